#pragma once

#include "files/progress_meter.h"
#include "files/text_scan.h"

#include <QIODevice>

/// Settlements in delimited text: files now, the clipboard's tab-separated text by the same functions over a buffer.
/// The device is open, seekable and not owned.
namespace esteira::files {

/// Everything but name, size and hash.
Result<ports::FileInspection> inspectCsv(QIODevice &device, const TextScan &scan, const ports::ImportSettings &settings,
                                         ProgressMeter &progress);

Result<ports::ImportSummary> readCsv(QIODevice &device, const ports::FileInspection &inspection,
                                     const ports::RowSink &sink, ProgressMeter &progress);

} // namespace esteira::files
