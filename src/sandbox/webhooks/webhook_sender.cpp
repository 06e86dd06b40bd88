#include "sandbox/webhooks/webhook_sender.h"

#include "wire/auth/token.h"

#include <QNetworkProxy>
#include <QNetworkReply>

namespace esteira::sandbox {

namespace {
constexpr int kTimeoutMs = 10'000;
}

void WebhookSender::setTarget(const QString &url, const QByteArray &signatureKey)
{
    m_url = url;
    m_signatureKey = signatureKey;
}

void WebhookSender::send(const QByteArray &body, bool badlySigned, Done done)
{
    const QByteArray key = badlySigned ? m_signatureKey + "-wrong" : m_signatureKey;
    QNetworkRequest request{QUrl(m_url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("SIGNATURE", wire::signWebhook(key, QDateTime::currentDateTimeUtc(), m_url.toUtf8(), body));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kTimeoutMs);
    // A proxy of the environment would not find a receiver on this machine.
    m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_sending = true;
    QNetworkReply *reply = m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, done = std::move(done)] {
        reply->deleteLater();
        m_sending = false;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool good = status >= 200 && status < 300 && reply->error() == QNetworkReply::NoError;
        QString error;
        if (!good)
            error = status ? QStringLiteral("status %1").arg(status) : reply->errorString();
        done(status, error);
    });
}

} // namespace esteira::sandbox
