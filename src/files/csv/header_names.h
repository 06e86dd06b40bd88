#pragma once

#include "ports/files/settlement_file.h"

#include <QStringList>

namespace esteira::files {

/// Gives each column of a header its field: wire names exactly, then the Portuguese and English names the market uses
/// whatever their case, accents and punctuation, then near misses by edit distance. A field is given once; the better
/// name wins, then the earlier column. Columns nobody claims stay without field. Pure function.
QList<ports::FileColumn> columnsOf(const QStringList &header);

/// How many columns of a line would get a field: what tells a header from a title or from data.
int recognisedNames(const QStringList &line);

/// The header of the reasons in a file of failed rows; the import ignores it.
QString reasonsHeader();

} // namespace esteira::files
