#pragma once

#include "core/result.h"
#include "ports/settlement/batch_store.h"

namespace esteira::store {

class SqlSession;

/// The ids of a batch's rows, filtered and sorted by SQLite. A field that cannot be sorted by is a mistake of ours.
/// With `first` only so many, which needs no sorting of the others.
Result<QList<ports::RowId>> queryRowIds(SqlSession &session, ports::BatchId batch, const ports::RowQuery &query, int first = 0);

} // namespace esteira::store
