#pragma once

#include "sandbox/clock/job_queue.h"
#include "sandbox/clock/sandbox_clock.h"
#include "sandbox/sandbox_options.h"
#include "sandbox/settlement/outcomes.h"
#include "sandbox/settlement/settlement_book.h"
#include "sandbox/webhooks/webhook_outbox.h"
#include "sandbox/world/world.h"

namespace esteira::sandbox {

/// What the settlement area works with; the engine owns all of it.
struct SettlementContext {
    World &world;
    SettlementBook &book;
    JobQueue &jobs;
    WebhookOutbox &outbox;
    const SandboxClock &clock;
    const Outcomes &outcomes;
    const Durations &durations;
};

} // namespace esteira::sandbox
