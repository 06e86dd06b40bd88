#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>

namespace esteira::tour {

/// Steers the embedded administrator through its admin port (sandbox/admin/admin_api.h), as somebody who trains would.
/// Waits with events running. GUI thread.
class SandboxAdmin {
public:
    explicit SandboxAdmin(QString url) : m_url(std::move(url)) {}

    bool put(const QString &path, const QByteArray &json) { return ask("PUT", path, json); }
    bool post(const QString &path, const QByteArray &json) { return ask("POST", path, json); }
    bool remove(const QString &path) { return ask("DELETE", path, {}); }

private:
    bool ask(const QByteArray &method, const QString &path, const QByteArray &json);

    QString m_url;
    QNetworkAccessManager m_network;
};

} // namespace esteira::tour
