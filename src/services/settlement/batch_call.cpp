#include "services/settlement/batch_call.h"

#include "core/future.h"
#include "domain/settlement/settlement_flow.h"

#include <QTimer>

namespace esteira::services {

using ports::BatchIntent;
using settlement::BatchNext;

BatchCall::BatchCall(SubmissionContext &context, BatchLink link, ports::StoredBatch batch, BatchIntent intent, QObject *parent)
    : QObject(parent), m_context(context), m_link(std::move(link)), m_batch(std::move(batch)), m_intent(intent)
{
}

BatchCall::~BatchCall()
{
    m_pendingRead.cancel();
    m_pendingWrite.cancel();
}

QString BatchCall::wantedStatus() const
{
    switch (m_intent) {
    case BatchIntent::None:
    case BatchIntent::Create: return settlement::batch_status::kOpen;
    case BatchIntent::Close: return settlement::batch_status::kPendingPayment;
    case BatchIntent::Discard: return settlement::batch_status::kDiscarded;
    }
    return {};
}

void BatchCall::start()
{
    if (m_batch.intent == m_intent) {
        // An earlier run asked for this and did not see the answer.
        m_hadUnknownAttempt = true;
        lookUp();
    } else {
        recordIntentThenSend();
    }
}

void BatchCall::recordIntentThenSend()
{
    whenDone(m_context.store.recordBatchIntent(m_batch.id, m_intent), this, [this](const Outcome &recorded) {
        if (recorded)
            send();
        else
            emit finished(recorded); // nothing was sent: without the journal nothing may be
    });
}

void BatchCall::send()
{
    if (m_intent == BatchIntent::Create) {
        m_pendingRead = m_link.gateway->createBatch(m_batch.fundClassKey, m_batch.request);
        whenDone(m_pendingRead, this, [this](const Result<settlement::PaymentBatch> &answer) {
            handle(settlement::afterCreate(answer, m_hadUnknownAttempt), answer ? std::optional(*answer) : std::nullopt,
                   answer ? Error{} : answer.error());
        });
        return;
    }
    m_pendingWrite = m_intent == BatchIntent::Close
        ? m_link.gateway->closeBatch(m_batch.fundClassKey, m_batch.request.externalId)
        : m_link.gateway->discardBatch(m_batch.fundClassKey, m_batch.request.externalId);
    whenDone(m_pendingWrite, this, [this](const Outcome &answer) {
        handle(settlement::afterBatchStatus(answer, m_hadUnknownAttempt), std::nullopt, answer ? Error{} : answer.error());
    });
}

void BatchCall::lookUp()
{
    m_hadUnknownAttempt = true;
    m_pendingRead = m_link.gateway->batch(m_batch.fundClassKey, m_batch.request.externalId);
    whenDone(m_pendingRead, this, [this](const Result<settlement::PaymentBatch> &answer) {
        BatchNext next = m_intent == BatchIntent::Create ? settlement::afterCreateLookUp(m_batch.request, answer)
                                                         : settlement::afterBatchStatusLookUp(answer, wantedStatus());
        // Where the read does not exist, the answer to the repeated attempt is all that can be known. It proves a
        // creation; "no longer open" may also mean the other way out, which only a person can tell.
        if (next == BatchNext::SendAgain && m_saidDone && settlement::readIsMissing(answer.error()))
            next = m_intent == BatchIntent::Create ? BatchNext::Done : BatchNext::Conflict;
        handle(next, answer ? std::optional(*answer) : std::nullopt, answer ? Error{} : answer.error());
    });
}

void BatchCall::handle(BatchNext next, const std::optional<settlement::PaymentBatch> &found, const Error &error)
{
    switch (next) {
    case BatchNext::Done:
        finish(found, std::nullopt);
        return;
    case BatchNext::Refused:
        // Without permission nothing can be learnt about an earlier attempt: the intent stays on disk and is looked up
        // by the next call or start.
        if (m_hadUnknownAttempt && error.kind == ErrorKind::Auth)
            emit finished(failure(error));
        else
            finish(std::nullopt, error);
        return;
    case BatchNext::Conflict:
        finish(std::nullopt, makeError(ErrorKind::Conflict,
            Text::of(QT_TRANSLATE_NOOP("Text", "The administrator has batch %1 with other data or in another situation."), {m_batch.request.externalId}),
            Text::of(QT_TRANSLATE_NOOP("Text", "Nothing was sent twice. Compare both and decide: discard the batch there, or make a new one here with a new identifier."))));
        return;
    case BatchNext::LookUp:
        m_hadUnknownAttempt = true;
        // Half a "no" says nothing; a 409 can only be the duplicate.
        m_saidDone = error.httpStatus == 409 || (error.kind == ErrorKind::Refused && !error.apiCode.isEmpty());
        later(&BatchCall::lookUp, error);
        return;
    case BatchNext::WaitAndLookUp:
        later(&BatchCall::lookUp, error);
        return;
    case BatchNext::WaitAndSend:
        later(&BatchCall::recordIntentThenSend, error);
        return;
    case BatchNext::SendAgain:
        recordIntentThenSend();
        return;
    }
}

void BatchCall::later(void (BatchCall::*step)(), const Error &error)
{
    ++m_failures;
    emit waiting(error);
    const int delay = std::max(m_context.retry.delayMs(m_failures), error.retryAfterSeconds * 1000);
    QTimer::singleShot(delay, this, [this, step] { (this->*step)(); });
}

void BatchCall::finish(const std::optional<settlement::PaymentBatch> &found, const std::optional<Error> &error)
{
    const QString status = error ? QString() : (found && !found->status.isEmpty() ? found->status : wantedStatus());
    whenDone(m_context.store.recordBatchOutcome(m_batch.id, m_intent, found, error, status), this,
             [this, error](const Outcome &recorded) {
                 m_context.notifier.touch(m_batch.id);
                 if (!recorded)
                     emit finished(recorded);
                 else if (error)
                     emit finished(failure(*error));
                 else
                     emit finished({});
             });
}

} // namespace esteira::services
