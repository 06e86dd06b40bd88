#include "viewmodels/events/feed_list_model.h"

#include "core/clock.h"
#include "core/format.h"
#include "core/future.h"
#include "services/change_notifier.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/events/feed_words.h"
#include "viewmodels/shell/session.h"

#include <QEvent>

#include <algorithm>

namespace esteira::viewmodels {

using ports::FeedLine;
using ports::FeedResult;

namespace {

constexpr int kPage = 300;
constexpr int kMost = 3000;  ///< beyond, filters find what is looked for
constexpr int kReadMs = 500;
/// As on the first page: how long a webhook may take before it is missed.
constexpr int kAnnouncedWithinSeconds = 10 * 60;

QDateTime dayBegan(int daysBefore)
{
    const QDate day = brasiliaDate(QDateTime::currentDateTimeUtc()).addDays(-daysBefore);
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, -3 * 3600).toUTC();
}

/// The same message; unannounced ones have no id of their own.
bool isSame(const FeedLine &a, const FeedLine &b)
{
    const bool refused = a.result == FeedResult::Refused;
    if (refused != (b.result == FeedResult::Refused) || a.id != b.id)
        return false;
    return a.id != 0 || (a.batchId == b.batchId && a.type == b.type && a.fact.status == b.fact.status);
}

bool looksTheSame(const FeedLine &a, const FeedLine &b)
{
    return a.result == b.result && a.deliveries == b.deliveries && a.facts == b.facts && a.atUtc == b.atUtc && a.batchId == b.batchId;
}

qsizetype find(const QList<FeedLine> &lines, const FeedLine &wanted, qsizetype from)
{
    for (qsizetype i = from; i < lines.size(); ++i) {
        if (isSame(lines.at(i), wanted))
            return i;
    }
    return -1;
}

} // namespace

FeedListModel::FeedListModel(services::Workplace &workplace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workplace(workplace), m_session(session), m_limit(kPage)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kReadMs);
    connect(&m_timer, &QTimer::timeout, this, &FeedListModel::refresh);
    connect(&workplace.changes, &services::ChangeNotifier::batchesChanged, this, [this] {
        if (m_state != LoadState::Idle && !m_timer.isActive())
            m_timer.start();
    });
    connect(&session, &Session::changed, this, [this] {
        if (m_state != LoadState::Idle)
            startAnew();
    });
}

ports::FeedQuery FeedListModel::query() const
{
    ports::FeedQuery query;
    query.connectionId = m_session.connection() ? m_session.connection()->id : QString();
    query.fundClassKey = m_session.currentFund();
    query.type = m_filter.type;
    query.results = m_filter.results;
    query.onlyRepeated = m_filter.onlyRepeated;
    if (m_filter.days > 0)
        query.from = dayBegan(m_filter.days - 1);
    query.text = m_filter.text;
    query.announcedBy = QDateTime::currentDateTimeUtc().addSecs(-kAnnouncedWithinSeconds);
    query.limit = m_limit;
    return query;
}

void FeedListModel::refresh()
{
    if (!m_workplace.feed)
        return;
    if (m_state == LoadState::Idle || m_state == LoadState::Failed)
        setState(LoadState::Loading);
    readLines();
    readSummary();
}

void FeedListModel::readLines()
{
    const int number = ++m_number;
    whenDone(m_workplace.feed->lines(query()), this, [this, number, limit = m_limit](const Result<QList<FeedLine>> &lines) {
        if (number != m_number)
            return;
        if (lines) {
            m_error.reset();
            m_isWhole = lines->size() < limit;
            take(*lines);
        } else {
            m_error = lines.error();
        }
        setState(lines ? LoadState::Loaded : LoadState::Failed);
    });
}

void FeedListModel::readSummary()
{
    const ports::FeedQuery asked = query();
    whenDone(m_workplace.feed->summary(asked.connectionId, dayBegan(0), asked.announcedBy), this, [this](const Result<ports::FeedSummary> &summary) {
        if (!summary)
            return; // the lines tell of the failure
        m_summary = *summary;
        emit summaryChanged();
    });
}

