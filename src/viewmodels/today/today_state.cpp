#include "viewmodels/today/today_state.h"

#include "core/clock.h"
#include "core/future.h"
#include "domain/calendar/business_calendar.h"
#include "services/change_notifier.h"
#include "services/follow/follow_service.h"
#include "viewmodels/shell/session.h"
#include "viewmodels/today/need_list_model.h"
#include "viewmodels/today/recent_event_model.h"

#include <algorithm>

namespace esteira::viewmodels {

using services::Need;
using services::NeedKind;

namespace {

constexpr int kReadMs = 500;
constexpr int kMinuteMs = 60'000;
constexpr int kDays = 14;
constexpr int kEvents = 12;
/// How long a webhook may take before it is missed: the administrator's queue runs every few minutes (settlement.md 2.3).
constexpr int kAnnouncedWithinSeconds = 10 * 60;
constexpr int kBrasiliaSeconds = -3 * 3600;

QDateTime beginOf(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, kBrasiliaSeconds).toUTC();
}

QDate lastBusinessDay(QDate day)
{
    return calendar::isBusinessDay(day) ? day : calendar::previousBusinessDay(day);
}

QList<QDate> businessDaysUntil(QDate today)
{
    QList<QDate> days{lastBusinessDay(today)};
    while (days.size() < kDays)
        days.prepend(calendar::previousBusinessDay(days.first()));
    return days;
}

} // namespace

TodayState::TodayState(services::Workplace &workplace, const Session &session, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_session(session), m_needs(new NeedListModel(session, this)), m_events(new RecentEventModel(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kReadMs);
    m_minute.setInterval(kMinuteMs);
    connect(&m_soon, &QTimer::timeout, this, &TodayState::refresh);
    connect(&m_minute, &QTimer::timeout, this, &TodayState::refresh);
    connect(&workplace.changes, &services::ChangeNotifier::batchesChanged, this, [this] {
        if (m_state != LoadState::Idle && !m_soon.isActive())
            m_soon.start();
    });
    connect(&session, &Session::changed, this, [this] {
        if (m_state != LoadState::Idle)
            refresh();
    });
    connect(&workplace.follow, &services::FollowService::connectionHeard, this, &TodayState::heard);
}

int TodayState::businessDays()
{
    return kDays;
}

ports::TodayQuery TodayState::query() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate today = brasiliaDate(now);
    ports::TodayQuery query;
    query.connectionId = m_session.connection() ? m_session.connection()->id : QString();
    query.fundClassKey = m_session.currentFund();
    query.dayBegan = beginOf(today);
    query.newsSince = beginOf(calendar::previousBusinessDay(today));
    query.announcedBy = now.addSecs(-kAnnouncedWithinSeconds);
    query.firstDay = businessDaysUntil(today).first();
    query.events = kEvents;
    return query;
}

void TodayState::refresh()
{
    if (!m_workplace.today)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_minute.start();
    if (m_state == LoadState::Idle || m_state == LoadState::Failed)
        setState(LoadState::Loading);
    const ports::TodayQuery asked = query();
    if (asked.connectionId != m_connection) {
        m_connection = asked.connectionId;
        m_trouble.reset();
    }
    whenDone(m_workplace.today->figures(asked), this, [this, asked](const Result<ports::TodayFigures> &figures) {
        m_reading = false;
        if (figures) {
            m_error.reset();
            apply(*figures, asked);
            setState(LoadState::Loaded);
        } else {
            m_error = figures.error();
            setState(LoadState::Failed);
        }
        if (std::exchange(m_again, false))
            refresh();
    });
}

void TodayState::apply(const ports::TodayFigures &figures, const ports::TodayQuery &asked)
{
    m_figures = figures;
    m_readUtc = QDateTime::currentDateTimeUtc();
    m_sums = services::sumsOf(figures, asked.dayBegan);
    const QDate today = brasiliaDate(m_readUtc);
    m_days.clear();
    for (const QDate &day : businessDaysUntil(today))
        m_days.append({day, {}, {}});
    m_settledToday = Money();
    for (const ports::SettledDay &settled : figures.days) {
        // A day off on which something was settled all the same has a place of its own.
        const auto day = std::ranges::lower_bound(m_days, settled.day, {}, &ports::SettledDay::day);
        if (day != m_days.end() && day->day == settled.day)
            *day = settled;
        else
            m_days.insert(day, settled);
        if (settled.day == today)
            m_settledToday = settled.value.total;
    }
    m_events->setEvents(figures.events);
    showNeeds();
}

void TodayState::showNeeds()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_shown = services::needsOf(m_figures, m_trouble, now);
    m_needs->setNeeds(m_shown, now);
    emit changed();
}

/// One failed call may be chance; it is gone with the next that succeeds.
void TodayState::heard(const QString &connectionId, const Outcome &outcome)
{
    if (!m_session.connection() || m_session.connection()->id != connectionId)
        return;
    const bool before = m_trouble.has_value();
    if (outcome) {
        m_trouble.reset();
    } else if (outcome.error().kind != ErrorKind::Cancelled && outcome.error().kind != ErrorKind::Storage) {
        Need trouble;
        trouble.kind = NeedKind::ConnectionTrouble;
        trouble.sinceUtc = before ? m_trouble->sinceUtc : QDateTime::currentDateTimeUtc();
        trouble.error = outcome.error();
        m_trouble = trouble;
    }
    if (m_state == LoadState::Loaded && before != m_trouble.has_value())
        showNeeds();
}

void TodayState::tryConnection()
{
    for (const ports::TodayBatch &today : m_figures.batches) {
        if (!today.item.batch.status.isEmpty()) {
            m_workplace.follow.refresh(today.item.batch.id);
            return;
        }
    }
}

qint64 TodayState::urgentNeeds() const
{
    return std::ranges::count_if(m_shown, [](const Need &need) { return services::isUrgent(need.kind); });
}

services::StatusSum TodayState::sum(QStringView status) const
{
    const auto found = std::ranges::find_if(m_sums, [&](const services::StatusSum &each) { return each.status == status; });
    return found == m_sums.end() ? services::StatusSum{} : *found;
}

void TodayState::setState(LoadState state)
{
    m_state = state;
    emit loadStateChanged();
}

} // namespace esteira::viewmodels
