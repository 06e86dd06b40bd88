#pragma once

#include "ports/connection/gateways.h"
#include "ports/settlement/batch_store.h"
#include "services/change_notifier.h"
#include "services/settlement/adaptive_limiter.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <memory>

namespace esteira::services {

/// How long to wait before asking again after no answer.
struct RetryPolicy {
    int firstMs = 500;
    int longestMs = 30'000;
    int delayMs(int failuresInARow) const
    {
        return std::min(longestMs, firstMs << std::clamp(failuresInARow - 1, 0, 16));
    }
};

/// What everything that sends shares. Belongs to the SubmissionService, on the engine thread.
struct SubmissionContext {
    ports::BatchStore &store;
    ports::Gateways &gateways;
    ChangeNotifier &notifier;
    RetryPolicy retry;
    QElapsedTimer clock;
    QHash<QString, std::shared_ptr<AdaptiveLimiter>> limiters; ///< by connection

    std::shared_ptr<AdaptiveLimiter> limiterFor(const ports::Connection &connection)
    {
        auto &limiter = limiters[connection.id];
        if (!limiter)
            limiter = std::make_shared<AdaptiveLimiter>(connection.maxInFlight, connection.maxPerSecond);
        return limiter;
    }
};

/// An open way to the administrator for one batch.
struct BatchLink {
    ports::Connection connection;
    std::shared_ptr<ports::SettlementGateway> gateway;
    std::shared_ptr<AdaptiveLimiter> limiter;
};

} // namespace esteira::services
