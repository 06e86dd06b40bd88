#pragma once

#include "files/text_scan.h"

#include <QIODevice>
#include <QStringList>

namespace esteira::files {

/// The shape of a delimited file: what must be known before its cells mean anything.
struct CsvShape {
    ports::Detected<char> separator;
    ports::Detected<int> headerLine;  ///< 0: no header
    QStringList header;               ///< one text a column; numbers when there is no header
    QList<ports::FileColumn> columns; ///< mapping with the operator's changes
};

/// Decides separator and header from the first records. Invalid when the text is no table. Rewinds the device.
Result<CsvShape> shapeOf(QIODevice &device, ports::TextEncoding encoding, const ports::ImportSettings &settings);

} // namespace esteira::files
