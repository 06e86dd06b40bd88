#include "viewmodels/approval/approval_state.h"

#include "core/future.h"
#include "domain/assignment/assignment_flow.h"
#include "viewmodels/shell/session.h"

#include <algorithm>

namespace esteira::viewmodels {

using ports::AssignmentListItem;

namespace {

constexpr int kWeek = 7;
constexpr int kMostEvents = 500;

bool awaitsManager(const ports::StoredAssignment &assignment)
{
    return assignment.status == assignment::batch_status::kPendingManager;
}

} // namespace

bool isDecided(const ports::StoredAssignment &assignment)
{
    return assignment.decision && assignment.intent == ports::AssignmentIntent::None && !assignment.lastError && !awaitsManager(assignment);
}

ApprovalState::ApprovalState(services::Workplace &workplace, Session &session, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_session(session)
{
    connect(&session, &Session::changed, this, &ApprovalState::reload);
    connect(&workplace.changes, &services::ChangeNotifier::assignmentsChanged, this, &ApprovalState::reload);
    connect(&workplace.changes, &services::ChangeNotifier::assignmentChanged, this, [this](qint64 assignment) {
        if (assignment == m_item.assignment.id)
            read(assignment, true);
    });
}

bool ApprovalState::isManagers(const AssignmentListItem &item) const
{
    const ports::Connection *connection = m_session.connection(item.assignment.connectionId);
    return connection && connection->profile == ports::Profile::Manager;
}

int ApprovalState::countToDecide() const
{
    return int(std::ranges::count_if(m_queue, [this](const auto &item) { return isManagers(item); }));
}

void ApprovalState::reload()
{
    if (!isAvailable())
        return;
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    whenDone(m_workplace.assignments->assignments(), this, [this](const Result<QList<AssignmentListItem>> &items) {
        m_reading = false;
        m_error = items ? std::optional<Error>() : items.error();
        if (items) {
            m_hasQueue = true;
            m_all = *items;
            // One who prepares and decides on the same computer has two copies of the batch: the manager's is the one.
            const auto managersHave = [&](const AssignmentListItem &item) {
                return std::ranges::any_of(*items, [&](const AssignmentListItem &other) {
                    return isManagers(other) && other.assignment.scope.fundClassKey == item.assignment.scope.fundClassKey
                        && other.assignment.request.externalId == item.assignment.request.externalId;
                });
            };
            m_queue.clear();
            m_decided.clear();
            const QDateTime weekAgo = QDateTime::currentDateTimeUtc().addDays(-kWeek);
            for (const AssignmentListItem &item : *items) {
                if (awaitsManager(item.assignment) && (isManagers(item) || !managersHave(item)))
                    m_queue.append(item);
                else if (isDecided(item.assignment) && item.assignment.updatedUtc >= weekAgo)
                    m_decided.append(item);
            }
            std::ranges::stable_sort(m_queue, {}, [](const auto &item) { return item.assignment.statusSinceUtc; });
            std::ranges::stable_sort(m_decided, std::ranges::greater(), [](const auto &item) { return item.assignment.updatedUtc; });
        }
        emit queueChanged();
        emit decisionChanged();
        if (std::exchange(m_readAgain, false))
            reload();
    });
}

void ApprovalState::open(ports::AssignmentId assignment)
{
    if (assignment == m_wanted)
        return;
    m_wanted = assignment;
    if (assignment)
        read(assignment, false);
}

void ApprovalState::lookAgain()
{
    if (m_wanted)
        read(m_wanted, false);
}

void ApprovalState::read(ports::AssignmentId assignment, bool compare)
{
    whenDone(m_workplace.assignments->assignment(assignment), this, [this, assignment, compare](const Result<AssignmentListItem> &item) {
        if (!item || assignment != m_wanted)
            return;
        whenDone(m_workplace.assignments->assetIds(assignment, {}), this, [this, item, assignment, compare](const Result<QList<ports::AssetId>> &ids) {
            if (!ids || assignment != m_wanted)
                return;
            whenDone(m_workplace.assignments->assets(*ids), this, [this, item, assignment, compare](const Result<QList<ports::StoredAsset>> &assets) {
                if (!assets || assignment != m_wanted)
                    return;
                const bool sameOne = m_item.assignment.id == assignment;
                m_item = *item;
                if (compare && sameOne)
                    compareWith(*assets);
                else
                    show(*assets);
            });
        });
    });
    whenDone(m_workplace.assignments->events(assignment, 0, kMostEvents), this,
             [this, assignment](const Result<QList<ports::AssignmentTimelineEvent>> &events) {
        if (!events || assignment != m_wanted)
            return;
        m_events = *events;
        emit eventsChanged();
    });
}

void ApprovalState::show(const QList<ports::StoredAsset> &assets)
{
    m_assets = assets;
    m_seen = services::DecisionBasis::of(assets);
    m_changes.clear();
    const QDate asked = m_item.assignment.request.assignmentDate;
    const QDate reference = asked.isValid() ? asked : m_session.accountingDate();
    m_figures = DecisionFigures::of(assets, reference.isValid() ? reference : QDate::currentDate());
    emit opened();
    emit decisionChanged();
}

void ApprovalState::compareWith(const QList<ports::StoredAsset> &assets)
{
    const auto now = services::DecisionBasis::of(assets);
    // Until the first assets are there nothing can have been judged yet.
    if (m_seen.assets.isEmpty() || !awaitsManager(m_item.assignment)) {
        show(assets);
        return;
    }
    m_changes = services::changesBetween(m_seen, now);
    emit decisionChanged();
}

QList<AssignmentListItem> ApprovalState::earlierDecisions() const
{
    QList<AssignmentListItem> earlier;
    for (const AssignmentListItem &item : m_all) {
        if (isDecided(item.assignment) && item.assignment.id != m_item.assignment.id && !item.assignment.assignorDocumentNumber.isEmpty()
            && item.assignment.assignorDocumentNumber == m_item.assignment.assignorDocumentNumber)
            earlier.append(item);
    }
    std::ranges::stable_sort(earlier, std::ranges::greater(), [](const auto &item) { return item.assignment.updatedUtc; });
    return earlier;
}

QList<Text> ApprovalState::blockers() const
{
    if (!hasItem())
        return {};
    if (m_isDeciding || m_item.assignment.intent != ports::AssignmentIntent::None)
        return {Text::of(QT_TRANSLATE_NOOP("Text", "The decision is on its way to the administrator."))};
    if (!awaitsManager(m_item.assignment))
        return {Text::of(QT_TRANSLATE_NOOP("Text", "It does not await the manager any more."))};
    if (!isManagers(m_item))
        return {Text::of(QT_TRANSLATE_NOOP("Text", "Only a connection with the manager's profile decides. Add one under Connections."))};
    if (isStale())
        return {Text::of(QT_TRANSLATE_NOOP("Text", "It changed after you opened it. Look again before you decide."))};
    if (m_assets.isEmpty())
        return {Text::of(QT_TRANSLATE_NOOP("Text", "Its assets have not been read yet."))};
    return {};
}

QFuture<Outcome> ApprovalState::decide(bool approves, const QString &reason, const QString &accountKey)
{
    services::DecisionRequest request;
    request.approves = approves;
    request.reason = reason.trimmed();
    request.disbursementAccountKey = accountKey;
    request.seen = m_seen;
    m_isDeciding = true;
    emit decisionChanged();
    const QFuture<Outcome> future = m_workplace.assigning->decide(m_item.assignment.id, request);
    whenDone(future, this, [this, id = m_item.assignment.id](const Outcome &) {
        m_isDeciding = false;
        emit decisionChanged();
        if (id == m_wanted)
            read(id, true); // after a refusal for other content the kept assets are those that were read
        reload();
    });
    return future;
}

} // namespace esteira::viewmodels
