#include "store/settlement/batch_records.h"

#include "core/clock.h"
#include "domain/settlement/external_id.h"
#include "domain/settlement/settlement_flow.h"
#include "store/database/sql_session.h"
#include "store/settlement/event_log.h"
#include "store/settlement/json_columns.h"
#include "store/settlement/row_records.h"

namespace esteira::store::batches {

namespace {

using ports::BatchIntent;
using ports::StoredBatch;

const char *intentText(BatchIntent intent)
{
    switch (intent) {
    case BatchIntent::None: return "";
    case BatchIntent::Create: return "create";
    case BatchIntent::Close: return "close";
    case BatchIntent::Discard: return "discard";
    }
    return "";
}

BatchIntent intentFrom(const QString &text)
{
    for (const BatchIntent intent : {BatchIntent::Create, BatchIntent::Close, BatchIntent::Discard}) {
        if (text == QLatin1StringView(intentText(intent)))
            return intent;
    }
    return BatchIntent::None;
}

Error sameExternalId(const QString &externalId)
{
    return makeError(ErrorKind::Invalid,
                     Text::of(QT_TRANSLATE_NOOP("Text", "This fund already has a batch with the identifier %1."), {externalId}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Choose another identifier, or open that batch.")), QStringLiteral("external_id"));
}

bool identityIsTaken(SqlSession &session, const StoredBatch &batch)
{
    SqlStatement &found = session.statement(
        "SELECT 1 FROM batch WHERE connection_id = ? AND fund_class_key = ? AND external_id = ? AND id <> ?");
    const bool taken = found.run(notNull(batch.connectionId), notNull(batch.fundClassKey), notNull(batch.request.externalId), batch.id)
        && found.next();
    found.finish();
    return taken;
}

/// The fund's own prefix, so that people recognise their batches.
QString newExternalId(SqlSession &session, const StoredBatch &batch, const QDateTime &now)
{
    SqlStatement &fund = session.statement("SELECT short_name FROM fund WHERE connection_id = ? AND fund_class_key = ?");
    QString prefix;
    if (fund.run(notNull(batch.connectionId), notNull(batch.fundClassKey)) && fund.next())
        prefix = fund.text(0);
    fund.finish();
    return settlement::makeBatchExternalId(prefix.isEmpty() ? QStringLiteral("LOTE") : prefix, brasiliaDate(now));
}

/// The draft's fields in the order of the statements of create() and update().
int bindDraft(SqlStatement &statement, const StoredBatch &batch)
{
    const auto &request = batch.request;
    const fund::AccountNumber account = request.account.value_or(fund::AccountNumber{});
    int at = 0;
    for (const QVariant &value :
         {notNull(batch.connectionId), notNull(batch.fundClassKey), notNull(request.externalId), toSql(request.description),
          toSql(account.number), toSql(account.digit), toSql(account.branch), toSql(account.institutionCode),
          toSql(request.accountKey), toSql(request.referenceDate), toSql(request.endToEndId),
          toSql(request.sourceDocumentNumber), toSql(batch.expectedCount), toSql(batch.expectedTotal),
          toSql(batch.expectedFrom), toSql(batch.sourceFile), toSql(batch.sourceHash)})
        statement.bind(at++, value);
    return at;
}

bool sameDraft(const StoredBatch &a, const StoredBatch &b)
{
    return a.connectionId == b.connectionId && a.fundClassKey == b.fundClassKey && a.request == b.request
        && a.sourceFile == b.sourceFile && a.sourceHash == b.sourceHash;
}

ports::RegisteredFund readFund(const SqlStatement &found)
{
    ports::RegisteredFund fund;
    fund.connectionId = found.text(0);
    fund.fundClassKey = found.text(1);
    fund.name = found.text(2);
    fund.shortName = found.text(3);
    fund.documentNumber = found.text(4);
    fund.managerName = found.text(5);
    fund.accountingDate = found.date(6);
    fund.accountingDateSeenUtc = found.instant(7);
    fund.automaticDiscard = found.boolean(8);
    return fund;
}

} // namespace

QByteArray select(QByteArrayView condition)
{
    return QByteArrayLiteral(
               "SELECT id, connection_id, fund_class_key, external_id, description, account_number, account_digit,"
               " account_branch, account_institution, account_key, reference_date, end_to_end_id, source_document_number,"
               " expected_count, expected_centavos, expected_from, source_file, source_hash, created, updated, submitted,"
               " paused, intent, intent_attempts, last_error, payment_batch_key, status, status_since, server_centavos,"
               " expenses, import_undo IS NOT NULL FROM batch ")
        + condition.toByteArray();
}

StoredBatch readBatch(const SqlStatement &found)
{
    StoredBatch batch;
    int at = 0;
    batch.id = found.integer(at++);
    batch.connectionId = found.text(at++);
    batch.fundClassKey = found.text(at++);
    auto &request = batch.request;
    request.externalId = found.text(at++);
    request.description = found.text(at++);
    fund::AccountNumber account;
    account.number = found.text(at++);
    account.digit = found.text(at++);
    account.branch = found.text(at++);
    account.institutionCode = found.text(at++);
    if (account != fund::AccountNumber{})
        request.account = account;
    request.accountKey = found.text(at++);
    request.referenceDate = found.date(at++);
    request.endToEndId = found.text(at++);
    request.sourceDocumentNumber = found.text(at++);
    batch.expectedCount = found.optionalInteger(at++);
    batch.expectedTotal = found.optionalMoney(at++);
    batch.expectedFrom = found.text(at++);
    batch.sourceFile = found.text(at++);
    batch.sourceHash = found.bytes(at++);
    batch.createdUtc = found.instant(at++);
    batch.updatedUtc = found.instant(at++);
    batch.submitted = found.boolean(at++);
    batch.paused = found.boolean(at++);
    batch.intent = intentFrom(found.text(at++));
    batch.intentAttempts = int(found.integer(at++));
    batch.lastError = json::toError(found.text(at++));
    batch.paymentBatchKey = found.text(at++);
    batch.status = found.text(at++);
    batch.statusSinceUtc = found.instant(at++);
    batch.serverTotal = found.optionalMoney(at++);
    batch.expenses = json::toExpenses(found.text(at++));
    batch.importUnfinished = found.boolean(at++);
    return batch;
}

std::optional<StoredBatch> load(SqlSession &session, ports::BatchId id)
{
    static const QByteArray sql = select("WHERE id = ?");
    SqlStatement &found = session.statement(sql);
    std::optional<StoredBatch> batch;
    if (found.run(id) && found.next())
        batch = readBatch(found);
    found.finish();
    return batch;
}

QList<StoredBatch> readAll(SqlStatement &found)
{
    QList<StoredBatch> list;
    while (found.next())
        list.append(readBatch(found));
    return list;
}

Result<ports::BatchId> create(SqlSession &session, StoredBatch batch, const QDateTime &now)
{
    batch.id = 0;
    if (batch.request.externalId.isEmpty())
        batch.request.externalId = newExternalId(session, batch, now);
    if (identityIsTaken(session, batch))
        return failure(sameExternalId(batch.request.externalId));
    SqlStatement &insert = session.statement(
        "INSERT INTO batch (connection_id, fund_class_key, external_id, description, account_number, account_digit,"
        " account_branch, account_institution, account_key, reference_date, end_to_end_id, source_document_number,"
        " expected_count, expected_centavos, expected_from, source_file, source_hash, created, updated)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const int at = bindDraft(insert, batch);
    insert.bind(at, toSql(batch.createdUtc.isValid() ? batch.createdUtc : now));
    insert.bind(at + 1, toSql(now));
    insert.execute();
    const ports::BatchId id = insert.insertedId();
    events::add(session, {0, id, 0, now, ports::Source::Operator, QStringLiteral("batch.drafted"), {}});
    return id;
}

Outcome update(SqlSession &session, const StoredBatch &wanted, const QDateTime &now)
{
    const auto stored = load(session, wanted.id);
    if (!stored)
        return failure(noSuchBatch());
    StoredBatch batch = wanted;
    if (batch.request.externalId.isEmpty())
        batch.request.externalId = stored->request.externalId; // made once, never made again
    if (stored->submitted && !sameDraft(*stored, batch)) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The batch was already sent: its data can no longer be changed.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Discard it while it is open and make a new one.")));
    }
    if (identityIsTaken(session, batch))
        return failure(sameExternalId(batch.request.externalId));
    SqlStatement &statement = session.statement(
        "UPDATE batch SET connection_id = ?, fund_class_key = ?, external_id = ?, description = ?, account_number = ?,"
        " account_digit = ?, account_branch = ?, account_institution = ?, account_key = ?, reference_date = ?,"
        " end_to_end_id = ?, source_document_number = ?, expected_count = ?, expected_centavos = ?, expected_from = ?,"
        " source_file = ?, source_hash = ?, updated = ? WHERE id = ?");
    const int at = bindDraft(statement, batch);
    statement.bind(at, toSql(now));
    statement.bind(at + 1, batch.id);
    statement.execute();
    return {};
}

Outcome remove(SqlSession &session, ports::BatchId id)
{
    const auto stored = load(session, id);
    if (!stored)
        return failure(noSuchBatch());
    if (stored->submitted) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The batch was already sent: it can no longer be deleted here.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "While it is open it can be discarded at the administrator.")));
    }
    session.execute("DELETE FROM settlement WHERE " + rows::ofBatch(id));
    session.statement("DELETE FROM batch WHERE id = ?").run(id);
    return {};
}

