#include "store/settlement/submission.h"

#include "domain/settlement/settlement_flow.h"
#include "store/database/sql_session.h"
#include "store/settlement/batch_records.h"
#include "store/settlement/edit_history.h"
#include "store/settlement/event_log.h"
#include "store/settlement/following.h"
#include "store/settlement/row_records.h"
#include "store/settlement/row_tally.h"

namespace esteira::store::submission {

namespace {

using ports::BatchId;
using ports::BatchIntent;
using ports::RowId;
using ports::Source;
using ports::StoredBatch;
using ports::StoredRow;
using settlement::SendState;

bool addBatchEvent(SqlSession &session, BatchId batch, const QString &kind, const QDateTime &now, Source source = Source::Operator,
                   const QJsonObject &data = {})
{
    return events::add(session, {0, batch, 0, now, source, kind, data});
}

Error rowsHaveErrors(qint64 count)
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "Rows with errors: %1. Nothing was sent."), {QString::number(count)}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Show only rows with problems, correct or delete them, and send again.")));
}

qint64 editableRowsWithErrors(SqlSession &session, BatchId batch)
{
    SqlStatement &found = session.statement("SELECT coalesce(sum(with_errors), 0) FROM row_tally"
                                            " WHERE batch_id = ? AND send_state IN ('draft', 'refused')");
    const qint64 count = found.run(batch) && found.next() ? found.integer(0) : 0;
    found.finish();
    return count;
}

/// Moves every row of a condition to another state, with the tally.
void moveAll(SqlSession &session, BatchId batch, const QByteArray &condition, const QString &to)
{
    RowTally tally;
    SqlStatement groups = session.prepare(
        QStringLiteral("SELECT send_state, status, count(*), sum(total_centavos >> 20), sum(total_centavos & 1048575),"
                       " sum(errors > 0), sum(warnings > 0)"
                       " FROM settlement WHERE %1 GROUP BY send_state, status").arg(QLatin1StringView(condition)));
    groups.run();
    while (groups.next()) {
        // In two halves: the sum of absurd amounts would be refused as an overflow.
        const qint64 centavos = qint64((quint64(groups.integer(3)) << 20) + quint64(groups.integer(4)));
        const RowTally::Value value{groups.integer(2), centavos, groups.integer(5), groups.integer(6)};
        tally.take(batch, groups.text(0), groups.text(1), value);
        tally.add(batch, to, groups.text(1), value);
    }
    session.prepare(QStringLiteral("UPDATE settlement SET send_state = ? WHERE %1").arg(QLatin1StringView(condition))).run(to);
    tally.write(session);
}

QByteArray editableRows(BatchId batch)
{
    return rows::ofBatch(batch) + " AND send_state IN ('draft', 'refused')";
}

/// An attempt without an answer keeps its row frozen: it may have been carried out.
QByteArray releasableRows(BatchId batch)
{
    return "batch_id = " + QByteArray::number(batch) + " AND send_state = 'queued' AND had_unknown_attempt = 0";
}

QJsonObject intentData(BatchIntent intent)
{
    switch (intent) {
    case BatchIntent::None: return {};
    case BatchIntent::Create: return {{QStringLiteral("call"), QStringLiteral("create")}};
    case BatchIntent::Close: return {{QStringLiteral("call"), QStringLiteral("close")}};
    case BatchIntent::Discard: return {{QStringLiteral("call"), QStringLiteral("discard")}};
    }
    return {};
}

QString doneKind(BatchIntent intent)
{
    switch (intent) {
    case BatchIntent::None:
    case BatchIntent::Create: return QStringLiteral("batch.created");
    case BatchIntent::Close: return QStringLiteral("batch.closed");
    case BatchIntent::Discard: return QStringLiteral("batch.discarded");
    }
    return {};
}

/// Whether the call may still have been carried out after this error: then its intent stays and is looked up.
bool staysOpen(const StoredBatch &batch, BatchIntent intent, const Error &error)
{
    // A lookup without permission says nothing about an earlier creation.
    return error.outcomeUnknown() || (error.kind == ErrorKind::Auth && intent == BatchIntent::Create && batch.intent == intent);
}

void recordBatchFailure(SqlSession &session, StoredBatch &batch, BatchIntent intent, const Error &error, const QDateTime &now)
{
    batch.lastError = error;
    QJsonObject data = intentData(intent);
    data.insert(QStringLiteral("error"), error.toJson());
    if (staysOpen(batch, intent, error)) {
        addBatchEvent(session, batch.id, QStringLiteral("batch.unknown"), now, Source::Answer, data);
        return;
    }
    batch.intent = BatchIntent::None;
    batch.intentAttempts = 0;
    addBatchEvent(session, batch.id, QStringLiteral("batch.refused"), now, Source::Answer, data);
    if (intent == BatchIntent::Create && batch.status.isEmpty()) {
        // Nothing is there: the batch is a draft again and can be corrected.
        batch.submitted = false;
        moveAll(session, batch.id, releasableRows(batch.id), QStringLiteral("draft"));
    }
}

} // namespace

