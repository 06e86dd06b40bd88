#include "webhooks/webhook_server.h"

#include "core/future.h"
#include "core/log.h"
#include "webhooks/webhook_connection.h"

#include <QPointer>

namespace esteira::webhooks {

namespace {
/// Callers beyond these wait in the system's queue: a flood must not take the program's descriptors.
constexpr int kMostConnections = 128;
constexpr int kBacklog = 1024;
}

WebhookServer::WebhookServer(ports::WebhookInbox &inbox, const Clock &clock, WebhookReceiverOptions options)
    : m_inbox(inbox)
    , m_clock(clock)
    , m_options(std::move(options))
{
    setListenBacklogSize(kBacklog);
}

Result<quint16> WebhookServer::open()
{
    close();
    if (!listen(m_options.address, m_options.port)) {
        return failure(ErrorKind::Invalid,
                       Text::of(QT_TRANSLATE_NOOP("Text", "The webhook receiver cannot listen at port %1."),
                                {QString::number(m_options.port)}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Choose another port, or close the program that uses it. "
                                                          "Without webhooks the batches are still followed by polling.")));
    }
    return serverPort();
}

WebhookCounters WebhookServer::counters() const
{
    return {m_received, m_duplicates, m_refused, m_failed};
}

void WebhookServer::incomingConnection(qintptr descriptor)
{
    auto *connection = new WebhookConnection(descriptor, m_options.maxBodyBytes, m_options.timeout, this);
    if (++m_open >= kMostConnections)
        pauseAccepting();
    connect(connection, &QObject::destroyed, this, [this] {
        if (--m_open < kMostConnections && isListening())
            resumeAccepting();
    });
    connect(connection, &WebhookConnection::complete, this, [this, connection] { take(connection); });
    connect(connection, &WebhookConnection::refused, this, [this](int status) {
        qCInfo(lcWebhook) << "refused with" << status;
        countRefusal();
    });
}

void WebhookServer::countRefusal()
{
    ++m_refused;
    emit refused();
}

void WebhookServer::take(WebhookConnection *connection)
{
    const HttpIntake &request = connection->request();
    if (request.method() != "POST") {
        connection->answer(405);
        countRefusal();
        return;
    }
    const WebhookDelivery delivery{request.method(), request.target(), request.headers("SIGNATURE"), request.body()};
    const auto webhook = checkWebhook(delivery, m_sources, m_options.rules, m_clock.nowUtc());
    if (!webhook) {
        qCInfo(lcWebhook).noquote() << "refused:" << webhook.error().text.in(nullptr);
        connection->answer(401);
        countRefusal();
        return;
    }
    keep(connection, *webhook);
}

void WebhookServer::keep(WebhookConnection *connection, const ports::ReceivedWebhook &webhook)
{
    // The caller may hang up meanwhile; the webhook is counted all the same.
    whenDone(m_inbox.keep(webhook), this,
             [this, caller = QPointer(connection), id = webhook.connectionId](const Result<bool> &isNew) {
                 if (!isNew) {
                     ++m_failed;
                     qCWarning(lcWebhook).noquote() << "not kept:" << redacted(isNew.error().text.in(nullptr));
                 } else {
                     ++(*isNew ? m_received : m_duplicates);
                 }
                 if (caller)
                     caller->answer(isNew ? 200 : 503);
                 if (isNew)
                     emit received(id, *isNew);
             });
}

} // namespace esteira::webhooks