bool saveProgress(SqlSession &session, const StoredBatch &batch, const QDateTime &now)
{
    const bool isOpen = !batch.status.isEmpty() && !settlement::batchLifecycle().isFinal(batch.status);
    return session.statement("UPDATE batch SET submitted = ?, paused = ?, intent = ?, intent_attempts = ?, last_error = ?,"
                             " payment_batch_key = ?, status = ?, status_since = ?, server_centavos = ?, expenses = ?,"
                             " is_open = ?, updated = ? WHERE id = ?")
        .run(batch.submitted, batch.paused, notNull(QString::fromLatin1(intentText(batch.intent))), batch.intentAttempts,
             json::fromError(batch.lastError), batch.paymentBatchKey, notNull(batch.status), batch.statusSinceUtc,
             batch.serverTotal, json::fromExpenses(batch.expenses), isOpen, now, batch.id);
}

bool touch(SqlSession &session, ports::BatchId batch, const QDateTime &now)
{
    return session.statement("UPDATE batch SET updated = ? WHERE id = ?").run(now, batch);
}

Result<QList<ports::RegisteredFund>> funds(SqlSession &session, const QString &connectionId)
{
    SqlStatement &found = session.statement(
        "SELECT connection_id, fund_class_key, name, short_name, document_number, manager_name, accounting_date,"
        " accounting_date_seen, automatic_discard FROM fund WHERE connection_id = ? ORDER BY name, fund_class_key");
    found.run(notNull(connectionId));
    QList<ports::RegisteredFund> list;
    while (found.next())
        list.append(readFund(found));
    return list;
}

