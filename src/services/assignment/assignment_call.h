#pragma once

#include "domain/assignment/never_twice.h"
#include "services/assignment/assignment_context.h"

#include <QObject>

namespace esteira::services {

/// One call about the batch itself (create, close, reopen, approve, deny), carried to a known outcome: the intent is on
/// disk before the request leaves, no answer leads to a lookup, and only "certainly not carried out" is sent again.
/// Starting it for a batch whose intent is already on disk begins with the lookup. Deleting it abandons the call; the
/// intent stays on disk and the next start resumes it. A decision is
/// never sent again without a person: what awaits the manager by then may be another content. Lives on the engine thread.
class AssignmentCall : public QObject {
    Q_OBJECT
public:
    AssignmentCall(AssignmentContext &context, AssignmentLink link, ports::StoredAssignment assignment, ports::AssignmentIntent intent, QObject *parent);
    ~AssignmentCall() override;

    /// With Approve and Deny: what is decided, and why.
    void start(const std::optional<assignment::ManagerDecision> &decision = {}, const QString &reason = {});

signals:
    void finished(const esteira::Outcome &outcome);
    /// No answer yet; asked again after a while.
    void waiting(const esteira::Error &error);

private:
    void recordIntentThenSend();
    void send();
    void lookUp();
    void answered(const Outcome &answer);
    void handle(assignment::BatchNext next, const std::optional<assignment::Assignment> &found, const Error &error);
    void later(void (AssignmentCall::*step)(), const Error &error);
    void readBackThenFinish();
    void finish(const std::optional<assignment::Assignment> &found, const std::optional<Error> &error);
    assignment::Call call() const;
    bool decides() const;

    AssignmentContext &m_context;
    AssignmentLink m_link;
    ports::StoredAssignment m_assignment;
    ports::AssignmentIntent m_intent;
    std::optional<assignment::ManagerDecision> m_decision;
    QString m_reason;
    bool m_hadUnknownAttempt = false;
    int m_failures = 0;
    QFuture<Result<assignment::Assignment>> m_pending;
    QFuture<Outcome> m_pendingDecision;
};

} // namespace esteira::services
