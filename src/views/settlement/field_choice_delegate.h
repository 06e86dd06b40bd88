#pragma once

#include "views/design/delegates.h"

namespace esteira::views {

/// Chooses the field a file's column stands for.
class FieldChoiceDelegate : public design::CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRectF &room, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const design::Tokens &tokens) const override;
};

} // namespace esteira::views
