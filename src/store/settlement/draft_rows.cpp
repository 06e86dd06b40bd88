#include "store/settlement/draft_rows.h"

#include "domain/settlement/external_id.h"
#include "domain/settlement/settlement_flow.h"
#include "store/database/sql_session.h"
#include "store/database/storage_errors.h"
#include "store/settlement/batch_records.h"
#include "store/settlement/event_log.h"
#include "store/settlement/json_columns.h"
#include "store/settlement/row_records.h"
#include "store/settlement/row_tally.h"

#include <QByteArrayList>
#include <QSet>

#include <span>
#include <vector>

namespace esteira::store::drafts {

namespace {

using ports::BatchId;
using ports::RowId;
using ports::StoredRow;
using settlement::DraftRow;
using settlement::Problem;

const QString kDraft = QStringLiteral("draft");

/// Two digits: the decimal mark and the order of dates of the row's columns.
qint64 readingNumber(const settlement::ColumnReading &reading)
{
    return qint64(reading.decimalMark) * 10 + qint64(reading.dateOrder);
}

bool isDuplicate(const Problem &problem)
{
    return problem.code == QLatin1StringView("external_id.duplicate");
}

/// A row without an id gets one before anything else happens to it. The position is never given twice, so neither is
/// the id.
void giveExternalId(DraftRow &row, const QString &batchExternalId, qint64 position)
{
    if (row.request.externalId.isEmpty() && !row.unread.contains(QStringLiteral("external_id")))
        row.request.externalId = settlement::makeSettlementExternalId(batchExternalId, position);
}

/// Binds the columns of a draft from `at` on, in the order of kColumns.
int bindDraft(SqlStatement &statement, int at, const DraftRow &row, const QList<Problem> &problems)
{
    const auto &request = row.request;
    statement.bind(at++, toSql(request.externalId));
    statement.bind(at++, toSql(request.assetType));
    statement.bind(at++, toSql(request.settlementType));
    statement.bind(at++, toSql(request.totalValue));
    statement.bind(at++, toSql(request.collectionOriginType));
    statement.bind(at++, toSql(request.contractNumber));
    statement.bind(at++, toSql(request.assetExternalId));
    statement.bind(at++, toSql(request.assetKey));
    statement.bind(at++, toSql(request.ifCode));
    statement.bind(at++, toSql(request.participantControlNumber));
    statement.bind(at++, toSql(request.installmentNumber));
    statement.bind(at++, toSql(request.installmentMaturityDate));
    statement.bind(at++, toSql(request.installmentExternalId));
    statement.bind(at++, toSql(request.collectionDate));
    statement.bind(at++, row.unread.isEmpty() ? QVariant() : toSql(json::fromUnread(row.unread)));
    statement.bind(at++, readingNumber(row.reading));
    statement.bind(at++, qint64(row.sourceLine));
    statement.bind(at++, toSql(row.note));
    statement.bind(at++, problems.isEmpty() ? QVariant() : toSql(json::fromProblems(problems)));
    const qsizetype errors = std::count_if(problems.begin(), problems.end(),
                                           [](const Problem &p) { return p.severity == settlement::Severity::Error; });
    statement.bind(at++, qint64(errors));
    statement.bind(at++, qint64(problems.size() - errors));
    return at;
}

const char *const kColumns =
    "id, duplicate, external_id, asset_type, settlement_type, total_centavos, collection_origin_type, contract_number,"
    " asset_external_id, asset_key, if_code, participant_control_number, installment_number, installment_maturity_date,"
    " installment_external_id, collection_date, unread, reading, source_line, note, problems, errors, warnings";
const char *const kMarks = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// So many rows go into one statement: most of what inserting costs is paid for each statement.
constexpr qsizetype kRowsInsertedTogether = 32;

/// Rows whose external id belongs to another row of the batch are left out.
QByteArray insertStatement(qsizetype rows)
{
    return QByteArray("INSERT INTO settlement (") + kColumns + ") VALUES "
        + QByteArrayList(rows, QByteArray(kMarks)).join(", ") + " ON CONFLICT DO NOTHING";
}

const char *const kUpdate =
    "UPDATE settlement SET duplicate = ?, external_id = ?, asset_type = ?, settlement_type = ?, total_centavos = ?,"
    " collection_origin_type = ?, contract_number = ?, asset_external_id = ?, asset_key = ?, if_code = ?,"
    " participant_control_number = ?, installment_number = ?, installment_maturity_date = ?, installment_external_id = ?,"
    " collection_date = ?, unread = ?, reading = ?, source_line = ?, note = ?, problems = ?, errors = ?, warnings = ?"
    " WHERE id = ?";

int bindNew(SqlStatement &statement, int at, RowId id, bool duplicate, const DraftRow &row, const QList<Problem> &problems)
{
    statement.bind(at++, id);
    statement.bind(at++, qint64(duplicate));
    return bindDraft(statement, at, row, problems);
}

bool saveDraft(SqlSession &session, RowTally &tally, const StoredRow &before, const StoredRow &after, bool duplicate)
{
    SqlStatement &statement = session.statement(kUpdate);
    statement.bind(0, qint64(duplicate));
    const int at = bindDraft(statement, 1, after.draft, after.problems);
    statement.bind(at, after.id);
    rows::takeFromTally(tally, before);
    rows::addToTally(tally, after);
    return statement.execute();
}

/// The row that owns an external id, then the ones that repeat it in the order of the batch.
QList<StoredRow> sharing(SqlSession &session, BatchId batch, const QString &externalId)
{
    static const QByteArray ownerSql = rows::select("WHERE batch_id = ? AND external_id = ? AND duplicate = 0");
    static const QByteArray othersSql = rows::select("WHERE batch_id = ? AND external_id = ? AND duplicate = 1 ORDER BY position");
    QList<StoredRow> list;
    for (const QByteArray &sql : {ownerSql, othersSql}) {
        SqlStatement &found = session.statement(sql);
        found.run(batch, externalId);
        while (found.next())
            list.append(rows::readRow(found));
    }
    return list;
}

/// Says again who owns an external id and who repeats it, after a row left it or took it. A row that was sent keeps
/// the id for ever and is never told that it has a problem.
void settleOwnership(SqlSession &session, RowTally &tally, BatchId batch, const QString &externalId)
{
    if (externalId.isEmpty())
        return;
    QList<StoredRow> list = sharing(session, batch, externalId);
    std::stable_sort(list.begin(), list.end(), [](const StoredRow &a, const StoredRow &b) {
        const bool aSent = !isEditable(a.sendState);
        const bool bSent = !isEditable(b.sendState);
        return aSent != bSent ? aSent : a.position < b.position;
    });
    // First nobody owns it: two owners at a time would break the unique index.
    session.statement("UPDATE settlement SET duplicate = 1 WHERE batch_id = ? AND external_id = ? AND duplicate = 0").run(batch, externalId);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const StoredRow &row = list.at(i);
        StoredRow told = row;
        if (isEditable(row.sendState)) {
            told.problems = validate(row.draft);
            if (i > 0) // the owner is right; those that repeat its id are told
                told.problems = rows::withDuplicate(told.problems, externalId, list.first());
        }
        saveDraft(session, tally, row, told, i > 0);
    }
}

/// A new row on its way into the table.
struct NewRow {
    RowId id = 0;
    DraftRow draft;
    QList<Problem> problems;
};

RowTally::Value valueOf(const NewRow &row)
{
    return RowTally::of(row.draft.request.totalValue, rows::hasErrors(row.problems), rows::hasWarnings(row.problems));
}

/// A new row repeats the id of an older one and is told so.
void appendDuplicate(SqlSession &session, BatchId batch, NewRow &row)
{
    static const QByteArray ownerSql = rows::select("WHERE batch_id = ? AND external_id = ? AND duplicate = 0");
    static const QByteArray insertSql = insertStatement(1);
    const QString &externalId = row.draft.request.externalId;
    SqlStatement &found = session.statement(ownerSql);
    std::optional<StoredRow> owner;
    if (found.run(batch, externalId) && found.next())
        owner = rows::readRow(found);
    found.finish();
    if (!owner) {
        // The position was taken then, which only a mistake of ours can cause; a row must never vanish silently.
        session.fail(storageError(0, QStringLiteral("a row's position is taken")));
        return;
    }
    row.problems = rows::withDuplicate(row.problems, externalId, *owner);
    SqlStatement &insert = session.statement(insertSql);
    bindNew(insert, 0, row.id, true, row.draft, row.problems);
    insert.execute();
}

/// The rows of a group that were left out because their external id is taken.
void appendLeftOut(SqlSession &session, BatchId batch, std::span<NewRow> group)
{
    QSet<RowId> inserted;
    SqlStatement &found = session.statement("SELECT id FROM settlement WHERE id BETWEEN ? AND ?");
    found.run(group.front().id, group.back().id);
    while (found.next())
        inserted.insert(found.integer(0));
    for (NewRow &row : group) {
        if (!inserted.contains(row.id))
            appendDuplicate(session, batch, row);
    }
}

void insertGroup(SqlSession &session, RowTally &tally, BatchId batch, std::span<NewRow> group)
{
    static const QByteArray fullSql = insertStatement(kRowsInsertedTogether);
    const auto size = qsizetype(group.size());
    SqlStatement &insert = session.statement(size == kRowsInsertedTogether ? fullSql : insertStatement(size));
    int at = 0;
    for (const NewRow &row : group)
        at = bindNew(insert, at, row.id, false, row.draft, row.problems);
    if (!insert.execute())
        return;
    if (insert.changes() < size)
        appendLeftOut(session, batch, group);
    RowTally::Value added;
    for (const NewRow &row : group)
        added += valueOf(row);
    tally.add(batch, kDraft, QString(), added);
}

Outcome mayAppend(const std::optional<ports::StoredBatch> &batch)
{
    if (!batch)
        return failure(batches::noSuchBatch());
    const bool closing = batch->intent == ports::BatchIntent::Close || batch->intent == ports::BatchIntent::Discard;
    if (closing || (!batch->status.isEmpty() && batch->status != settlement::batch_status::kOpen)) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The batch is closed: no row can be added to it.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Make a new batch for these rows.")));
    }
    return {};
}

} // namespace

