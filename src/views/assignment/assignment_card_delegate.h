#pragma once

#include <QStyledItemDelegate>

namespace esteira::views {

/// One assignment batch in the list at the left: external id and amount, assignor and count, status and the way so far.
/// Reads AssignmentListModel's roles.
class AssignmentCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace esteira::views
