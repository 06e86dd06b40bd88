#pragma once

#include "domain/flow/flow.h"

/// The asset settlement flow (contract/seeds/settlement-flow.txt; settlement.md 2): six steps, two lifecycles.
namespace esteira::settlement {

const flow::Flow &settlementFlow();
const flow::Lifecycle &batchLifecycle();
const flow::Lifecycle &settlementLifecycle();

inline constexpr const char *kBatchWebhook = "settlement.payment_batch_status_change";
inline constexpr const char *kSettlementWebhook = "settlement.settlement_status_change";

namespace batch_status {
inline constexpr QLatin1StringView kOpen("pending_settlements_insertion");
inline constexpr QLatin1StringView kPendingPayment("pending_payment");
inline constexpr QLatin1StringView kPaid("paid");
inline constexpr QLatin1StringView kCompleted("completed");
inline constexpr QLatin1StringView kDiscarded("discarded");
} // namespace batch_status

namespace settlement_status {
inline constexpr QLatin1StringView kValidated("validated");
inline constexpr QLatin1StringView kPendingValidation("pending_validation");
inline constexpr QLatin1StringView kSettled("settled");
inline constexpr QLatin1StringView kDiscarded("discarded");
} // namespace settlement_status

} // namespace esteira::settlement
