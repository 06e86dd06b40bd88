#include "domain/assignment/assignment_flow.h"

#include <array>

namespace esteira::assignment {

namespace {

using flow::Actor;
using flow::Family;
using flow::State;
using flow::Step;
using flow::Transition;

constexpr const char *kCreateCall = "POST /assignment";
constexpr const char *kBatchCall = "PUT /assignment/{assignment_external_id}";
constexpr const char *kInsertCall = "POST /assignment/{assignment_external_id}/asset";
constexpr const char *kAssetCall = "PUT /assignment/{assignment_external_id}/asset/{asset_external_id}";

constexpr std::array kBatchStates{
    State{"pending_assets_insertion", 10, false, Family::Open, "circle-dashed", QT_TRANSLATE_NOOP3("Status", "Open", "assignment")},
    State{"completed_assets_insertion", 20, false, Family::Progress, "scan-search", QT_TRANSLATE_NOOP3("Status", "In eligibility", "assignment")},
    State{"pending_eligibility", 30, false, Family::Progress, "scan-search", QT_TRANSLATE_NOOP3("Status", "In batch eligibility", "assignment")},
    State{"pending_consultant_approval", 40, false, Family::Waiting, "user-check", QT_TRANSLATE_NOOP3("Status", "Awaiting consultant", "assignment")},
    State{"waiting_assignment_date", 45, false, Family::Waiting, "calendar", QT_TRANSLATE_NOOP3("Status", "Awaiting the assignment date", "assignment")},
    State{"pending_manager_approval", 50, false, Family::Waiting, "user-check", QT_TRANSLATE_NOOP3("Status", "Awaiting manager", "assignment")},
    State{"approved", 55, false, Family::Progress, "shield-check", QT_TRANSLATE_NOOP3("Status", "Approved", "assignment")},
    State{"pending_assignment_term_signature", 60, false, Family::Waiting, "signature", QT_TRANSLATE_NOOP3("Status", "Awaiting signature", "assignment")},
    State{"pending_payment", 70, false, Family::Waiting, "hourglass", QT_TRANSLATE_NOOP3("Status", "Awaiting payment", "assignment")},
    State{"pending_assets_wallet_inclusion", 80, false, Family::Progress, "loader", QT_TRANSLATE_NOOP3("Status", "Adding to portfolio", "assignment")},
    State{"completed", 90, true, Family::Done, "circle-check", QT_TRANSLATE_NOOP3("Status", "Completed", "assignment")},
    State{"denied", 95, true, Family::Denied, "circle-x", QT_TRANSLATE_NOOP3("Status", "Denied", "assignment")},
    State{"discarded", 96, true, Family::Discarded, "ban", QT_TRANSLATE_NOOP3("Status", "Discarded", "assignment")},
};

// assignment.md 4.1. The states of the newest generation (evaluate, consult, await_date, approved) are never entered by
// the sandbox, but a host may tell them. Creation and reopening send no webhook: the seed's list calls itself complete.
constexpr std::array kBatchTransitions{
    Transition{"", "pending_assets_insertion", Actor::Integrator, "create", kCreateCall, ""},
    Transition{"pending_assets_insertion", "completed_assets_insertion", Actor::Integrator, "close", kBatchCall, ""},
    Transition{"completed_assets_insertion", "pending_eligibility", Actor::Administrator, "evaluate", "", ""},
    Transition{"completed_assets_insertion", "pending_consultant_approval", Actor::Administrator, "consult", "", kBatchWebhook},
    Transition{"completed_assets_insertion", "pending_manager_approval", Actor::Administrator, "find_eligible", "", kBatchWebhook},
    Transition{"completed_assets_insertion", "denied", Actor::Administrator, "find_ineligible", "", kBatchWebhook},
    Transition{"pending_eligibility", "pending_consultant_approval", Actor::Administrator, "consult", "", kBatchWebhook},
    Transition{"pending_eligibility", "pending_manager_approval", Actor::Administrator, "find_eligible", "", kBatchWebhook},
    Transition{"pending_eligibility", "denied", Actor::Administrator, "find_ineligible", "", kBatchWebhook},
    Transition{"pending_consultant_approval", "waiting_assignment_date", Actor::Administrator, "await_date", "", ""},
    Transition{"pending_consultant_approval", "pending_manager_approval", Actor::Administrator, "go_to_manager", "", kBatchWebhook},
    Transition{"waiting_assignment_date", "pending_manager_approval", Actor::Administrator, "go_to_manager", "", kBatchWebhook},
    Transition{"pending_manager_approval", "pending_assets_insertion", Actor::Integrator, "reopen", kBatchCall, ""},
    Transition{"pending_manager_approval", "pending_assignment_term_signature", Actor::Manager, "approve", kBatchCall, kBatchWebhook},
    Transition{"pending_manager_approval", "discarded", Actor::Manager, "deny", kBatchCall, kBatchWebhook},
    Transition{"approved", "pending_assignment_term_signature", Actor::Administrator, "issue_term", "", kBatchWebhook},
    Transition{"pending_assignment_term_signature", "pending_payment", Actor::Administrator, "sign", "", kBatchWebhook},
    Transition{"pending_payment", "pending_assets_wallet_inclusion", Actor::Administrator, "pay", "", kBatchWebhook},
    Transition{"pending_assets_wallet_inclusion", "completed", Actor::Administrator, "include", "", kBatchWebhook},
    Transition{"pending_assets_insertion", "discarded", Actor::Administrator, "discard", "", kBatchWebhook},
    Transition{"completed_assets_insertion", "discarded", Actor::Administrator, "discard", "", kBatchWebhook},
    Transition{"pending_eligibility", "discarded", Actor::Administrator, "discard", "", kBatchWebhook},
    Transition{"pending_consultant_approval", "discarded", Actor::Administrator, "discard", "", kBatchWebhook},
    Transition{"waiting_assignment_date", "discarded", Actor::Administrator, "discard", "", kBatchWebhook},
    Transition{"pending_manager_approval", "discarded", Actor::Administrator, "discard", "", kBatchWebhook},
    Transition{"approved", "discarded", Actor::Administrator, "discard", "", kBatchWebhook},
    Transition{"pending_assignment_term_signature", "discarded", Actor::Administrator, "discard", "", kBatchWebhook},
    Transition{"pending_payment", "discarded", Actor::Administrator, "discard", "", kBatchWebhook},
    Transition{"pending_assets_wallet_inclusion", "discarded", Actor::Administrator, "discard", "", kBatchWebhook},
};

constexpr std::array kAssetStates{
    State{"pending_eligibility", 10, false, Family::Waiting, "hourglass", QT_TRANSLATE_NOOP3("Status", "In analysis", "asset")},
    State{"pending_documentation", 20, false, Family::Waiting, "file-warning", QT_TRANSLATE_NOOP3("Status", "Document missing", "asset")},
    State{"pre_approved", 30, false, Family::Progress, "shield-check", QT_TRANSLATE_NOOP3("Status", "Pre-approved", "asset")},
    State{"completed", 40, true, Family::Done, "circle-check", QT_TRANSLATE_NOOP3("Status", "In portfolio", "asset")},
    State{"denied", 50, true, Family::Denied, "circle-x", QT_TRANSLATE_NOOP3("Status", "Denied", "asset")},
    State{"discarded", 60, true, Family::Discarded, "ban", QT_TRANSLATE_NOOP3("Status", "Discarded", "asset")},
};

// assignment.md 4.2. Removal is legal only while the batch is open again (3.11), which the batch's status decides.
constexpr std::array kAssetTransitions{
    Transition{"", "pending_eligibility", Actor::Integrator, "insert", kInsertCall, kAssetCreationWebhook},
    Transition{"pending_eligibility", "pending_documentation", Actor::Administrator, "ask_documents", "", kAssetWebhook},
    Transition{"pending_eligibility", "pre_approved", Actor::Administrator, "pre_approve", "", kAssetWebhook},
    Transition{"pending_eligibility", "denied", Actor::Administrator, "deny", "", kAssetWebhook},
    Transition{"pending_eligibility", "denied", Actor::Integrator, "remove", kAssetCall, kAssetWebhook},
    Transition{"pending_eligibility", "discarded", Actor::Administrator, "discard", "", kAssetWebhook},
    Transition{"pending_documentation", "pre_approved", Actor::Administrator, "pre_approve", "", kAssetWebhook},
    Transition{"pending_documentation", "denied", Actor::Administrator, "deny", "", kAssetWebhook},
    Transition{"pending_documentation", "denied", Actor::Integrator, "remove", kAssetCall, kAssetWebhook},
    Transition{"pending_documentation", "discarded", Actor::Administrator, "discard", "", kAssetWebhook},
    Transition{"pre_approved", "completed", Actor::Administrator, "include", "", ""},
    Transition{"pre_approved", "denied", Actor::Administrator, "deny", "", kAssetWebhook},
    Transition{"pre_approved", "denied", Actor::Integrator, "remove", kAssetCall, kAssetWebhook},
    Transition{"pre_approved", "discarded", Actor::Administrator, "discard", "", kAssetWebhook},
};

constexpr flow::Lifecycle kBatch{"assignment", kBatchStates, kBatchTransitions};
constexpr flow::Lifecycle kAsset{"asset", kAssetStates, kAssetTransitions};

constexpr std::array kSteps{
    Step{1, QT_TRANSLATE_NOOP("Flow", "Batch creation"), QT_TRANSLATE_NOOP("Flow", "Creates the assignment batch with its own identifier."),
         Actor::Integrator, false,
         "POST /trade_receivables/fund_class/{fund_class_key}/assignment_configuration/{assignment_configuration_key}/assignment",
         "pending_assets_insertion", "", "", ""},
    Step{2, QT_TRANSLATE_NOOP("Flow", "Asset insertion"), QT_TRANSLATE_NOOP("Flow", "Inserts each asset into the batch."),
         Actor::Integrator, false, "POST /trade_receivables/.../assignment/{assignment_external_id}/asset",
         "pending_assets_insertion", "pending_eligibility", kAssetCreationWebhook, ""},
    Step{3, QT_TRANSLATE_NOOP("Flow", "Documents"), QT_TRANSLATE_NOOP("Flow", "Sends the documents of the assets that need them, as PDF. Commercial invoices need none."),
         Actor::Integrator, true, "POST /trade_receivables/.../asset/{asset_external_id}/document",
         "pending_assets_insertion", "pending_eligibility", "", ""},
    Step{4, QT_TRANSLATE_NOOP("Flow", "End of insertion"), QT_TRANSLATE_NOOP("Flow", "Says that all assets are in; there is no need to wait for their results."),
         Actor::Integrator, false, "PUT /trade_receivables/.../assignment/{assignment_external_id}",
         "completed_assets_insertion", "pending_eligibility", "", ""},
    Step{5, QT_TRANSLATE_NOOP("Flow", "Asset eligibility"), QT_TRANSLATE_NOOP("Flow", "The administrator analyses each asset by itself."),
         Actor::Administrator, false, "", "completed_assets_insertion", "pre_approved", kAssetWebhook, "denied"},
    Step{5, QT_TRANSLATE_NOOP("Flow", "Batch eligibility"), QT_TRANSLATE_NOOP("Flow", "With every asset analysed, the batch is analysed as a whole."),
         Actor::Administrator, false, "", "pending_manager_approval", "", kBatchWebhook, "denied"},
    Step{6, QT_TRANSLATE_NOOP("Flow", "Manager approval"), QT_TRANSLATE_NOOP("Flow", "The fund's manager approves or denies the batch; approval makes the assignment term."),
         Actor::Manager, false, "PUT /trade_receivables/.../assignment/{assignment_external_id}",
         "pending_assignment_term_signature", "", kBatchWebhook, "discarded"},
    Step{7, QT_TRANSLATE_NOOP("Flow", "Term signature"), QT_TRANSLATE_NOOP("Flow", "All parties sign the assignment term."),
         Actor::Administrator, false, "GET /trade_receivables/.../assignment/{assignment_external_id}/assignment_term_link",
         "pending_payment", "", kBatchWebhook, ""},
    Step{8, QT_TRANSLATE_NOOP("Flow", "Payment to the assignor"), QT_TRANSLATE_NOOP("Flow", "The assignor is paid the sum of the purchase values of the assets that go on."),
         Actor::Administrator, false, "", "pending_assets_wallet_inclusion", "", kBatchWebhook, ""},
    Step{9, QT_TRANSLATE_NOOP("Flow", "Portfolio inclusion"), QT_TRANSLATE_NOOP("Flow", "The assets enter the fund's portfolio."),
         Actor::Administrator, false, "", "completed", "completed", kBatchWebhook, ""},
};

constexpr flow::Flow kFlow{"assignment", &kBatch, &kAsset, kSteps};

} // namespace

const flow::Flow &assignmentFlow() { return kFlow; }
const flow::Lifecycle &batchLifecycle() { return kBatch; }
const flow::Lifecycle &assetLifecycle() { return kAsset; }

QString stepMark(const flow::Step &step)
{
    int before = 0;
    int same = 0;
    for (const Step &other : kSteps) {
        if (other.number != step.number)
            continue;
        ++same;
        if (qstrcmp(other.label, step.label) == 0)
            before = same - 1;
    }
    const QString number = QString::number(step.number);
    return same > 1 ? number + QChar(u'a' + before) : number;
}

bool branchIsOfAsset(const flow::Step &step)
{
    if (!*step.branch)
        return false;
    const char *previous = "";
    for (const Step &other : kSteps) {
        if (qstrcmp(other.label, step.label) == 0)
            return qstrcmp(previous, step.batchState) == 0;
        previous = other.batchState;
    }
    return false;
}

QString normalizedStatus(const QString &status)
{
    return status == QLatin1StringView("reproved") ? QString(batch_status::kDenied) : status;
}

bool isResolvedAsset(QStringView status)
{
    return status == asset_status::kPreApproved || kAsset.isFinal(status);
}

bool countsInTotals(QStringView assetStatus)
{
    return assetStatus != asset_status::kDenied && assetStatus != asset_status::kDiscarded;
}

StatusNews judgeBatchStatus(QStringView current, QStringView incoming, bool isRead, bool wasReopened)
{
    if (incoming.isEmpty() || incoming == current || kBatch.isFinal(current))
        return StatusNews::Ignore;
    const int decisionRank = kBatch.find(QString(batch_status::kPendingManager))->rank;
    const State *known = kBatch.find(current);
    const State *next = kBatch.find(incoming);
    const bool mayBeReopening = incoming == batch_status::kOpen && known && known->rank <= decisionRank;
    if (isRead && mayBeReopening)
        return StatusNews::Apply;
    if (!kBatch.movesForward(current, incoming))
        return mayBeReopening ? StatusNews::ReadBack : StatusNews::Ignore;
    const bool mayBeOfTheFirstRound = wasReopened && next && next->rank <= decisionRank;
    return !isRead && mayBeOfTheFirstRound ? StatusNews::ReadBack : StatusNews::Apply;
}

} // namespace esteira::assignment
