#pragma once

#include "net/signed_rest_client.h"
#include "support/test_registry.h"

#include <QUrl>

namespace esteira::test {

/// A clock that stands still, so that tokens and differences can be compared.
class FixedClock final : public Clock {
public:
    QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 11, 19), QTime(15, 0), Qt::UTC);
};

/// Everything a client needs; short timeouts.
struct ClientFixture {
    FixedClock clock;
    wire::PrivateKey key = *wire::PrivateKey::generate();
    QList<ports::ExchangeRecord> records;

    net::RestTarget target(const QUrl &url)
    {
        ports::Connection connection;
        connection.id = QStringLiteral("c1");
        connection.baseUrl = url;
        connection.maxInFlight = 64;
        net::RestOptions options;
        options.connectTimeout = std::chrono::milliseconds(2'000);
        options.readTimeout = std::chrono::milliseconds(300);
        return {connection, QStringLiteral("client-key-0001"), key, options, clock,
                [this](const ports::ExchangeRecord &record) { records.append(record); }};
    }
};

inline net::RestRequest get(const QByteArray &path, const QByteArray &query = {})
{
    return {"GET", path, query, {}};
}

inline net::RestRequest post(const QByteArray &path, const QByteArray &body = QByteArrayLiteral("{\"a\":1.50}"))
{
    return {"POST", path, {}, body};
}

} // namespace esteira::test

/// Waits for a future of Result without sleeping.
#define WAIT_FOR(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 10'000)
