#include "services/assignment/assignment_service.h"

#include "core/future.h"
#include "domain/assignment/assignment_flow.h"
#include "services/assignment/asset_sender.h"
#include "services/assignment/assignment_call.h"

namespace esteira::services {

using ports::AssignmentId;
using ports::AssignmentIntent;
using ports::AssignmentListItem;

namespace {

constexpr int kPage = 50;

Error busyError()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "Something else is under way with this assignment.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Wait until it ends, or pause it first.")));
}

Error changedError(const QList<Text> &changes)
{
    return makeError(ErrorKind::Conflict, Text::of(QT_TRANSLATE_NOOP("Text", "The assignment changed since you opened it. Nothing was decided.")),
                     changes.isEmpty() ? Text() : changes.first());
}

/// What the administrator's listing has: purchase values by external id.
using Listed = std::shared_ptr<QHash<QString, std::optional<Money>>>;

void readPages(ports::AssignmentStore &store, const ports::StoredAssignment &assignment, std::shared_ptr<ports::AssignmentGateway> gateway,
               QObject *context, int page, Listed listed, std::function<void(const Outcome &)> then)
{
    whenDone(gateway->assets(assignment.scope.fundClassKey, assignment.request.externalId, page, kPage), context,
             [&store, assignment, gateway, context, page, listed, then](const Result<ports::Page<assignment::Asset>> &found) {
        if (!found) {
            then(failure(found.error()));
            return;
        }
        for (const assignment::Asset &asset : found->rows)
            listed->insert(asset.externalId, asset.totalPurchaseValue);
        const bool last = found->isLast;
        whenDone(store.recordServerAssets(assignment.id, found->rows), context,
                 [&store, assignment, gateway, context, page, last, listed, then](const Outcome &recorded) {
            if (!recorded || last)
                then(recorded);
            else
                readPages(store, assignment, gateway, context, page + 1, listed, then);
        });
    });
}

void readAll(ports::AssignmentStore &store, const ports::StoredAssignment &assignment, std::shared_ptr<ports::AssignmentGateway> gateway,
             QObject *context, Listed listed, std::function<void(const Outcome &)> then)
{
    whenDone(gateway->assignment(assignment.scope, assignment.request.externalId), context,
             [&store, assignment, gateway, context, listed, then](const Result<assignment::Assignment> &found) {
        if (!found) {
            then(failure(found.error()));
            return;
        }
        whenDone(store.recordServerAssignment(assignment.id, *found), context, [&store, assignment, gateway, context, listed, then](const Outcome &recorded) {
            if (recorded)
                readPages(store, assignment, gateway, context, 0, listed, then);
            else
                then(recorded);
        });
    });
}

/// What is kept, corrected by the listing: an asset it no longer has is out, and the value is the administrator's.
DecisionBasis asListed(DecisionBasis kept, const QList<ports::StoredAsset> &assets, const QHash<QString, std::optional<Money>> &listed, QList<ports::AssetOutcome> &gone)
{
    for (const ports::StoredAsset &asset : assets) {
        const QString &externalId = asset.draft.request.externalId;
        const auto there = listed.constFind(externalId);
        if (there != listed.cend()) {
            if (*there && kept.assets.contains(externalId))
                kept.assets[externalId].value = **there;
        } else if (settlement::countsAsAccepted(asset.sendState)) {
            kept.assets.remove(externalId);
            ports::AssetOutcome outcome;
            outcome.asset = asset.id;
            outcome.state = settlement::SendState::Removed;
            outcome.source = ports::Source::Poll;
            gone.append(outcome);
        }
    }
    return kept;
}

} // namespace

void readAssignment(ports::AssignmentStore &store, const ports::StoredAssignment &assignment, std::shared_ptr<ports::AssignmentGateway> gateway,
                    QObject *context, std::function<void(const Outcome &)> then)
{
    readAll(store, assignment, std::move(gateway), context, std::make_shared<Listed::element_type>(), std::move(then));
}

AssignmentService::AssignmentService(ports::AssignmentStore &store, ports::Gateways &gateways, ChangeNotifier &notifier, RetryPolicy retry,
                                     QObject *parent)
    : QObject(parent), m_context{store, gateways, retry, {}, [&notifier](AssignmentId id) { notifier.touchAssignment(id); }}
{
    m_context.clock.start();
}

