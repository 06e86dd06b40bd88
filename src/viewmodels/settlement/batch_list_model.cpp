#include "viewmodels/settlement/batch_list_model.h"

#include "core/format.h"
#include "core/future.h"
#include "domain/settlement/settlement_flow.h"
#include "services/change_notifier.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/settlement/batch_actions.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/shell/session.h"

#include <QEvent>

namespace esteira::viewmodels {

namespace {

bool sameParts(const QList<ports::BatchSummary::Part> &a, const QList<ports::BatchSummary::Part> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.key == y.key && x.value == y.value;
    });
}

/// Everything a cell shows.
bool looksTheSame(const ports::BatchListItem &a, const ports::BatchListItem &b)
{
    return a.batch.updatedUtc == b.batch.updatedUtc && a.batch.status == b.batch.status && a.batch.submitted == b.batch.submitted
        && a.batch.paused == b.batch.paused && a.batch.request == b.batch.request && a.summary.totals == b.summary.totals
        && a.summary.rowsWithErrors == b.summary.rowsWithErrors && sameParts(a.summary.bySendState, b.summary.bySendState)
        && sameParts(a.summary.byStatus, b.summary.byStatus);
}

Qt::Alignment alignmentOf(int column)
{
    switch (column) {
    case BatchListModel::Rows:
    case BatchListModel::Attention:
    case BatchListModel::Value:
    case BatchListModel::Age:
    case BatchListModel::Updated:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

constexpr int kAgeRefreshMs = 60'000;

/// Since when it is where it is: the status, or the draft itself.
QDateTime since(const ports::StoredBatch &batch)
{
    return batch.statusSinceUtc.isValid() ? batch.statusSinceUtc : batch.createdUtc;
}

qint64 ageSeconds(const ports::StoredBatch &batch)
{
    return std::max<qint64>(0, since(batch).secsTo(QDateTime::currentDateTimeUtc()));
}

/// "3 days", "1 h 28 min": nothing finer than a minute, it is looked at from afar.
QString ageWords(qint64 seconds)
{
    constexpr qint64 kMinute = 60;
    constexpr qint64 kDay = 24 * 60 * kMinute;
    if (seconds < kMinute)
        return BatchListModel::tr("now");
    if (seconds >= kDay)
        return BatchListModel::tr("%n day(s)", nullptr, int(seconds / kDay));
    if (seconds < 60 * kMinute)
        return BatchListModel::tr("%1 min").arg(seconds / kMinute);
    return format::duration(seconds - seconds % kMinute);
}

QString environmentWords(ports::Environment environment)
{
    switch (environment) {
    case ports::Environment::EmbeddedSandbox: return BatchListModel::tr("Embedded sandbox");
    case ports::Environment::AdministratorSandbox: return BatchListModel::tr("Sandbox");
    case ports::Environment::Production: return BatchListModel::tr("Production");
    }
    return {};
}

/// Rows a person must look at: refused and in conflict after sending, with errors before.
qint64 rowsNeedingYou(const ports::BatchListItem &item)
{
    return needingAttention(item.summary) + (item.batch.isDraft() ? item.summary.rowsWithErrors : 0);
}

QDateTime lastChange(const ports::StoredBatch &batch)
{
    return std::max(batch.updatedUtc, batch.statusSinceUtc);
}

} // namespace

BatchListModel::BatchListModel(services::Workplace &workplace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workplace(workplace), m_session(session)
{
    connect(&workplace.changes, &services::ChangeNotifier::batchesChanged, this, &BatchListModel::refresh);
    connect(&session, &Session::changed, this, [this] {
        changeColumn(Fund);
        changeColumn(Environment);
    });
    m_ageTimer.setInterval(kAgeRefreshMs);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] { changeColumn(Age); });
    m_ageTimer.start();
}

void BatchListModel::changeColumn(Column column)
{
    if (!m_items.isEmpty())
        emit dataChanged(index(0, column), index(int(m_items.size()) - 1, column));
}

void BatchListModel::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    if (m_state == LoadState::Idle || m_state == LoadState::Failed)
        setState(LoadState::Loading);
    whenDone(m_workplace.batches.batches(), this, [this](const Result<QList<ports::BatchListItem>> &items) {
        m_reading = false;
        if (items) {
            m_error.reset();
            apply(*items);
            setState(LoadState::Loaded);
        } else {
            m_error = items.error();
            setState(LoadState::Failed);
        }
        if (std::exchange(m_again, false))
            refresh();
    });
}

