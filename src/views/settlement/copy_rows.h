#pragma once

class QTableView;

namespace esteira::views {

/// Ctrl+C copies the selected rows as the table shows them, cells divided by tabs, for a spreadsheet.
void copyRowsOf(QTableView &table);

} // namespace esteira::views
