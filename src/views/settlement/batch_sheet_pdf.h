#pragma once

#include "ports/files/batch_export.h"

namespace esteira::views {

/// The batch on paper (A4 across): fund, environment, totals, every row, who made it, and the SHA-256 of the rows, so that
/// two sheets can be compared. In the language given. Paints on the thread it is called on; whatever format is asked for, it
/// writes a PDF.
class BatchSheetPdf final : public ports::BatchFileWriter {
public:
    BatchSheetPdf();
    Outcome write(const QString &path, ports::ExportFormat format, const ports::ExportHead &head, const ports::StoredRowFeed &rows,
                  std::stop_token stop) const override;

private:
    /// Said on the GUI thread, where the language is; painted on another.
    struct Words {
        QString sheet, fund, connection, batch, made, rows, total, status, hash, page, production, sandbox;
        QStringList columns;
    };
    Words m_words;
};

} // namespace esteira::views
