#include "net/rest_settlement_gateway.h"

#include "core/future.h"
#include "core/log.h"
#include "net/rest_errors.h"
#include "net/signed_rest_client.h"
#include "wire/settlement/endpoints.h"
#include "wire/settlement/settlement_codec.h"

#include <QThread>

namespace esteira::net {

namespace endpoints = wire::settlement_endpoints;
namespace dom = esteira::settlement;

namespace {

constexpr int kPageLimit = 50; // the most the platform's listings give (common.md 4.6)

RestRequest get(QByteArray path, QByteArray query = {})
{
    return {QByteArrayLiteral("GET"), std::move(path), std::move(query), {}};
}

RestRequest post(QByteArray path, QByteArray body)
{
    return {QByteArrayLiteral("POST"), std::move(path), {}, std::move(body)};
}

RestRequest put(QByteArray path, QByteArray body)
{
    return {QByteArrayLiteral("PUT"), std::move(path), {}, std::move(body)};
}

RestRequest about(ports::ExchangeSubject subject, RestRequest request)
{
    request.subject = std::move(subject);
    return request;
}

/// A status change is confirmed by the status in its answer; anything else is to be looked up.
auto confirms(const QString &expected)
{
    return [expected](const RestAnswer &answer) -> Outcome {
        const auto json = wire::Json::parse(answer.body);
        if (!json)
            return failure(json.error());
        const QString told = (*json)[QLatin1String("status")].string();
        if (told != expected)
            return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The answer tells the status %1."), {told}));
        return {};
    };
}

template <typename T, typename DecodeRow>
Result<ports::Page<T>> decodePage(const RestAnswer &answer, int page, int limit, DecodeRow decodeRow)
{
    const auto list = wire::decodeList(answer.body, page, limit);
    if (!list)
        return failure(list.error());
    ports::Page<T> result;
    result.page = list->page;
    result.isLast = list->isLast || list->data.isEmpty();
    for (const wire::Json &json : list->data) {
        auto row = decodeRow(json);
        if (!row)
            return failure(row.error());
        result.rows.append(*std::move(row));
    }
    return result;
}

Error unreadable(const RestAnswer &answer, const Error &reason)
{
    qCWarning(lcExchange).noquote() << redacted(answer.requestId + QStringLiteral(" unreadable answer: ") + reason.text.in(nullptr));
    Error error = unreadableAnswerError();
    error.httpStatus = answer.status;
    error.requestId = answer.requestId;
    return error;
}

} // namespace

RestSettlementGateway::RestSettlementGateway(RestTarget target)
    : m_thread(new QThread)
    , m_client(new SignedRestClient(std::move(target)))
{
    m_thread->setObjectName(QStringLiteral("esteira-net"));
    m_client->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_client, &QObject::deleteLater);
    m_thread->start();
}

RestSettlementGateway::~RestSettlementGateway()
{
    m_thread->quit();
    if (QThread::currentThread() == m_thread) {
        // The last owner was a continuation on the network thread itself, which cannot wait for its own end.
        QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
        return;
    }
    m_thread->wait();
    delete m_thread;
}

template <typename Decode>
auto RestSettlementGateway::call(RestRequest request, Decode decode)
{
    using Answer = std::invoke_result_t<Decode, const RestAnswer &>;
    return runAsyncOn(m_client, [client = m_client, request = std::move(request), decode = std::move(decode)] {
        return mapped(client->send(request), client, [decode](const Result<RestAnswer> &answer) -> Answer {
            if (!answer)
                return failure(answer.error());
            Answer decoded = decode(*answer);
            if (!decoded)
                return failure(unreadable(*answer, decoded.error()));
            return decoded;
        });
    });
}

