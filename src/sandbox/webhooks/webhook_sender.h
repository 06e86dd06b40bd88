#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>

#include <functional>

namespace esteira::sandbox {

/// Delivers one webhook at a time, so that by default they arrive in the order of the events. POST with the SIGNATURE
/// header (HS256 over payload_md5, timestamp, method and the full URL, common.md 3.2 and 8-3); ten seconds for the
/// answer; only 2xx counts, redirects are not followed. Lives on the engine's thread.
class WebhookSender final : public QObject {
    Q_OBJECT

public:
    /// `status` is 0 when there was no answer; `error` is empty after a 2xx.
    using Done = std::function<void(int status, const QString &error)>;

    void setTarget(const QString &url, const QByteArray &signatureKey);
    bool hasTarget() const { return !m_url.isEmpty(); }
    const QString &url() const { return m_url; }
    bool isSending() const { return m_sending; }
    void send(const QByteArray &body, bool badlySigned, Done done);

private:
    QNetworkAccessManager m_network;
    QString m_url;
    QByteArray m_signatureKey;
    bool m_sending = false;
};

} // namespace esteira::sandbox
