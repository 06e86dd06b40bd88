#pragma once

#include "ports/assignment/assignment_store.h"
#include "ports/connection/connection_store.h"
#include "ports/connection/gateways.h"
#include "ports/settlement/webhook_inbox.h"
#include "services/change_notifier.h"
#include "services/follow/follow_service.h"

#include <QObject>
#include <QPromise>
#include <QSet>
#include <QTimer>

namespace esteira::services {

/// Follows every assignment the administrator still works on, by reading it and its assets (assignment.md 3.3, 3.9), and
/// finds those that await the manager where the connection is a manager's. Statuses only move forward, except for a
/// reopening that was read. Lives on the engine thread; public methods may be called from any thread.
class AssignmentFollower : public QObject {
    Q_OBJECT
public:
    AssignmentFollower(ports::AssignmentStore &store, ports::BatchStore &funds, ports::ConnectionStore &connections, ports::Gateways &gateways,
                       ChangeNotifier &notifier, FollowPolicy policy = {}, QObject *parent = nullptr);

    void start();
    void stop();
    /// Reads one assignment and its assets now.
    QFuture<Outcome> refresh(ports::AssignmentId assignment);
    /// Looks for batches awaiting the manager now.
    QFuture<Outcome> discover();
    /// Applies what a webhook says; answers the mark it gets in the inbox ("", "late", "unmatched").
    QFuture<Result<QString>> apply(const ports::ReceivedWebhook &webhook);

    static bool isAbout(const ports::ReceivedWebhook &webhook);

signals:
    void connectionHeard(const QString &connectionId, const esteira::Outcome &outcome);

private:
    using Answer = std::function<void(const Outcome &)>;
    void tick();
    void look(const ports::StoredAssignment &assignment, const Answer &then);
    void discoverIn(const ports::Connection &connection);
    void adoptPage(const ports::Connection &connection, const QString &fundClassKey, const QList<assignment::Assignment> &found);
    void applyTo(const QList<ports::StoredAssignment> &assignments, const ports::ReceivedWebhook &webhook, std::shared_ptr<QPromise<Result<QString>>> promise);

    ports::AssignmentStore &m_store;
    ports::BatchStore &m_funds;
    ports::ConnectionStore &m_connections;
    ports::Gateways &m_gateways;
    ChangeNotifier &m_notifier;
    FollowPolicy m_policy;
    QTimer m_timer;
    QHash<ports::AssignmentId, qint64> m_nextLookMs;
    QHash<QString, qint64> m_nextDiscoveryMs; ///< by connection
    QSet<ports::AssignmentId> m_looking;
};

} // namespace esteira::services
