#include "views/settlement/row_delegates.h"

#include "domain/settlement/settlement_fields.h"
#include "viewmodels/settlement/row_cells.h"
#include "viewmodels/settlement/row_table_model.h"
#include "views/design/table.h"
#include "views/settlement/cell_editor.h"

#include <QHeaderView>
#include <QTableView>

namespace esteira::views {

using viewmodels::RowTableModel;

namespace {

/// Edits a cell with a CellEditor; paints it as Painter does.
template <typename Painter>
class FieldDelegate : public Painter {
public:
    FieldDelegate(const settlement::SettlementField *field, QObject *parent) : Painter(parent), m_field(field) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *editor = new CellEditor(m_field, parent);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        auto *self = const_cast<FieldDelegate *>(this);
        QObject::connect(editor, &CellEditor::chosen, self, [self, editor] {
            emit self->commitData(editor);
            emit self->closeEditor(editor, QAbstractItemDelegate::NoHint);
        });
        return editor;
    }

    /// Once: a refresh of the table asks for it again and must not take away what is being typed.
    void setEditorData(QWidget *widget, const QModelIndex &index) const override
    {
        auto *editor = static_cast<CellEditor *>(widget);
        if (editor->property(kBegun).toBool())
            return;
        editor->setProperty(kBegun, true);
        const bool named = m_field && m_field->kind == settlement::SettlementField::Kind::Enumerator;
        editor->setText(index.data(named ? Qt::DisplayRole : Qt::EditRole).toString());
    }

    void setModelData(QWidget *widget, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *editor = static_cast<CellEditor *>(widget);
        // Left as it was: nothing was edited, also where the text reads differently now (another language).
        const bool named = m_field && m_field->kind == settlement::SettlementField::Kind::Enumerator;
        if (editor->value() != index.data(named ? Qt::DisplayRole : Qt::EditRole).toString())
            model->setData(index, editor->value(), Qt::EditRole);
    }

private:
    static constexpr const char *kBegun = "begun";
    const settlement::SettlementField *m_field;
};

int widthOf(const QString &field)
{
    if (field == QStringLiteral("external_id"))
        return 152;
    if (field == QStringLiteral("contract_number"))
        return 128;
    if (field == QStringLiteral("asset_type"))
        return 96;
    if (field == QStringLiteral("settlement_type"))
        return 162;
    if (field == QStringLiteral("installment_number"))
        return 50;
    if (field == QStringLiteral("total_value"))
        return 102;
    if (field == QStringLiteral("installment_maturity_date") || field == QStringLiteral("collection_date"))
        return 98;
    if (field == QStringLiteral("collection_origin_type"))
        return 104;
    if (field == QStringLiteral("asset_key"))
        return 270;
    return 170;
}

QAbstractItemDelegate *delegateOf(const settlement::SettlementField *field, QTableView &table)
{
    using Kind = settlement::SettlementField::Kind;
    if (!field)
        return new FieldDelegate<design::CellDelegate>(field, &table);
    switch (field->kind) {
    case Kind::Text: return new FieldDelegate<design::MonoDelegate>(field, &table);
    case Kind::Enumerator: return new FieldDelegate<design::CellDelegate>(field, &table);
    case Kind::Money: return new FieldDelegate<design::MoneyDelegate>(field, &table);
    case Kind::Integer: return new FieldDelegate<design::CountDelegate>(field, &table);
    case Kind::Date: return new FieldDelegate<design::DateDelegate>(field, &table);
    }
    return nullptr;
}

} // namespace

void dressPreviewTable(QTableView &table)
{
    table.setItemDelegateForColumn(0, new design::CountDelegate(&table));
    table.setColumnWidth(0, 48);
    for (int column = 1; column < table.model()->columnCount(); ++column) {
        const QString field = viewmodels::rowFields().at(column - 1);
        table.setItemDelegateForColumn(column, delegateOf(settlement::findSettlementField(field), table));
        table.setColumnWidth(column, widthOf(field));
    }
}

void dressRowTable(QTableView &table, design::ChipStyle status)
{
    design::setupTable(table);
    table.setItemDelegateForColumn(RowTableModel::Position, new design::CountDelegate(&table));
    table.setItemDelegateForColumn(RowTableModel::Status, new design::StatusDelegate(status, &table));
    table.setColumnWidth(RowTableModel::Position, 54);
    table.setColumnWidth(RowTableModel::Status, status == design::ChipStyle::Plain ? 88 : 150);
    for (int column = RowTableModel::FirstField; column < table.model()->columnCount(); ++column) {
        const QString field = RowTableModel::fieldOf(column);
        table.setItemDelegateForColumn(column, delegateOf(settlement::findSettlementField(field), table));
        table.setColumnWidth(column, widthOf(field));
    }
    table.setSortingEnabled(false);
    table.horizontalHeader()->setSortIndicatorShown(true);
    table.horizontalHeader()->setSortIndicator(RowTableModel::Position, Qt::AscendingOrder);
    table.setSortingEnabled(true);
}

} // namespace esteira::views
