#include "tour/sandbox_admin.h"

#include <QNetworkReply>
#include <QTest>

#include <memory>

namespace esteira::tour {

bool SandboxAdmin::ask(const QByteArray &method, const QString &path, const QByteArray &json)
{
    QNetworkRequest request{QUrl(m_url + path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, json));
    return QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000) && reply->error() == QNetworkReply::NoError;
}

} // namespace esteira::tour