void FeedListModel::take(const QList<FeedLine> &lines)
{
    // Another question is answered also while the list is held.
    if (!m_held || m_lines.isEmpty()) {
        apply(lines);
        return;
    }
    m_waiting = lines;
    m_heldBack = std::ranges::count_if(lines, [this](const FeedLine &line) { return find(m_lines, line, 0) < 0; });
}

void FeedListModel::apply(const QList<FeedLine> &lines)
{
    for (qsizetype row = m_lines.size() - 1; row >= 0; --row) {
        if (find(lines, m_lines.at(row), 0) < 0) {
            beginRemoveRows({}, int(row), int(row));
            m_lines.removeAt(row);
            endRemoveRows();
        }
    }
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const FeedLine &line = lines.at(row);
        const qsizetype present = find(m_lines, line, row);
        if (present < 0) {
            beginInsertRows({}, int(row), int(row));
            m_lines.insert(row, line);
            endInsertRows();
            continue;
        }
        if (present != row) {
            beginMoveRows({}, int(present), int(present), {}, int(row));
            m_lines.move(present, row);
            endMoveRows();
        }
        if (!looksTheSame(m_lines.at(row), line)) {
            m_lines[row] = line;
            emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        }
    }
}

void FeedListModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    startAnew();
}

void FeedListModel::startAnew()
{
    m_limit = kPage;
    m_heldBack = 0;
    m_waiting.clear();
    beginResetModel();
    m_lines.clear();
    endResetModel();
    m_state = LoadState::Idle;
    refresh();
}

void FeedListModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    m_heldBack = 0;
    if (!held && !m_waiting.isEmpty())
        apply(std::exchange(m_waiting, {}));
    emit loadStateChanged();
}

bool FeedListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isWhole && !m_held && m_lines.size() >= m_limit && m_limit < kMost;
}

void FeedListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_limit += kPage;
    readLines();
}

int FeedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FeedListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FeedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FeedLine &line = m_lines.at(index.row());
    const auto signature = signatureLook(line);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (Column(index.column())) {
        case Received: return format::dateTime(line.atUtc);
        case Type: return typeWords(line);
        case Object: return objectWords(line);
        case Fund: return line.fundClassKey.isEmpty() ? QStringLiteral("—") : m_session.fundShortName(line.fundClassKey);
        case Status: return toldLook(line).text;
        case Signature: return signature ? signature->text : QStringLiteral("—");
        case Verdict: return resultLook(line).text;
        case ColumnCount: break;
        }
        return {};
    case cells::StatusRole:
        if (index.column() == Status && line.result != FeedResult::Refused)
            return QVariant::fromValue(toldLook(line));
        if (index.column() == Signature && signature)
            return QVariant::fromValue(*signature);
        return index.column() == Verdict ? QVariant::fromValue(resultLook(line)) : QVariant();
    case cells::SortRole: return index.column() == Received ? QVariant(line.atUtc) : data(index, Qt::DisplayRole);
    case cells::EmphasisRole:
        return int(line.result == FeedResult::Late ? cells::Emphasis::Secondary : cells::Emphasis::Normal);
    case Qt::ToolTipRole: return index.column() == Type ? line.type : index.column() == Verdict ? explanation(line) : QString();
    default: return {};
    }
}

QVariant FeedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Received: return tr("Received");
    case Type: return tr("Type");
    case Object: return tr("Object");
    case Fund: return tr("Fund");
    case Status: return tr("Reported status");
    case Signature: return tr("Signature");
    case Verdict: return tr("Result");
    case ColumnCount: break;
    }
    return {};
}

bool FeedListModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (!m_lines.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
    }
    return QAbstractTableModel::event(event);
}

void FeedListModel::setState(LoadState state)
{
    m_state = state;
    emit loadStateChanged();
}

} // namespace esteira::viewmodels
