#include "viewmodels/assignment/assignment_list_model.h"

#include "core/format.h"
#include "core/future.h"
#include "services/change_notifier.h"
#include "viewmodels/shell/session.h"

#include <QEvent>
#include <QSet>

#include <algorithm>

namespace esteira::viewmodels {

namespace {

/// One piece per status on the way; what was passed is done, the present one has its own colour.
cells::Progress progressOf(const ports::StoredAssignment &assignment)
{
    const flow::Lifecycle &life = assignment::batchLifecycle();
    QSet<int> ranks; // they leave gaps and are shared by statuses that stand for one another
    for (const flow::State &state : life.states) {
        if (state.family != flow::Family::Denied && state.family != flow::Family::Discarded)
            ranks.insert(state.rank);
    }
    const qint64 last = ranks.size();
    const flow::State *now = life.find(assignment.status);
    cells::Progress progress;
    progress.total = last;
    if (!now)
        return progress;
    if (now->family == flow::Family::Denied || now->family == flow::Family::Discarded) {
        progress.done = last;
        progress.segments = {{now->family, last}};
        return progress;
    }
    progress.done = std::ranges::count_if(ranks, [now](int rank) { return rank <= now->rank; });
    progress.segments = {{flow::Family::Done, std::max<qint64>(0, progress.done - 1)}, {now->family, std::min<qint64>(1, progress.done)}};
    return progress;
}

} // namespace

status::Look lookOf(const ports::StoredAssignment &assignment)
{
    return assignment.status.isEmpty() ? status::draft() : status::lookOf(assignment::batchLifecycle(), assignment.status);
}

AssignmentListModel::AssignmentListModel(services::Workplace &workplace, const Session &session, QObject *parent)
    : KeyedListModel(parent), m_workplace(workplace), m_session(session)
{
    connect(&workplace.changes, &services::ChangeNotifier::assignmentsChanged, this, &AssignmentListModel::refresh);
    connect(&session, &Session::changed, this, &AssignmentListModel::show);
    refresh();
}

void AssignmentListModel::refresh()
{
    if (!m_workplace.assignments)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    if (m_state != LoadState::Loaded)
        setState(LoadState::Loading);
    whenDone(m_workplace.assignments->assignments(), this, [this](const Result<QList<ports::AssignmentListItem>> &items) {
        m_reading = false;
        m_error.reset();
        if (items) {
            m_all = *items;
            std::ranges::sort(m_all, std::greater{}, [](const ports::AssignmentListItem &item) { return item.assignment.id; });
            show();
        } else {
            m_error = items.error();
        }
        setState(items ? LoadState::Loaded : LoadState::Failed);
        if (std::exchange(m_again, false))
            refresh();
    });
}

void AssignmentListModel::show()
{
    const QString connection = m_session.connection() ? m_session.connection()->id : QString();
    const QString &fund = m_session.currentFund();
    QList<ports::AssignmentListItem> shown;
    for (const ports::AssignmentListItem &item : std::as_const(m_all)) {
        if (item.assignment.connectionId == connection && (fund.isEmpty() || item.assignment.scope.fundClassKey == fund))
            shown.append(item);
    }
    setItems(shown);
    emit itemsChanged();
}

void AssignmentListModel::setState(LoadState state)
{
    m_state = state;
    emit loadStateChanged();
}

int AssignmentListModel::rowOf(ports::AssignmentId assignment) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row)->assignment.id == assignment)
            return row;
    }
    return -1;
}

qint64 AssignmentListModel::openCount() const
{
    qint64 open = 0;
    for (int row = 0; row < rowCount(); ++row)
        open += assignment::batchLifecycle().isFinal(item(row)->assignment.status) ? 0 : 1;
    return open;
}

QVariant AssignmentListModel::data(const QModelIndex &index, int role) const
{
    const ports::AssignmentListItem *line = index.isValid() ? item(index.row()) : nullptr;
    if (!line)
        return {};
    const ports::StoredAssignment &kept = line->assignment;
    const QString count = tr("%n asset(s)", nullptr, int(line->summary.alive.count));
    switch (role) {
    case Qt::DisplayRole: return kept.request.externalId;
    case IdRole: return kept.id;
    case AssignorRole: return kept.assignorName;
    case CountRole: return count;
    case TotalRole: return format::money(line->summary.alive.total);
    case cells::StatusRole: return QVariant::fromValue(lookOf(kept));
    case cells::ProgressRole: return QVariant::fromValue(progressOf(kept));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{kept.request.externalId, kept.assignorName, count, format::moneyWithSymbol(line->summary.alive.total),
                           lookOf(kept).text}.join(QStringLiteral(" · "));
    default: return {};
    }
}

bool AssignmentListModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        repaintAll();
    return KeyedListModel::event(event);
}

} // namespace esteira::viewmodels
