#pragma once

#include "views/design/delegates.h"

class QTableView;

namespace esteira::views {

/// Gives a table over a RowTableModel its delegates and widths.
void dressRowTable(QTableView &table, design::ChipStyle status = design::ChipStyle::Tinted);
/// The same for a table over a DraftPreviewModel.
void dressPreviewTable(QTableView &table);

} // namespace esteira::views
