#pragma once

#include "sandbox/settlement/settlement_context.h"

namespace esteira::sandbox {

/// The one place where a status changes. What is legal, where it leads and which webhook announces it is read from the
/// flow tables of domain/settlement/settlement_flow.h. Settlement webhooks are gathered and leave in arrays with flush().
class SettlementMoves {
public:
    explicit SettlementMoves(SettlementContext &context) : m_context(context) {}

    static bool canMoveBatch(const BatchRecord &batch, const char *event);
    static bool canMoveSettlement(const SettlementRecord &settlement, const char *event);
    /// "pending_settlements_insertion": the statuses from which the event is legal, as errors name them.
    static QString batchStatusesFor(const char *event);
    static QString settlementStatusesFor(const char *event);
    /// The status the batch must have for a step of the flow that leaves the batch as it is (2 insertion, 3 removal).
    static QString batchStatusOfStep(int number);

    /// Nothing happens and false is answered when the table does not know the move.
    bool moveBatch(BatchRecord &batch, const char *event);
    bool moveSettlement(const BatchRecord &batch, SettlementRecord &settlement, const char *event);
    /// Drops the batch and everything in it that is not final; only the batch's webhook is sent (settlement.md G6).
    bool discardBatch(BatchRecord &batch, const char *event);
    void flush();

private:
    SettlementContext &m_context;
    wire::Json::Array m_gathered;
};

} // namespace esteira::sandbox
