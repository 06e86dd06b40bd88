#include "net/rest_settlement_gateway.h"

#include "net/rest_calls.h"
#include "wire/settlement/endpoints.h"

namespace esteira::net {

namespace endpoints = wire::settlement_endpoints;
namespace dom = esteira::settlement;

RestSettlementGateway::RestSettlementGateway(RestTarget target)
    : RestSettlementGateway(std::make_shared<RestConnection>(std::move(target)))
{
}

RestSettlementGateway::RestSettlementGateway(std::shared_ptr<RestConnection> connection)
    : m_connection(std::move(connection))
{
}

RestSettlementGateway::~RestSettlementGateway() = default;

QFuture<Result<dom::PaymentBatch>> RestSettlementGateway::createBatch(const QString &fundClassKey,
                                                                      const dom::PaymentBatchRequest &request)
{
    return m_connection->call(about({fundClassKey, request.externalId, {}}, post(endpoints::batches(fundClassKey), wire::encodeBatchRequest(request))),
                [](const RestAnswer &answer) { return wire::decodeBatch(answer.body); });
}

QFuture<Result<dom::PaymentBatch>> RestSettlementGateway::batch(const QString &fundClassKey, const QString &batchExternalId)
{
    return m_connection->call(about({fundClassKey, batchExternalId, {}}, get(endpoints::batch(fundClassKey, batchExternalId))),
                [](const RestAnswer &answer) { return wire::decodeBatch(answer.body); });
}

QFuture<Result<ports::Page<dom::PaymentBatch>>> RestSettlementGateway::batches(const QString &fundClassKey,
                                                                               const ports::BatchFilter &filter)
{
    const int limit = qBound(1, filter.limit, kPageLimit);
    const QByteArray query = encodedQuery({{"page", QString::number(filter.page)},
                                           {"limit", QString::number(limit)},
                                           {"status", filter.status},
                                           {"reference_date", filter.referenceDate.toString(Qt::ISODate)}});
    return m_connection->call(get(endpoints::batchList(fundClassKey), query), [filter, limit](const RestAnswer &answer) {
        return decodePage<dom::PaymentBatch>(answer, filter.page, limit, [](const wire::Json &row) { return wire::decodeBatch(row); });
    });
}

QFuture<Outcome> RestSettlementGateway::closeBatch(const QString &fundClassKey, const QString &batchExternalId)
{
    const QString status = QStringLiteral("pending_payment");
    return m_connection->call(about({fundClassKey, batchExternalId, {}}, put(endpoints::batch(fundClassKey, batchExternalId), wire::encodeBatchStatus(status))),
                confirms(status));
}

QFuture<Outcome> RestSettlementGateway::discardBatch(const QString &fundClassKey, const QString &batchExternalId)
{
    const QString status = QStringLiteral("discarded");
    return m_connection->call(about({fundClassKey, batchExternalId, {}}, put(endpoints::batch(fundClassKey, batchExternalId), wire::encodeBatchStatus(status))),
                confirms(status));
}

QFuture<Result<dom::Settlement>> RestSettlementGateway::insertSettlement(const QString &fundClassKey, const QString &batchExternalId,
                                                                         const dom::SettlementRequest &request)
{
    return m_connection->call(about({fundClassKey, batchExternalId, request.externalId},
                      post(endpoints::settlements(fundClassKey, batchExternalId), wire::encodeSettlementRequest(request))),
                [](const RestAnswer &answer) { return wire::decodeSettlement(answer.body); });
}

QFuture<Result<dom::Settlement>> RestSettlementGateway::settlement(const QString &fundClassKey, const QString &batchExternalId,
                                                                   const QString &settlementExternalId)
{
    return m_connection->call(about({fundClassKey, batchExternalId, settlementExternalId}, get(endpoints::settlement(fundClassKey, batchExternalId, settlementExternalId))),
                [](const RestAnswer &answer) { return wire::decodeSettlement(answer.body); });
}

QFuture<Outcome> RestSettlementGateway::discardSettlement(const QString &fundClassKey, const QString &batchExternalId,
                                                          const QString &settlementExternalId)
{
    const QString status = QStringLiteral("discarded");
    return m_connection->call(about({fundClassKey, batchExternalId, settlementExternalId},
                      put(endpoints::settlement(fundClassKey, batchExternalId, settlementExternalId), wire::encodeSettlementStatus(status))),
                confirms(status));
}

QFuture<Result<ports::Page<fund::FundAccount>>> RestSettlementGateway::accounts(const QString &fundClassKey, int page)
{
    const QByteArray query = encodedQuery({{"page", QString::number(page)}, {"limit", QString::number(kPageLimit)}});
    return m_connection->call(get(endpoints::accounts(fundClassKey), query), [page](const RestAnswer &answer) {
        return decodePage<fund::FundAccount>(answer, page, kPageLimit, wire::decodeAccount);
    });
}

QFuture<Result<int>> RestSettlementGateway::authenticationTest()
{
    // The body of the contract's own example (common.md 1.6).
    wire::Json body;
    body.set(QLatin1String("name"), QLatin1String("QI Tech"));
    return m_connection->call(post(endpoints::authenticationTest(), body.toBytes()), [](const RestAnswer &answer) -> Result<int> {
        const auto json = wire::Json::parse(answer.body);
        if (!json)
            return failure(json.error());
        return answer.clockDifferenceSeconds.value_or(0);
    });
}

} // namespace esteira::net
