#pragma once

#include "ports/files/settlement_file.h"

#include <QIODevice>

namespace esteira::files {

/// Writes one sheet of a workbook as delimited text (UTF-8, ';') into `text`, line n being row n of the sheet, so that
/// everything known about delimited files holds for workbooks. What the workbook itself decides (which sheets there are,
/// which one was taken) goes into `inspection`. Streams; memory does not grow with the sheet.
Outcome sheetAsText(const QString &path, const ports::ImportSettings &settings, QIODevice &text, ports::FileInspection &inspection,
                    std::stop_token stop);

} // namespace esteira::files
