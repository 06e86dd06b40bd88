#pragma once

#include <QAbstractListModel>
#include <QList>

namespace esteira::viewmodels {

/// A short list that is read anew from time to time: what stays keeps its index, so that selection and scroll position
/// survive. `Key` tells which line is which. GUI thread.
template <typename Item, typename Key>
class KeyedListModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    const Item *item(int row) const { return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }

protected:
    virtual Key keyOf(const Item &item) const = 0;

    void setItems(const QList<Item> &items)
    {
        for (int row = int(m_items.size()) - 1; row >= 0; --row) {
            if (find(items, keyOf(m_items.at(row)), 0) < 0) {
                beginRemoveRows({}, row, row);
                m_items.removeAt(row);
                endRemoveRows();
            }
        }
        for (int row = 0; row < items.size(); ++row)
            place(items.at(row), row);
    }
    void repaintAll()
    {
        if (!m_items.isEmpty())
            emit dataChanged(index(0), index(int(m_items.size()) - 1));
    }

private:
    int find(const QList<Item> &items, const Key &key, int from) const
    {
        for (int row = from; row < items.size(); ++row) {
            if (keyOf(items.at(row)) == key)
                return row;
        }
        return -1;
    }
    void place(const Item &item, int row)
    {
        const int present = find(m_items, keyOf(item), row);
        if (present < 0) {
            beginInsertRows({}, row, row);
            m_items.insert(row, item);
            endInsertRows();
            return;
        }
        if (present != row) {
            beginMoveRows({}, present, present, {}, row);
            m_items.move(present, row);
            endMoveRows();
        }
        m_items[row] = item;
        emit dataChanged(index(row), index(row));
    }

    QList<Item> m_items;
};

} // namespace esteira::viewmodels
