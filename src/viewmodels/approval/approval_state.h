#pragma once

#include "services/assignment/assignment_service.h"
#include "services/workplace.h"
#include "viewmodels/approval/decision_figures.h"

#include <QObject>

namespace esteira::viewmodels {

class Session;

/// What awaits the manager over all funds, and the one that is open. What was read when it was opened stays until
/// lookAgain(): the decision is about that content; when the kept one differs, isStale() and the changes tell it.
/// GUI thread; never blocks.
class ApprovalState : public QObject {
    Q_OBJECT
public:
    ApprovalState(services::Workplace &workplace, Session &session, QObject *parent = nullptr);

    bool isAvailable() const { return m_workplace.assignments && m_workplace.assigning; }
    bool isLoading() const { return !m_hasQueue && !m_error; }
    const std::optional<Error> &error() const { return m_error; }
    /// Longest waiting first.
    const QList<ports::AssignmentListItem> &queue() const { return m_queue; }
    /// Decided here in the last seven days, newest first.
    const QList<ports::AssignmentListItem> &decided() const { return m_decided; }
    int countToDecide() const;
    bool isManagers(const ports::AssignmentListItem &item) const;
    void reload();

    void open(ports::AssignmentId assignment);
    void lookAgain();
    /// Asked for, perhaps not read yet; 0 for none.
    ports::AssignmentId wanted() const { return m_wanted; }
    bool hasItem() const { return m_item.assignment.id != 0; }
    const ports::AssignmentListItem &item() const { return m_item; }
    const QList<ports::StoredAsset> &assets() const { return m_assets; }
    const DecisionFigures &figures() const { return m_figures; }
    const QList<ports::AssignmentTimelineEvent> &events() const { return m_events; }
    QList<ports::AssignmentListItem> earlierDecisions() const;
    bool isStale() const { return !m_changes.isEmpty(); }
    const QList<Text> &changes() const { return m_changes; }
    bool isDeciding() const { return m_isDeciding; }
    /// Why neither approving nor denying is possible; empty when they are.
    QList<Text> blockers() const;

    QFuture<Outcome> decide(bool approves, const QString &reason, const QString &accountKey);

signals:
    void queueChanged();
    /// Another one is open, or what is shown of it is new.
    void opened();
    /// Blockers, changes or the deciding itself.
    void decisionChanged();
    void eventsChanged();

private:
    void read(ports::AssignmentId assignment, bool compare);
    void show(const QList<ports::StoredAsset> &assets);
    void compareWith(const QList<ports::StoredAsset> &assets);

    services::Workplace &m_workplace;
    Session &m_session;
    QList<ports::AssignmentListItem> m_all;
    QList<ports::AssignmentListItem> m_queue;
    QList<ports::AssignmentListItem> m_decided;
    std::optional<Error> m_error;
    bool m_hasQueue = false;
    bool m_reading = false;
    bool m_readAgain = false;
    ports::AssignmentId m_wanted = 0;
    ports::AssignmentListItem m_item;
    QList<ports::StoredAsset> m_assets;
    QList<ports::AssignmentTimelineEvent> m_events;
    services::DecisionBasis m_seen;
    DecisionFigures m_figures;
    QList<Text> m_changes;
    bool m_isDeciding = false;
};

/// Was it decided here, and how.
bool isDecided(const ports::StoredAssignment &assignment);

} // namespace esteira::viewmodels
