#pragma once

#include "ports/assignment/assignment_store.h"
#include "ports/connection/gateways.h"
#include "services/settlement/submission_context.h"

namespace esteira::services {

/// What everything that works on assignments shares. Belongs to the AssignmentService, on the engine thread.
struct AssignmentContext {
    ports::AssignmentStore &store;
    ports::Gateways &gateways;
    RetryPolicy retry;
    QElapsedTimer clock;
    std::function<void(ports::AssignmentId)> touch; ///< tells the screens that stored data changed
};

/// An open way to the administrator for one assignment.
struct AssignmentLink {
    ports::Connection connection;
    std::shared_ptr<ports::AssignmentGateway> gateway;
    std::shared_ptr<AdaptiveLimiter> limiter;
};

} // namespace esteira::services
