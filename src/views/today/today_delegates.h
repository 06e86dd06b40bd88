#pragma once

#include <QStyledItemDelegate>

/// How the lists of the first page are painted. Stateless; read the roles of their models.
namespace esteira::views {

/// Two lines with icon, fund, money, age, and what Enter does painted as a button (design-system.md 5, worklist).
class NeedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the button is painted in a line.
    static QRect buttonRect(const QRect &line, const QModelIndex &index);
};

/// Colour, status, batches, money.
class StatusSumDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Time, icon, sentence, batch.
class RecentEventDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace esteira::views
