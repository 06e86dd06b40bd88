#include "services/assignment/assignment_follower.h"

#include "core/future.h"
#include "domain/assignment/assignment_flow.h"
#include "services/assignment/assignment_service.h"

namespace esteira::services {

using ports::AssignmentId;
using ports::StoredAssignment;

AssignmentFollower::AssignmentFollower(ports::AssignmentStore &store, ports::BatchStore &funds, ports::ConnectionStore &connections,
                                       ports::Gateways &gateways, ChangeNotifier &notifier, FollowPolicy policy, QObject *parent)
    : QObject(parent), m_store(store), m_funds(funds), m_connections(connections), m_gateways(gateways), m_notifier(notifier), m_policy(policy),
      m_timer(this)
{
    m_timer.setInterval(std::min(m_policy.intervalMs, m_policy.unlimitedIntervalMs));
    connect(&m_timer, &QTimer::timeout, this, &AssignmentFollower::tick);
}

bool AssignmentFollower::isAbout(const ports::ReceivedWebhook &webhook)
{
    return webhook.type.startsWith(QLatin1StringView("trade_receivables."));
}

void AssignmentFollower::start()
{
    QMetaObject::invokeMethod(this, [this] {
        m_timer.start();
        tick();
    });
}

void AssignmentFollower::stop()
{
    QMetaObject::invokeMethod(this, [this] { m_timer.stop(); });
}

void AssignmentFollower::tick()
{
    discover();
    whenDone(m_store.openAssignments(), this, [this](const Result<QList<StoredAssignment>> &open) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (const StoredAssignment &assignment : open.value_or(QList<StoredAssignment>())) {
            if (m_nextLookMs.value(assignment.id, 0) <= now && !m_looking.contains(assignment.id))
                look(assignment, [](const Outcome &) {});
        }
    });
}

void AssignmentFollower::look(const StoredAssignment &assignment, const Answer &then)
{
    m_looking.insert(assignment.id);
    whenDone(m_gateways.connection(assignment.connectionId), this, [this, assignment, then](const Result<ports::Connection> &connection) {
        const int wait = connection && connection->maxPerSecond <= 0 ? m_policy.unlimitedIntervalMs : m_policy.intervalMs;
        const auto finish = [this, assignment, then, wait](const Outcome &outcome) {
            m_looking.remove(assignment.id);
            const int delay = outcome ? wait : std::max(wait * 2, outcome.error().retryAfterSeconds * 1000);
            m_nextLookMs.insert(assignment.id, QDateTime::currentMSecsSinceEpoch() + delay);
            m_notifier.touchAssignment(assignment.id);
            emit connectionHeard(assignment.connectionId, outcome);
            then(outcome);
        };
        whenDone(m_gateways.assignmentGateway(assignment.connectionId), this,
                 [this, assignment, finish](const Result<std::shared_ptr<ports::AssignmentGateway>> &gateway) {
            if (gateway)
                readAssignment(m_store, assignment, *gateway, this, finish);
            else
                finish(failure(gateway.error()));
        });
    });
}

QFuture<Outcome> AssignmentFollower::refresh(AssignmentId id)
{
    return runAsyncOn(this, [this, id] {
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        const auto finish = [promise](const Outcome &outcome) {
            promise->addResult(outcome);
            promise->finish();
        };
        whenDone(m_store.assignment(id), this, [this, finish](const Result<ports::AssignmentListItem> &item) {
            if (!item)
                finish(failure(item.error()));
            else if (item->assignment.status.isEmpty())
                finish({}); // nothing there yet to ask for
            else
                look(item->assignment, finish);
        });
        return promise->future();
    });
}

QFuture<Outcome> AssignmentFollower::discover()
{
    return runAsyncOn(this, [this] {
        return mapped(m_connections.connections(), this, [this](const Result<QList<ports::Connection>> &connections) -> Outcome {
            if (!connections)
                return failure(connections.error());
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            for (const ports::Connection &connection : *connections) {
                if (connection.profile != ports::Profile::Manager || m_nextDiscoveryMs.value(connection.id, 0) > now)
                    continue;
                m_nextDiscoveryMs.insert(connection.id, now + (connection.maxPerSecond <= 0 ? m_policy.unlimitedIntervalMs : m_policy.intervalMs));
                discoverIn(connection);
            }
            return {};
        });
    });
}

