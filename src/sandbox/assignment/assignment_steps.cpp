#include "sandbox/assignment/assignment_steps.h"

#include "domain/assignment/assignment_flow.h"
#include "sandbox/assignment/assignment_moves.h"
#include "sandbox/assignment/eligibility.h"
#include "sandbox/assignment/portfolio_entry.h"

namespace esteira::sandbox {

namespace batch = assignment::batch_status;
namespace status = assignment::asset_status;

namespace {

constexpr QLatin1StringView kEligibility("eligibility");
constexpr QLatin1StringView kSignature("signature");
constexpr QLatin1StringView kPayment("payment");
constexpr QLatin1StringView kInclusion("inclusion");

const QString &byEligibility()
{
    static const QString text = QStringLiteral("eligibility");
    return text;
}

const QString &byDocument()
{
    static const QString text = QStringLiteral("document");
    return text;
}

QString orUsual(const QString &reason, const char *usual) { return reason.isEmpty() ? QString::fromLatin1(usual) : reason; }

} // namespace

void AssignmentSteps::run(const Job &job)
{
    m_context.jobs.remove(job.id);
    const qint64 due = job.dueMs;
    if (job.kind < JobKind::EvaluateAssignment) {
        if (auto asset = m_context.book.asset(job.subject))
            runAsset(job, *asset);
        return;
    }
    auto assignment = m_context.book.assignment(job.subject);
    if (!assignment)
        return;
    const Durations &durations = m_context.durations;
    if (job.kind == JobKind::EvaluateAssignment)
        evaluate(*assignment);
    else if (job.kind == JobKind::SignTerm)
        takeStep(*assignment, kSignature, "sign", JobKind::PayAssignor, due + durations.assignorPayment);
    else if (job.kind == JobKind::PayAssignor)
        takeStep(*assignment, kPayment, "pay", JobKind::IncludeAssets, due + durations.inclusion);
    else if (job.kind == JobKind::IncludeAssets)
        takeStep(*assignment, kInclusion, "include", std::nullopt, due);
}

void AssignmentSteps::assetInserted(const AssetRecord &asset)
{
    m_context.jobs.add(m_context.clock.nowMs() + m_context.durations.assetAnalysis, JobKind::AnalyseAsset, asset.id);
}

void AssignmentSteps::documentReceived(const AssignmentRecord &assignment, const AssetRecord &asset)
{
    // Documents that come before the analysis are judged by it.
    const bool isComplete = asset.status == status::kPendingDocumentation && Eligibility(m_context).missingDocuments(assignment, asset).isEmpty();
    if (isComplete && !m_context.jobs.has(JobKind::CheckDocuments, asset.id))
        m_context.jobs.add(m_context.clock.nowMs() + m_context.durations.documentCheck, JobKind::CheckDocuments, asset.id);
}

void AssignmentSteps::closed(const AssignmentRecord &assignment)
{
    const qint64 now = m_context.clock.nowMs();
    evaluateWhenResolved(assignment, now);
    const int deadline = m_context.outcomes.limits().documentsDeadlineSeconds;
    if (deadline <= 0)
        return;
    for (const AssetRecord &asset : m_context.book.alive(assignment.id)) {
        if (!assignment::isResolvedAsset(asset.status))
            m_context.jobs.add(now + qint64(deadline) * 1000, JobKind::DocumentsDeadline, asset.id);
    }
}

void AssignmentSteps::approved(const AssignmentRecord &assignment)
{
    m_context.jobs.add(m_context.clock.nowMs() + m_context.durations.signature, JobKind::SignTerm, assignment.id);
}

void AssignmentSteps::evaluateWhenResolved(const AssignmentRecord &assignment, qint64 nowMs)
{
    if (assignment.status != batch::kClosed || m_context.book.hasUnresolved(assignment.id))
        return;
    if (!m_context.jobs.has(JobKind::EvaluateAssignment, assignment.id))
        m_context.jobs.add(nowMs + m_context.durations.evaluation, JobKind::EvaluateAssignment, assignment.id);
}

void AssignmentSteps::runAsset(const Job &job, AssetRecord &asset)
{
    const auto assignment = m_context.book.assignment(asset.assignmentId);
    if (!assignment)
        return;
    if (job.kind == JobKind::AnalyseAsset && asset.status == status::kPendingEligibility)
        analyse(*assignment, asset);
    else if (job.kind == JobKind::CheckDocuments && asset.status == status::kPendingDocumentation)
        judgeDocuments(*assignment, asset);
    else if (job.kind == JobKind::DocumentsDeadline && asset.status == status::kPendingDocumentation)
        AssignmentMoves(m_context).deny(*assignment, asset, "deny", byDocument(), QStringLiteral("Required documents were not sent"));
    evaluateWhenResolved(*assignment, job.dueMs);
}

void AssignmentSteps::analyse(const AssignmentRecord &assignment, AssetRecord &asset)
{
    const AssetOutcome outcome = m_context.outcomes.asset(assignment.externalId, asset.externalId);
    AssignmentMoves moves(m_context);
    if (outcome.result == AssetResult::Never)
        return;
    if (outcome.result == AssetResult::Discarded) {
        moves.move(assignment, asset, "discard");
        return;
    }
    asset.duration = durationOf(assignment, asset);
    m_context.book.setDuration(asset);
    Eligibility eligibility(m_context);
    QString why;
    if (outcome.result == AssetResult::Denied)
        why = orUsual(outcome.reason, "Not eligible");
    else if (outcome.result != AssetResult::Approved)
        why = eligibility.whyDenied(assignment, asset);
    if (!why.isEmpty())
        moves.deny(assignment, asset, "deny", byEligibility(), why);
    else if (!eligibility.missingDocuments(assignment, asset).isEmpty())
        moves.move(assignment, asset, "ask_documents");
    else
        judgeDocuments(assignment, asset);
}

void AssignmentSteps::judgeDocuments(const AssignmentRecord &assignment, AssetRecord &asset)
{
    const AssetOutcome outcome = m_context.outcomes.asset(assignment.externalId, asset.externalId);
    AssignmentMoves moves(m_context);
    if (outcome.result == AssetResult::InvalidDocuments)
        moves.deny(assignment, asset, "deny", byDocument(), orUsual(outcome.reason, "Invalid documents"));
    else if (outcome.result != AssetResult::Never)
        moves.move(assignment, asset, "pre_approve");
}

void AssignmentSteps::evaluate(AssignmentRecord &assignment)
{
    if (!AssignmentMoves::canMove(assignment, "find_eligible"))
        return;
    const StepOutcome outcome = m_context.outcomes.step(assignment.externalId, kEligibility);
    AssignmentMoves moves(m_context);
    if (outcome.result == StepResult::Never)
        return;
    if (outcome.result == StepResult::Discarded) {
        moves.end(assignment, "discard", outcome.reason);
        return;
    }
    QString why = Eligibility(m_context).whyIneligible(assignment);
    if (outcome.result == StepResult::Denied)
        why = orUsual(outcome.reason, "The assignment would put the fund out of compliance");
    if (why.isEmpty())
        moves.move(assignment, "find_eligible");
    else
        moves.end(assignment, "find_ineligible", why);
}

void AssignmentSteps::takeStep(AssignmentRecord &assignment, QLatin1StringView step, const char *event, std::optional<JobKind> next,
                               qint64 nextDueMs)
{
    AssignmentMoves moves(m_context);
    if (!AssignmentMoves::canMove(assignment, event))
        return;
    const StepOutcome outcome = m_context.outcomes.step(assignment.externalId, step);
    switch (outcome.result) {
    case StepResult::Never: return;
    case StepResult::Denied:
    case StepResult::Discarded: moves.end(assignment, "discard", orUsual(outcome.reason, "Discarded by the administrator")); return;
    case StepResult::GoesOn: break;
    }
    if (next) {
        moves.move(assignment, event);
        m_context.jobs.add(nextDueMs, *next, assignment.id);
    } else {
        include(assignment);
    }
}

void AssignmentSteps::include(AssignmentRecord &assignment)
{
    AssignmentMoves moves(m_context);
    for (AssetRecord &asset : m_context.book.alive(assignment.id)) {
        if (moves.move(assignment, asset, "include"))
            enterPortfolio(m_context, assignment, asset);
    }
    for (const RepurchaseRecord &bought : m_context.book.repurchases(assignment.id))
        m_context.world.leave(bought.assetKey);
    moves.move(assignment, "include");
}

void AssignmentSteps::reconsider()
{
    const qint64 now = m_context.clock.nowMs();
    for (const AssetRecord &asset : m_context.book.assetsInStatus(status::kPendingEligibility)) {
        if (!m_context.jobs.has(JobKind::AnalyseAsset, asset.id))
            m_context.jobs.add(now, JobKind::AnalyseAsset, asset.id);
    }
    for (const AssetRecord &asset : m_context.book.assetsInStatus(status::kPendingDocumentation)) {
        if (const auto assignment = m_context.book.assignment(asset.assignmentId))
            documentReceived(*assignment, asset);
    }
    for (const AssignmentRecord &assignment : m_context.book.inStatus(batch::kClosed))
        evaluateWhenResolved(assignment, now);
    const std::pair<QLatin1StringView, JobKind> waiting[] = {{batch::kPendingSignature, JobKind::SignTerm},
                                                             {batch::kPendingPayment, JobKind::PayAssignor},
                                                             {batch::kPendingInclusion, JobKind::IncludeAssets}};
    for (const auto &[waitingStatus, job] : waiting) {
        for (const AssignmentRecord &assignment : m_context.book.inStatus(waitingStatus)) {
            if (!m_context.jobs.has(job, assignment.id))
                m_context.jobs.add(now, job, assignment.id);
        }
    }
}

} // namespace esteira::sandbox
