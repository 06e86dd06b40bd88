#include "viewmodels/settlement/state_count_model.h"

#include "core/format.h"
#include "viewmodels/cells/cell_roles.h"

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
        return int(alignment(index.column()));
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

QString StateCountModel::title(int column) const
{
    switch (Column(column)) {
    case State: return tr("Status");
    case Count: return tr("Rows");
    case Total: return tr("Amount (R$)");
    case ColumnCount: break;
    }
    return {};
}

Qt::Alignment StateCountModel::alignment(int column) const
{
    return (column == State ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

} // namespace esteira::viewmodels
