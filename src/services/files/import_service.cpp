#include "services/files/import_service.h"

#include "core/future.h"

#include <QtConcurrent>

namespace esteira::services {

namespace {

/// Waits for the store on a reading thread, which has nothing else to do; never used on the engine or GUI thread.
template <typename T>
T waitFor(QFuture<T> future)
{
    future.waitForFinished();
    if (future.resultCount() > 0)
        return future.result();
    return T(failure(ErrorKind::Cancelled, Text::of(QT_TRANSLATE_NOOP("Text", "The work was stopped before it ended."))));
}

Error changedFile()
{
    return makeError(ErrorKind::Invalid,
                     Text::of(QT_TRANSLATE_NOOP("Text", "The file changed after it was looked at.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Nothing was imported. Open the file again and check it.")));
}

Error alreadyImporting()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "A file is already being imported into this batch.")));
}

} // namespace

ImportService::ImportService(const ports::SettlementFileReader &reader, const ports::SettlementFileWriter &writer,
                             ports::BatchStore &store, ChangeNotifier &notifier, QObject *parent)
    : QObject(parent), m_reader(reader), m_writer(writer), m_store(store), m_notifier(notifier)
{
    // One file is read while another may be inspected.
    m_pool.setMaxThreadCount(2);
}

ImportService::~ImportService()
{
    m_stopAll.request_stop();
    for (auto &running : m_running)
        running.request_stop();
    m_pool.waitForDone();
}

QFuture<Result<ports::FileInspection>> ImportService::inspect(const QString &path, const ports::ImportSettings &settings)
{
    return QtConcurrent::run(&m_pool, [this, path, settings] {
        return m_reader.inspect(path, settings, ports::ReadControl{m_stopAll.get_token(), {}});
    });
}

QFuture<Result<std::optional<ports::StoredBatch>>> ImportService::findSameFile(const QString &connectionId,
                                                                                  const ports::FileInspection &inspection)
{
    return m_store.findSameFile(connectionId, inspection.sha256);
}

void ImportService::cancel(ports::BatchId batch)
{
    QMetaObject::invokeMethod(this, [this, batch] {
        if (const auto found = m_running.find(batch); found != m_running.end())
            found->request_stop();
    });
}

QFuture<Result<ImportResult>> ImportService::import(ports::BatchId batch, const QString &path,
                                                    const ports::FileInspection &inspection)
{
    return runAsyncOn(this, [this, batch, path, inspection]() -> QFuture<Result<ImportResult>> {
        if (m_running.contains(batch))
            return ready<Result<ImportResult>>(failure(alreadyImporting()));
        const std::stop_source stop;
        m_running.insert(batch, stop);
        auto work = QtConcurrent::run(&m_pool, [this, batch, path, inspection, stop]() -> Result<ImportResult> {
            // Nobody else imports into it: a mark that is still there is of an import cut off by a crash.
            if (const Outcome undone = waitFor(m_store.undoImport(batch)); !undone)
                return failure(undone.error());
            const auto item = waitFor(m_store.batch(batch));
            if (!item)
                return failure(item.error());
            return readInto(*item, path, inspection, stop.get_token());
        });
        whenDone(work, this, [this, batch](const Result<ImportResult> &) {
            m_running.remove(batch);
            m_notifier.touch(batch);
        });
        return work;
    });
}

Result<ImportResult> ImportService::readInto(const ports::BatchListItem &item, const QString &path,
                                             const ports::FileInspection &inspection, std::stop_token stop)
{
    ports::StoredBatch batch = item.batch;
    const settlement::CountAndTotal had = item.summary.totals.local;
    if (!batch.expectedCount)
        batch.expectedCount = had.count + inspection.expectedCount.value_or(inspection.read.count);
    if (!batch.expectedTotal && inspection.questions.isEmpty())
        batch.expectedTotal = had.total + inspection.read.total;
    if (batch.expectedFrom.isEmpty())
        batch.expectedFrom = inspection.fileName;
    batch.sourceFile = inspection.fileName;
    batch.sourceHash = inspection.sha256;
    if (const Outcome begun = waitFor(m_store.beginImport(batch)); !begun)
        return failure(begun.error());

    const auto giveUp = [&](const Error &error) -> Result<ImportResult> {
        const Outcome undone = waitFor(m_store.undoImport(batch.id));
        return failure(undone ? error : undone.error());
    };
    const ports::RowSink sink = [&](std::vector<settlement::DraftRow> &&rows) -> Outcome {
        QList<settlement::DraftRow> list(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        const auto ids = waitFor(m_store.appendRows(batch.id, list));
        return ids ? Outcome() : Outcome(failure(ids.error()));
    };
    const ports::ReadControl control{stop, [this, id = batch.id](const ports::FileProgress &progress) {
                                         emit progressed(id, progress.bytesDone, progress.bytesTotal, progress.rows);
                                     }};
    const auto summary = m_reader.read(path, inspection, sink, control);
    if (!summary)
        return giveUp(summary.error());
    if (summary->sha256 != inspection.sha256)
        return giveUp(changedFile());

    ports::Event imported;
    imported.batchId = batch.id;
    imported.kind = QStringLiteral("batch.imported");
    imported.data = QJsonObject{{QStringLiteral("file"), inspection.fileName}, {QStringLiteral("count"), summary->read.count}};
    if (const Outcome written = waitFor(m_store.finishImport(imported)); !written)
        return giveUp(written.error());
    const auto after = waitFor(m_store.batch(batch.id));
    if (!after)
        return failure(after.error());
    return ImportResult{summary->read, after->summary.rowsWithErrors};
}

QFuture<Outcome> ImportService::undo(ports::BatchId batch)
{
    return runAsyncOn(this, [this, batch] {
        if (m_running.contains(batch))
            return ready<Outcome>(failure(alreadyImporting()));
        auto undone = m_store.undoImport(batch);
        whenDone(undone, this, [this, batch](const Outcome &) { m_notifier.touch(batch); });
        return undone;
    });
}

QFuture<Outcome> ImportService::exportFailedRows(ports::BatchId batch, const QString &path, const ports::FileInspection &original)
{
    return QtConcurrent::run(&m_pool, [this, batch, path, original]() -> Outcome {
        ports::RowQuery query;
        query.onlyWithProblems = true;
        const auto ids = waitFor(m_store.rowIds(batch, query));
        if (!ids)
            return failure(ids.error());
        const auto stored = waitFor(m_store.rows(*ids));
        if (!stored)
            return failure(stored.error());
        std::vector<ports::FailedRow> failed;
        failed.reserve(std::size_t(stored->size()));
        for (const ports::StoredRow &row : *stored)
            failed.push_back({row.draft, row.problems});
        return m_writer.writeFailedRows(path, original, failed);
    });
}

} // namespace esteira::services
