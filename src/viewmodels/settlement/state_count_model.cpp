#include "viewmodels/settlement/state_count_model.h"

#include "core/format.h"
#include "viewmodels/cells/cell_roles.h"

#include <QEvent>

namespace esteira::viewmodels {

void StateCountModel::setLines(QList<Line> lines)
{
    if (lines == m_lines)
        return;
    const bool sameKeys = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                     [](const Line &a, const Line &b) { return a.key == b.key; });
    if (!sameKeys) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    m_lines = std::move(lines);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

settlement::CountAndTotal StateCountModel::sum() const
{
    settlement::CountAndTotal sum;
    for (const Line &line : m_lines) {
        sum.count += line.value.count;
        sum.total += line.value.total;
    }
    return sum;
}

int StateCountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + 1;
}

int StateCountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StateCountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isTotal = index.row() == m_lines.size();
    const settlement::CountAndTotal value = isTotal ? sum() : m_lines.at(index.row()).value;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (Column(index.column())) {
        case State: return isTotal ? tr("Total") : m_lines.at(index.row()).look.text;
        case Count: return format::count(value.count);
        case Total: return format::money(value.total);
        case ColumnCount: break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() == State ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case KeyRole:
        return isTotal ? QString() : m_lines.at(index.row()).key;
    case cells::StatusRole:
        return !isTotal && index.column() == State ? QVariant::fromValue(m_lines.at(index.row()).look) : QVariant();
    case cells::EmphasisRole:
        return int(isTotal ? cells::Emphasis::Strong : value.count == 0 ? cells::Emphasis::Secondary : cells::Emphasis::Normal);
    default:
        return {};
    }
}

QVariant StateCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == State ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State: return tr("Status");
    case Count: return tr("Rows");
    case Total: return tr("Amount (R$)");
    case ColumnCount: break;
    }
    return {};
}

bool StateCountModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    return QAbstractTableModel::event(event);
}

} // namespace esteira::viewmodels
