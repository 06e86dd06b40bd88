#pragma once

#include "ports/files/settlement_file.h"
#include "ports/settlement/batch_store.h"
#include "services/change_notifier.h"
#include "services/files/file_review.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace esteira::services {

struct ImportResult {
    settlement::CountAndTotal read; ///< rows now in the draft
    qint64 rowsWithProblems = 0;
    qint64 leftOut = 0;             ///< rows with errors that were not to come in
};

struct ImportOptions {
    bool onlyGoodRows = false;          ///< rows with errors stay out; otherwise all rows come in or none
    std::optional<Money> expectedTotal; ///< typed by the operator, instead of what the file adds up to
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
    QFuture<Result<ImportResult>> import(ports::BatchId batch, const QString &path, const ports::FileInspection &inspection,
                                         const ImportOptions &options = {});
    /// Every problem of the file as inspected, and what was paid already in batches of the fund made in the last ninety
    /// days (`target` left out). Ends early, with Cancelled, when a newer review of the same service is asked for.
    QFuture<Result<FileReview>> review(const QString &path, const ports::FileInspection &inspection, const QString &connectionId,
                                       const QString &fundClassKey, ports::BatchId target);
    /// Saves the rows with errors of a file as a file that imports again, with the reasons beside them.
    QFuture<Outcome> saveFailedRows(const QString &path, const ports::FileInspection &inspection, const QString &target);
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
                                  const ImportOptions &options, std::stop_token stop);
    Outcome compareWithEarlier(FileReviewer &reviewer, const QString &connectionId, const QString &fundClassKey, ports::BatchId target,
                               std::stop_token stop);

    const ports::SettlementFileReader &m_reader;
    const ports::SettlementFileWriter &m_writer;
    ports::BatchStore &m_store;
    ChangeNotifier &m_notifier;
    QThreadPool m_pool;
    std::stop_source m_stopAll;
    QMutex m_reviewMutex; ///< guards m_review, which is asked for from any thread
    std::stop_source m_review;
    QHash<ports::BatchId, std::stop_source> m_running;
};

} // namespace esteira::services