AssignmentService::~AssignmentService() = default;

std::shared_ptr<AdaptiveLimiter> AssignmentService::limiterFor(const ports::Connection &connection)
{
    auto &limiter = m_limiters[connection.id];
    if (!limiter)
        limiter = std::make_shared<AdaptiveLimiter>(connection.maxInFlight, connection.maxPerSecond);
    return limiter;
}

QFuture<Outcome> AssignmentService::begin(AssignmentId assignment, AssignmentPhase phase, Linked work)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    QMetaObject::invokeMethod(this, [this, assignment, phase, promise, work = std::move(work)] {
        if (m_activities.contains(assignment)) {
            promise->addResult(Outcome(failure(busyError())));
            promise->finish();
            return;
        }
        Activity activity;
        activity.phase = phase;
        activity.promise = promise;
        m_activities.insert(assignment, activity);
        withLink(assignment, work);
    });
    return future;
}

void AssignmentService::withLink(AssignmentId assignment, Linked work)
{
    whenDone(m_context.store.assignment(assignment), this, [this, assignment, work = std::move(work)](const Result<AssignmentListItem> &item) {
        if (!item) {
            end(assignment, failure(item.error()));
            return;
        }
        const QString connectionId = item->assignment.connectionId;
        whenDone(m_context.gateways.connection(connectionId), this, [this, assignment, item = *item, work, connectionId](const Result<ports::Connection> &connection) {
            if (!connection) {
                end(assignment, failure(connection.error()));
                return;
            }
            whenDone(m_context.gateways.assignmentGateway(connectionId), this,
                     [this, assignment, item, work, connection = *connection](const Result<std::shared_ptr<ports::AssignmentGateway>> &gateway) {
                if (!gateway)
                    end(assignment, failure(gateway.error()));
                else
                    work(item, AssignmentLink{connection, *gateway, limiterFor(connection)});
            });
        });
    });
}

void AssignmentService::answer(AssignmentId assignment, const Outcome &outcome)
{
    const auto found = m_activities.find(assignment);
    if (found == m_activities.end() || !found->promise)
        return;
    const Promise promise = std::exchange(found->promise, nullptr);
    promise->addResult(outcome);
    promise->finish();
}

void AssignmentService::end(AssignmentId assignment, const Outcome &outcome)
{
    answer(assignment, outcome);
    const Activity activity = m_activities.take(assignment);
    for (QObject *worker : std::initializer_list<QObject *>{activity.call, activity.sender}) {
        if (worker)
            worker->deleteLater();
    }
    m_context.touch(assignment);
    report(assignment);
    emit finished(assignment, outcome);
}

void AssignmentService::report(AssignmentId assignment)
{
    emit progressed(progressOf(assignment));
}

AssignmentProgress AssignmentService::progressOf(AssignmentId assignment) const
{
    AssignmentProgress progress;
    progress.assignment = assignment;
    if (const auto found = m_activities.constFind(assignment); found != m_activities.cend()) {
        progress.phase = found->waitingFor ? AssignmentPhase::Waiting : found->phase;
        progress.waitingFor = found->waitingFor;
        progress.inFlight = found->sender ? found->sender->inFlight() : 0;
    }
    return progress;
}

QFuture<Result<AssignmentProgress>> AssignmentService::progress(AssignmentId assignment)
{
    return runOn(this, [this, assignment] { return Result<AssignmentProgress>(progressOf(assignment)); });
}

QFuture<Outcome> AssignmentService::submit(AssignmentId assignment)
{
    return begin(assignment, AssignmentPhase::Creating, [this, assignment](const AssignmentListItem &item, const AssignmentLink &link) {
        whenDone(m_context.store.beginSubmission(assignment), this, [this, assignment, item, link](const Outcome &begun) {
            if (!begun) {
                end(assignment, begun);
                return;
            }
            answer(assignment, {});
            sendAll(item, link);
        });
    });
}

QFuture<Outcome> AssignmentService::sendDocuments(AssignmentId assignment)
{
    return begin(assignment, AssignmentPhase::Sending, [this, assignment](const AssignmentListItem &item, const AssignmentLink &link) {
        answer(assignment, {});
        send(item, link);
    });
}

