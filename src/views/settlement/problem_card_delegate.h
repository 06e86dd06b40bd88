#pragma once

#include <QStyledItemDelegate>

namespace esteira::views {

/// One problem of a file as a card of two lines: what is wrong, and beneath it where and the text found there. Reads the
/// row of a FileProblemsModel; put it on a view that shows one column.
class ProblemCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace esteira::views
