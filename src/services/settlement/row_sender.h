#pragma once

#include "domain/settlement/never_twice.h"
#include "services/settlement/submission_context.h"
#include "services/settlement/submission_progress.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <unordered_map>

namespace esteira::services {

/// Brings every row of one batch to a known outcome (architecture.md, "Submitting without ever paying twice"): claims
/// queued rows in groups (their intent is on disk before they leave), sends them as fast as the limiter allows, writes
/// outcomes in groups, and looks up every row that got no answer before it is sent again with the same id. Rows found
/// unresolved at the start (a crash) are looked up first. One object per run; lives on the engine thread.
class RowSender : public QObject {
    Q_OBJECT
public:
    RowSender(SubmissionContext &context, BatchLink link, ports::StoredBatch batch, bool onlyLookUps, QObject *parent);
    ~RowSender() override;

    void start();
    /// Sends nothing more; awaits what is on its way and its lookups, then finishes as paused.
    void pause();
    /// As pause, but does not wait for answers: requests on their way are aborted and looked up.
    void cancel();

    SubmissionProgress progress() const;

signals:
    void progressed();
    /// Every row has a known outcome, or the run was paused, or `outcome` says why it stopped.
    void finished(const esteira::Outcome &outcome, bool paused);

private:
    struct LookUp {
        ports::StoredRow row;
        qint64 dueMs = 0;
        int failures = 0;
        std::optional<Error> refusal{}; ///< the answer to our own repeated attempt, proved right or wrong by the lookup
        bool saidDuplicate() const { return refusal && refusal->apiCode == QLatin1String("SET000013"); }
    };

    void loadUnresolved();
    void pump();
    void claimMore();
    void send(ports::StoredRow row);
    void sent(ports::StoredRow row, const Result<settlement::Settlement> &answer);
    void lookUp(LookUp item);
    void lookedUp(LookUp item, const Result<settlement::Settlement> &answer);
    void record(const ports::StoredRow &row, settlement::SendState state, std::optional<Error> error,
                std::optional<settlement::Settlement> found, ports::Source source);
    void requeue(const ports::StoredRow &row);
    void flush();
    void waitAfter(const Error &error, qint64 now);
    void stop(const Error &error);
    void batchEnded(const Error &error);
    void finishWhenDone();
    void tellLimiter(const Result<settlement::Settlement> &answer);
    void moveCount(const ports::StoredRow &row, settlement::SendState to);
    bool stopping() const { return m_pausing || m_stopError.has_value(); }
    void refuseClaimed();

    SubmissionContext &m_context;
    BatchLink m_link;
    ports::StoredBatch m_batch;
    const bool m_onlyLookUps;

    std::deque<ports::StoredRow> m_claimed;
    std::deque<LookUp> m_lookUps;
    QList<ports::RowOutcome> m_outcomes;
    bool m_requeueUnwritten = false;
    std::unordered_map<ports::RowId, QFuture<Result<settlement::Settlement>>> m_running;
    int m_flushing = 0;
    bool m_claiming = false;
    bool m_exhausted = false;
    int m_requeues = 0;
    bool m_pausing = false;
    bool m_done = false;
    int m_waitFailures = 0;
    qint64 m_waitUntilMs = 0;
    std::optional<Error> m_stopError;
    std::optional<Error> m_batchEnded; ///< no row can be inserted any more: those left end as refused, not offered again
    std::optional<Error> m_waitError;
    QMap<settlement::SendState, settlement::CountAndTotal> m_counts;
    mutable std::deque<qint64> m_answerTimesMs; ///< trimmed to the window of the rate whenever it is read
    QTimer m_pumpTimer;
    QTimer m_flushTimer;
    QTimer m_progressTimer;
};

} // namespace esteira::services