Outcome begin(SqlSession &session, BatchId id, const QDateTime &now)
{
    auto batch = batches::load(session, id);
    if (!batch)
        return failure(batches::noSuchBatch());
    if (!batch->status.isEmpty() && batch->status != settlement::batch_status::kOpen) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The batch is no longer open: nothing can be sent to it.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Make a new batch for these rows.")));
    }
    if (batch->importUnfinished) {
        return failure(ErrorKind::Invalid,
                       Text::of(QT_TRANSLATE_NOOP("Text", "The import of %1 into this batch is not complete. Nothing was sent."), {batch->sourceFile}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Wait until it ends. If it was cut off, import the file again or discard what was read of it.")));
    }
    if (const qint64 count = editableRowsWithErrors(session, id); count > 0)
        return failure(rowsHaveErrors(count));
    const settlement::CountAndTotal sent = RowTally::summary(session, *batch).totals.local;
    moveAll(session, id, editableRows(id), QStringLiteral("queued"));
    batch->submitted = true;
    batch->paused = false;
    batch->lastError.reset();
    batches::saveProgress(session, *batch, now);
    edits::forget(session, id);
    addBatchEvent(session, id, QStringLiteral("batch.submitted"), now, Source::Operator,
                  {{QStringLiteral("count"), sent.count}, {QStringLiteral("total"), sent.total.toDecimal()}});
    return {};
}

Outcome setPaused(SqlSession &session, BatchId id, bool paused, const QDateTime &now)
{
    auto batch = batches::load(session, id);
    if (!batch)
        return failure(batches::noSuchBatch());
    if (batch->paused == paused)
        return {};
    batch->paused = paused;
    batches::saveProgress(session, *batch, now);
    addBatchEvent(session, id, paused ? QStringLiteral("batch.paused") : QStringLiteral("batch.resumed"), now);
    return {};
}

Outcome releaseQueued(SqlSession &session, BatchId id, const QDateTime &now)
{
    auto batch = batches::load(session, id);
    if (!batch)
        return failure(batches::noSuchBatch());
    moveAll(session, id, releasableRows(id), QStringLiteral("draft"));
    if (batch->status.isEmpty() && batch->intent == BatchIntent::None) {
        // The administrator never heard of it: a draft like before.
        batch->submitted = false;
        batch->paused = false;
    }
    batches::saveProgress(session, *batch, now);
    return {};
}

Outcome recordBatchIntent(SqlSession &session, BatchId id, BatchIntent intent, const QDateTime &now)
{
    auto batch = batches::load(session, id);
    if (!batch)
        return failure(batches::noSuchBatch());
    if (batch->intent != BatchIntent::None && batch->intent != intent) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The outcome of the previous call about this batch is not known yet.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Wait until it has been looked up.")));
    }
    const qint64 unfinished = RowTally::summary(session, *batch).totals.unfinished;
    if (intent == BatchIntent::Close && unfinished > 0) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The batch cannot be closed: %1 rows are not accepted yet."), {QString::number(unfinished)}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Send, correct or remove them first.")));
    }
    batch->intentAttempts = batch->intent == intent ? batch->intentAttempts + 1 : 1;
    batch->intent = intent;
    if (intent == BatchIntent::Create)
        batch->submitted = true;
    batches::saveProgress(session, *batch, now);
    return {};
}

Outcome recordBatchOutcome(SqlSession &session, BatchId id, BatchIntent intent, const std::optional<settlement::PaymentBatch> &found,
                           const std::optional<Error> &error, const QString &status, const QDateTime &now)
{
    auto batch = batches::load(session, id);
    if (!batch)
        return failure(batches::noSuchBatch());
    if (error) {
        recordBatchFailure(session, *batch, intent, *error, now);
    } else {
        batch->intent = BatchIntent::None;
        batch->intentAttempts = 0;
        batch->lastError.reset();
        addBatchEvent(session, id, doneKind(intent), now, Source::Answer);
    }
    if (found)
        following::learn(session, *batch, *found, Source::Answer, now);
    following::moveBatch(session, *batch, status, Source::Answer, {}, now);
    batches::saveProgress(session, *batch, now);
    return {};
}

Result<QList<StoredRow>> claimQueued(SqlSession &session, BatchId id, int count)
{
    const auto batch = batches::load(session, id);
    if (!batch)
        return failure(batches::noSuchBatch());
    QList<StoredRow> claimed;
    if (batch->paused)
        return claimed;
    static const QByteArray sql = rows::select("WHERE batch_id = ? AND send_state = 'queued' ORDER BY position LIMIT ?");
    SqlStatement &found = session.statement(sql);
    found.run(id, count);
    while (found.next())
        claimed.append(rows::readRow(found));
    RowTally tally;
    for (StoredRow &row : claimed) {
        rows::takeFromTally(tally, row);
        row.sendState = SendState::Sending;
        row.attempts += 1;
        rows::addToTally(tally, row);
        session.statement("UPDATE settlement SET send_state = 'sending', attempts = ? WHERE id = ?").run(row.attempts, row.id);
    }
    tally.write(session);
    return claimed;
}

Result<QList<StoredRow>> unresolved(SqlSession &session, BatchId batch)
{
    static const QByteArray sql = rows::select(
        "WHERE batch_id = ? AND send_state IN ('sending', 'unknown', 'removing') ORDER BY position");
    SqlStatement &found = session.statement(sql);
    found.run(batch);
    QList<StoredRow> list;
    while (found.next())
        list.append(rows::readRow(found));
    return list;
}

Result<QList<BatchId>> unfinishedBatches(SqlSession &session)
{
    SqlStatement &found = session.statement(
        "SELECT id FROM batch WHERE intent <> '' OR id IN (SELECT batch_id FROM row_tally"
        " WHERE send_state IN ('queued', 'sending', 'unknown', 'removing')) ORDER BY id");
    found.run();
    QList<BatchId> list;
    while (found.next())
        list.append(found.integer(0));
    return list;
}

} // namespace esteira::store::submission
