#pragma once

#include "webhooks/webhook_receiver.h"

#include <QTcpServer>

namespace esteira::webhooks {

class HttpIntake;
class WebhookConnection;

/// The listening half of WebhookReceiver, on its thread; the counters may be read from any.
class WebhookServer final : public QTcpServer {
    Q_OBJECT

public:
    WebhookServer(ports::WebhookInbox &inbox, const Clock &clock, WebhookReceiverOptions options);

    Result<quint16> open();
    Result<quint16> openAt(const QHostAddress &address, quint16 port);
    void setSources(const QList<WebhookSource> &sources) { m_sources = sources; }
    WebhookCounters counters() const;

signals:
    void received(const QString &connectionId, bool isNew);
    void refused(const esteira::ports::RefusedWebhook &refused);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void take(WebhookConnection *connection);
    void keep(WebhookConnection *connection, const ports::ReceivedWebhook &webhook);
    void turnAway(const HttpIntake &request, Error reason);

    ports::WebhookInbox &m_inbox;
    const Clock &m_clock;
    WebhookReceiverOptions m_options;
    QList<WebhookSource> m_sources;
    int m_open = 0;
    std::atomic<qint64> m_received = 0;
    std::atomic<qint64> m_duplicates = 0;
    std::atomic<qint64> m_refused = 0;
    std::atomic<qint64> m_failed = 0;
};

} // namespace esteira::webhooks
