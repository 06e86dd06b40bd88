#pragma once

#include "core/result.h"
#include "ports/settlement/batch_store.h"

namespace esteira::store {

class SqlSession;

/// What the administrator says afterwards: a status only moves forward, and a final one never changes.
namespace following {

Result<QList<ports::StatusChange>> apply(SqlSession &session, const QList<ports::StatusChange> &changes, const QDateTime &now);
/// The rows handed out count as looked at, so that one that cannot be read does not keep the others waiting.
Result<QList<ports::StoredRow>> openRows(SqlSession &session, ports::BatchId batch, int count, const QDateTime &now);
Result<QList<ports::StoredBatch>> openBatches(SqlSession &session);
Outcome recordServerBatch(SqlSession &session, ports::BatchId batch, const settlement::PaymentBatch &found, const QDateTime &now);

/// Takes what a batch read back tells into `batch`, with an event when its status moved. The caller saves.
void learn(SqlSession &session, ports::StoredBatch &batch, const settlement::PaymentBatch &found, ports::Source source, const QDateTime &now);
/// True when the status moved forward; writes the event.
bool moveBatch(SqlSession &session, ports::StoredBatch &batch, const QString &status, ports::Source source,
               const QJsonObject &data, const QDateTime &now);

} // namespace following
} // namespace esteira::store
