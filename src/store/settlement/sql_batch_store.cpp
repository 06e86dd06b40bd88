#include "store/settlement/sql_batch_store.h"

#include "store/database/database.h"
#include "store/settlement/batch_records.h"
#include "store/settlement/draft_rows.h"
#include "store/settlement/event_log.h"
#include "store/settlement/following.h"
#include "store/settlement/imports.h"
#include "store/settlement/row_query.h"
#include "store/settlement/row_records.h"
#include "store/settlement/row_tally.h"
#include "store/settlement/submission.h"

namespace esteira::store {

using namespace ports;

SqlBatchStore::SqlBatchStore(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

QFuture<Result<BatchId>> SqlBatchStore::createDraft(const StoredBatch &batch)
{
    return m_database.write([this, batch](SqlSession &s) { return batches::create(s, batch, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::updateDraft(const StoredBatch &batch)
{
    return m_database.write([this, batch](SqlSession &s) { return batches::update(s, batch, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::deleteDraft(BatchId batch)
{
    return m_database.write([batch](SqlSession &s) { return batches::remove(s, batch); });
}

QFuture<Result<QList<RowId>>> SqlBatchStore::appendRows(BatchId batch, const QList<settlement::DraftRow> &rows)
{
    return m_database.write([this, batch, rows](SqlSession &s) { return drafts::append(s, batch, rows, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::updateRow(RowId row, const settlement::DraftRow &draft)
{
    return m_database.write([this, row, draft](SqlSession &s) { return drafts::update(s, row, draft, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::deleteRows(const QList<RowId> &rows)
{
    return m_database.write([this, rows](SqlSession &s) { return drafts::remove(s, rows, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::beginImport(const StoredBatch &batch)
{
    return m_database.write([this, batch](SqlSession &s) { return imports::begin(s, batch, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::finishImport(const Event &imported)
{
    return m_database.write([this, imported](SqlSession &s) { return imports::finish(s, imported, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::undoImport(BatchId batch)
{
    return m_database.write([this, batch](SqlSession &s) { return imports::undo(s, batch, m_clock.nowUtc()); });
}

QFuture<Result<QList<BatchListItem>>> SqlBatchStore::batches()
{
    return m_database.read([](SqlSession &s) -> Result<QList<BatchListItem>> {
        static const QByteArray sql = batches::select("ORDER BY created DESC, id DESC");
        SqlStatement &found = s.statement(sql);
        found.run();
        QList<BatchListItem> items;
        for (const StoredBatch &batch : batches::readAll(found))
            items.append({batch, RowTally::summary(s, batch)});
        return items;
    });
}

QFuture<Result<BatchListItem>> SqlBatchStore::batch(BatchId id)
{
    return m_database.read([id](SqlSession &s) -> Result<BatchListItem> {
        const auto batch = batches::load(s, id);
        if (!batch)
            return failure(batches::noSuchBatch());
        return BatchListItem{*batch, RowTally::summary(s, *batch)};
    });
}

QFuture<Result<std::optional<BatchId>>> SqlBatchStore::findBatch(const QString &connectionId, const QString &fundClassKey,
                                                                 const QString &externalId)
{
    return m_database.read([=](SqlSession &s) -> Result<std::optional<BatchId>> {
        SqlStatement &found = s.statement("SELECT id FROM batch WHERE connection_id = ? AND fund_class_key = ? AND external_id = ?");
        std::optional<BatchId> id;
        if (found.run(notNull(connectionId), notNull(fundClassKey), notNull(externalId)) && found.next())
            id = found.integer(0);
        found.finish();
        return id;
    });
}

QFuture<Result<QList<StoredBatch>>> SqlBatchStore::findBatches(const QString &externalId)
{
    return m_database.read([externalId](SqlSession &s) -> Result<QList<StoredBatch>> {
        static const QByteArray sql = batches::select("WHERE external_id = ? ORDER BY id");
        SqlStatement &found = s.statement(sql);
        found.run(notNull(externalId));
        return batches::readAll(found);
    });
}

QFuture<Result<QList<RowId>>> SqlBatchStore::rowIds(BatchId batch, const RowQuery &query)
{
    return m_database.read([batch, query](SqlSession &s) { return queryRowIds(s, batch, query); });
}

QFuture<Result<QList<StoredRow>>> SqlBatchStore::rows(const QList<RowId> &ids)
{
    return m_database.read([ids](SqlSession &s) -> Result<QList<StoredRow>> { return rows::load(s, ids); });
}

QFuture<Result<QList<Event>>> SqlBatchStore::events(BatchId batch, RowId row, int limit)
{
    return m_database.read([=](SqlSession &s) { return events::latest(s, batch, row, limit); });
}

QFuture<Result<std::optional<StoredBatch>>> SqlBatchStore::findSameFile(const QString &connectionId, const QByteArray &sourceHash)
{
    return m_database.read([connectionId, sourceHash](SqlSession &s) -> Result<std::optional<StoredBatch>> {
        static const QByteArray sql = batches::select("WHERE source_hash = ? AND connection_id = ? ORDER BY id DESC LIMIT 1");
        if (sourceHash.isEmpty())
            return std::nullopt;
        SqlStatement &found = s.statement(sql);
        found.run(sourceHash, notNull(connectionId));
        const QList<StoredBatch> list = batches::readAll(found);
        return list.isEmpty() ? std::nullopt : std::optional(list.first());
    });
}

QFuture<Outcome> SqlBatchStore::beginSubmission(BatchId batch)
{
    return m_database.write([this, batch](SqlSession &s) { return submission::begin(s, batch, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::setPaused(BatchId batch, bool paused)
{
    return m_database.write([this, batch, paused](SqlSession &s) { return submission::setPaused(s, batch, paused, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::releaseQueued(BatchId batch)
{
    return m_database.write([this, batch](SqlSession &s) { return submission::releaseQueued(s, batch, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::recordBatchIntent(BatchId batch, BatchIntent intent)
{
    return m_database.write([this, batch, intent](SqlSession &s) { return submission::recordBatchIntent(s, batch, intent, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::recordBatchOutcome(BatchId batch, BatchIntent intent, const std::optional<settlement::PaymentBatch> &found,
                                                   const std::optional<Error> &error, const QString &status)
{
    return m_database.write([this, batch, intent, found, error, status](SqlSession &s) {
        return submission::recordBatchOutcome(s, batch, intent, found, error, status, m_clock.nowUtc());
    });
}

QFuture<Result<QList<StoredRow>>> SqlBatchStore::claimQueued(BatchId batch, int count)
{
    return m_database.write([batch, count](SqlSession &s) { return submission::claimQueued(s, batch, count); });
}

QFuture<Result<QList<StoredRow>>> SqlBatchStore::unresolved(BatchId batch)
{
    return m_database.read([batch](SqlSession &s) { return submission::unresolved(s, batch); });
}

QFuture<Outcome> SqlBatchStore::recordOutcomes(const QList<RowOutcome> &outcomes)
{
    return m_database.write([this, outcomes](SqlSession &s) { return submission::recordOutcomes(s, outcomes, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::recordRemovalIntent(const QList<RowId> &rows)
{
    return m_database.write([rows](SqlSession &s) { return submission::recordRemovalIntent(s, rows); });
}

QFuture<Outcome> SqlBatchStore::recordReplaceIntent(RowId row)
{
    return m_database.write([row](SqlSession &s) { return submission::recordReplaceIntent(s, row); });
}

QFuture<Outcome> SqlBatchStore::acceptConflict(RowId row, const settlement::Settlement &theirs)
{
    return m_database.write([this, row, theirs](SqlSession &s) { return submission::acceptConflict(s, row, theirs, m_clock.nowUtc()); });
}

QFuture<Result<QList<BatchId>>> SqlBatchStore::unfinishedBatches()
{
    return m_database.read([](SqlSession &s) { return submission::unfinishedBatches(s); });
}

QFuture<Result<QList<StatusChange>>> SqlBatchStore::applyStatusChanges(const QList<StatusChange> &changes)
{
    return m_database.write([this, changes](SqlSession &s) { return following::apply(s, changes, m_clock.nowUtc()); });
}

QFuture<Result<QList<StoredRow>>> SqlBatchStore::openRows(BatchId batch, int count)
{
    return m_database.write([this, batch, count](SqlSession &s) { return following::openRows(s, batch, count, m_clock.nowUtc()); });
}

QFuture<Result<QList<StoredBatch>>> SqlBatchStore::openBatches()
{
    return m_database.read([](SqlSession &s) { return following::openBatches(s); });
}

QFuture<Outcome> SqlBatchStore::recordServerBatch(BatchId batch, const settlement::PaymentBatch &found)
{
    return m_database.write([this, batch, found](SqlSession &s) { return following::recordServerBatch(s, batch, found, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlBatchStore::appendEvent(const Event &event)
{
    return m_database.write([this, event](SqlSession &s) -> Outcome {
        if (!batches::load(s, event.batchId))
            return failure(batches::noSuchBatch());
        Event dated = event;
        if (!dated.atUtc.isValid())
            dated.atUtc = m_clock.nowUtc();
        events::add(s, dated);
        return {};
    });
}

QFuture<Result<QList<RegisteredFund>>> SqlBatchStore::funds(const QString &connectionId)
{
    return m_database.read([connectionId](SqlSession &s) { return batches::funds(s, connectionId); });
}

QFuture<Outcome> SqlBatchStore::saveFund(const RegisteredFund &fund)
{
    return m_database.write([fund](SqlSession &s) { return batches::saveFund(s, fund); });
}

} // namespace esteira::store
