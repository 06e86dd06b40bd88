#pragma once

#include "ports/connection/connection.h"
#include "ports/files/settlement_file.h"
#include "ports/settlement/batch_store.h"

#include <functional>
#include <stop_token>

/// Batches as files. Values only.
namespace esteira::ports {

enum class ExportFormat {
    Xlsx,             ///< real numbers and dates, and a sheet about the batch
    CsvExcelBr,       ///< as Excel in Brazil opens it: UTF-8 with mark, ';', decimal comma, Portuguese names
    CsvAdministrator, ///< the administrator's: UTF-8, ',', decimal dot, its field names, nothing else
    Cnab444           ///< settlement remittance (settlement.md 5.2)
};

/// What a file says about the batch it was made from.
struct ExportHead {
    StoredBatch batch;
    settlement::CountAndTotal totals; ///< of the rows handed over
    QString fundName;
    QString fundDocument;
    QString connectionName;
    Environment environment = Environment::EmbeddedSandbox;
    QDateTime madeUtc;
    QString assignorDocument; ///< CNAB only: the layout wants the assignor's CNPJ in every line
    QString assignorName;     ///< CNAB only
};

/// The next rows of the batch; an empty list at the end.
using StoredRowFeed = std::function<Result<QList<StoredRow>>()>;

/// Writes a batch so that the import reads it back equal. Synchronous, stateless, safe from any thread; for a worker
/// thread. Memory does not grow with the batch. Written beside the target and renamed: never half a file. Errors: Invalid
/// with the way out for rows the format cannot carry, Storage, Cancelled.
class BatchFileWriter {
public:
    virtual ~BatchFileWriter() = default;
    virtual Outcome write(const QString &path, ExportFormat format, const ExportHead &head, const StoredRowFeed &rows,
                          std::stop_token stop) const = 0;
};

} // namespace esteira::ports
