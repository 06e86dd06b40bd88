#pragma once

#include "wire/json/json.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace esteira::test {

/// Asks the sandbox's admin port (sandbox/admin/admin_api.h); waits with events running. A failure ends the program,
/// because nothing can be proven without it.
class AdminClient {
public:
    explicit AdminClient(QString url) : m_url(std::move(url)) {}

    wire::Json get(const QString &path) { return ask("GET", path, {}); }
    wire::Json post(const QString &path, const QByteArray &body = "{}") { return ask("POST", path, body); }
    wire::Json put(const QString &path, const QByteArray &body) { return ask("PUT", path, body); }
    wire::Json remove(const QString &path) { return ask("DELETE", path, {}); }

    wire::Json state() { return get(QStringLiteral("/state")); }
    /// The batch of that external id; null when there is none.
    wire::Json batch(const QString &externalId)
    {
        const wire::Json report = get(QStringLiteral("/state?batch=") + externalId);
        const wire::Json::Array batches = report[QLatin1StringView("batches")].array();
        return batches.isEmpty() ? wire::Json() : batches.first();
    }

private:
    wire::Json ask(const QByteArray &method, const QString &path, const QByteArray &body)
    {
        QNetworkRequest request{QUrl(m_url + path)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000) || reply->error() != QNetworkReply::NoError)
            qFatal("the sandbox's admin port does not answer %s: %s", qPrintable(path), qPrintable(reply->errorString()));
        const auto json = wire::Json::parse(reply->readAll());
        if (!json)
            qFatal("the sandbox's admin port answers no JSON");
        return *json;
    }

    QString m_url;
    QNetworkAccessManager m_network;
};

} // namespace esteira::test
