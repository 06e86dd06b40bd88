#include "services/assignment/assignment_call.h"

#include "core/future.h"

#include <QTimer>

namespace esteira::services {

using assignment::BatchNext;
using ports::AssignmentIntent;

AssignmentCall::AssignmentCall(AssignmentContext &context, AssignmentLink link, ports::StoredAssignment assignment, AssignmentIntent intent,
                               QObject *parent)
    : QObject(parent), m_context(context), m_link(std::move(link)), m_assignment(std::move(assignment)), m_intent(intent),
      m_decision(m_assignment.decision), m_reason(m_assignment.decisionReason)
{
}

AssignmentCall::~AssignmentCall()
{
    m_pending.cancel();
    m_pendingDecision.cancel();
}

assignment::Call AssignmentCall::call() const
{
    switch (m_intent) {
    case AssignmentIntent::None:
    case AssignmentIntent::Create: return assignment::Call::Create;
    case AssignmentIntent::Close: return assignment::Call::Close;
    case AssignmentIntent::Reopen: return assignment::Call::Reopen;
    case AssignmentIntent::Approve: return assignment::Call::Approve;
    case AssignmentIntent::Deny: return assignment::Call::Deny;
    }
    return assignment::Call::Create;
}

bool AssignmentCall::decides() const
{
    return m_intent == AssignmentIntent::Approve || m_intent == AssignmentIntent::Deny;
}

void AssignmentCall::start(const std::optional<assignment::ManagerDecision> &decision, const QString &reason)
{
    if (m_assignment.intent == m_intent) {
        // An earlier run asked for this and did not see the answer.
        lookUp();
        return;
    }
    if (decision) {
        m_decision = decision;
        m_reason = reason;
    }
    recordIntentThenSend();
}

void AssignmentCall::recordIntentThenSend()
{
    whenDone(m_context.store.recordIntent(m_assignment.id, m_intent, decides() ? m_decision : std::nullopt, decides() ? m_reason : QString()), this,
             [this](const Outcome &recorded) {
        if (recorded)
            send();
        else
            emit finished(recorded); // nothing was sent: without the journal nothing may be
    });
}

void AssignmentCall::send()
{
    const QString &id = m_assignment.request.externalId;
    switch (m_intent) {
    case AssignmentIntent::None:
    case AssignmentIntent::Create: m_pending = m_link.gateway->createAssignment(m_assignment.scope, m_assignment.request); break;
    case AssignmentIntent::Close: m_pending = m_link.gateway->closeInsertion(m_assignment.scope, id); break;
    case AssignmentIntent::Reopen: m_pending = m_link.gateway->reopen(m_assignment.scope, id); break;
    case AssignmentIntent::Approve:
    case AssignmentIntent::Deny:
        m_pendingDecision = m_link.gateway->decide(m_assignment.scope, id, m_decision.value_or(assignment::ManagerDecision{}));
        whenDone(m_pendingDecision, this, [this](const Outcome &answer) { answered(answer); });
        return;
    }
    whenDone(m_pending, this, [this](const Result<assignment::Assignment> &answer) {
        if (answer && m_intent == AssignmentIntent::Create)
            finish(*answer, std::nullopt);
        else
            answered(answer ? Outcome() : Outcome(failure(answer.error())));
    });
}

void AssignmentCall::answered(const Outcome &answer)
{
    const BatchNext next = assignment::afterCall(answer, m_hadUnknownAttempt);
    // The answers to changes of status are echoes (assignment.md 3.7): what became of it is read.
    if (next == BatchNext::Done)
        readBackThenFinish();
    else
        handle(next, std::nullopt, answer.error());
}

void AssignmentCall::readBackThenFinish()
{
    m_pending = m_link.gateway->assignment(m_assignment.scope, m_assignment.request.externalId);
    whenDone(m_pending, this, [this](const Result<assignment::Assignment> &found) {
        finish(found ? std::optional(*found) : std::nullopt, std::nullopt);
    });
}

void AssignmentCall::lookUp()
{
    m_hadUnknownAttempt = true;
    m_pending = m_link.gateway->assignment(m_assignment.scope, m_assignment.request.externalId);
    whenDone(m_pending, this, [this](const Result<assignment::Assignment> &answer) {
        handle(assignment::afterCallLookUp(call(), m_assignment.scope, m_assignment.request, answer),
               answer ? std::optional(*answer) : std::nullopt, answer ? Error{} : answer.error());
    });
}

void AssignmentCall::handle(BatchNext next, const std::optional<assignment::Assignment> &found, const Error &error)
{
    switch (next) {
    case BatchNext::Done:
        finish(found, std::nullopt);
        return;
    case BatchNext::Refused:
        // Without permission nothing can be learnt about an earlier attempt: the intent stays on disk.
        if (m_hadUnknownAttempt && error.kind == ErrorKind::Auth)
            emit finished(failure(error));
        else
            finish(std::nullopt, error);
        return;
    case BatchNext::Conflict:
        finish(found, makeError(ErrorKind::Conflict,
            Text::of(QT_TRANSLATE_NOOP("Text", "The administrator has assignment %1 with other data or in another situation."), {m_assignment.request.externalId}),
            Text::of(QT_TRANSLATE_NOOP("Text", "Nothing was sent twice. Look at its situation and its timeline, then decide."))));
        return;
    case BatchNext::LookUp:
    case BatchNext::WaitAndLookUp:
        later(&AssignmentCall::lookUp, error);
        return;
    case BatchNext::WaitAndSend:
        if (decides())
            finish(std::nullopt, error);
        else
            later(&AssignmentCall::recordIntentThenSend, error);
        return;
    case BatchNext::SendAgain:
        if (decides())
            finish(found, makeError(ErrorKind::Conflict,
                Text::of(QT_TRANSLATE_NOOP("Text", "The decision on %1 did not arrive: the assignment still awaits the manager."), {m_assignment.request.externalId}),
                Text::of(QT_TRANSLATE_NOOP("Text", "Look at the assignment again, then decide again."))));
        else
            recordIntentThenSend();
        return;
    }
}

void AssignmentCall::later(void (AssignmentCall::*step)(), const Error &error)
{
    ++m_failures;
    emit waiting(error);
    const int delay = std::max(m_context.retry.delayMs(m_failures), error.retryAfterSeconds * 1000);
    QTimer::singleShot(delay, this, [this, step] { (this->*step)(); });
}

void AssignmentCall::finish(const std::optional<assignment::Assignment> &found, const std::optional<Error> &error)
{
    whenDone(m_context.store.recordIntentOutcome(m_assignment.id, m_intent, found, error), this, [this, error](const Outcome &recorded) {
        m_context.touch(m_assignment.id);
        if (!recorded)
            emit finished(recorded);
        else if (error)
            emit finished(failure(*error));
        else
            emit finished({});
    });
}

} // namespace esteira::services
