#include "sandbox/settlement/settlement_api.h"

#include "domain/settlement/settlement_flow.h"
#include "sandbox/server/api_errors.h"
#include "sandbox/server/api_reading.h"
#include "sandbox/settlement/settlement_answers.h"
#include "sandbox/settlement/settlement_errors.h"
#include "sandbox/settlement/settlement_moves.h"
#include "wire/settlement/field_names.h"
#include "wire/settlement/settlement_codec.h"

#include <algorithm>
#include <cstdlib>

namespace esteira::sandbox {

using wire::Json;
namespace errors = settlement_errors;

namespace {

constexpr int kInsertionStep = 2;
constexpr int kRemovalStep = 3;
constexpr qsizetype kLongestStatus = 50;

/// {"status": …} or {"batch_status": …}; whether the value is supported is another error (SET000026).
std::expected<QString, HttpAnswer> readStatus(const QByteArray &body, QLatin1StringView field)
{
    const auto json = Json::parse(body);
    if (!json)
        return std::unexpected(api_errors::malformed(json.error().text.in(nullptr)));
    const Json &status = (*json)[field];
    if (!json->has(field))
        return std::unexpected(api_errors::schema(QStringLiteral("'%1' is a required property").arg(field)));
    if (!status.isString())
        return std::unexpected(api_errors::schema(QStringLiteral("%1 is not of type 'string' in %2").arg(QString::fromUtf8(status.toBytes()), field)));
    if (status.string().size() > kLongestStatus)
        return std::unexpected(api_errors::schema(QStringLiteral("'%1' is too long in %2").arg(status.string(), field)));
    return status.string();
}

} // namespace

HttpAnswer SettlementApi::handle(const ApiCall &call)
{
    const QString fundKey = call.parameters.value(0);
    if (call.operation == Operation::ListAccounts)
        return listAccounts(fundKey, call.query);
    const auto fund = m_context.world.fund(fundKey);
    if (!fund)
        return errors::fundNotFound(fundKey);
    if (call.operation == Operation::CreateBatch)
        return createBatch(*fund, call.body);
    if (call.operation == Operation::ListBatches)
        return listBatches(*fund, call.query);
    const QString batchId = call.parameters.value(1);
    if (call.operation == Operation::GetBatch)
        return getBatch(*fund, batchId);
    auto batch = m_context.book.batch(fund->key, batchId);
    if (!batch)
        return errors::batchNotFound(batchId);
    if (call.operation == Operation::ChangeBatch)
        return changeBatch(*batch, call.body);
    if (call.operation == Operation::InsertSettlement)
        return insertSettlement(*batch, call.body);
    const QString settlementId = call.parameters.value(2);
    if (call.operation == Operation::GetSettlement)
        return getSettlement(*batch, settlementId);
    auto settlement = m_context.book.settlement(batch->id, settlementId);
    if (!settlement)
        return errors::settlementNotFound(settlementId);
    return removeSettlement(*batch, *settlement, call.body);
}

HttpAnswer SettlementApi::createBatch(const fund::FundClass &fund, const QByteArray &body)
{
    const auto request = readBody(body, wire::decodeBatchRequest);
    if (!request)
        return request.error();
    if (request->referenceDate.isValid() && request->referenceDate != fund.accountingDate)
        return errors::wrongDate(request->referenceDate, fund.accountingDate);

    const QList<fund::FundAccount> accounts = m_context.world.accounts(fund.key);
    const auto account = std::ranges::find_if(accounts, [&](const fund::FundAccount &one) {
        if (!request->accountKey.isEmpty())
            return one.key == request->accountKey;
        return request->account ? one.number == *request->account : one.isMain;
    });
    if (account == accounts.end()) {
        return errors::accountNotFound(request->account ? request->account->number + QLatin1Char('-') + request->account->digit
                                                        : request->accountKey);
    }
    if (const auto existing = m_context.book.batch(fund.key, request->externalId)) {
        m_context.book.countDuplicateBatch(existing->id);
        return errors::batchExists(request->externalId);
    }
    BatchRecord batch;
    batch.key = newUuid();
    batch.fundKey = fund.key;
    batch.externalId = request->externalId;
    batch.status = QString::fromLatin1(settlement::batchLifecycle().transition(QStringView(), u"create")->to);
    batch.sent = wire::encodeBatchRequest(*request);
    batch.accountKey = account->key;
    batch.referenceDate = fund.accountingDate;
    batch.description = request->description;
    if (batch.description.isEmpty()) {
        batch.description = QStringLiteral("Lote de Pagamento - %1 - %2")
                                .arg(batch.referenceDate.toString(Qt::ISODate), batch.externalId);
    }
    m_context.book.addBatch(batch, m_context.clock.nowMs());
    return jsonAnswer(201, settlement_answers::created(m_context, batch));
}

HttpAnswer SettlementApi::listBatches(const fund::FundClass &fund, const QUrlQuery &query)
{
    const Paging paging = readPaging(query);
    if (!paging.wrong.isEmpty())
        return api_errors::badPaging(paging.wrong);
    BatchFilter filter{fund.key, query.queryItemValue(QStringLiteral("status")), {}, paging.page, paging.limit};
    if (!filter.status.isEmpty() && !settlement::batchLifecycle().find(filter.status))
        return api_errors::schema(QStringLiteral("'%1' is not a known value in status").arg(filter.status));
    if (const QString date = query.queryItemValue(QStringLiteral("reference_date")); !date.isEmpty()) {
        filter.referenceDate = QDate::fromString(date, Qt::ISODate);
        if (!filter.referenceDate.isValid())
            return api_errors::schema(QStringLiteral("'%1' is not a 'date' in reference_date").arg(date));
    }
    const QList<BatchRecord> found = m_context.book.list(filter);
    Json::Array rows;
    for (const BatchRecord &batch : found.mid(0, filter.limit))
        rows.append(settlement_answers::batch(m_context, batch));
    return {200, wire::encodeList(rows, filter.page, filter.limit, found.size() <= filter.limit), {}};
}

HttpAnswer SettlementApi::insertSettlement(const BatchRecord &batch, const QByteArray &body)
{
    const auto request = readBody(body, wire::decodeSettlementRequest);
    if (!request)
        return request.error();
    if (const QString expected = SettlementMoves::batchStatusOfStep(kInsertionStep); batch.status != expected)
        return errors::batchStatusMismatch(batch.key, batch.status, expected);
    if (const auto existing = m_context.book.settlement(batch.id, request->externalId)) {
        m_context.book.countDuplicate(existing->id);
        return errors::settlementExists(request->externalId, batch.externalId);
    }
    const auto asset = m_context.world.find(batch.fundKey, *request);
    const auto expected = settlement_answers::expectedValue(m_context.world, *request, asset);
    const auto percent = m_context.outcomes.tolerancePercent();
    const bool outside = percent && expected
        && std::llabs((*request->totalValue - *expected).centavos()) * 100 > expected->centavos() * *percent;
    SettlementRecord settlement;
    settlement.batchId = batch.id;
    settlement.externalId = request->externalId;
    settlement.key = newUuid();
    settlement.status = QString::fromLatin1(
        settlement::settlementLifecycle().transition(QStringView(), outside ? u"insert_out_of_tolerance" : u"insert")->to);
    settlement.sent = wire::encodeSettlementRequest(*request);
    settlement.computed = settlement_answers::computed(m_context, *request, asset).toBytes();
    settlement.totalValue = *request->totalValue;
    settlement.assetKey = asset ? asset->key : request->assetKey;
    m_context.book.addSettlement(settlement);
    if (outside)
        m_context.jobs.add(m_context.clock.nowMs() + m_context.durations.review, JobKind::Review, settlement.id);
    return jsonAnswer(201, settlement_answers::inserted(settlement));
}

HttpAnswer SettlementApi::removeSettlement(const BatchRecord &batch, SettlementRecord &settlement, const QByteArray &body)
{
    const auto status = readStatus(body, wire::field::kStatus);
    if (!status)
        return status.error();
    if (*status != settlement::settlement_status::kDiscarded)
        return errors::invalidStatus(*status);
    if (const QString expected = SettlementMoves::batchStatusOfStep(kRemovalStep); batch.status != expected)
        return errors::batchStatusMismatch(batch.key, batch.status, expected);
    SettlementMoves moves(m_context);
    if (!moves.moveSettlement(batch, settlement, "remove"))
        return errors::settlementStatusMismatch(settlement.status, SettlementMoves::settlementStatusesFor("remove"));
    m_context.book.countRemoved(settlement.id);
    moves.flush();
    return jsonAnswer(200, settlement_answers::status(settlement.externalId, settlement.status));
}

HttpAnswer SettlementApi::changeBatch(BatchRecord &batch, const QByteArray &body)
{
    const auto status = readStatus(body, wire::field::kBatchStatus);
    if (!status)
        return status.error();
    if (*status == settlement::batch_status::kPendingPayment)
        return closeBatch(batch);
    if (*status != settlement::batch_status::kDiscarded)
        return errors::invalidStatus(*status);
    SettlementMoves moves(m_context);
    if (!moves.discardBatch(batch, "discard"))
        return errors::batchStatusMismatch(batch.key, batch.status, SettlementMoves::batchStatusesFor("discard"));
    m_context.book.countDiscarded(batch.id);
    return jsonAnswer(200, settlement_answers::status(batch.externalId, batch.status));
}

HttpAnswer SettlementApi::closeBatch(BatchRecord &batch)
{
    if (!SettlementMoves::canMoveBatch(batch, "close"))
        return errors::batchStatusMismatch(batch.key, batch.status, SettlementMoves::batchStatusesFor("close"));
    if (m_context.book.countAlive(batch.id) == 0)
        return errors::emptyBatch(batch.externalId);
    SettlementMoves(m_context).moveBatch(batch, "close");
    m_context.book.countClosed(batch.id);
    m_context.jobs.add(m_context.clock.nowMs() + m_context.durations.payment, JobKind::Pay, batch.id);
    return jsonAnswer(200, settlement_answers::status(batch.externalId, batch.status));
}

HttpAnswer SettlementApi::getBatch(const fund::FundClass &fund, const QString &idOrKey)
{
    auto batch = m_context.book.batch(fund.key, idOrKey);
    if (!batch)
        batch = m_context.book.batchByKey(fund.key, idOrKey);
    if (!batch)
        return errors::batchNotFound(idOrKey);
    return jsonAnswer(200, settlement_answers::batch(m_context, *batch));
}

HttpAnswer SettlementApi::getSettlement(const BatchRecord &batch, const QString &externalId)
{
    const auto settlement = m_context.book.settlement(batch.id, externalId);
    if (!settlement)
        return errors::settlementNotFound(externalId);
    return jsonAnswer(200, settlement_answers::settlement(m_context, batch, *settlement));
}

HttpAnswer SettlementApi::listAccounts(const QString &fundKey, const QUrlQuery &query)
{
    if (!m_context.world.fund(fundKey)) {
        // The cash area's own number is not known; one of the reserved range keeps it from being taken for the real one.
        return api_errors::make(404, QStringLiteral("Fund Class not Found"), QStringLiteral("Fund Class with key %1 was not found.").arg(fundKey),
                                QStringLiteral("A Classe de Fundo com chave %1 nao foi encontrado.").arg(fundKey), QStringLiteral("CSH900005"));
    }
    const Paging paging = readPaging(query);
    if (!paging.wrong.isEmpty())
        return api_errors::badPaging(paging.wrong);
    const QList<fund::FundAccount> all = m_context.world.accounts(fundKey);
    Json::Array rows;
    for (const fund::FundAccount &account : all.mid(qsizetype(paging.page) * paging.limit, paging.limit))
        rows.append(wire::encodeAccount(account));
    const bool isLast = qsizetype(paging.page + 1) * paging.limit >= all.size();
    return {200, wire::encodeList(rows, paging.page, paging.limit, isLast), {}};
}

} // namespace esteira::sandbox
