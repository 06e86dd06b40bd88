#include "sandbox/settlement/settlement_steps.h"

#include "domain/settlement/settlement_flow.h"
#include "sandbox/settlement/settlement_moves.h"
#include "wire/settlement/settlement_codec.h"

#include <algorithm>

namespace esteira::sandbox {

namespace status = settlement::settlement_status;

namespace {
constexpr qint64 kPacket = 40;
constexpr qint64 kMostPackets = 50; ///< a large batch settles in larger packets, none of which keeps callers waiting
}

void SettlementSteps::run(const Job &job)
{
    m_context.jobs.remove(job.id);
    if (job.kind == JobKind::Review) {
        if (auto settlement = m_context.book.settlement(job.subject))
            review(*settlement, job.dueMs);
        return;
    }
    auto batch = m_context.book.batch(job.subject);
    if (!batch)
        return;
    switch (job.kind) {
    case JobKind::Pay: pay(*batch, job.dueMs); break;
    case JobKind::Settle: settle(*batch, job.dueMs); break;
    case JobKind::Complete: SettlementMoves(m_context).moveBatch(*batch, "complete"); break;
    case JobKind::AutomaticDiscard: SettlementMoves(m_context).discardBatch(*batch, "auto_discard"); break;
    case JobKind::Review:
    case JobKind::AnalyseAsset:
    case JobKind::CheckDocuments:
    case JobKind::DocumentsDeadline:
    case JobKind::EvaluateAssignment:
    case JobKind::SignTerm:
    case JobKind::PayAssignor:
    case JobKind::IncludeAssets: break;
    }
}

void SettlementSteps::pay(BatchRecord &batch, qint64 dueMs)
{
    switch (m_context.outcomes.payment(batch.externalId)) {
    case PaymentOutcome::Arrives:
        if (SettlementMoves(m_context).moveBatch(batch, "pay"))
            m_context.jobs.add(dueMs + m_context.durations.firstSettling, JobKind::Settle, batch.id);
        return;
    case PaymentOutcome::Discarded:
        SettlementMoves(m_context).discardBatch(batch, "auto_discard");
        return;
    case PaymentOutcome::Never: {
        const auto fund = m_context.world.fund(batch.fundKey);
        if (fund && fund->automaticDiscard.value_or(false))
            m_context.jobs.add(dueMs + m_context.durations.automaticDiscard, JobKind::AutomaticDiscard, batch.id);
        return;
    }
    }
}

void SettlementSteps::settle(BatchRecord &batch, qint64 dueMs)
{
    const qint64 all = m_context.book.count(batch.id);
    const qint64 packet = std::max(kPacket, (all + kMostPackets - 1) / kMostPackets);
    const qint64 packets = (all + packet - 1) / packet;
    QList<SettlementRecord> next = m_context.book.settlements(batch.id, status::kValidated, packet);
    SettlementMoves moves(m_context);
    for (SettlementRecord &settlement : next)
        settleOne(moves, batch, settlement);
    moves.flush();
    if (m_context.book.countOf(batch.id, status::kValidated) > 0)
        m_context.jobs.add(dueMs + m_context.durations.settling / packets, JobKind::Settle, batch.id);
    else
        completeWhenDone(batch, dueMs);
}

void SettlementSteps::settleOne(SettlementMoves &moves, const BatchRecord &batch, SettlementRecord &settlement)
{
    const auto json = wire::Json::parse(settlement.sent);
    const auto request = json ? wire::decodeSettlementRequest(*json) : Result<settlement::SettlementRequest>(failure(json.error()));
    // What the portfolio does not know, or knows as settled, was taken in and is now refused for good (settlement.md G4).
    const bool accepted = request && !m_context.outcomes.rejects(batch.externalId, settlement.externalId)
        && m_context.world.accepts(batch.fundKey, *request);
    if (accepted)
        m_context.world.settle(*m_context.world.find(batch.fundKey, *request), *request);
    moves.moveSettlement(batch, settlement, accepted ? "settle" : "reject");
}

void SettlementSteps::review(SettlementRecord &settlement, qint64 dueMs)
{
    auto batch = m_context.book.batch(settlement.batchId);
    if (!batch)
        return;
    SettlementMoves moves(m_context);
    moves.moveSettlement(*batch, settlement, m_context.outcomes.reviewAccepts() ? "accept" : "reject");
    moves.flush();
    if (batch->status != settlement::batch_status::kPaid || m_context.jobs.has(JobKind::Settle, batch->id))
        return;
    if (settlement.status == status::kValidated)
        m_context.jobs.add(dueMs + m_context.durations.firstSettling, JobKind::Settle, batch->id);
    else
        completeWhenDone(*batch, dueMs);
}

void SettlementSteps::completeWhenDone(const BatchRecord &batch, qint64 dueMs)
{
    const bool waiting = m_context.book.countOf(batch.id, status::kPendingValidation) > 0;
    if (!waiting && !m_context.jobs.has(JobKind::Complete, batch.id))
        m_context.jobs.add(dueMs + m_context.durations.completion, JobKind::Complete, batch.id);
}

void SettlementSteps::discardOverdue(const fund::FundClass &fund)
{
    if (!fund.automaticDiscard.value_or(false))
        return;
    for (const QLatin1StringView waiting : {settlement::batch_status::kOpen, settlement::batch_status::kPendingPayment}) {
        for (BatchRecord batch : m_context.book.inStatus(fund.key, waiting)) {
            if (batch.referenceDate < fund.accountingDate)
                SettlementMoves(m_context).discardBatch(batch, "auto_discard");
        }
    }
}

void SettlementSteps::reconsiderPayments()
{
    for (const BatchRecord &batch : m_context.book.inStatus({}, settlement::batch_status::kPendingPayment)) {
        if (m_context.jobs.has(JobKind::Pay, batch.id))
            continue;
        m_context.jobs.removeKind(JobKind::AutomaticDiscard, batch.id);
        m_context.jobs.add(m_context.clock.nowMs(), JobKind::Pay, batch.id);
    }
}

} // namespace esteira::sandbox
