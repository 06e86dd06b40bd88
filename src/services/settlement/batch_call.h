#pragma once

#include "domain/settlement/never_twice.h"
#include "services/settlement/submission_context.h"

#include <QObject>

namespace esteira::services {

/// One call about the batch itself (create, close, discard), carried to a known outcome: the intent is on disk before
/// the request leaves, no answer leads to a lookup, and only "certainly not carried out" is sent again. Starting it for
/// a batch whose intent is already on disk (after a crash) begins with the lookup. Deleting it abandons the call; the
/// intent stays on disk and the next start resumes it. Lives on the engine thread.
class BatchCall : public QObject {
    Q_OBJECT
public:
    BatchCall(SubmissionContext &context, BatchLink link, ports::StoredBatch batch, ports::BatchIntent intent, QObject *parent);
    ~BatchCall() override;

    void start();

signals:
    void finished(const esteira::Outcome &outcome);
    /// No answer yet; asked again after a while. Shown as what the program is waiting for.
    void waiting(const esteira::Error &error);

private:
    void recordIntentThenSend();
    void send();
    void lookUp();
    void handle(settlement::BatchNext next, const std::optional<settlement::PaymentBatch> &found, const Error &error);
    void later(void (BatchCall::*step)(), const Error &error);
    void finish(const std::optional<settlement::PaymentBatch> &found, const std::optional<Error> &error);
    QString wantedStatus() const;

    SubmissionContext &m_context;
    BatchLink m_link;
    ports::StoredBatch m_batch;
    ports::BatchIntent m_intent;
    bool m_hadUnknownAttempt = false;
    bool m_saidDone = false; ///< our repeated attempt was answered "duplicate" or "no longer open"
    int m_failures = 0;
    QFuture<Result<settlement::PaymentBatch>> m_pendingRead;
    QFuture<Outcome> m_pendingWrite;
};

} // namespace esteira::services
