#include "store/settlement/following.h"

#include "domain/settlement/settlement_flow.h"
#include "store/database/sql_session.h"
#include "store/events/announcements.h"
#include "store/settlement/batch_records.h"
#include "store/settlement/event_log.h"
#include "store/settlement/row_records.h"
#include "store/settlement/row_tally.h"

#include <map>
#include <tuple>

namespace esteira::store::following {

namespace {

using ports::StatusChange;
using ports::StoredBatch;
using ports::StoredRow;
using settlement::SendState;

QJsonObject fromTo(QJsonObject data, const QString &from, const QString &to)
{
    data.insert(QStringLiteral("from"), from);
    data.insert(QStringLiteral("to"), to);
    return data;
}

std::optional<StoredRow> rowOf(SqlSession &session, const StatusChange &change)
{
    if (change.rowId != 0) {
        auto row = rows::load(session, change.rowId);
        return row && row->batchId == change.batchId ? row : std::nullopt;
    }
    static const QByteArray sql = rows::select("WHERE batch_id = ? AND external_id = ? AND duplicate = 0");
    SqlStatement &found = session.statement(sql);
    std::optional<StoredRow> row;
    if (found.run(change.batchId, change.rowExternalId) && found.next())
        row = rows::readRow(found);
    found.finish();
    return row;
}

void moveRow(SqlSession &session, RowTally &tally, const StoredRow &before, const QString &status, ports::Source source,
             const QJsonObject &data, const QDateTime &at)
{
    StoredRow after = before;
    after.status = status;
    after.statusSinceUtc = at;
    rows::saveSending(session, tally, before, after);
    events::add(session, {0, after.batchId, after.id, at, source, QStringLiteral("status.changed"), fromTo(data, before.status, status)});
}

/// A discarded batch takes its settlements with it, and the administrator tells of the batch alone (settlement.md G6).
void discardRows(SqlSession &session, ports::BatchId batch, ports::Source source, const QDateTime &at)
{
    static const QByteArray sql = rows::select("WHERE batch_id = ? AND is_open = 1 AND send_state <> 'unknown'");
    SqlStatement &found = session.statement(sql);
    found.run(batch);
    QList<StoredRow> open;
    while (found.next())
        open.append(rows::readRow(found));
    RowTally tally;
    for (const StoredRow &row : open)
        moveRow(session, tally, row, settlement::settlement_status::kDiscarded, source, {}, at);
    tally.write(session);
}

bool applyToBatch(SqlSession &session, const StatusChange &change, const QDateTime &now)
{
    if (change.source == ports::Source::Webhook)
        announcements::heard(session, change.batchId, 0, change.status);
    auto batch = batches::load(session, change.batchId);
    if (!batch || !moveBatch(session, *batch, change.status, change.source, change.data, change.atUtc.isValid() ? change.atUtc : now))
        return false;
    return batches::saveProgress(session, *batch, now);
}

bool freezeForLookUp(SqlSession &session, RowTally &tally, const StoredRow &before, const StatusChange &change, const QDateTime &now)
{
    StoredRow after = before;
    after.sendState = SendState::Unknown;
    after.hadUnknownAttempt = true;
    rows::saveSending(session, tally, before, after);
    QJsonObject data = change.data;
    data.insert(QStringLiteral("status"), change.status);
    events::add(session, {0, after.batchId, after.id, now, change.source, QStringLiteral("row.unknown"), data});
    return !session.failed();
}

bool applyToRow(SqlSession &session, RowTally &tally, StatusChange &change, const QDateTime &now)
{
    const auto before = rowOf(session, change);
    if (!before)
        return false;
    if (change.source == ports::Source::Webhook)
        announcements::heard(session, change.batchId, before->id, change.status);
    if (!settlement::settlementLifecycle().movesForward(before->status, change.status))
        return false;
    change.rowId = before->id;
    switch (before->sendState) {
    case SendState::Draft:
    case SendState::Queued:
    case SendState::Refused:
        // A row that never left this computer has no status, whatever a message says. One that did, and that the
        // administrator knows after all, is frozen until it was compared: it may be there with other values.
        return before->attempts > 0 && freezeForLookUp(session, tally, *before, change, now);
    case SendState::Conflict:
        return false; // somebody else's data until a person has decided
    case SendState::Sending:
    case SendState::Unknown:
    case SendState::Accepted:
    case SendState::AlreadyThere:
    case SendState::Removing:
    case SendState::Removed: break;
    }
    const QDateTime at = change.atUtc.isValid() ? change.atUtc : now;
    moveRow(session, tally, *before, change.status, change.source, change.data, at);
    if (change.source == ports::Source::Poll)
        announcements::expect(session, settlement::settlementLifecycle(), change.batchId, before->id, change.status, at);
    return !session.failed();
}

} // namespace

bool moveBatch(SqlSession &session, StoredBatch &batch, const QString &status, ports::Source source, const QJsonObject &data,
               const QDateTime &now)
{
    if (status.isEmpty() || !settlement::batchLifecycle().movesForward(batch.status, status))
        return false;
    const QString from = batch.status;
    batch.status = status;
    batch.statusSinceUtc = now;
    events::add(session, {0, batch.id, 0, now, source, QStringLiteral("status.changed"), fromTo(data, from, status)});
    if (source == ports::Source::Poll)
        announcements::expect(session, settlement::batchLifecycle(), batch.id, 0, status, now);
    if (status == settlement::batch_status::kDiscarded)
        discardRows(session, batch.id, source, now);
    return true;
}

void learn(SqlSession &session, StoredBatch &batch, const settlement::PaymentBatch &found, ports::Source source, const QDateTime &now)
{
    if (!found.paymentBatchKey.isEmpty())
        batch.paymentBatchKey = found.paymentBatchKey;
    if (found.totalValue)
        batch.serverTotal = found.totalValue;
    if (!found.expenses.isEmpty())
        batch.expenses = found.expenses;
    moveBatch(session, batch, found.status, source, {}, now);
    batches::learnFund(session, batch.connectionId, found.fundClass, now);
}

Result<QList<StatusChange>> apply(SqlSession &session, const QList<StatusChange> &changes, const QDateTime &now)
{
    RowTally tally;
    QList<StatusChange> applied;
    std::map<std::tuple<ports::BatchId, QString, ports::Source>, qint64> groups;
    for (StatusChange change : changes) {
        const bool aboutBatch = change.rowId == 0 && change.rowExternalId.isEmpty();
        // Within one call the tally's changes are relative, so a row may move more than once.
        const bool moved = aboutBatch ? applyToBatch(session, change, now) : applyToRow(session, tally, change, now);
        if (!moved)
            continue;
        applied.append(change);
        if (!aboutBatch)
            ++groups[{change.batchId, change.status, change.source}];
    }
    // One line on the batch's own timeline for all rows of the group: "40 settled".
    for (const auto &[key, count] : groups) {
        const auto &[batch, status, source] = key;
        events::addGroup(session, {0, batch, 0, now, source, QStringLiteral("rows.status"),
                              {{QStringLiteral("status"), status}, {QStringLiteral("count"), count}}});
    }
    tally.write(session);
    return applied;
}

Result<QList<StoredRow>> openRows(SqlSession &session, ports::BatchId batch, int count, const QDateTime &now)
{
    static const QByteArray sql = rows::select("WHERE batch_id = ? AND is_open = 1 ORDER BY looked, position LIMIT ?");
    SqlStatement &found = session.statement(sql);
    found.run(batch, count);
    QList<StoredRow> list;
    while (found.next())
        list.append(rows::readRow(found));
    for (const StoredRow &row : list)
        session.statement("UPDATE settlement SET looked = ? WHERE id = ?").run(now, row.id);
    return list;
}

Result<QList<StoredBatch>> openBatches(SqlSession &session)
{
    // A batch can be final before the news of its last settlements came: they are still asked for.
    static const QByteArray sql = batches::select("WHERE is_open = 1 OR EXISTS (SELECT 1 FROM settlement WHERE settlement.batch_id = batch.id"
                                                  " AND settlement.is_open = 1) ORDER BY id");
    SqlStatement &found = session.statement(sql);
    found.run();
    return batches::readAll(found);
}

Outcome recordServerBatch(SqlSession &session, ports::BatchId id, const settlement::PaymentBatch &found, const QDateTime &now)
{
    auto batch = batches::load(session, id);
    if (!batch)
        return failure(batches::noSuchBatch());
    learn(session, *batch, found, ports::Source::Poll, now);
    batches::saveProgress(session, *batch, now);
    return {};
}

} // namespace esteira::store::following