Result<QList<RowId>> append(SqlSession &session, BatchId batchId, const QList<DraftRow> &rows, const QDateTime &now)
{
    const auto batch = batches::load(session, batchId);
    if (const Outcome allowed = mayAppend(batch); !allowed)
        return failure(allowed.error());
    return appendTo(session, *batch, rows, now);
}

bool rewrite(SqlSession &session, RowTally &tally, const StoredRow &before, const StoredRow &after)
{
    return saveDraft(session, tally, before, after, false);
}

Result<QList<RowId>> appendTo(SqlSession &session, const ports::StoredBatch &batch, const QList<DraftRow> &rows, const QDateTime &now)
{
    const BatchId batchId = batch.id;
    SqlStatement &next = session.statement("SELECT next_position FROM batch WHERE id = ?");
    next.run(batchId);
    qint64 position = next.next() ? next.integer(0) : 1;
    next.finish();

    RowTally tally;
    QList<RowId> ids;
    ids.reserve(rows.size());
    std::vector<NewRow> group;
    group.reserve(kRowsInsertedTogether);
    for (qsizetype i = 0; i < rows.size() && !session.failed(); ++i, ++position) {
        NewRow &row = group.emplace_back(::esteira::store::rows::idOf(batchId, position), rows.at(i));
        giveExternalId(row.draft, batch.request.externalId, position);
        row.problems = validate(row.draft);
        ids.append(row.id);
        if (qsizetype(group.size()) == kRowsInsertedTogether || i + 1 == rows.size()) {
            insertGroup(session, tally, batchId, group);
            group.clear();
        }
    }
    session.statement("UPDATE batch SET next_position = ?, updated = ? WHERE id = ?").run(position, now, batchId);
    tally.write(session);
    return ids;
}

