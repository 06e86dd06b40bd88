#pragma once

#include <QStyledItemDelegate>

namespace esteira::views {

/// One assignment of the manager's list: id and total, assignor and number of assets, age and what is unusual.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, MoneyRole, NameRole, CountRole, AgeRole, FlagRole };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace esteira::views
