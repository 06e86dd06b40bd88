#pragma once

#include "core/text.h"
#include "ports/tables/column_filter.h"

#include <QHash>
#include <QMap>
#include <QSortFilterProxyModel>

#include <optional>

namespace esteira::viewmodels {

/// A small list filtered by what is written above its columns and sorted by several of them. Text columns are filtered by
/// what they show, the others by their cells::SortRole, which also sorts. GUI thread.
class ColumnFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    struct SortKey {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const SortKey &, const SortKey &) = default;
    };

    explicit ColumnFilterModel(QObject *parent = nullptr);

    /// Columns without a kind are text.
    void setKind(int column, ports::ColumnKind kind) { m_kinds.insert(column, kind); }
    ports::ColumnKind kind(int column) const { return m_kinds.value(column, ports::ColumnKind::Text); }

    /// What is written above a column. What cannot be read filters nothing; filterProblem() says why.
    void setFilter(int column, const QString &expression);
    QString filter(int column) const { return m_written.value(column); }
    std::optional<Text> filterProblem(int column) const;
    /// Columns with something written above them, in order.
    QList<int> filteredColumns() const { return m_written.keys(); }
    void clearFilters();

    void setSortKeys(const QList<SortKey> &keys);
    const QList<SortKey> &sortKeys() const { return m_keys; }
    /// As a click on a header does: the only key, or turned round when it already is; with `add` one key more.
    void sortBy(int column, bool add);

signals:
    void filtersChanged();
    void sortKeysChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QHash<int, ports::ColumnKind> m_kinds;
    QMap<int, QString> m_written;
    QHash<int, ports::ColumnFilter> m_filters;
    QHash<int, Text> m_problems;
    QList<SortKey> m_keys;
};

} // namespace esteira::viewmodels
