#pragma once

#include "core/clock.h"
#include "ports/events/event_feed.h"
#include "webhooks/webhook_check.h"

#include <QFuture>
#include <QHostAddress>
#include <QObject>

#include <atomic>
#include <chrono>

class QThread;

namespace esteira::webhooks {

struct WebhookReceiverOptions {
    QHostAddress address = QHostAddress::LocalHost; ///< reached through a tunnel or proxy; anything else is a person's choice
    quint16 port = 0;                               ///< 0: a free one
    qint64 maxBodyBytes = 1024 * 1024;
    std::chrono::milliseconds timeout{10'000};      ///< the senders wait no longer (common.md 3.4)
    WebhookRules rules;
};

struct WebhookCounters {
    qint64 received = 0;   ///< kept, first deliveries
    qint64 duplicates = 0; ///< kept before; the delivery was counted
    qint64 refused = 0;    ///< not let in: bad signature, too large, malformed
    qint64 failed = 0;     ///< genuine but not kept, answered 503: the sender comes back
};

class WebhookServer;

/// Receives the administrator's webhooks on this machine (common.md 3.5): signature first, then the body, then the inbox;
/// 200 is answered only once the webhook is kept, so that none that we confirmed can be lost. Owns its thread; every
/// function is safe from any thread. The inbox and the clock must outlive it.
class WebhookReceiver final : public QObject {
    Q_OBJECT

public:
    WebhookReceiver(ports::WebhookInbox &inbox, const Clock &clock, WebhookReceiverOptions options, QObject *parent = nullptr);
    ~WebhookReceiver() override;

    /// The port listened at, or ErrorKind::Invalid when it is taken. Listening twice moves to a new port.
    QFuture<Result<quint16>> listen();
    /// The same at another address; the old one is given up first.
    QFuture<Result<quint16>> listenAt(const QString &address, quint16 port);
    QFuture<Outcome> stop();
    /// Takes effect with the next request.
    void setSources(const QList<WebhookSource> &sources);

    WebhookCounters counters() const;

signals:
    /// A webhook is in the inbox; `isNew` is false for a duplicate delivery. Emitted on this object's thread.
    void received(const QString &connectionId, bool isNew);
    /// A request was turned away: what it asked for, its body as far as it came, and why.
    void refused(const esteira::ports::RefusedWebhook &refused);

private:
    QThread *m_thread;
    WebhookServer *m_server; ///< lives and dies on m_thread
};

} // namespace esteira::webhooks