QFuture<Outcome> AssignmentService::resume(AssignmentId assignment)
{
    return begin(assignment, AssignmentPhase::Creating, [this, assignment](const AssignmentListItem &item, const AssignmentLink &link) {
        whenDone(m_context.store.setPaused(assignment, false), this, [this, assignment, item, link](const Outcome &resumed) {
            if (!resumed) {
                end(assignment, resumed);
                return;
            }
            answer(assignment, {});
            sendAll(item, link);
        });
    });
}

QFuture<Outcome> AssignmentService::pause(AssignmentId assignment)
{
    return runAsyncOn(this, [this, assignment] {
        if (const auto found = m_activities.find(assignment); found != m_activities.end()) {
            found->paused = true;
            if (found->sender)
                found->sender->pause();
        }
        return m_context.store.setPaused(assignment, true);
    });
}

void AssignmentService::sendAll(const AssignmentListItem &item, const AssignmentLink &link)
{
    if (!item.assignment.status.isEmpty()) {
        send(item, link);
        return;
    }
    runCall(item, link, AssignmentIntent::Create, [this, item, link](const Outcome &created) {
        if (created)
            send(item, link);
        else
            end(item.assignment.id, created);
    });
}

void AssignmentService::send(const AssignmentListItem &item, const AssignmentLink &link)
{
    const AssignmentId id = item.assignment.id;
    Activity &activity = m_activities[id];
    activity.phase = activity.phase == AssignmentPhase::Removing ? AssignmentPhase::Removing : AssignmentPhase::Sending;
    activity.sender = new AssetSender(m_context, link, item.assignment, this);
    connect(activity.sender, &AssetSender::progressed, this, [this, id] {
        m_activities[id].waitingFor.reset();
        report(id);
    });
    connect(activity.sender, &AssetSender::waiting, this, [this, id](const Error &error) {
        m_activities[id].waitingFor = error;
        report(id);
    });
    connect(activity.sender, &AssetSender::finished, this, [this, id](const Outcome &outcome) { end(id, outcome); });
    if (activity.paused)
        activity.sender->pause();
    report(id);
    activity.sender->start();
}

void AssignmentService::runCall(const AssignmentListItem &item, const AssignmentLink &link, AssignmentIntent intent,
                                std::function<void(const Outcome &)> then, const std::optional<assignment::ManagerDecision> &decision,
                                const QString &reason)
{
    const AssignmentId id = item.assignment.id;
    Activity &activity = m_activities[id];
    activity.call = new AssignmentCall(m_context, link, item.assignment, intent, this);
    connect(activity.call, &AssignmentCall::waiting, this, [this, id](const Error &error) {
        m_activities[id].waitingFor = error;
        report(id);
    });
    connect(activity.call, &AssignmentCall::finished, this, [this, id, then = std::move(then)](const Outcome &outcome) {
        Activity &done = m_activities[id];
        done.call->deleteLater();
        done.call = nullptr;
        done.waitingFor.reset();
        then(outcome);
    });
    report(id);
    activity.call->start(decision, reason);
}

QFuture<Outcome> AssignmentService::close(AssignmentId assignment)
{
    return begin(assignment, AssignmentPhase::Closing, [this, assignment](const AssignmentListItem &item, const AssignmentLink &link) {
        runCall(item, link, AssignmentIntent::Close, [this, assignment](const Outcome &outcome) { end(assignment, outcome); });
    });
}

QFuture<Outcome> AssignmentService::reopen(AssignmentId assignment)
{
    return begin(assignment, AssignmentPhase::Reopening, [this, assignment](const AssignmentListItem &item, const AssignmentLink &link) {
        runCall(item, link, AssignmentIntent::Reopen, [this, assignment](const Outcome &outcome) { end(assignment, outcome); });
    });
}

QFuture<Outcome> AssignmentService::remove(AssignmentId assignment, QList<ports::AssetId> assets)
{
    return begin(assignment, AssignmentPhase::Removing, [this, assignment, assets = std::move(assets)](const AssignmentListItem &item, const AssignmentLink &link) {
        whenDone(m_context.store.recordRemovalIntent(assets), this, [this, assignment, item, link](const Outcome &recorded) {
            if (recorded)
                send(item, link); // removals are the first thing a sender resolves
            else
                end(assignment, recorded);
        });
    });
}

QFuture<Outcome> AssignmentService::decide(AssignmentId assignment, const DecisionRequest &request)
{
    return begin(assignment, AssignmentPhase::Deciding, [this, request](const AssignmentListItem &item, const AssignmentLink &link) {
        decideOn(item, link, request);
    });
}

