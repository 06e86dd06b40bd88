#pragma once

#include "sandbox/assignment/assignment_book.h"
#include "sandbox/assignment/assignment_outcomes.h"
#include "sandbox/clock/job_queue.h"
#include "sandbox/clock/sandbox_clock.h"
#include "sandbox/sandbox_options.h"
#include "sandbox/webhooks/webhook_outbox.h"
#include "sandbox/world/assignor_world.h"
#include "sandbox/world/world.h"

namespace esteira::sandbox {

/// What the assignment area works with; the engine owns all of it.
struct AssignmentContext {
    World &world;
    AssignorWorld &assignors;
    AssignmentBook &book;
    JobQueue &jobs;
    WebhookOutbox &outbox;
    const SandboxClock &clock;
    const AssignmentOutcomes &outcomes;
    const Durations &durations;
    const QString &storageUrl; ///< where links to terms lead, without a final slash
};

} // namespace esteira::sandbox
