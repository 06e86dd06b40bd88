#pragma once

#include "core/result.h"
#include "ports/settlement/batch_store.h"

namespace esteira::store {

class SqlSession;

/// The timelines: lines are added; only the sums of a group of rows grow for a minute.
namespace events {

/// How a source stands in a column.
const char *sourceText(ports::Source source);
ports::Source sourceFrom(const QString &text);

bool add(SqlSession &session, const ports::Event &event);
/// A line of a batch that counts rows ("rows.accepted" with count, and total where there is one). Joins the line of the
/// same kind, source and status begun within the last minute, so that sending a million rows stays a timeline a person
/// reads.
bool addGroup(SqlSession &session, const ports::Event &event);
/// By its id, from whichever timeline.
std::optional<ports::Event> one(SqlSession &session, qint64 id);
/// Newest first. `row` 0 gives the batch's own timeline.
Result<QList<ports::Event>> latest(SqlSession &session, ports::BatchId batch, ports::RowId row, int limit);

} // namespace events
} // namespace esteira::store