QFuture<Result<dom::PaymentBatch>> RestSettlementGateway::createBatch(const QString &fundClassKey,
                                                                      const dom::PaymentBatchRequest &request)
{
    return call(about({fundClassKey, request.externalId, {}}, post(endpoints::batches(fundClassKey), wire::encodeBatchRequest(request))),
                [](const RestAnswer &answer) { return wire::decodeBatch(answer.body); });
}

QFuture<Result<dom::PaymentBatch>> RestSettlementGateway::batch(const QString &fundClassKey, const QString &batchExternalId)
{
    return call(about({fundClassKey, batchExternalId, {}}, get(endpoints::batch(fundClassKey, batchExternalId))),
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
    return call(get(endpoints::batchList(fundClassKey), query), [filter, limit](const RestAnswer &answer) {
        return decodePage<dom::PaymentBatch>(answer, filter.page, limit, [](const wire::Json &row) { return wire::decodeBatch(row); });
    });
}

QFuture<Outcome> RestSettlementGateway::closeBatch(const QString &fundClassKey, const QString &batchExternalId)
{
    const QString status = QStringLiteral("pending_payment");
    return call(about({fundClassKey, batchExternalId, {}}, put(endpoints::batch(fundClassKey, batchExternalId), wire::encodeBatchStatus(status))),
                confirms(status));
}

QFuture<Outcome> RestSettlementGateway::discardBatch(const QString &fundClassKey, const QString &batchExternalId)
{
    const QString status = QStringLiteral("discarded");
    return call(about({fundClassKey, batchExternalId, {}}, put(endpoints::batch(fundClassKey, batchExternalId), wire::encodeBatchStatus(status))),
                confirms(status));
}

QFuture<Result<dom::Settlement>> RestSettlementGateway::insertSettlement(const QString &fundClassKey, const QString &batchExternalId,
                                                                         const dom::SettlementRequest &request)
{
    return call(about({fundClassKey, batchExternalId, request.externalId},
                      post(endpoints::settlements(fundClassKey, batchExternalId), wire::encodeSettlementRequest(request))),
                [](const RestAnswer &answer) { return wire::decodeSettlement(answer.body); });
}

QFuture<Result<dom::Settlement>> RestSettlementGateway::settlement(const QString &fundClassKey, const QString &batchExternalId,
                                                                   const QString &settlementExternalId)
{
    return call(about({fundClassKey, batchExternalId, settlementExternalId}, get(endpoints::settlement(fundClassKey, batchExternalId, settlementExternalId))),
                [](const RestAnswer &answer) { return wire::decodeSettlement(answer.body); });
}

QFuture<Outcome> RestSettlementGateway::discardSettlement(const QString &fundClassKey, const QString &batchExternalId,
                                                          const QString &settlementExternalId)
{
    const QString status = QStringLiteral("discarded");
    return call(about({fundClassKey, batchExternalId, settlementExternalId},
                      put(endpoints::settlement(fundClassKey, batchExternalId, settlementExternalId), wire::encodeSettlementStatus(status))),
                confirms(status));
}

QFuture<Result<ports::Page<fund::FundAccount>>> RestSettlementGateway::accounts(const QString &fundClassKey, int page)
{
    const QByteArray query = encodedQuery({{"page", QString::number(page)}, {"limit", QString::number(kPageLimit)}});
    return call(get(endpoints::accounts(fundClassKey), query), [page](const RestAnswer &answer) {
        return decodePage<fund::FundAccount>(answer, page, kPageLimit, wire::decodeAccount);
    });
}

QFuture<Result<int>> RestSettlementGateway::authenticationTest()
{
    // The body of the contract's own example (common.md 1.6).
    wire::Json body;
    body.set(QLatin1String("name"), QLatin1String("QI Tech"));
    return call(post(endpoints::authenticationTest(), body.toBytes()), [](const RestAnswer &answer) -> Result<int> {
        const auto json = wire::Json::parse(answer.body);
        if (!json)
            return failure(json.error());
        return answer.clockDifferenceSeconds.value_or(0);
    });
}

} // namespace esteira::net
