#pragma once

#include "services/settlement/conflict.h"
#include "services/settlement/submission_context.h"
#include "services/settlement/submission_progress.h"

#include <QObject>
#include <QPromise>

#include <functional>

namespace esteira::services {

class BatchCall;
class RowRemover;
class RowSender;

/// Sends, pauses, resumes, closes and discards payment batches, never twice (architecture.md, "Submitting"). At most one
/// activity per batch at a time; a second one is refused with a text that says what is going on.
/// Lives on the engine thread; every public method may be called from any thread. Futures of submit and resume answer as
/// soon as the batch is frozen and on its way; those of close, discard and remove when the outcome is known.
class SubmissionService : public QObject {
    Q_OBJECT
public:
    SubmissionService(ports::BatchStore &store, ports::Gateways &gateways, ChangeNotifier &notifier, RetryPolicy retry = {},
                      QObject *parent = nullptr);
    ~SubmissionService() override;

    QFuture<Outcome> submit(ports::BatchId batch);
    QFuture<Outcome> pause(ports::BatchId batch);
    QFuture<Outcome> resume(ports::BatchId batch);
    /// Stops now; rows not yet sent are drafts again; rows on their way are looked up.
    QFuture<Outcome> cancel(ports::BatchId batch);
    QFuture<Outcome> remove(ports::BatchId batch, QList<ports::RowId> rows);
    /// Reads the batch first, so that the server's total takes part in the comparison, then closes.
    QFuture<Outcome> close(ports::BatchId batch);
    QFuture<Outcome> discard(ports::BatchId batch);

    /// A person's answer to a row in conflict. The administrator is read first: what changed there since the person looked
    /// becomes the conflict to decide on, and nothing is done. AcceptTheirs answers when the row took the values; SendOurs
    /// when theirs is removed and ours is queued under a new external id (sending it goes on by itself).
    QFuture<Outcome> resolveConflict(ports::BatchId batch, ports::RowId row, ConflictChoice choice);

    /// Takes up what an earlier run of the program left unfinished in one batch. False: there was nothing; true: it goes
    /// on, and `finished` tells its end (perhaps before this answer arrives).
    QFuture<Result<bool>> takeUp(ports::BatchId batch);
    /// Takes up everything an earlier run of the program left unfinished. Paused batches only get their unanswered rows
    /// looked up.
    QFuture<Outcome> resumeUnfinished();

    /// What is going on with a batch; Idle when nothing is.
    QFuture<Result<SubmissionProgress>> progress(ports::BatchId batch);

signals:
    void progressed(const esteira::services::SubmissionProgress &progress);
    /// An activity ended; `outcome` is its error, if any.
    void finished(qint64 batch, const esteira::Outcome &outcome);

private:
    using Promise = std::shared_ptr<QPromise<Outcome>>;
    struct Activity {
        SubmissionPhase phase = SubmissionPhase::Idle;
        BatchCall *call = nullptr;
        RowSender *sender = nullptr;
        RowRemover *remover = nullptr;
        std::optional<Error> waitingFor;
        bool cancelled = false;
        bool paused = false; ///< asked to pause or cancel while it was under way
        Promise promise;
    };
    using Linked = std::function<void(const ports::BatchListItem &item, const BatchLink &link)>;

    QFuture<Outcome> begin(ports::BatchId batch, SubmissionPhase phase, std::function<void()> work);
    void withLink(ports::BatchId batch, Linked work);
    void sendBatch(const ports::BatchListItem &item, const BatchLink &link);
    void sendRows(const ports::BatchListItem &item, const BatchLink &link, bool onlyLookUps);
    void rowsDone(ports::BatchId batch, const Outcome &outcome, bool paused);
    void runCall(const ports::BatchListItem &item, const BatchLink &link, ports::BatchIntent intent,
                 std::function<void(const Outcome &)> then);
    void removeRows(const ports::BatchListItem &item, const BatchLink &link, const QList<ports::RowId> &rows,
                    std::function<void(const Outcome &)> then);
    RowRemover *runRemover(ports::BatchId batch, const BatchLink &link, const ports::StoredBatch &stored,
                           std::function<void(const Outcome &)> then);
    void checkThenClose(const ports::BatchListItem &item, const BatchLink &link, int failures = 0);
    void goOn(ports::BatchId batch);
    void decide(const ports::BatchListItem &item, const BatchLink &link, const ports::StoredRow &row, ConflictChoice choice);
    void acceptTheirs(ports::BatchId batch, const ports::StoredRow &row, const settlement::Settlement &theirs);
    void sendOurs(const ports::BatchListItem &item, const BatchLink &link, const ports::StoredRow &row, bool alreadyGone);
    /// Records the outcome of a row and ends the activity with `then`, or with the store's error.
    void recordThenEnd(ports::BatchId batch, const ports::RowOutcome &outcome, const Outcome &then);
    /// Ends an activity that somebody stopped before it began to send; says whether it did.
    bool endIfStopped(ports::BatchId batch);
    void answer(ports::BatchId batch, const Outcome &outcome);
    void end(ports::BatchId batch, const Outcome &outcome);
    void report(ports::BatchId batch);
    SubmissionProgress progressOf(ports::BatchId batch) const;

    SubmissionContext m_context;
    QHash<ports::BatchId, Activity> m_activities;
};

} // namespace esteira::services
