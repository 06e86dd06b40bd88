#pragma once

#include "sandbox/parts.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace esteira::sandbox {

/// Runs what is due: the administrator's steps and the webhooks. By itself as the sandbox clock passes; or on demand,
/// moving the clock to each thing's own moment in turn and waiting for every webhook's answer before going on, so that a
/// test that moved the clock knows that everything until then has happened. Lives on the engine's thread.
class Scheduler final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void()>;

    explicit Scheduler(Parts &parts);

    /// Looks at what is due now and sets the timer for what comes next; to be called after anything was added.
    void wake();
    /// Where webhooks go; those that had to wait for a target longer than the retry schedule lasts are given up.
    void setWebhookTarget(const QString &url, const QByteArray &signatureKey);
    void advance(qint64 seconds, Done done);
    /// Until no step and no first delivery is left; retries of failed webhooks stay planned.
    void runUntilIdle(Done done);

private:
    /// A journey through time: to an instant, or without one until idle.
    struct Journey {
        std::optional<qint64> targetMs;
        Done done;
    };
    struct Next {
        qint64 dueMs;
        std::optional<Job> job; ///< otherwise it is the webhook
        std::optional<WebhookDelivery> webhook;
    };

    void pump();
    bool step(); ///< false when there is nothing to do right now
    std::optional<Next> next(bool firstDeliveriesOnly);
    void execute(const Next &next);
    void deliver(const WebhookDelivery &webhook);
    void finishJourney();
    void keepClock();
    void setTimer();

    Parts &m_parts;
    QTimer m_timer;
    QList<Journey> m_journeys;
};

} // namespace esteira::sandbox
