#include "store/settlement/row_records.h"

#include "core/clock.h"
#include "domain/settlement/settlement_flow.h"
#include "store/database/sql_session.h"
#include "store/settlement/json_columns.h"
#include "store/settlement/row_tally.h"

#include <algorithm>

namespace esteira::store::rows {

namespace {

using settlement::Problem;
using settlement::SendState;
using settlement::Severity;

settlement::ColumnReading readingFrom(qint64 value)
{
    settlement::ColumnReading reading;
    reading.decimalMark = DecimalMark(value / 10);
    reading.dateOrder = settlement::DateOrder(value % 10);
    return reading;
}

bool any(const QList<Problem> &problems, Severity severity)
{
    return std::any_of(problems.begin(), problems.end(), [severity](const Problem &problem) { return problem.severity == severity; });
}

QString stateText(const ports::StoredRow &row)
{
    return QLatin1StringView(info(row.sendState).value);
}

/// The day's sums follow the row's status, whoever told it.
void tallySettled(RowTally &tally, const ports::StoredRow &before, const ports::StoredRow &after)
{
    if (after.status != settlement::settlement_status::kSettled || before.status == after.status || !after.statusSinceUtc.isValid())
        return;
    tally.settle(after.batchId, brasiliaDate(after.statusSinceUtc), RowTally::of(after.draft.request.totalValue, false, false));
}

} // namespace

QByteArray ofBatch(ports::BatchId batch)
{
    return "id BETWEEN " + QByteArray::number(idOf(batch, 0)) + " AND " + QByteArray::number(idOf(batch + 1, 0) - 1);
}

QByteArray select(QByteArrayView condition)
{
    return QByteArrayLiteral(
               "SELECT id, batch_id, position, external_id, asset_type, settlement_type, total_centavos,"
               " collection_origin_type, contract_number, asset_external_id, asset_key, if_code,"
               " participant_control_number, installment_number, installment_maturity_date, installment_external_id,"
               " collection_date, unread, reading, source_line, note, problems, send_state, attempts,"
               " had_unknown_attempt, last_error, settlement_key, status, status_since, assets, found, replacing FROM settlement ")
        + condition.toByteArray();
}

ports::StoredRow readRow(const SqlStatement &found)
{
    ports::StoredRow row;
    int at = 0;
    row.id = found.integer(at++);
    row.batchId = found.integer(at++);
    row.position = found.integer(at++);
    auto &request = row.draft.request;
    request.externalId = found.text(at++);
    request.assetType = found.text(at++);
    request.settlementType = found.text(at++);
    request.totalValue = found.optionalMoney(at++);
    request.collectionOriginType = found.text(at++);
    request.contractNumber = found.text(at++);
    request.assetExternalId = found.text(at++);
    request.assetKey = found.text(at++);
    request.ifCode = found.text(at++);
    request.participantControlNumber = found.text(at++);
    if (!found.isNull(at))
        request.installmentNumber = int(found.integer(at));
    ++at;
    request.installmentMaturityDate = found.date(at++);
    request.installmentExternalId = found.text(at++);
    request.collectionDate = found.date(at++);
    row.draft.unread = json::toUnread(found.text(at++));
    row.draft.reading = readingFrom(found.integer(at++));
    row.draft.sourceLine = int(found.integer(at++));
    row.draft.note = found.text(at++);
    row.problems = json::toProblems(found.text(at++));
    row.sendState = settlement::sendStateFrom(found.text(at++));
    row.attempts = int(found.integer(at++));
    row.hadUnknownAttempt = found.boolean(at++);
    row.lastError = json::toError(found.text(at++));
    row.settlementKey = found.text(at++);
    row.status = found.text(at++);
    row.statusSinceUtc = found.instant(at++);
    row.assets = json::toAssets(found.text(at++));
    row.found = json::toFound(found.text(at++));
    row.replacing = found.boolean(at++);
    return row;
}

std::optional<ports::StoredRow> load(SqlSession &session, ports::RowId id)
{
    static const QByteArray sql = select("WHERE id = ?");
    SqlStatement &found = session.statement(sql);
    std::optional<ports::StoredRow> row;
    if (found.run(id) && found.next())
        row = readRow(found);
    found.finish();
    return row;
}

QList<ports::StoredRow> load(SqlSession &session, const QList<ports::RowId> &ids)
{
    QList<ports::StoredRow> list;
    list.reserve(ids.size());
    for (const ports::RowId id : ids) {
        if (auto row = load(session, id))
            list.append(std::move(*row));
    }
    return list;
}

qint64 lineOf(const ports::StoredRow &row)
{
    return row.draft.sourceLine > 0 ? row.draft.sourceLine : row.position;
}

QList<Problem> withDuplicate(QList<Problem> problems, const QString &externalId, const ports::StoredRow &owner)
{
    problems.append(settlement::duplicateExternalId(externalId, int(lineOf(owner))));
    return problems;
}

bool hasErrors(const QList<Problem> &problems)
{
    return any(problems, Severity::Error);
}

bool hasWarnings(const QList<Problem> &problems)
{
    return any(problems, Severity::Warning);
}

void addToTally(RowTally &tally, const ports::StoredRow &row)
{
    tally.add(row.batchId, stateText(row), row.status,
              RowTally::of(row.draft.request.totalValue, hasErrors(row.problems), hasWarnings(row.problems)));
}

void takeFromTally(RowTally &tally, const ports::StoredRow &row)
{
    tally.take(row.batchId, stateText(row), row.status,
               RowTally::of(row.draft.request.totalValue, hasErrors(row.problems), hasWarnings(row.problems)));
}

bool saveSending(SqlSession &session, RowTally &tally, const ports::StoredRow &before, const ports::StoredRow &after)
{
    // The administrator still works on it, or may have it: worth a look from time to time.
    const bool isOpen = after.sendState == SendState::Unknown
        || (countsAsAccepted(after.sendState) && !settlement::settlementLifecycle().isFinal(after.status));
    session.statement("UPDATE settlement SET send_state = ?, attempts = ?, had_unknown_attempt = ?, last_error = ?,"
                      " settlement_key = ?, status = ?, status_since = ?, assets = ?, found = ?, replacing = ?, is_open = ?"
                      " WHERE id = ?")
        .run(stateText(after), after.attempts, after.hadUnknownAttempt, json::fromError(after.lastError),
             after.settlementKey, notNull(after.status), after.statusSinceUtc, json::fromAssets(after.assets),
             json::fromFound(after.found), after.replacing, isOpen, after.id);
    takeFromTally(tally, before);
    addToTally(tally, after);
    tallySettled(tally, before, after);
    return !session.failed();
}

Error noSuchRow()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "This row no longer exists.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Open the batch again to see its rows.")));
}

Error notEditable(const ports::StoredRow &row)
{
    return makeError(ErrorKind::Invalid,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Row %1 can no longer be changed: it was sent."), {QString::number(row.position)}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "While the batch is open, remove it from the batch and add it again.")));
}

} // namespace esteira::store::rows
