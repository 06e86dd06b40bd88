#pragma once

#include "ports/settlement/batch_store.h"

namespace esteira::store {
class SqlSession;
}

namespace esteira::flow {
struct Lifecycle;
}

/// Statuses that a query found before any webhook told of them: what is left after a while was lost on the way.
namespace esteira::store::announcements {

/// A query moved a batch (row 0) or a row. Remembered when the administrator announces this status and this connection
/// has ever received a webhook: where none can arrive, none is missed.
void expect(SqlSession &session, const flow::Lifecycle &life, ports::BatchId batch, ports::RowId row, const QString &status, const QDateTime &at);
/// A webhook told it, sooner or later.
void heard(SqlSession &session, ports::BatchId batch, ports::RowId row, const QString &status);

} // namespace esteira::store::announcements