Outcome saveFund(SqlSession &session, const ports::RegisteredFund &fund)
{
    session.statement("INSERT OR REPLACE INTO fund (connection_id, fund_class_key, name, short_name, document_number,"
                      " manager_name, accounting_date, accounting_date_seen, automatic_discard)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(notNull(fund.connectionId), notNull(fund.fundClassKey), notNull(fund.name), notNull(fund.shortName),
             notNull(fund.documentNumber), notNull(fund.managerName), fund.accountingDate, fund.accountingDateSeenUtc,
             fund.automaticDiscard);
    return {};
}

void learnFund(SqlSession &session, const QString &connectionId, const fund::FundClass &found, const QDateTime &now)
{
    if (found.key.isEmpty())
        return;
    session.statement("INSERT INTO fund (connection_id, fund_class_key, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .run(notNull(connectionId), found.key, notNull(found.name));
    // A field the answer leaves out says nothing.
    session.statement("UPDATE fund SET name = iif(name = '', ?, name), document_number = coalesce(?, document_number),"
                      " manager_name = coalesce(?, manager_name), accounting_date = coalesce(?, accounting_date),"
                      " accounting_date_seen = coalesce(?, accounting_date_seen),"
                      " automatic_discard = coalesce(?, automatic_discard) WHERE connection_id = ? AND fund_class_key = ?")
        .run(notNull(found.name), found.documentNumber, found.manager.name, found.accountingDate,
             found.accountingDate.isValid() ? now : QDateTime(), found.automaticDiscard, notNull(connectionId), found.key);
}

Error noSuchBatch()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "This batch no longer exists.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Go back to the list of batches.")));
}

} // namespace esteira::store::batches
