#pragma once

#include "core/clock.h"
#include "ports/settlement/batch_store.h"

namespace esteira::store {

class Database;

/// The batches in the data file. Each call is one job of the database: reads see what earlier calls wrote, writes are
/// one commit each. The database and the clock must outlive it.
///
/// What the port leaves open: a draft without an external id gets one; events come newest first; a refused creation
/// makes the batch a draft again; a paused batch has nothing to claim; an unknown removal stays a removal.
class SqlBatchStore final : public ports::BatchStore {
public:
    SqlBatchStore(Database &database, const Clock &clock);

    QFuture<Result<ports::BatchId>> createDraft(const ports::StoredBatch &batch) override;
    QFuture<Outcome> updateDraft(const ports::StoredBatch &batch) override;
    QFuture<Outcome> deleteDraft(ports::BatchId batch) override;
    QFuture<Result<QList<ports::RowId>>> appendRows(ports::BatchId batch, const QList<settlement::DraftRow> &rows) override;
    QFuture<Outcome> updateRow(ports::RowId row, const settlement::DraftRow &draft) override;
    QFuture<Outcome> deleteRows(const QList<ports::RowId> &rows) override;
    QFuture<Outcome> beginImport(const ports::StoredBatch &batch) override;
    QFuture<Outcome> finishImport(const ports::Event &imported) override;
    QFuture<Outcome> undoImport(ports::BatchId batch) override;

    QFuture<Result<QList<ports::BatchListItem>>> batches() override;
    QFuture<Result<ports::BatchListItem>> batch(ports::BatchId batch) override;
    QFuture<Result<std::optional<ports::BatchId>>> findBatch(const QString &connectionId, const QString &fundClassKey,
                                                             const QString &externalId) override;
    QFuture<Result<QList<ports::StoredBatch>>> findBatches(const QString &externalId) override;
    QFuture<Result<QList<ports::RowId>>> rowIds(ports::BatchId batch, const ports::RowQuery &query) override;
    QFuture<Result<QList<ports::StoredRow>>> rows(const QList<ports::RowId> &ids) override;
    QFuture<Result<QList<ports::Event>>> events(ports::BatchId batch, ports::RowId row, int limit) override;
    QFuture<Result<std::optional<ports::StoredBatch>>> findSameFile(const QString &connectionId, const QByteArray &sourceHash) override;

    QFuture<Outcome> beginSubmission(ports::BatchId batch) override;
    QFuture<Outcome> setPaused(ports::BatchId batch, bool paused) override;
    QFuture<Outcome> releaseQueued(ports::BatchId batch) override;
    QFuture<Outcome> recordBatchIntent(ports::BatchId batch, ports::BatchIntent intent) override;
    QFuture<Outcome> recordBatchOutcome(ports::BatchId batch, ports::BatchIntent intent,
                                        const std::optional<settlement::PaymentBatch> &found,
                                        const std::optional<Error> &error, const QString &status) override;
    QFuture<Result<QList<ports::StoredRow>>> claimQueued(ports::BatchId batch, int count) override;
    QFuture<Result<QList<ports::StoredRow>>> unresolved(ports::BatchId batch) override;
    QFuture<Outcome> recordOutcomes(const QList<ports::RowOutcome> &outcomes) override;
    QFuture<Outcome> recordRemovalIntent(const QList<ports::RowId> &rows) override;
    QFuture<Outcome> recordReplaceIntent(ports::RowId row) override;
    QFuture<Outcome> acceptConflict(ports::RowId row, const settlement::Settlement &theirs) override;
    QFuture<Result<QList<ports::BatchId>>> unfinishedBatches() override;

    QFuture<Result<QList<ports::StatusChange>>> applyStatusChanges(const QList<ports::StatusChange> &changes) override;
    QFuture<Result<QList<ports::StoredRow>>> openRows(ports::BatchId batch, int count) override;
    QFuture<Result<QList<ports::StoredBatch>>> openBatches() override;
    QFuture<Outcome> recordServerBatch(ports::BatchId batch, const settlement::PaymentBatch &found) override;
    QFuture<Outcome> appendEvent(const ports::Event &event) override;

    QFuture<Result<QList<ports::RegisteredFund>>> funds(const QString &connectionId) override;
    QFuture<Outcome> saveFund(const ports::RegisteredFund &fund) override;

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace esteira::store
