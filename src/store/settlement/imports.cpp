#include "store/settlement/imports.h"

#include "store/database/sql_session.h"
#include "store/settlement/batch_records.h"
#include "store/settlement/draft_rows.h"
#include "store/settlement/edit_history.h"
#include "store/settlement/event_log.h"
#include "store/settlement/json_columns.h"
#include "store/settlement/row_records.h"

namespace esteira::store::imports {

namespace {

using ports::BatchId;
using ports::RowId;
using ports::StoredBatch;

const QString kFirstPosition = QStringLiteral("first_position");
const QString kExpectedCount = QStringLiteral("expected_count");
const QString kExpectedTotal = QStringLiteral("expected_total");
const QString kExpectedFrom = QStringLiteral("expected_from");
const QString kSourceFile = QStringLiteral("source_file");
const QString kSourceHash = QStringLiteral("source_hash");

QJsonObject undoOf(SqlSession &session, const StoredBatch &batch)
{
    SqlStatement &next = session.statement("SELECT next_position FROM batch WHERE id = ?");
    QJsonObject undo = headOf(batch);
    undo.insert(kFirstPosition, next.run(batch.id) && next.next() ? next.integer(0) : 1);
    next.finish();
    return undo;
}

QJsonObject markOf(SqlSession &session, BatchId batch)
{
    SqlStatement &found = session.statement("SELECT import_undo FROM batch WHERE id = ?");
    const QJsonObject mark = found.run(batch) && found.next() ? json::toObject(found.text(0)) : QJsonObject();
    found.finish();
    return mark;
}

void restore(StoredBatch &batch, const QJsonObject &undo)
{
    batch.expectedCount.reset();
    if (undo.contains(kExpectedCount))
        batch.expectedCount = undo.value(kExpectedCount).toInteger();
    batch.expectedTotal = Money::fromDecimal(undo.value(kExpectedTotal).toString());
    batch.expectedFrom = undo.value(kExpectedFrom).toString();
    batch.sourceFile = undo.value(kSourceFile).toString();
    batch.sourceHash = QByteArray::fromHex(undo.value(kSourceHash).toString().toLatin1());
}

/// Rows a person typed meanwhile come from no line of a file.
QList<RowId> rowsReadSince(SqlSession &session, BatchId batch, qint64 firstPosition)
{
    SqlStatement &found = session.statement("SELECT id FROM settlement WHERE id BETWEEN ? AND ? AND source_line > 0");
    found.run(rows::idOf(batch, firstPosition), rows::idOf(batch + 1, 0) - 1);
    QList<RowId> ids;
    while (found.next())
        ids.append(found.integer(0));
    return ids;
}

void clearMark(SqlSession &session, BatchId batch)
{
    session.statement("UPDATE batch SET import_undo = NULL WHERE id = ?").run(batch);
}

} // namespace

Outcome begin(SqlSession &session, const StoredBatch &wanted, const QDateTime &now)
{
    const auto stored = batches::load(session, wanted.id);
    if (!stored)
        return failure(batches::noSuchBatch());
    if (stored->submitted) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "This batch was already sent.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Import the file into a new batch.")));
    }
    if (stored->importUnfinished)
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "A file is already being imported into this batch.")));
    const QJsonObject undo = undoOf(session, *stored);
    if (const Outcome updated = batches::update(session, wanted, now); !updated)
        return updated;
    session.statement("UPDATE batch SET import_undo = ? WHERE id = ?").run(json::fromObject(undo), wanted.id);
    return {};
}

Outcome finish(SqlSession &session, const ports::Event &imported, const QDateTime &now)
{
    const auto batch = batches::load(session, imported.batchId);
    if (!batch)
        return failure(batches::noSuchBatch());
    if (batch->importUnfinished && !batch->submitted) {
        QJsonObject head = markOf(session, imported.batchId);
        const qint64 firstPosition = head.take(kFirstPosition).toInteger(1);
        edits::recordImport(session, imported.batchId, firstPosition, imported.data.value(QStringLiteral("count")).toInteger(), head, now);
    }
    clearMark(session, imported.batchId);
    ports::Event event = imported;
    event.atUtc = now;
    events::add(session, event);
    batches::touch(session, imported.batchId, now);
    return {};
}

Outcome undo(SqlSession &session, BatchId id, const QDateTime &now)
{
    const auto batch = batches::load(session, id);
    if (!batch)
        return failure(batches::noSuchBatch());
    if (!batch->importUnfinished)
        return {};
    const QJsonObject before = markOf(session, id);
    const qint64 firstPosition = before.value(kFirstPosition).toInteger(1);
    if (const Outcome removed = drafts::remove(session, rowsReadSince(session, id, firstPosition), now); !removed)
        return removed;
    if (const Outcome updated = putHead(session, *batch, before, now); !updated)
        return updated;
    clearMark(session, id);
    return {};
}

QJsonObject headOf(const StoredBatch &batch)
{
    QJsonObject head{{kExpectedFrom, batch.expectedFrom},
                     {kSourceFile, batch.sourceFile},
                     {kSourceHash, QString::fromLatin1(batch.sourceHash.toHex())}};
    if (batch.expectedCount)
        head.insert(kExpectedCount, *batch.expectedCount);
    if (batch.expectedTotal)
        head.insert(kExpectedTotal, batch.expectedTotal->toDecimal());
    return head;
}

Outcome putHead(SqlSession &session, StoredBatch batch, const QJsonObject &head, const QDateTime &now)
{
    restore(batch, head);
    return batches::update(session, batch, now);
}

} // namespace esteira::store::imports
