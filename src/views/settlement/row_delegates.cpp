#include "views/settlement/row_delegates.h"

#include "domain/settlement/settlement_fields.h"
#include "viewmodels/settlement/row_cells.h"
#include "viewmodels/settlement/row_table_model.h"
#include "views/design/table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

namespace esteira::views {

using viewmodels::RowTableModel;

EnumeratorDelegate::EnumeratorDelegate(std::span<const settlement::Enumerator> values, QObject *parent)
    : CellDelegate(parent), m_values(values)
{
}

QWidget *EnumeratorDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->addItem(QString(), QString());
    for (const settlement::Enumerator &value : m_values) {
        const QString wire = QString::fromLatin1(value.value);
        box->addItem(settlement::enumeratorLabel(m_values, wire), wire);
    }
    return box;
}

void EnumeratorDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void EnumeratorDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

namespace {

int widthOf(const QString &field)
{
    if (field == QStringLiteral("external_id") || field == QStringLiteral("contract_number"))
        return 154;
    if (field == QStringLiteral("asset_type"))
        return 128;
    if (field == QStringLiteral("settlement_type"))
        return 176;
    if (field == QStringLiteral("installment_number"))
        return 54;
    if (field == QStringLiteral("total_value"))
        return 102;
    if (field == QStringLiteral("installment_maturity_date") || field == QStringLiteral("collection_date"))
        return 98;
    if (field == QStringLiteral("collection_origin_type"))
        return 92;
    if (field == QStringLiteral("asset_key"))
        return 270;
    return 170;
}

QAbstractItemDelegate *delegateOf(const settlement::SettlementField *field, QTableView &table)
{
    using Kind = settlement::SettlementField::Kind;
    if (!field)
        return new design::CellDelegate(&table);
    switch (field->kind) {
    case Kind::Text: return new design::MonoDelegate(&table);
    case Kind::Enumerator: return new EnumeratorDelegate(field->values, &table);
    case Kind::Money: return new design::MoneyDelegate(&table);
    case Kind::Integer: return new design::CountDelegate(&table);
    case Kind::Date: return new design::DateDelegate(&table);
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
    table.setColumnWidth(RowTableModel::Position, 56);
    table.setColumnWidth(RowTableModel::Status, status == design::ChipStyle::Plain ? 96 : 150);
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