void AssignmentService::decideOn(const AssignmentListItem &item, const AssignmentLink &link, const DecisionRequest &request)
{
    const AssignmentId id = item.assignment.id;
    if (link.connection.profile != ports::Profile::Manager) {
        end(id, failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "Only the manager decides: connection %1 does not have the manager's profile."), {link.connection.name}),
                        Text::of(QT_TRANSLATE_NOOP("Text", "Choose the manager's connection."))));
        return;
    }
    if (!request.approves && request.reason.trimmed().isEmpty()) {
        end(id, failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "A denial needs a reason.")),
                        Text::of(QT_TRANSLATE_NOOP("Text", "Write why the assignment is denied. The reason stays on this computer.")), QStringLiteral("reason")));
        return;
    }
    const auto listed = std::make_shared<Listed::element_type>();
    readAll(m_context.store, item.assignment, link.gateway, this, listed, [this, id, link, request, listed](const Outcome &read) {
        if (!read) {
            end(id, read);
            return;
        }
        whenDone(m_context.store.assignment(id), this, [this, id, link, request, listed](const Result<AssignmentListItem> &now) {
            if (!now)
                end(id, failure(now.error()));
            else
                compareThenDecide(*now, link, request, *listed);
        });
    });
}

void AssignmentService::compareThenDecide(const AssignmentListItem &item, const AssignmentLink &link, const DecisionRequest &request,
                                          const QHash<QString, std::optional<Money>> &listed)
{
    const AssignmentId id = item.assignment.id;
    if (item.assignment.status != assignment::batch_status::kPendingManager && item.assignment.intent == AssignmentIntent::None) {
        end(id, failure(ErrorKind::Conflict, Text::of(QT_TRANSLATE_NOOP("Text", "The assignment no longer awaits the manager. Nothing was decided.")),
                        Text::of(QT_TRANSLATE_NOOP("Text", "Look at its present situation and its timeline."))));
        return;
    }
    whenDone(m_context.store.assetIds(id, {}), this, [this, id, item, link, request, listed](const Result<QList<ports::AssetId>> &ids) {
        whenDone(m_context.store.assets(ids.value_or(QList<ports::AssetId>())), this,
                 [this, id, item, link, request, listed](const Result<QList<ports::StoredAsset>> &assets) {
            if (!assets) {
                end(id, failure(assets.error()));
                return;
            }
            QList<ports::AssetOutcome> gone;
            const DecisionBasis now = asListed(DecisionBasis::of(*assets), *assets, listed, gone);
            if (now != request.seen) {
                // Kept first, so that the screen shows what is there now.
                whenDone(m_context.store.recordOutcomes(gone), this, [this, id, changes = changesBetween(request.seen, now)](const Outcome &) {
                    end(id, failure(changedError(changes)));
                });
                return;
            }
            assignment::ManagerDecision decision;
            decision.approves = request.approves;
            decision.disbursementAccountKey = request.disbursementAccountKey;
            decision.numberOfApprovedAssets = int(now.approved().count);
            decision.totalValue = now.approved().total;
            runCall(item, link, request.approves ? AssignmentIntent::Approve : AssignmentIntent::Deny,
                    [this, id](const Outcome &outcome) { end(id, outcome); }, decision, request.reason);
        });
    });
}

QFuture<Result<QList<assignment::AssignmentConfiguration>>> AssignmentService::configurations(const QString &connectionId, const QString &fundClassKey)
{
    using Configurations = Result<QList<assignment::AssignmentConfiguration>>;
    return runAsyncOn(this, [this, connectionId, fundClassKey] {
        auto promise = std::make_shared<QPromise<Configurations>>();
        promise->start();
        const auto answerKept = [this, promise, connectionId, fundClassKey](const Error &why) {
            whenDone(m_context.store.configurations(connectionId, fundClassKey), this, [promise, why](const Configurations &kept) {
                promise->addResult(kept && kept->isEmpty() ? Configurations(failure(why)) : kept);
                promise->finish();
            });
        };
        whenDone(m_context.gateways.assignmentGateway(connectionId), this,
                 [this, promise, connectionId, fundClassKey, answerKept](const Result<std::shared_ptr<ports::AssignmentGateway>> &gateway) {
            if (!gateway) {
                answerKept(gateway.error());
                return;
            }
            whenDone((*gateway)->configurations(fundClassKey, {{}, {}, 0, 200}), this,
                     [this, promise, connectionId, fundClassKey, answerKept](const Result<ports::Page<assignment::AssignmentConfiguration>> &page) {
                if (!page) {
                    answerKept(page.error());
                    return;
                }
                m_context.store.saveConfigurations(connectionId, fundClassKey, page->rows);
                promise->addResult(Configurations(page->rows));
                promise->finish();
            });
        });
        return promise->future();
    });
}

