#pragma once

#include "sandbox/assignment/assignment_context.h"

namespace esteira::sandbox {

/// The administrator's automatic steps: analysis of assets, check of documents, eligibility of the batch, signature,
/// payment, inclusion in the portfolio (assignment.md 4). Each job runs in its own transaction together with the jobs it
/// leaves behind.
class AssignmentSteps {
public:
    explicit AssignmentSteps(AssignmentContext &context) : m_context(context) {}

    void run(const Job &job);

    // After a call
    void assetInserted(const AssetRecord &asset);
    void documentReceived(const AssignmentRecord &assignment, const AssetRecord &asset);
    void closed(const AssignmentRecord &assignment);
    void approved(const AssignmentRecord &assignment);
    /// After an asset got its result: when it was the last one of a closed batch, the batch is evaluated.
    void evaluateWhenResolved(const AssignmentRecord &assignment, qint64 nowMs);
    /// After other outcomes were set: what waited is looked at again.
    void reconsider();

private:
    void runAsset(const Job &job, AssetRecord &asset);
    void analyse(const AssignmentRecord &assignment, AssetRecord &asset);
    void judgeDocuments(const AssignmentRecord &assignment, AssetRecord &asset);
    void evaluate(AssignmentRecord &assignment);
    /// The event, unless the outcomes say that it never comes or that the batch is dropped; then plans what follows.
    void takeStep(AssignmentRecord &assignment, QLatin1StringView step, const char *event, std::optional<JobKind> next, qint64 nextDueMs);
    void include(AssignmentRecord &assignment);

    AssignmentContext &m_context;
};

} // namespace esteira::sandbox
