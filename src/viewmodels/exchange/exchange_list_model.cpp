#include "viewmodels/exchange/exchange_list_model.h"

#include "core/format.h"
#include "core/future.h"
#include "services/change_notifier.h"
#include "viewmodels/cells/cell_roles.h"

#include <QEvent>

namespace esteira::viewmodels {

namespace {

using status::Look; // lupdate takes a qualified return type for the class of the texts inside

constexpr int kReadMs = 400;

QString durationOf(const ports::ExchangeRecord &exchange)
{
    return ExchangeListModel::tr("%1 ms").arg(format::count(exchange.ms));
}

Qt::Alignment alignmentOf(int column)
{
    const bool right = column == ExchangeListModel::Duration || column == ExchangeListModel::Times;
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

Look httpLook(const ports::ExchangeRecord &exchange)
{
    using flow::Family;
    if (exchange.httpStatus == 0) {
        const bool cancelled = exchange.error && exchange.error->kind == ErrorKind::Cancelled;
        return cancelled ? Look{ExchangeListModel::tr("Stopped"), Family::Discarded, QStringLiteral("circle-stop")}
                         : Look{ExchangeListModel::tr("No answer"), Family::Waiting, QStringLiteral("circle-help")};
    }
    const QString text = QString::number(exchange.httpStatus);
    if (exchange.httpStatus < 300)
        return {text, Family::Done, QStringLiteral("circle-check")};
    if (exchange.httpStatus == 429 || exchange.httpStatus >= 500)
        return {text, Family::Waiting, QStringLiteral("circle-alert")};
    return {text, Family::Error, QStringLiteral("circle-x")};
}

QString shortPath(const ports::ExchangeRecord &exchange)
{
    const QString path = QString::fromUtf8(exchange.path);
    const qsizetype at = path.indexOf(QLatin1StringView("/payment_batch"));
    return at > 0 ? u'…' + path.mid(at) : path;
}

qint64 callOf(const ports::Event &event, const QList<ports::KeptExchange> &exchanges)
{
    const QString requestId = event.data.value(QLatin1StringView("request_id")).toString();
    for (const ports::KeptExchange &kept : exchanges) {
        if (!requestId.isEmpty() && kept.record.requestId == requestId)
            return kept.id;
    }
    for (const ports::KeptExchange &kept : exchanges) {
        if (kept.record.atUtc <= event.atUtc)
            return kept.id;
    }
    return 0;
}

ExchangeListModel::ExchangeListModel(services::Workplace &workplace, QObject *parent) : QAbstractTableModel(parent), m_workplace(workplace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kReadMs);
    connect(&m_timer, &QTimer::timeout, this, &ExchangeListModel::read);
    connect(&workplace.changes, &services::ChangeNotifier::batchChanged, this, [this](qint64 batch) {
        if ((batch == m_batch || m_batch == 0) && m_state != LoadState::Idle && !m_timer.isActive())
            m_timer.start();
    });
}

void ExchangeListModel::setQuery(ports::BatchId batch, const ports::ExchangeQuery &query)
{
    if (batch == m_batch && query == m_query)
        return;
    m_batch = batch;
    m_query = query;
    beginResetModel();
    m_exchanges.clear();
    endResetModel();
    setState(query.connectionId.isEmpty() ? LoadState::Idle : LoadState::Loading);
    read();
}

void ExchangeListModel::read()
{
    const int number = ++m_number;
    if (m_query.connectionId.isEmpty())
        return;
    whenDone(m_workplace.exchanges.latest(m_query), this, [this, number](const Result<QList<ports::KeptExchange>> &exchanges) {
        if (number != m_number)
            return;
        if (exchanges) {
            m_error.reset();
            apply(*exchanges);
        } else {
            m_error = exchanges.error();
        }
        setState(exchanges ? LoadState::Loaded : LoadState::Failed);
    });
}

void ExchangeListModel::apply(const QList<ports::KeptExchange> &exchanges)
{
    qsizetype fresh = 0;
    const qint64 newestKnown = m_exchanges.isEmpty() ? 0 : m_exchanges.first().id;
    while (fresh < exchanges.size() && exchanges.at(fresh).id > newestKnown)
        ++fresh;
    if (fresh > 0) {
        beginInsertRows({}, 0, int(fresh) - 1);
        m_exchanges = exchanges.first(fresh) + m_exchanges;
        endInsertRows();
    }
    // Old ones are forgotten from anywhere in the list; what remains keeps its order.
    for (qsizetype i = fresh; i < m_exchanges.size();) {
        if (i < exchanges.size() && exchanges.at(i).id == m_exchanges.at(i).id) {
            ++i;
            continue;
        }
        beginRemoveRows({}, int(i), int(i));
        m_exchanges.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = fresh; i < m_exchanges.size(); ++i) {
        if (m_exchanges.at(i).times != exchanges.at(i).times) {
            m_exchanges[i] = exchanges.at(i);
            emit dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
        }
    }
}

void ExchangeListModel::setState(LoadState state)
{
    m_state = state;
    emit loadStateChanged();
}

int ExchangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exchanges.size());
}

int ExchangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExchangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ports::KeptExchange &kept = m_exchanges.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (Column(index.column())) {
        case Time: return format::dateTime(kept.record.atUtc);
        case Method: return QString::fromLatin1(kept.record.method);
        case Path: return shortPath(kept.record);
        case About: return kept.record.subject.settlementExternalId;
        case Http: return httpLook(kept.record).text;
        case Duration: return durationOf(kept.record);
        case Times: return kept.times > 1 ? u'×' + format::count(kept.times) : QString();
        case ColumnCount: break;
        }
        return {};
    case Qt::ToolTipRole:
        if (index.column() == Path)
            return QString::fromUtf8(kept.record.path);
        if (index.column() == Http && kept.record.error)
            return kept.record.error->text.shown();
        if (index.column() == Times && kept.times > 1)
            return tr("Asked %1 times with the same answer, last %2").arg(format::count(kept.times), format::moment(kept.lastUtc));
        return {};
    case Qt::TextAlignmentRole:
        return int(alignmentOf(index.column()));
    case cells::StatusRole:
        return index.column() == Http ? QVariant::fromValue(httpLook(kept.record)) : QVariant();
    case cells::EmphasisRole:
        return int(index.column() == Path || index.column() == Http ? cells::Emphasis::Normal : cells::Emphasis::Secondary);
    default:
        return {};
    }
}

QVariant ExchangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time: return tr("Time");
    case Method: return tr("Method");
    case Path: return tr("Address");
    case About: return tr("Settlement");
    case Http: return QStringLiteral("HTTP");
    case Duration: return tr("Duration");
    case Times: return tr("Repeated");
    case ColumnCount: break;
    }
    return {};
}

bool ExchangeListModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (!m_exchanges.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_exchanges.size()) - 1, ColumnCount - 1));
    }
    return QAbstractTableModel::event(event);
}

} // namespace esteira::viewmodels
