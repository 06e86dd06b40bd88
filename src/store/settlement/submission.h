#pragma once

#include "core/result.h"
#include "ports/settlement/batch_store.h"

namespace esteira::store {

class SqlSession;

/// The journal of the protocol that never pays twice: intents are committed before requests leave, outcomes after the
/// answers came (architecture: "Submitting without ever paying twice").
namespace submission {

Outcome begin(SqlSession &session, ports::BatchId batch, const QDateTime &now);
Outcome setPaused(SqlSession &session, ports::BatchId batch, bool paused, const QDateTime &now);
Outcome releaseQueued(SqlSession &session, ports::BatchId batch, const QDateTime &now);

Outcome recordBatchIntent(SqlSession &session, ports::BatchId batch, ports::BatchIntent intent, const QDateTime &now);
Outcome recordBatchOutcome(SqlSession &session, ports::BatchId batch, ports::BatchIntent intent,
                           const std::optional<settlement::PaymentBatch> &found, const std::optional<Error> &error,
                           const QString &status, const QDateTime &now);

Result<QList<ports::StoredRow>> claimQueued(SqlSession &session, ports::BatchId batch, int count);
Result<QList<ports::StoredRow>> unresolved(SqlSession &session, ports::BatchId batch);
Outcome recordOutcomes(SqlSession &session, const QList<ports::RowOutcome> &outcomes, const QDateTime &now);
Outcome recordRemovalIntent(SqlSession &session, const QList<ports::RowId> &rows);
Outcome recordReplaceIntent(SqlSession &session, ports::RowId row);
Outcome acceptConflict(SqlSession &session, ports::RowId row, const settlement::Settlement &theirs, const QDateTime &now);
Result<QList<ports::BatchId>> unfinishedBatches(SqlSession &session);

} // namespace submission
} // namespace esteira::store
