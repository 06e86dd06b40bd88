#pragma once

#include "core/result.h"
#include "ports/settlement/batch_store.h"

namespace esteira::store {

class SqlSession;

/// The timelines: lines are only ever added.
namespace events {

bool add(SqlSession &session, const ports::Event &event);
/// Newest first. `row` 0 gives the batch's own timeline.
Result<QList<ports::Event>> latest(SqlSession &session, ports::BatchId batch, ports::RowId row, int limit);

} // namespace events
} // namespace esteira::store
