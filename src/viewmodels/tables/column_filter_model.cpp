#include "viewmodels/tables/column_filter_model.h"

#include "core/clock.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/tables/filter_expression.h"

namespace esteira::viewmodels {

ColumnFilterModel::ColumnFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(cells::SortRole);
    setDynamicSortFilter(true);
}

void ColumnFilterModel::setFilter(int column, const QString &expression)
{
    const QString written = expression.trimmed();
    if (written == m_written.value(column))
        return;
    m_filters.remove(column);
    m_problems.remove(column);
    if (written.isEmpty()) {
        m_written.remove(column);
    } else {
        m_written.insert(column, written);
        const auto read = readFilter(written, kind(column), brasiliaDate(QDateTime::currentDateTimeUtc()), currentLanguage());
        if (read)
            m_filters.insert(column, *read);
        else
            m_problems.insert(column, read.error());
    }
    invalidateFilter();
    emit filtersChanged();
}

std::optional<Text> ColumnFilterModel::filterProblem(int column) const
{
    const auto found = m_problems.constFind(column);
    return found == m_problems.cend() ? std::nullopt : std::optional(*found);
}

void ColumnFilterModel::clearFilters()
{
    if (m_written.isEmpty())
        return;
    m_written.clear();
    m_filters.clear();
    m_problems.clear();
    invalidateFilter();
    emit filtersChanged();
}

void ColumnFilterModel::setSortKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    // The keys hold the order; the base class only has to sort.
    if (sortColumn() != 0 && !m_keys.isEmpty())
        sort(0);
    else
        invalidate();
    emit sortKeysChanged();
}

void ColumnFilterModel::sortBy(int column, bool add)
{
    const auto turned = [](Qt::SortOrder order) { return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder; };
    QList<SortKey> keys = m_keys;
    const auto present = std::find_if(keys.begin(), keys.end(), [column](const SortKey &key) { return key.column == column; });
    if (present != keys.end() && (add || keys.size() == 1))
        present->order = turned(present->order);
    else if (add)
        keys.append({column, Qt::AscendingOrder});
    else
        keys = {{column, Qt::AscendingOrder}};
    setSortKeys(keys);
}

bool ColumnFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    for (auto filter = m_filters.cbegin(); filter != m_filters.cend(); ++filter) {
        const int role = filter->kind == ports::ColumnKind::Text ? int(Qt::DisplayRole) : int(cells::SortRole);
        if (!passes(*filter, sourceModel()->index(row, filter.key(), parent).data(role)))
            return false;
    }
    return true;
}

bool ColumnFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    for (const SortKey &key : m_keys) {
        const QModelIndex a = left.siblingAtColumn(key.column);
        const QModelIndex b = right.siblingAtColumn(key.column);
        if (QSortFilterProxyModel::lessThan(a, b))
            return key.order == Qt::AscendingOrder;
        if (QSortFilterProxyModel::lessThan(b, a))
            return key.order == Qt::DescendingOrder;
    }
    return false;
}

} // namespace esteira::viewmodels
