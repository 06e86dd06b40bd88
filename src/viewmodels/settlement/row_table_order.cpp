#include "viewmodels/settlement/row_table_model.h"

#include <QSet>

#include <algorithm>

/// How the table takes a new list of rows over: as little as possible is told to have changed, so that editors, selection
/// and place stay.
namespace esteira::viewmodels {

namespace {
/// Beyond that, moving rows costs more than it is worth.
constexpr qsizetype kRowsMovedOneByOne = 5000;
}

void RowTableModel::applyIds(const QList<ports::RowId> &ids, bool reset)
{
    if (reset) {
        beginResetModel();
        m_ids = ids;
        m_wanted.clear();
        endResetModel();
        return;
    }
    // What is equal at both ends stays untouched; only the middle is exchanged.
    const auto [oldFirst, newFirst] = std::mismatch(m_ids.constBegin(), m_ids.constEnd(), ids.constBegin(), ids.constEnd());
    const qsizetype head = oldFirst - m_ids.constBegin();
    qsizetype tail = 0;
    while (tail < m_ids.size() - head && tail < ids.size() - head && m_ids.at(m_ids.size() - 1 - tail) == ids.at(ids.size() - 1 - tail))
        ++tail;
    const qsizetype gone = m_ids.size() - head - tail;
    const qsizetype fresh = ids.size() - head - tail;
    if (gone > 0 && fresh > 0 && std::max(gone, fresh) <= kRowsMovedOneByOne) {
        exchangeMiddle(ids, head, tail);
        return;
    }
    if (gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_ids.remove(head, gone);
        endRemoveRows();
    }
    if (fresh > 0) {
        beginInsertRows({}, int(head), int(head + fresh) - 1);
        m_ids = ids;
        endInsertRows();
    }
}

/// Rows that only moved are moved, so that the selection and the current cell stay with them.
void RowTableModel::exchangeMiddle(const QList<ports::RowId> &ids, qsizetype head, qsizetype tail)
{
    const auto middle = [head, tail](const QList<ports::RowId> &list) { return list.mid(head, list.size() - head - tail); };
    const QList<ports::RowId> wanted = middle(ids);
    const QSet<ports::RowId> staying(wanted.begin(), wanted.end());
    for (qsizetype last = m_ids.size() - tail - 1; last >= head; --last) {
        if (staying.contains(m_ids.at(last)))
            continue;
        qsizetype first = last;
        while (first > head && !staying.contains(m_ids.at(first - 1)))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_ids.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    const QList<ports::RowId> kept = middle(m_ids);
    const QSet<ports::RowId> known(kept.begin(), kept.end());
    QList<ports::RowId> order;
    for (const ports::RowId id : wanted) {
        if (known.contains(id))
            order.append(id);
    }
    if (order != kept)
        reorder(m_ids.first(head) + order + m_ids.last(tail));
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        if (known.contains(wanted.at(at)))
            continue;
        qsizetype end = at;
        while (end + 1 < wanted.size() && !known.contains(wanted.at(end + 1)))
            ++end;
        beginInsertRows({}, int(head + at), int(head + end));
        for (qsizetype i = at; i <= end; ++i)
            m_ids.insert(head + i, wanted.at(i));
        endInsertRows();
        at = end;
    }
}

void RowTableModel::reorder(const QList<ports::RowId> &order)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<ports::RowId, int> places;
    for (qsizetype i = 0; i < order.size(); ++i)
        places.insert(order.at(i), int(i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &each : before)
        after.append(index(places.value(m_ids.at(each.row())), each.column()));
    m_ids = order;
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace esteira::viewmodels
