#pragma once

#include "sandbox/assignment/assignment_api.h"
#include "sandbox/assignment/assignment_steps.h"
#include "sandbox/auth/permissions.h"
#include "sandbox/clock/job_queue.h"
#include "sandbox/clock/sandbox_clock.h"
#include "sandbox/faults/fault_plan.h"
#include "sandbox/sandbox_options.h"
#include "sandbox/settlement/outcomes.h"
#include "sandbox/settlement/settlement_api.h"
#include "sandbox/settlement/settlement_book.h"
#include "sandbox/settlement/settlement_steps.h"
#include "sandbox/store/database.h"
#include "sandbox/webhooks/webhook_outbox.h"
#include "sandbox/webhooks/webhook_sender.h"
#include "sandbox/world/world.h"

namespace esteira::sandbox {

/// Everything the sandbox is made of, in the order it is built; owned by the engine, on its thread.
struct Parts {
    SandboxOptions options;
    Database database;
    SandboxClock clock;
    FaultPlan faults;
    Permissions permissions;
    Outcomes outcomes;
    AssignmentOutcomes assignmentOutcomes;
    QString storageUrl; ///< where links to documents lead
    World world{database};
    AssignorWorld assignors{database};
    JobQueue jobs{database};
    WebhookOutbox outbox{database, clock, faults};
    WebhookSender sender;
    SettlementBook book{database};
    SettlementContext settlement{world, book, jobs, outbox, clock, outcomes, options.durations};
    SettlementApi settlementApi{settlement};
    SettlementSteps settlementSteps{settlement};
    AssignmentBook assignmentBook{database};
    AssignmentContext assignment{world, assignors, assignmentBook, jobs, outbox, clock, assignmentOutcomes, options.durations, storageUrl};
    AssignmentApi assignmentApi{assignment};
    AssignmentSteps assignmentSteps{assignment};
};

} // namespace esteira::sandbox
