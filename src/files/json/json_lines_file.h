#pragma once

#include "ports/files/settlement_file.h"

#include <QIODevice>

namespace esteira::files {

/// Writes JSON lines (one object a line) as delimited text (UTF-8, ';') with the keys as header: line n + 1 holds line n
/// of the file. Values of values ("asset": {…}) become columns of their own, joined by a dot. Bounded memory.
Outcome jsonLinesAsText(QIODevice &lines, QIODevice &text, std::stop_token stop);

} // namespace esteira::files
