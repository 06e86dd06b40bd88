#include "views/settlement/field_choice_delegate.h"

#include "viewmodels/settlement/file_columns_model.h"
#include "views/design/icon.h"
#include "views/design/paint.h"

#include <QComboBox>

namespace esteira::views {

using viewmodels::FileColumnsModel;

QWidget *FieldChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    for (const QString &field : FileColumnsModel::choices())
        box->addItem(FileColumnsModel::choiceLabel(field), field);
    // One click opens the list, one more chooses.
    auto *self = const_cast<FieldChoiceDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void FieldChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void FieldChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

void FieldChoiceDelegate::paintContent(QPainter &painter, const QRectF &room, const QStyleOptionViewItem &option,
                                       const QModelIndex &index, const design::Tokens &tokens) const
{
    const QRectF box = room.adjusted(-4, 2, 4, -1);
    design::paintBox(painter, box, design::kControlRadius, tokens.surf, tokens.ctl);
    CellDelegate::paintContent(painter, room.adjusted(4, 0, -18, 0), option, index, tokens);
    design::paintIcon(painter, QRectF(box.right() - 18, box.center().y() - 7, 14, 14), QStringLiteral("chevron-down"), tokens.t2);
}

} // namespace esteira::views
