#pragma once

#include "ports/files/settlement_file.h"

namespace esteira::files {

/// Reads the files of payments of this computer: delimited text and CNAB 444 settlement remittances; recognises and
/// refuses the others (see SettlementFileReader for threads and errors).
class SettlementFiles final : public ports::SettlementFileReader, public ports::SettlementFileWriter {
public:
    Result<ports::FileInspection> inspect(const QString &path, const ports::ImportSettings &settings,
                                          const ports::ReadControl &control) const override;
    Result<ports::ImportSummary> read(const QString &path, const ports::FileInspection &inspection,
                                      const ports::RowSink &sink, const ports::ReadControl &control) const override;
    Outcome writeFailedRows(const QString &path, const ports::FileInspection &original,
                            const std::vector<ports::FailedRow> &rows) const override;
};

} // namespace esteira::files
