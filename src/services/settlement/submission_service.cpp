#include "services/settlement/submission_service.h"

#include "core/future.h"
#include "domain/settlement/settlement_flow.h"
#include "services/settlement/batch_call.h"
#include "services/settlement/row_remover.h"
#include "services/settlement/row_sender.h"

#include <QTimer>

namespace esteira::services {

using ports::BatchId;
using ports::BatchIntent;

namespace {

/// How often the batch is read before closing gives up; until then nothing has been asked for.
constexpr int kReadAttempts = 6;

Error busyError()
{
    return makeError(ErrorKind::Invalid,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Something else is under way with this batch.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Wait until it ends, or pause it first.")));
}

Error blockedError(const QList<Text> &blockers)
{
    Error error = makeError(ErrorKind::Invalid, blockers.first(),
                            Text::of(QT_TRANSLATE_NOOP("Text", "The batch stays open until expected, local and accepted totals agree.")));
    return error;
}

} // namespace

SubmissionService::SubmissionService(ports::BatchStore &store, ports::Gateways &gateways, ChangeNotifier &notifier,
                                     RetryPolicy retry, QObject *parent)
    : QObject(parent), m_context{store, gateways, notifier, retry, {}, {}}
{
    m_context.clock.start();
}

SubmissionService::~SubmissionService() = default;

QFuture<Outcome> SubmissionService::begin(BatchId batch, SubmissionPhase phase, std::function<void()> work)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    QMetaObject::invokeMethod(this, [this, batch, phase, promise, work = std::move(work)] {
        if (m_activities.contains(batch)) {
            promise->addResult(Outcome(failure(busyError())));
            promise->finish();
            return;
        }
        Activity activity;
        activity.phase = phase;
        activity.promise = promise;
        m_activities.insert(batch, activity);
        work();
    });
    return future;
}

void SubmissionService::answer(BatchId batch, const Outcome &outcome)
{
    auto found = m_activities.find(batch);
    if (found == m_activities.end() || !found->promise)
        return;
    const Promise promise = std::exchange(found->promise, nullptr);
    promise->addResult(outcome);
    promise->finish();
}

void SubmissionService::end(BatchId batch, const Outcome &outcome)
{
    answer(batch, outcome);
    const Activity activity = m_activities.take(batch);
    for (QObject *worker : std::initializer_list<QObject *>{activity.call, activity.sender, activity.remover}) {
        if (worker)
            worker->deleteLater();
    }
    m_context.notifier.touch(batch);
    emit finished(batch, outcome);
}

void SubmissionService::withLink(BatchId batch, Linked work)
{
    whenDone(m_context.store.batch(batch), this, [this, batch, work = std::move(work)](const Result<ports::BatchListItem> &item) {
        if (!item) {
            end(batch, failure(item.error()));
            return;
        }
        whenDone(m_context.gateways.connection(item->batch.connectionId), this,
                 [this, batch, item = *item, work](const Result<ports::Connection> &connection) {
            if (!connection) {
                end(batch, failure(connection.error()));
                return;
            }
            whenDone(m_context.gateways.settlementGateway(item.batch.connectionId), this,
                     [this, batch, item, work, connection = *connection](const Result<std::shared_ptr<ports::SettlementGateway>> &gateway) {
                if (!gateway)
                    end(batch, failure(gateway.error()));
                else
                    work(item, BatchLink{connection, *gateway, m_context.limiterFor(connection)});
            });
        });
    });
}

bool SubmissionService::endIfStopped(BatchId batch)
{
    // Beginning would take the pause back on disk, and the connection's keys may have taken a while to come.
    if (!m_activities.value(batch).paused)
        return false;
    end(batch, failure(ErrorKind::Cancelled, Text::of(QT_TRANSLATE_NOOP("Text", "The work was stopped before it ended."))));
    return true;
}

QFuture<Outcome> SubmissionService::submit(BatchId batch)
{
    return begin(batch, SubmissionPhase::Creating, [this, batch] {
        withLink(batch, [this, batch](const ports::BatchListItem &item, const BatchLink &link) {
            if (endIfStopped(batch))
                return;
            whenDone(m_context.store.beginSubmission(batch), this, [this, batch, item, link](const Outcome &begun) {
                if (!begun) {
                    end(batch, begun);
                    return;
                }
                answer(batch, {});
                sendBatch(item, link);
            });
        });
    });
}

QFuture<Outcome> SubmissionService::resume(BatchId batch)
{
    return begin(batch, SubmissionPhase::Creating, [this, batch] {
        withLink(batch, [this, batch](const ports::BatchListItem &item, const BatchLink &link) {
            if (endIfStopped(batch))
                return;
            whenDone(m_context.store.setPaused(batch, false), this, [this, batch, item, link](const Outcome &resumed) {
                if (!resumed) {
                    end(batch, resumed);
                    return;
                }
                answer(batch, {});
                sendBatch(item, link);
            });
        });
    });
}

void SubmissionService::sendBatch(const ports::BatchListItem &item, const BatchLink &link)
{
    if (!item.batch.paymentBatchKey.isEmpty() || !item.batch.status.isEmpty()) {
        sendRows(item, link, false);
        return;
    }
    runCall(item, link, BatchIntent::Create, [this, item, link](const Outcome &created) {
        if (created)
            sendRows(item, link, false);
        else
            end(item.batch.id, created);
    });
}

void SubmissionService::runCall(const ports::BatchListItem &item, const BatchLink &link, BatchIntent intent,
                                std::function<void(const Outcome &)> then)
{
    const BatchId batch = item.batch.id;
    Activity &activity = m_activities[batch];
    activity.phase = intent == BatchIntent::Create ? SubmissionPhase::Creating
        : intent == BatchIntent::Close             ? SubmissionPhase::Closing
                                                   : SubmissionPhase::Discarding;
    activity.call = new BatchCall(m_context, link, item.batch, intent, this);
    connect(activity.call, &BatchCall::waiting, this, [this, batch](const Error &error) {
        m_activities[batch].waitingFor = error;
        report(batch);
    });
    connect(activity.call, &BatchCall::finished, this, [this, batch, then = std::move(then)](const Outcome &outcome) {
        Activity &done = m_activities[batch];
        done.call->deleteLater();
        done.call = nullptr;
        done.waitingFor.reset();
        then(outcome);
    });
    report(batch);
    activity.call->start();
}

void SubmissionService::sendRows(const ports::BatchListItem &item, const BatchLink &link, bool onlyLookUps)
{
    const BatchId batch = item.batch.id;
    Activity &activity = m_activities[batch];
    activity.phase = SubmissionPhase::Sending;
    activity.sender = new RowSender(m_context, link, item.batch, onlyLookUps, this);
    connect(activity.sender, &RowSender::progressed, this, [this, batch] { report(batch); });
    connect(activity.sender, &RowSender::finished, this,
            [this, batch](const Outcome &outcome, bool paused) { rowsDone(batch, outcome, paused); });
    if (activity.cancelled)
        activity.sender->cancel();
    activity.sender->start();
}

void SubmissionService::rowsDone(BatchId batch, const Outcome &outcome, bool)
{
    if (m_activities.value(batch).cancelled) {
        whenDone(m_context.store.releaseQueued(batch), this, [this, batch, outcome](const Outcome &released) {
            end(batch, outcome ? released : outcome);
        });
        return;
    }
    end(batch, outcome);
}

QFuture<Outcome> SubmissionService::pause(BatchId batch)
{
    return runAsyncOn(this, [this, batch] {
        if (const auto found = m_activities.find(batch); found != m_activities.end()) {
            found->paused = true;
            if (found->sender)
                found->sender->pause();
        }
        return m_context.store.setPaused(batch, true);
    });
}

QFuture<Outcome> SubmissionService::cancel(BatchId batch)
{
    return runAsyncOn(this, [this, batch]() -> QFuture<Outcome> {
        const auto found = m_activities.find(batch);
        if (found != m_activities.end()) {
            found->cancelled = found->paused = true;
            if (found->sender)
                found->sender->cancel();
            return m_context.store.setPaused(batch, true);
        }
        m_context.store.setPaused(batch, true);
        return m_context.store.releaseQueued(batch); // the store works in order
    });
}

QFuture<Outcome> SubmissionService::remove(BatchId batch, QList<ports::RowId> rows)
{
    return begin(batch, SubmissionPhase::Removing, [this, batch, rows = std::move(rows)] {
        withLink(batch, [this, batch, rows](const ports::BatchListItem &item, const BatchLink &link) {
            removeRows(item, link, rows, [this, batch](const Outcome &outcome) { end(batch, outcome); });
        });
    });
}

void SubmissionService::removeRows(const ports::BatchListItem &item, const BatchLink &link, const QList<ports::RowId> &rows,
                                   std::function<void(const Outcome &)> then)
{
    runRemover(item.batch.id, link, item.batch, std::move(then))->start(rows);
}

RowRemover *SubmissionService::runRemover(BatchId batch, const BatchLink &link, const ports::StoredBatch &stored,
                                          std::function<void(const Outcome &)> then)
{
    Activity &activity = m_activities[batch];
    activity.phase = SubmissionPhase::Removing;
    activity.remover = new RowRemover(m_context, link, stored, this);
    connect(activity.remover, &RowRemover::finished, this, [this, batch, then = std::move(then)](const Outcome &outcome) {
        Activity &done = m_activities[batch];
        done.remover->deleteLater();
        done.remover = nullptr;
        then(outcome);
    });
    report(batch);
    return m_activities[batch].remover;
}

QFuture<Outcome> SubmissionService::close(BatchId batch)
{
    return begin(batch, SubmissionPhase::Closing, [this, batch] {
        withLink(batch, [this, batch](const ports::BatchListItem &item, const BatchLink &link) {
            // The stored total of the server is as old as the last look; the fresh one is compared right before closing.
            settlement::ControlTotals totals = item.summary.totals;
            totals.serverTotal.reset();
            if (const auto blockers = settlement::closingBlockers(totals); !blockers.isEmpty())
                end(batch, failure(blockedError(blockers)));
            else
                checkThenClose(item, link);
        });
    });
}

void SubmissionService::checkThenClose(const ports::BatchListItem &item, const BatchLink &link, int failures)
{
    const BatchId batch = item.batch.id;
    const auto closeNow = [this, item, link, batch] {
        runCall(item, link, BatchIntent::Close, [this, batch](const Outcome &outcome) { end(batch, outcome); });
    };
    whenDone(link.gateway->batch(item.batch.fundClassKey, item.batch.request.externalId), this,
             [this, item, link, batch, closeNow, failures](const Result<settlement::PaymentBatch> &found) {
        if (!found) {
            const ErrorKind kind = found.error().kind;
            const bool passing = found.error().outcomeUnknown() || kind == ErrorKind::Offline || kind == ErrorKind::Busy;
            // A host without the read cannot give a total; the other three sides have agreed already.
            if (settlement::readIsMissing(found.error())) {
                closeNow();
            } else if (passing && failures < kReadAttempts) {
                QTimer::singleShot(m_context.retry.delayMs(failures + 1), this,
                                   [this, item, link, failures] { checkThenClose(item, link, failures + 1); });
            } else {
                end(batch, failure(found.error())); // nothing was asked for; the batch is still open
            }
            return;
        }
        settlement::ControlTotals totals = item.summary.totals;
        totals.serverTotal = found->totalValue;
        if (const auto blockers = settlement::closingBlockers(totals); !blockers.isEmpty()) {
            end(batch, failure(blockedError(blockers)));
            return;
        }
        whenDone(m_context.store.recordServerBatch(batch, *found), this, [this, batch, closeNow](const Outcome &recorded) {
            if (recorded)
                closeNow();
            else
                end(batch, recorded);
        });
    });
}

QFuture<Outcome> SubmissionService::discard(BatchId batch)
{
    return begin(batch, SubmissionPhase::Discarding, [this, batch] {
        withLink(batch, [this, batch](const ports::BatchListItem &item, const BatchLink &link) {
            runCall(item, link, BatchIntent::Discard, [this, batch](const Outcome &outcome) { end(batch, outcome); });
        });
    });
}

QFuture<Outcome> SubmissionService::resumeUnfinished()
{
    return runAsyncOn(this, [this] {
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        whenDone(m_context.store.unfinishedBatches(), this, [this, promise](const Result<QList<BatchId>> &batches) {
            if (batches) {
                for (const BatchId batch : *batches) {
                    if (!m_activities.contains(batch))
                        goOn(batch);
                }
            }
            promise->addResult(batches ? Outcome() : Outcome(failure(batches.error())));
            promise->finish();
        });
        return promise->future();
    });
}

QFuture<Result<bool>> SubmissionService::takeUp(BatchId batch)
{
    return runAsyncOn(this, [this, batch] {
        auto promise = std::make_shared<QPromise<Result<bool>>>();
        promise->start();
        whenDone(m_context.store.unfinishedBatches(), this, [this, batch, promise](const Result<QList<BatchId>> &unfinished) {
            const bool going = unfinished && (unfinished->contains(batch) || m_activities.contains(batch));
            if (going && !m_activities.contains(batch))
                goOn(batch);
            promise->addResult(unfinished ? Result<bool>(going) : Result<bool>(failure(unfinished.error())));
            promise->finish();
        });
        return promise->future();
    });
}

void SubmissionService::goOn(BatchId batch)
{
    Activity activity;
    activity.phase = SubmissionPhase::Resolving; // from the first moment on it is not idle
    m_activities.insert(batch, activity);
    withLink(batch, [this, batch](const ports::BatchListItem &item, const BatchLink &link) {
        const auto rows = [this, item, link](const Outcome &outcome) {
            if (outcome)
                sendRows(item, link, item.batch.paused);
            else
                end(item.batch.id, outcome);
        };
        switch (item.batch.intent) {
        case BatchIntent::Create:
            runCall(item, link, BatchIntent::Create, rows);
            return;
        case BatchIntent::Close:
        case BatchIntent::Discard:
            runCall(item, link, item.batch.intent, [this, batch](const Outcome &outcome) { end(batch, outcome); });
            return;
        case BatchIntent::None:
            break;
        }
        if (item.batch.status.isEmpty()) {
            // Frozen, but the program ended before creation was asked for.
            if (item.batch.paused)
                end(batch, {});
            else
                sendBatch(item, link);
            return;
        }
        // Removals are finished before sending goes on; a removal that fails does not hold up the other rows.
        removeRows(item, link, {}, [rows](const Outcome &) { rows({}); });
    });
}

QFuture<Result<SubmissionProgress>> SubmissionService::progress(BatchId batch)
{
    return runOn(this, [this, batch] { return Result<SubmissionProgress>(progressOf(batch)); });
}

SubmissionProgress SubmissionService::progressOf(BatchId batch) const
{
    SubmissionProgress value;
    value.batch = batch;
    const auto found = m_activities.constFind(batch);
    if (found == m_activities.constEnd())
        return value;
    if (found->sender)
        return found->sender->progress();
    value.phase = found->waitingFor ? SubmissionPhase::Waiting : found->phase;
    value.error = found->waitingFor;
    return value;
}

void SubmissionService::report(BatchId batch)
{
    emit progressed(progressOf(batch));
}

} // namespace esteira::services
