#pragma once

#include "sandbox/settlement/settlement_context.h"

namespace esteira::sandbox {

/// The administrator's automatic steps: payment, settling in packets, completion, review, automatic discard
/// (settlement.md 2). Each job runs in its own transaction together with the jobs it leaves behind.
class SettlementSteps {
public:
    explicit SettlementSteps(SettlementContext &context) : m_context(context) {}

    void run(const Job &job);
    /// After the fund's accounting date or its flag changed: discards what was not paid in time, when the fund does so.
    void discardOverdue(const fund::FundClass &fund);
    /// After other outcomes were set: batches that waited for their cash are looked at again.
    void reconsiderPayments();

private:
    void pay(BatchRecord &batch, qint64 dueMs);
    void settle(BatchRecord &batch, qint64 dueMs);
    void settleOne(class SettlementMoves &moves, const BatchRecord &batch, SettlementRecord &settlement);
    void review(SettlementRecord &settlement, qint64 dueMs);
    void completeWhenDone(const BatchRecord &batch, qint64 dueMs);

    SettlementContext &m_context;
};

} // namespace esteira::sandbox
