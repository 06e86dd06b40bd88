#pragma once

#include "ports/files/batch_export.h"

#include <QFuture>
#include <QThreadPool>

namespace esteira::services {

/// Writes batches to files, from the store in pieces and on a thread of its own. Every public method may be called from
/// any thread; destroying it stops what is under way and leaves no half file.
class ExportService {
public:
    ExportService(const ports::BatchFileWriter &writer, ports::BatchStore &store);
    ~ExportService();
    ExportService(const ExportService &) = delete;
    ExportService &operator=(const ExportService &) = delete;

    /// `about` says which connection, fund and assignor the batch is of; batch and totals are filled in here. `writer`
    /// writes instead of the usual one (the printed sheet).
    QFuture<Outcome> write(ports::BatchId batch, const QString &path, ports::ExportFormat format, const ports::ExportHead &about,
                           std::shared_ptr<const ports::BatchFileWriter> writer = {});

private:
    const ports::BatchFileWriter &m_writer;
    ports::BatchStore &m_store;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace esteira::services
