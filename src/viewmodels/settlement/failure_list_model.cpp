#include "viewmodels/settlement/failure_list_model.h"

#include "core/format.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/status/status_look.h"

namespace esteira::viewmodels {

using settlement::SendState;

namespace {

constexpr int kRows = 500;

ports::RowQuery failures()
{
    ports::RowQuery query;
    for (const SendState state : {SendState::Refused, SendState::Unknown, SendState::Conflict})
        query.sendStates.append(QString::fromLatin1(settlement::info(state).value));
    return query;
}

QString httpOf(const ports::StoredRow &row)
{
    return row.lastError && row.lastError->httpStatus ? QString::number(row.lastError->httpStatus) : QStringLiteral("—");
}

QString codeOf(const ports::StoredRow &row)
{
    if (!row.lastError)
        return {};
    return row.lastError->apiCode.isEmpty() ? QString::fromLatin1(errorKindName(row.lastError->kind)) : row.lastError->apiCode;
}

} // namespace

FailureListModel::FailureListModel(services::Workplace &workplace, QObject *parent)
    : TitledTableModel(parent), m_sample(workplace, failures(), kRows)
{
    connect(&m_sample, &RowSample::rowsChanged, this, &FailureListModel::rebuild);
}

void FailureListModel::rebuild()
{
    const QList<ports::StoredRow> &rows = m_sample.rows();
    const bool sameRows = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const ports::StoredRow &a, const ports::StoredRow &b) { return a.id == b.id; });
    if (sameRows) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    qsizetype head = 0;
    while (head < m_rows.size() && head < rows.size() && m_rows.at(head).id == rows.at(head).id)
        ++head;
    qsizetype tail = 0;
    while (tail < m_rows.size() - head && tail < rows.size() - head && m_rows.at(m_rows.size() - 1 - tail).id == rows.at(rows.size() - 1 - tail).id)
        ++tail;
    if (const qsizetype gone = m_rows.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype fresh = rows.size() - head - tail; fresh > 0) {
        beginInsertRows({}, int(head), int(head + fresh) - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

QString FailureListModel::explanation(const ports::StoredRow &row)
{
    if (!row.lastError)
        return {};
    QString text = row.lastError->text.shown();
    if (!row.lastError->wayOut.isEmpty())
        text += QStringLiteral("\n\n") + row.lastError->wayOut.shown();
    if (row.sendState == SendState::Unknown)
        text += QStringLiteral("\n\n") + tr("It is looked up before anything is repeated. Nothing is paid twice.");
    return text;
}

int FailureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FailureListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FailureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ports::StoredRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (Column(index.column())) {
        case Line: return format::count(row.position);
        case Result: return status::lookOf(row.sendState).text;
        case ExternalId: return row.draft.request.externalId;
        case Amount: return row.draft.request.totalValue ? format::money(*row.draft.request.totalValue) : QString();
        case Http: return httpOf(row);
        case Code: return codeOf(row);
        case Message: return row.lastError ? row.lastError->text.shown() : QString();
        case ColumnCount: break;
        }
        return {};
    case Qt::ToolTipRole:
        return index.column() == Message ? QVariant(explanation(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(alignment(index.column()));
    case cells::StatusRole:
        return index.column() == Result ? QVariant::fromValue(status::lookOf(row.sendState)) : QVariant();
    default:
        return {};
    }
}

QString FailureListModel::title(int column) const
{
    switch (Column(column)) {
    case Line: return tr("Line");
    case Result: return tr("Result");
    case ExternalId: return tr("External ID");
    case Amount: return tr("Amount (R$)");
    case Http: return QStringLiteral("HTTP");
    case Code: return tr("Code");
    case Message: return tr("Message");
    case ColumnCount: break;
    }
    return {};
}

Qt::Alignment FailureListModel::alignment(int column) const
{
    const bool right = column == Line || column == Amount || column == Http;
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace esteira::viewmodels