Outcome update(SqlSession &session, RowId id, DraftRow draft, const QDateTime &now)
{
    const auto before = rows::load(session, id);
    if (!before)
        return failure(rows::noSuchRow());
    if (!isEditable(before->sendState))
        return failure(rows::notEditable(*before));
    const auto batch = batches::load(session, before->batchId);
    RowTally tally;
    change(session, tally, *before, std::move(draft), batch ? batch->request.externalId : QString());
    batches::touch(session, before->batchId, now);
    tally.write(session);
    return {};
}

void change(SqlSession &session, RowTally &tally, const StoredRow &before, DraftRow draft, const QString &batchExternalId)
{
    giveExternalId(draft, batchExternalId, before.position);
    const QString &was = before.draft.request.externalId;
    StoredRow after = before;
    after.draft = std::move(draft);
    after.problems = validate(after.draft);
    const QString &is = after.draft.request.externalId;
    if (is == was) {
        // Who owns the id stays as it is, and so does what a row that repeats it is told.
        const auto told = std::find_if(before.problems.begin(), before.problems.end(), isDuplicate);
        const bool repeats = told != before.problems.end();
        if (repeats)
            after.problems.append(*told);
        saveDraft(session, tally, before, after, repeats);
        return;
    }
    // Written as a repeated id first; who owns it is settled next.
    saveDraft(session, tally, before, after, true);
    settleOwnership(session, tally, before.batchId, is);
    settleOwnership(session, tally, before.batchId, was);
    if (is.isEmpty())
        session.statement("UPDATE settlement SET duplicate = 0 WHERE id = ?").run(before.id);
}