void BatchListModel::setState(LoadState state)
{
    m_state = state;
    emit loadStateChanged();
}

void BatchListModel::apply(QList<ports::BatchListItem> items)
{
    QHash<ports::BatchId, qsizetype> wanted;
    for (qsizetype i = 0; i < items.size(); ++i)
        wanted.insert(items.at(i).batch.id, i);
    for (qsizetype row = m_items.size() - 1; row >= 0; --row) {
        if (!wanted.contains(m_items.at(row).batch.id)) {
            beginRemoveRows({}, int(row), int(row));
            m_items.removeAt(row);
            endRemoveRows();
        }
    }
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        const qsizetype from = wanted.take(m_items.at(row).batch.id);
        ports::BatchListItem &present = m_items[row];
        const bool same = looksTheSame(present, items.at(from));
        present = items.at(from);
        if (!same)
            emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
    QList<qsizetype> fresh = wanted.values();
    if (!fresh.isEmpty()) {
        std::sort(fresh.begin(), fresh.end());
        const int first = int(m_items.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        for (const qsizetype at : fresh)
            m_items.append(items.at(at));
        endInsertRows();
    }
    emit itemsChanged();
}

int BatchListModel::rowOf(ports::BatchId batch) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).batch.id == batch)
            return row;
    }
    return -1;
}

int BatchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int BatchListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ports::BatchListItem &item = m_items.at(index.row());
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(item, column);
    case Qt::AccessibleTextRole:
        return shown(item, column);
    case Qt::TextAlignmentRole:
        return int(alignmentOf(column));
    case IdRole:
        return QVariant::fromValue(item.batch.id);
    case cells::SortRole:
        return sortValue(item, column);
    case cells::StatusRole:
        return column == Status ? QVariant::fromValue(lookOf(item.batch)) : QVariant();
    case cells::ProgressRole: {
        const cells::Progress progress = column == Progress ? progressOf(item) : cells::Progress{};
        return progress.total > 0 ? QVariant::fromValue(progress) : QVariant();
    }
    case cells::EmphasisRole:
        if ((column == Progress && item.batch.submitted && needingAttention(item.summary) > 0) || (column == Attention && rowsNeedingYou(item) > 0))
            return int(cells::Emphasis::Waiting);
        return int(column == Fund || column == Origin || column == Progress || column == Age || column == Updated || column == Environment ? cells::Emphasis::Secondary
                                                                                                 : cells::Emphasis::Normal);
    case Qt::ToolTipRole:
        if (column == Age)
            return tr("In this status since %1").arg(format::dateTime(since(item.batch)));
        return column == Fund ? QVariant(m_session.fundName(item.batch.fundClassKey)) : QVariant();
    default:
        return {};
    }
}

QVariant BatchListModel::shown(const ports::BatchListItem &item, Column column) const
{
    const ports::StoredBatch &batch = item.batch;
    switch (column) {
    case Status: return lookOf(batch).text;
    case ExternalId: return batch.request.externalId;
    case Description: return batch.request.description;
    case Fund: return m_session.fundShortName(batch.fundClassKey);
    case ReferenceDate: return format::date(batch.request.referenceDate);
    case Origin: return batch.sourceFile.isEmpty() ? tr("typed") : batch.sourceFile;
    case Rows: return format::count(item.summary.totals.local.count);
    case Progress: return progressWords(item);
    case Attention: return rowsNeedingYou(item) > 0 ? format::count(rowsNeedingYou(item)) : QString();
    case Value: return format::money(item.summary.totals.local.total);
    case Age: return ageWords(ageSeconds(batch));
    case Updated: return format::dateTime(lastChange(batch));
    case Environment: {
        const ports::Connection *connection = m_session.connection(batch.connectionId);
        return connection ? environmentWords(connection->environment) : QString();
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant BatchListModel::sortValue(const ports::BatchListItem &item, Column column) const
{
    const ports::StoredBatch &batch = item.batch;
    switch (column) {
    case Status: {
        const flow::State *state = settlement::batchLifecycle().find(batch.status);
        return batch.isDraft() ? 0 : state ? state->rank : 1;
    }
    case ReferenceDate: return batch.request.referenceDate;
    case Rows: return item.summary.totals.local.count;
    case Attention: return rowsNeedingYou(item);
    case Value: return qint64(item.summary.totals.local.total.centavos());
    case Age: return ageSeconds(batch);
    case Updated: return lastChange(batch);
    case Environment:
    case ExternalId:
    case Description:
    case Fund:
    case Origin:
    case Progress:
        return shown(item, column);
    case ColumnCount: break;
    }
    return {};
}

QVariant BatchListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Status: return tr("Status");
    case ExternalId: return tr("Batch");
    case Description: return tr("Description");
    case Fund: return tr("Fund");
    case ReferenceDate: return tr("Ref. date");
    case Origin: return tr("Source");
    case Rows: return tr("Rows");
    case Progress: return tr("Progress");
    case Attention: return tr("Needs you");
    case Value: return tr("Amount (R$)");
    case Age: return tr("In status");
    case Updated: return tr("Updated");
    case Environment: return tr("Environment");
    case ColumnCount: break;
    }
    return {};
}

bool BatchListModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (!m_items.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_items.size()) - 1, ColumnCount - 1));
    }
    return QAbstractTableModel::event(event);
}

