#pragma once

#include "ports/files/batch_export.h"

namespace esteira::files {

/// Writes batches as XLSX, CSV and CNAB 444 (see BatchFileWriter).
class BatchFiles final : public ports::BatchFileWriter {
public:
    Outcome write(const QString &path, ports::ExportFormat format, const ports::ExportHead &head, const ports::StoredRowFeed &rows,
                  std::stop_token stop) const override;
};

// Each writes into `path`, which is a temporary name.
Outcome writeXlsx(const QString &path, const ports::ExportHead &head, const ports::StoredRowFeed &rows, std::stop_token stop);
Outcome writeCsv(const QString &path, ports::ExportFormat profile, const ports::StoredRowFeed &rows, std::stop_token stop);
Outcome writeCnab444(const QString &path, const ports::ExportHead &head, const ports::StoredRowFeed &rows, std::stop_token stop);

/// Calls `take` for every row of the feed. Cancelled when stopped.
Outcome eachRow(const ports::StoredRowFeed &rows, std::stop_token stop, const std::function<Outcome(const ports::StoredRow &)> &take);

/// Wire name or kNoteField → the column's Portuguese name, which the import knows again.
QString portugueseHeader(const QString &field);

Error cannotWrite(const QString &reason);

} // namespace esteira::files
