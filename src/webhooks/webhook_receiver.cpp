#include "webhooks/webhook_receiver.h"

#include "core/future.h"
#include "webhooks/webhook_server.h"

#include <QThread>

namespace esteira::webhooks {

WebhookReceiver::WebhookReceiver(ports::WebhookInbox &inbox, const Clock &clock, WebhookReceiverOptions options, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_server(new WebhookServer(inbox, clock, std::move(options)))
{
    m_thread->setObjectName(QStringLiteral("esteira-webhooks"));
    m_server->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &WebhookServer::received, this, &WebhookReceiver::received);
    connect(m_server, &WebhookServer::refused, this, &WebhookReceiver::refused);
    m_thread->start();
}

WebhookReceiver::~WebhookReceiver()
{
    m_thread->quit();
    m_thread->wait();
}

QFuture<Result<quint16>> WebhookReceiver::listen()
{
    return runOn(m_server, [server = m_server] { return server->open(); });
}

QFuture<Result<quint16>> WebhookReceiver::listenAt(const QString &address, quint16 port)
{
    return runOn(m_server, [server = m_server, address, port] { return server->openAt(QHostAddress(address), port); });
}

QFuture<Outcome> WebhookReceiver::stop()
{
    return runOn(m_server, [server = m_server]() -> Outcome {
        server->close();
        return {};
    });
}

void WebhookReceiver::setSources(const QList<WebhookSource> &sources)
{
    QMetaObject::invokeMethod(m_server, [server = m_server, sources] { server->setSources(sources); });
}

WebhookCounters WebhookReceiver::counters() const
{
    return m_server->counters();
}

} // namespace esteira::webhooks
