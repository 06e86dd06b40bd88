#pragma once

#include "sandbox/settlement/settlement_context.h"
#include "wire/json/json.h"

namespace esteira::sandbox::settlement_answers {

/// The answer to creation (settlement.md 1.1).
wire::Json created(SettlementContext &context, const BatchRecord &batch);
/// A read: creation's fields, what was sent, the fund's accounting date, the total and the expenses (1.5).
wire::Json batch(SettlementContext &context, const BatchRecord &batch);
/// The answer to insertion (1.2).
wire::Json inserted(const SettlementRecord &settlement);
/// A read: the body sent and everything computed (1.6).
wire::Json settlement(SettlementContext &context, const BatchRecord &batch, const SettlementRecord &settlement);
/// {"external_id": …, "status": …} (1.3, 1.4).
wire::Json status(const QString &externalId, const QString &status);

/// What the administrator computes at insertion: affected assets, result, documents.
wire::Json computed(SettlementContext &context, const settlement::SettlementRequest &request, const std::optional<WorldAsset> &asset);
/// The value the portfolio expects for the request: the instalment's face value or the asset's present value; nothing
/// when the asset is unknown or the type has no natural value.
std::optional<Money> expectedValue(World &world, const settlement::SettlementRequest &request, const std::optional<WorldAsset> &asset);

} // namespace esteira::sandbox::settlement_answers