QFuture<Result<assignment::TermLinks>> AssignmentService::termLinks(AssignmentId id)
{
    using Links = Result<assignment::TermLinks>;
    return runAsyncOn(this, [this, id] {
        auto promise = std::make_shared<QPromise<Links>>();
        promise->start();
        const auto finish = [promise](Links links) {
            promise->addResult(std::move(links));
            promise->finish();
        };
        whenDone(m_context.store.assignment(id), this, [this, finish](const Result<AssignmentListItem> &item) {
            if (!item) {
                finish(failure(item.error()));
                return;
            }
            whenDone(m_context.gateways.assignmentGateway(item->assignment.connectionId), this,
                     [this, item = *item, finish](const Result<std::shared_ptr<ports::AssignmentGateway>> &gateway) {
                if (!gateway) {
                    finish(failure(gateway.error()));
                    return;
                }
                whenDone((*gateway)->termLinks(item.assignment.scope, item.assignment.request.externalId), this, finish);
            });
        });
        return promise->future();
    });
}

QFuture<Result<QByteArray>> AssignmentService::term(AssignmentId id, bool signedCopy)
{
    using Bytes = Result<QByteArray>;
    return runAsyncOn(this, [this, id, signedCopy] {
        auto promise = std::make_shared<QPromise<Bytes>>();
        promise->start();
        const auto finish = [promise](Bytes bytes) {
            promise->addResult(std::move(bytes));
            promise->finish();
        };
        whenDone(termLinks(id), this, [this, id, signedCopy, finish](const Result<assignment::TermLinks> &links) {
            const QUrl link(links ? (signedCopy ? links->signedUrl : links->url) : QString());
            if (!links || link.isEmpty()) {
                finish(links ? failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "There is no such copy of the term yet.")),
                                       Text::of(QT_TRANSLATE_NOOP("Text", "The signed copy comes once all parties have signed.")))
                             : failure(links.error()));
                return;
            }
            whenDone(m_context.store.assignment(id), this, [this, link, finish](const Result<AssignmentListItem> &item) {
                if (!item) {
                    finish(failure(item.error()));
                    return;
                }
                whenDone(m_context.gateways.assignmentGateway(item->assignment.connectionId), this,
                         [this, link, finish](const Result<std::shared_ptr<ports::AssignmentGateway>> &gateway) {
                    if (gateway)
                        whenDone((*gateway)->download(link), this, finish);
                    else
                        finish(failure(gateway.error()));
                });
            });
        });
        return promise->future();
    });
}

QFuture<Outcome> AssignmentService::resumeUnfinished()
{
    return runAsyncOn(this, [this] {
        return mapped(m_context.store.unfinishedAssignments(), this, [this](const Result<QList<AssignmentId>> &unfinished) -> Outcome {
            if (!unfinished)
                return failure(unfinished.error());
            for (const AssignmentId id : *unfinished)
                takeUp(id);
            return {};
        });
    });
}

void AssignmentService::takeUp(AssignmentId id)
{
    if (m_activities.contains(id))
        return;
    Activity activity;
    activity.phase = AssignmentPhase::Sending;
    m_activities.insert(id, activity);
    withLink(id, [this, id](const AssignmentListItem &item, const AssignmentLink &link) {
        // A paused batch claims nothing new, documents neither; what is unanswered is looked up all the same.
        m_activities[id].paused = item.assignment.paused;
        const AssignmentIntent intent = item.assignment.intent;
        if (intent == AssignmentIntent::None) {
            send(item, link);
            return;
        }
        runCall(item, link, intent, [this, id, item, link](const Outcome &outcome) {
            if (outcome)
                send(item, link);
            else
                end(id, outcome);
        });
    });
}

} // namespace esteira::services
