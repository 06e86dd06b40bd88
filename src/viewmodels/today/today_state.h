#pragma once

#include "services/today/worklist.h"
#include "ports/today/today_store.h"
#include "services/workplace.h"
#include "viewmodels/settlement/load_state.h"

#include <QObject>
#include <QTimer>

namespace esteira::viewmodels {

class NeedListModel;
class RecentEventModel;
class Session;

/// What the first page shows: the queue, the sums, the days, the last events, of one fund or of all. Read anew when
/// something changed, at most twice a second, and every minute because ages grow. GUI thread; never blocks.
class TodayState : public QObject {
    Q_OBJECT
public:
    TodayState(services::Workplace &workplace, const Session &session, QObject *parent = nullptr);

    void refresh();
    LoadState loadState() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    /// When what is shown was read; invalid before the first time.
    const QDateTime &readUtc() const { return m_readUtc; }
    bool isFresh() const { return m_state == LoadState::Loaded && m_figures.batchesEver == 0; }

    NeedListModel &needs() const { return *m_needs; }
    RecentEventModel &events() const { return *m_events; }
    /// Needs that ask for a correction or a decision, for the rail.
    qint64 urgentNeeds() const;
    /// Draft first, then the statuses in the order of the flow.
    const QList<services::StatusSum> &sums() const { return m_sums; }
    services::StatusSum sum(QStringView status) const;
    /// Every one of the last business days, also those on which nothing was settled, and days off on which something was.
    const QList<ports::SettledDay> &days() const { return m_days; }
    static int businessDays();
    Money settledToday() const { return m_settledToday; }
    /// The next attempt to reach the administrator, on request.
    void tryConnection();

signals:
    void changed();
    void loadStateChanged();

private:
    ports::TodayQuery query() const;
    void apply(const ports::TodayFigures &figures, const ports::TodayQuery &query);
    void showNeeds();
    void heard(const QString &connectionId, const Outcome &outcome);
    void setState(LoadState state);

    services::Workplace &m_workplace;
    const Session &m_session;
    NeedListModel *m_needs;
    RecentEventModel *m_events;
    ports::TodayFigures m_figures;
    QList<services::Need> m_shown;
    QList<services::StatusSum> m_sums;
    QList<ports::SettledDay> m_days;
    Money m_settledToday;
    std::optional<services::Need> m_trouble; ///< of the connection worked with
    QString m_connection;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    QDateTime m_readUtc;
    QTimer m_soon;
    QTimer m_minute;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace esteira::viewmodels