void restore(SqlSession &session, RowTally &tally, BatchId batch, std::vector<KnownRow> known)
{
    QSet<QString> contested;
    std::vector<NewRow> group;
    for (std::size_t i = 0; i < known.size() && !session.failed(); ++i) {
        NewRow &row = group.emplace_back(known[i].id, std::move(known[i].draft));
        row.problems = validate(row.draft);
        if (group.size() < std::size_t(kRowsInsertedTogether) && i + 1 < known.size())
            continue;
        insertGroup(session, tally, batch, group);
        for (const NewRow &each : group) {
            if (std::any_of(each.problems.begin(), each.problems.end(), isDuplicate))
                contested.insert(each.draft.request.externalId);
        }
        group.clear();
    }
    // The row that comes back may stand before the one that took its id.
    for (const QString &externalId : std::as_const(contested))
        settleOwnership(session, tally, batch, externalId);
}

Outcome remove(SqlSession &session, const QList<RowId> &ids, const QDateTime &now)
{
    RowTally tally;
    QSet<std::pair<BatchId, QString>> left;
    QSet<BatchId> touched;
    // Only what is needed: taking back a cancelled import may mean a million rows.
    SqlStatement &found = session.statement(
        "SELECT batch_id, external_id, total_centavos, errors, warnings, send_state, status,"
        " duplicate = 0 AND EXISTS (SELECT 1 FROM settlement AS other WHERE other.batch_id = settlement.batch_id"
        " AND other.external_id = settlement.external_id AND other.duplicate = 1) FROM settlement WHERE id = ?");
    for (const RowId id : ids) {
        if (!found.run(id) || !found.next())
            continue; // already gone: what was wanted
        const BatchId batch = found.integer(0);
        const QString state = found.text(5);
        tally.take(batch, state, found.text(6), RowTally::of(found.optionalMoney(2), found.boolean(3), found.boolean(4)));
        if (found.boolean(7)) // the owner goes: the first that repeats its id becomes the owner
            left.insert({batch, found.text(1)});
        found.finish();
        if (!isEditable(settlement::sendStateFrom(state)))
            return failure(rows::notEditable(rows::load(session, id).value_or(StoredRow{})));
        session.statement("DELETE FROM settlement WHERE id = ?").run(id);
        touched.insert(batch);
    }
    for (const auto &[batch, externalId] : left)
        settleOwnership(session, tally, batch, externalId);
    for (const BatchId batch : touched)
        batches::touch(session, batch, now);
    tally.write(session);
    return {};
}

} // namespace esteira::store::drafts
