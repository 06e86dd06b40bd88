#pragma once

#include "domain/settlement/enumerators.h"
#include "views/design/delegates.h"

class QTableView;

namespace esteira::views {

/// Edits an enumerator with a list of its Portuguese or English names; shows the name.
class EnumeratorDelegate : public design::CellDelegate {
    Q_OBJECT
public:
    EnumeratorDelegate(std::span<const settlement::Enumerator> values, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    std::span<const settlement::Enumerator> m_values;
};

/// Gives a table over a RowTableModel its delegates and widths.
void dressRowTable(QTableView &table, design::ChipStyle status = design::ChipStyle::Tinted);
/// The same for a table over a DraftPreviewModel.
void dressPreviewTable(QTableView &table);

} // namespace esteira::views
