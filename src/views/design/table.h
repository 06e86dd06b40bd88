#pragma once

#include "views/design/tokens.h"

class QAbstractItemView;
class QTableView;

/// Dresses a QTableView as the house's table: rows of 28, header of 28, horizontal lines only, whole rows selected, a
/// hovered row lit, nothing sized automatically. Give columns their delegates afterwards; CellDelegate is the default.
namespace esteira::design {

void setupTable(QTableView &table);

/// The row under the mouse of a table set up here; -1 for none.
int hoveredRow(const QAbstractItemView &view);

} // namespace esteira::design
