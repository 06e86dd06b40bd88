#include "domain/settlement/settlement_flow.h"

#include <array>

namespace esteira::settlement {

namespace {

using flow::Actor;
using flow::Family;

constexpr std::array kBatchStates{
    flow::State{"pending_settlements_insertion", 10, false, Family::Open, "circle-dashed", QT_TRANSLATE_NOOP3("Status", "Open", "payment_batch")},
    flow::State{"pending_payment", 20, false, Family::Waiting, "hourglass", QT_TRANSLATE_NOOP3("Status", "Awaiting payment", "payment_batch")},
    flow::State{"paid", 30, false, Family::Progress, "loader", QT_TRANSLATE_NOOP3("Status", "Paid · settling", "payment_batch")},
    flow::State{"completed", 40, true, Family::Done, "circle-check", QT_TRANSLATE_NOOP3("Status", "Completed", "payment_batch")},
    flow::State{"discarded", 50, true, Family::Discarded, "ban", QT_TRANSLATE_NOOP3("Status", "Discarded", "payment_batch")},
};

// settlement.md 2.1. Creation comes from the empty status.
constexpr std::array kBatchTransitions{
    flow::Transition{"", "pending_settlements_insertion", Actor::Integrator, "create", "POST /payment_batch", ""},
    flow::Transition{"pending_settlements_insertion", "pending_payment", Actor::Integrator, "close", "PUT /payment_batch/{external_id}", ""},
    flow::Transition{"pending_settlements_insertion", "discarded", Actor::Integrator, "discard", "PUT /payment_batch/{external_id}", kBatchWebhook},
    flow::Transition{"pending_settlements_insertion", "discarded", Actor::Administrator, "auto_discard", "", kBatchWebhook},
    flow::Transition{"pending_payment", "discarded", Actor::Administrator, "auto_discard", "", kBatchWebhook},
    flow::Transition{"pending_payment", "paid", Actor::Administrator, "pay", "", kBatchWebhook},
    flow::Transition{"paid", "completed", Actor::Administrator, "complete", "", kBatchWebhook},
};

constexpr std::array kSettlementStates{
    flow::State{"pending_validation", 10, false, Family::Waiting, "scan-search", QT_TRANSLATE_NOOP3("Status", "In validation", "settlement")},
    flow::State{"validated", 20, false, Family::Open, "check", QT_TRANSLATE_NOOP3("Status", "Validated", "settlement")},
    flow::State{"settled", 40, true, Family::Done, "circle-check", QT_TRANSLATE_NOOP3("Status", "Settled", "settlement")},
    flow::State{"discarded", 50, true, Family::Discarded, "ban", QT_TRANSLATE_NOOP3("Status", "Discarded", "settlement")},
};

// settlement.md 2.2. The name of the status between validated and settled ("waiting_send_to…") is not known, so no
// state is invented for it; an unknown status is shown raw and counted as in progress.
constexpr std::array kSettlementTransitions{
    flow::Transition{"", "validated", Actor::Integrator, "insert", "POST /payment_batch/{external_id}/settlement", ""},
    flow::Transition{"", "pending_validation", Actor::Integrator, "insert_out_of_tolerance", "POST /payment_batch/{external_id}/settlement", ""},
    flow::Transition{"pending_validation", "validated", Actor::Administrator, "accept", "", ""},
    flow::Transition{"pending_validation", "discarded", Actor::Administrator, "reject", "", kSettlementWebhook},
    flow::Transition{"validated", "discarded", Actor::Integrator, "remove", "PUT /payment_batch/{external_id}/settlement/{settlement_external_id}", kSettlementWebhook},
    flow::Transition{"validated", "settled", Actor::Administrator, "settle", "", kSettlementWebhook},
    flow::Transition{"validated", "discarded", Actor::Administrator, "reject", "", kSettlementWebhook},
};

constexpr flow::Lifecycle kBatch{"payment_batch", kBatchStates, kBatchTransitions};
constexpr flow::Lifecycle kSettlement{"settlement", kSettlementStates, kSettlementTransitions};

constexpr std::array kSteps{
    flow::Step{1, QT_TRANSLATE_NOOP("Flow", "Creation"), QT_TRANSLATE_NOOP("Flow", "Creates the batch with its own identifier in the fund."),
               Actor::Integrator, false, "POST /settlement/fund_class/{fund_class_key}/payment_batch",
               "pending_settlements_insertion", "", "", ""},
    flow::Step{2, QT_TRANSLATE_NOOP("Flow", "Insertion"), QT_TRANSLATE_NOOP("Flow", "Inserts each settlement into the batch."),
               Actor::Integrator, false, "POST /settlement/fund_class/{fund_class_key}/payment_batch/{external_id}/settlement",
               "pending_settlements_insertion", "validated", "", ""},
    flow::Step{3, QT_TRANSLATE_NOOP("Flow", "Removal"), QT_TRANSLATE_NOOP("Flow", "Takes out a settlement inserted by mistake, while the batch is open."),
               Actor::Integrator, true, "PUT /settlement/fund_class/{fund_class_key}/payment_batch/{external_id}/settlement/{settlement_external_id}",
               "pending_settlements_insertion", "discarded", kSettlementWebhook, ""},
    flow::Step{4, QT_TRANSLATE_NOOP("Flow", "Closing"), QT_TRANSLATE_NOOP("Flow", "Says that nothing more comes in and asks for the payment, or discards the batch."),
               Actor::Integrator, false, "PUT /settlement/fund_class/{fund_class_key}/payment_batch/{external_id}",
               "pending_payment", "validated", "", "discarded"},
    flow::Step{5, QT_TRANSLATE_NOOP("Flow", "Payment"), QT_TRANSLATE_NOOP("Flow", "The administrator confirms the payment of the batch."),
               Actor::Administrator, false, "GET /settlement/fund_class/{fund_class_key}/payment_batches",
               "paid", "", kBatchWebhook, ""},
    flow::Step{6, QT_TRANSLATE_NOOP("Flow", "Settling"), QT_TRANSLATE_NOOP("Flow", "Each settlement is reconciled in the fund's portfolio."),
               Actor::Administrator, false, "",
               "completed", "settled", kSettlementWebhook, "discarded"},
};

constexpr flow::Flow kFlow{"settlement", &kBatch, &kSettlement, kSteps};

} // namespace

const flow::Flow &settlementFlow() { return kFlow; }
const flow::Lifecycle &batchLifecycle() { return kBatch; }
const flow::Lifecycle &settlementLifecycle() { return kSettlement; }

} // namespace esteira::settlement
