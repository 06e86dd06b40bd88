#pragma once

#include "ports/files/settlement_file.h"
#include "ports/settlement/batch_store.h"
#include "services/change_notifier.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace esteira::services {

struct ImportResult {
    settlement::CountAndTotal read;
    qint64 rowsWithProblems = 0;
};

/// Takes a file of payments into a draft: all of its rows or none. Reads on a thread of its own, hands rows to the store
/// in groups and takes them back when the reading fails or is cancelled. While it runs, and after a crash in the middle,
/// the draft is marked (StoredBatch::importUnfinished) and cannot be sent: importing again finishes it, undo() discards
/// what was read.
/// Lives on the engine thread; every public method may be called from any thread.
class ImportService : public QObject {
    Q_OBJECT
public:
    ImportService(const ports::SettlementFileReader &reader, const ports::SettlementFileWriter &writer, ports::BatchStore &store,
                  ChangeNotifier &notifier, QObject *parent = nullptr);
    ~ImportService() override;

    QFuture<Result<ports::FileInspection>> inspect(const QString &path, const ports::ImportSettings &settings = {});
    /// The batch must be a draft. `inspection` is what the operator saw, with the answers given; a file that changed since
    /// is refused.
    QFuture<Result<ImportResult>> import(ports::BatchId batch, const QString &path, const ports::FileInspection &inspection);
    void cancel(ports::BatchId batch);
    /// Takes back what an import cut off by a crash had read. Refused while an import into the batch runs.
    QFuture<Outcome> undo(ports::BatchId batch);
    /// An earlier batch of the connection made from the same file, if any (the first of the four levels of duplicates).
    QFuture<Result<std::optional<ports::StoredBatch>>> findSameFile(const QString &connectionId, const ports::FileInspection &inspection);
    /// Saves the rows with problems of a draft as a file that imports again.
    QFuture<Outcome> exportFailedRows(ports::BatchId batch, const QString &path, const ports::FileInspection &original);

signals:
    void progressed(qint64 batch, qint64 bytesDone, qint64 bytesTotal, qint64 rows);

private:
    Result<ImportResult> readInto(const ports::BatchListItem &item, const QString &path, const ports::FileInspection &inspection,
                                  std::stop_token stop);

    const ports::SettlementFileReader &m_reader;
    const ports::SettlementFileWriter &m_writer;
    ports::BatchStore &m_store;
    ChangeNotifier &m_notifier;
    QThreadPool m_pool;
    std::stop_source m_stopAll;
    QHash<ports::BatchId, std::stop_source> m_running;
};

} // namespace esteira::services