bool belongsTo(BatchView view, const ports::BatchListItem &item)
{
    const ports::StoredBatch &batch = item.batch;
    const bool discarded = batch.status == settlement::batch_status::kDiscarded;
    switch (view) {
    case BatchView::Recent: return !discarded;
    case BatchView::ToClose: return batch.isDraft() || batch.status.isEmpty() || batch.status == settlement::batch_status::kOpen;
    case BatchView::AwaitingPayment: return batch.status == settlement::batch_status::kPendingPayment;
    case BatchView::Settling: return batch.status == settlement::batch_status::kPaid;
    case BatchView::NeedsAttention:
        return !discarded && (needingAttention(item.summary) > 0 || (batch.isDraft() && item.summary.rowsWithErrors > 0) || batch.lastError);
    case BatchView::Discarded: return discarded;
    }
    return true;
}

BatchFilterModel::BatchFilterModel(BatchListModel &batches, const Session &session, QObject *parent)
    : ColumnFilterModel(parent), m_batches(batches), m_session(session)
{
    setKind(BatchListModel::ReferenceDate, ports::ColumnKind::Date);
    setKind(BatchListModel::Rows, ports::ColumnKind::Count);
    setKind(BatchListModel::Attention, ports::ColumnKind::Count);
    setKind(BatchListModel::Value, ports::ColumnKind::Money);
    setKind(BatchListModel::Updated, ports::ColumnKind::Date);
    setSourceModel(&batches);
    connect(&session, &Session::changed, this, [this] { invalidateFilter(); });
}

void BatchFilterModel::setView(BatchView view)
{
    m_view = view;
    invalidateFilter();
}

void BatchFilterModel::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool BatchFilterModel::isOfSession(const ports::BatchListItem &item) const
{
    const ports::Connection *connection = m_session.connection();
    if (connection && item.batch.connectionId != connection->id)
        return false;
    return m_session.currentFund().isEmpty() || item.batch.fundClassKey == m_session.currentFund();
}

bool BatchFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const ports::BatchListItem &item = m_batches.item(row);
    if (!isOfSession(item) || !belongsTo(m_view, item) || !ColumnFilterModel::filterAcceptsRow(row, parent))
        return false;
    return m_text.isEmpty() || item.batch.request.externalId.contains(m_text, Qt::CaseInsensitive)
        || item.batch.request.description.contains(m_text, Qt::CaseInsensitive);
}

qint64 BatchFilterModel::countIn(BatchView view) const
{
    qint64 count = 0;
    for (int row = 0; row < m_batches.rowCount(); ++row) {
        const ports::BatchListItem &item = m_batches.item(row);
        count += isOfSession(item) && belongsTo(view, item);
    }
    return count;
}

bool BatchFilterModel::isFiltered() const
{
    return m_view != BatchView::Recent || !m_text.isEmpty() || !filteredColumns().isEmpty() || !m_session.currentFund().isEmpty();
}

const ports::BatchListItem &BatchFilterModel::item(const QModelIndex &index) const
{
    return m_batches.item(mapToSource(index).row());
}

QModelIndex BatchFilterModel::indexOf(ports::BatchId batch) const
{
    const int row = m_batches.rowOf(batch);
    return row < 0 ? QModelIndex() : mapFromSource(m_batches.index(row, 0));
}

} // namespace esteira::viewmodels
