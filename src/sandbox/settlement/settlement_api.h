#pragma once

#include "sandbox/server/api_call.h"
#include "sandbox/server/http_message.h"
#include "sandbox/settlement/settlement_context.h"
#include "wire/json/json.h"

namespace esteira::sandbox {

/// The settlement endpoints and the fund accounts (settlement.md 1, 4, 7), checked in the documented order: fund, batch,
/// settlement, schema, requested status, batch status, settlement status, business. Runs inside a transaction.
class SettlementApi {
public:
    explicit SettlementApi(SettlementContext &context) : m_context(context) {}

    HttpAnswer handle(const ApiCall &call);

private:
    HttpAnswer createBatch(const fund::FundClass &fund, const QByteArray &body);
    HttpAnswer listBatches(const fund::FundClass &fund, const QUrlQuery &query);
    HttpAnswer insertSettlement(const BatchRecord &batch, const QByteArray &body);
    HttpAnswer removeSettlement(const BatchRecord &batch, SettlementRecord &settlement, const QByteArray &body);
    HttpAnswer changeBatch(BatchRecord &batch, const QByteArray &body);
    HttpAnswer closeBatch(BatchRecord &batch);
    HttpAnswer getBatch(const fund::FundClass &fund, const QString &idOrKey);
    HttpAnswer getSettlement(const BatchRecord &batch, const QString &externalId);
    HttpAnswer listAccounts(const QString &fundKey, const QUrlQuery &query);

    SettlementContext &m_context;
};

} // namespace esteira::sandbox
