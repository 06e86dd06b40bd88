#pragma once

#include "core/result.h"
#include "ports/settlement/draft_editor.h"

/// Blocks of cells as spreadsheets exchange them: cells divided by tabs, rows by line ends, quoted where they hold either.
/// What comes from a clipboard is hostile until read here: nothing in it is run, invisible characters are dropped, and a
/// block too large for a person's paste is refused. Pure functions in the language of the screen.
namespace esteira::viewmodels {

/// The cells of a text; Invalid with the way out (import a file) when there are too many.
Result<QList<QStringList>> readSheet(const QString &text);
QString writeSheet(const QList<QStringList> &rows);

/// A cell as it is copied: as shown, dates always dd/mm/yyyy; a text that a spreadsheet would take for a formula gets an
/// apostrophe, which readSheet() takes away again.
QString copiedCell(const settlement::DraftRow &row, const QString &field);

/// The edit that writes `cells` into a table: columns are `fields` from the left, rows are `targets` from the top, what
/// reaches beyond them is appended when `mayAppend`. A row of the columns' names above is left out. Amounts and dates are
/// read by what their column proves; what stays ambiguous becomes a problem of its cell, never a guess.
ports::DraftEdit pasteEdit(QList<QStringList> cells, const QStringList &fields, const QList<ports::RowId> &targets, bool mayAppend);

} // namespace esteira::viewmodels
