#include "net/signed_rest_client.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>

namespace esteira::net {

namespace {
constexpr int kConnectionsPerLane = 6;
constexpr int kMostInFlight = 64;
}

SignedRestClient::SignedRestClient(RestTarget target)
    : m_target(std::move(target))
{
}

SignedRestClient::~SignedRestClient()
{
    // Children first: an exchange uses the target and its manager until it is gone.
    qDeleteAll(findChildren<RestExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

int SignedRestClient::limit() const
{
    return std::clamp(m_target.connection.maxInFlight, 1, kMostInFlight);
}

QFuture<Result<RestAnswer>> SignedRestClient::send(RestRequest request)
{
    auto *exchange = new RestExchange(m_target, std::move(request), this);
    const auto future = exchange->future();

    auto *wish = new QFutureWatcher<Result<RestAnswer>>(exchange);
    connect(wish, &QFutureWatcherBase::canceled, exchange, &RestExchange::cancel);
    wish->setFuture(future);
    connect(exchange, &RestExchange::ended, this, [this, exchange] {
        std::erase(m_waiting, exchange);
        exchange->deleteLater();
    });

    if (const auto checked = exchange->check(); !checked) {
        exchange->fail(checked.error());
        return future;
    }
    m_waiting.push_back(exchange);
    pump();
    return future;
}

void SignedRestClient::pump()
{
    while (m_inFlight < limit() && !m_waiting.empty()) {
        RestExchange *exchange = m_waiting.front();
        m_waiting.pop_front();
        Lane &lane = freeLane();
        ++lane.inFlight;
        ++m_inFlight;
        connect(exchange, &RestExchange::ended, this, [this, &lane] {
            --lane.inFlight;
            --m_inFlight;
            // Later, not here: an exchange that fails at once would otherwise recurse once per waiting request.
            QMetaObject::invokeMethod(this, &SignedRestClient::pump, Qt::QueuedConnection);
        });
        exchange->start(*lane.manager);
    }
}

SignedRestClient::Lane &SignedRestClient::freeLane()
{
    // The first with room, so that few connections are kept and those are used again.
    for (const auto &lane : m_lanes) {
        if (lane->inFlight < kConnectionsPerLane)
            return *lane;
    }
    auto lane = std::make_unique<Lane>();
    lane->manager = std::make_unique<QNetworkAccessManager>();
    lane->manager->setAutoDeleteReplies(false);
    if (m_target.connection.baseUrl.scheme() == QLatin1String("http"))
        lane->manager->setProxy(QNetworkProxy::NoProxy); // this machine: never through the system's proxy
    m_lanes.push_back(std::move(lane));
    return *m_lanes.back();
}

} // namespace esteira::net
