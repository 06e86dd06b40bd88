#pragma once

#include "domain/settlement/draft_row.h"
#include "viewmodels/cells/cell_roles.h"

#include <QStringList>

/// How the cells of a settlement are shown and edited; shared by the tables over rows. Pure functions in the language of
/// the screen.
namespace esteira::viewmodels {

/// Fields in the order of the columns: what a person checks first stands first; the note (who paid) among them.
const QStringList &rowFields();
QString shownCell(const settlement::DraftRow &row, const QString &field);
/// As an editor takes it: enumerators by their value, dates as they can be read back.
QString editedCell(const settlement::DraftRow &row, const QString &field);
Qt::Alignment cellAlignment(const QString &field);

/// nullptr when the field has none.
const settlement::Problem *problemIn(const QList<settlement::Problem> &problems, const QString &field);
cells::Severity severityOf(const settlement::Problem *problem);
/// What is wrong and what to do, for a cell's note.
QString problemWords(const settlement::Problem &problem);

} // namespace esteira::viewmodels
