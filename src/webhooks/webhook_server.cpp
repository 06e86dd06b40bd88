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

/// No webhook at all: too large, too slow, another method.
Error notUnderstood(int status)
{
    Error error = makeError(ErrorKind::Refused, Text::of(QT_TRANSLATE_NOOP("Text", "A request to the webhook receiver was not a webhook (HTTP %1)."),
                                                         {QString::number(status)}),
                            Text::of(QT_TRANSLATE_NOOP("Text", "Find out which program sends to this address; webhooks come from the administrator alone.")));
    error.httpStatus = status;
    return error;
}
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

Result<quint16> WebhookServer::openAt(const QHostAddress &address, quint16 port)
{
    m_options.address = address;
    m_options.port = port;
    return open();
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
    connect(connection, &WebhookConnection::refused, this, [this, connection](int status) {
        qCInfo(lcWebhook) << "refused with" << status;
        turnAway(connection->request(), notUnderstood(status));
    });
}

void WebhookServer::turnAway(const HttpIntake &request, Error reason)
{
    ++m_refused;
    emit refused({m_clock.nowUtc(), request.target(), request.body(), std::move(reason)});
}

void WebhookServer::take(WebhookConnection *connection)
{
    const HttpIntake &request = connection->request();
    if (request.method() != "POST") {
        connection->answer(405);
        turnAway(request, notUnderstood(405));
        return;
    }
    const WebhookDelivery delivery{request.method(), request.target(), request.headers("SIGNATURE"), request.body()};
    const auto webhook = checkWebhook(delivery, m_sources, m_options.rules, m_clock.nowUtc());
    if (!webhook) {
        qCInfo(lcWebhook).noquote() << "refused:" << webhook.error().text.in(nullptr);
        connection->answer(401);
        turnAway(request, webhook.error());
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