void AssignmentFollower::discoverIn(const ports::Connection &connection)
{
    whenDone(m_funds.funds(connection.id), this, [this, connection](const Result<QList<ports::RegisteredFund>> &funds) {
        whenDone(m_gateways.assignmentGateway(connection.id), this,
                 [this, connection, funds = funds.value_or(QList<ports::RegisteredFund>())](const Result<std::shared_ptr<ports::AssignmentGateway>> &gateway) {
            if (!gateway)
                return;
            for (const ports::RegisteredFund &fund : funds) {
                ports::AssignmentFilter filter;
                filter.status = assignment::batch_status::kPendingManager;
                whenDone((*gateway)->assignments(fund.fundClassKey, filter), this,
                         [this, connection, fund](const Result<ports::Page<assignment::Assignment>> &page) {
                    if (page)
                        adoptPage(connection, fund.fundClassKey, page->rows);
                });
            }
        });
    });
}

void AssignmentFollower::adoptPage(const ports::Connection &connection, const QString &fundClassKey, const QList<assignment::Assignment> &found)
{
    for (const assignment::Assignment &assignment : found) {
        whenDone(m_store.findAssignment(connection.id, fundClassKey, assignment.externalId), this,
                 [this, connection, fundClassKey, assignment](const Result<std::optional<AssignmentId>> &known) {
            if (!known || *known)
                return;
            StoredAssignment seen;
            seen.connectionId = connection.id;
            seen.scope = {fundClassKey, assignment.configurationKey};
            seen.request = {assignment.externalId, assignment.assignmentDate};
            if (assignment.configuration) {
                seen.scope.configurationKey = assignment.configuration->key;
                seen.assetType = assignment.configuration->assetType;
                seen.configurationName = assignment.configuration->name;
                seen.assignorName = assignment.configuration->assignor.name;
                seen.assignorDocumentNumber = assignment.configuration->assignor.documentNumber;
            }
            seen.assignmentKey = assignment.key;
            seen.name = assignment.name;
            seen.status = assignment.status;
            whenDone(m_store.adopt(seen), this, [this](const Result<AssignmentId> &id) {
                if (id)
                    refresh(*id);
            });
        });
    }
}

QFuture<Result<QString>> AssignmentFollower::apply(const ports::ReceivedWebhook &webhook)
{
    return runAsyncOn(this, [this, webhook] {
        auto promise = std::make_shared<QPromise<Result<QString>>>();
        promise->start();
        const QFuture<Result<QString>> future = promise->future();
        if (webhook.facts.isEmpty()) {
            promise->addResult(Result<QString>(QStringLiteral("unmatched")));
            promise->finish();
            return future;
        }
        const ports::WebhookFact &fact = webhook.facts.first();
        whenDone(m_store.findAssignments(fact.fundClassKey, fact.batchExternalId), this,
                 [this, webhook, promise](const Result<QList<StoredAssignment>> &found) {
            QList<StoredAssignment> ours;
            for (const StoredAssignment &assignment : found.value_or(QList<StoredAssignment>())) {
                // What the administrator has not confirmed yet has no news.
                if (!assignment.status.isEmpty() && (webhook.connectionId.isEmpty() || assignment.connectionId == webhook.connectionId))
                    ours.append(assignment);
            }
            if (found && ours.size() == 1) {
                applyTo(ours, webhook, promise);
                return;
            }
            promise->addResult(found ? Result<QString>(QStringLiteral("unmatched")) : Result<QString>(failure(found.error())));
            promise->finish();
        });
        return future;
    });
}

void AssignmentFollower::applyTo(const QList<StoredAssignment> &assignments, const ports::ReceivedWebhook &webhook,
                                 std::shared_ptr<QPromise<Result<QString>>> promise)
{
    const AssignmentId id = assignments.first().id;
    QList<ports::AssignmentStatusChange> changes;
    for (const ports::WebhookFact &fact : webhook.facts) {
        ports::AssignmentStatusChange change;
        change.assignmentId = id;
        change.assetExternalId = fact.settlementExternalId;
        change.status = fact.status;
        change.signedTermUrl = fact.signedTermUrl;
        change.source = ports::Source::Webhook;
        change.atUtc = webhook.receivedUtc;
        change.data.insert(QStringLiteral("webhook_id"), webhook.id);
        changes.append(change);
    }
    whenDone(m_store.applyStatusChanges(changes), this, [this, id, promise](const Result<QList<ports::AppliedAssignmentChange>> &applied) {
        if (!applied) {
            promise->addResult(Result<QString>(failure(applied.error())));
            promise->finish();
            return;
        }
        bool any = false;
        bool readBack = false;
        for (const ports::AppliedAssignmentChange &change : *applied) {
            any = any || change.news == assignment::StatusNews::Apply;
            // A denial comes without its reason (assignment.md 4.3): it is read at once.
            readBack = readBack || change.news == assignment::StatusNews::ReadBack || change.change.status == assignment::asset_status::kDenied;
        }
        m_notifier.touchAssignment(id);
        if (readBack)
            refresh(id);
        promise->addResult(Result<QString>(any || readBack ? QString() : QStringLiteral("late")));
        promise->finish();
    });
}

} // namespace esteira::services
