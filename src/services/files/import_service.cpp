#include "services/files/import_service.h"

#include "core/future.h"

#include <QtConcurrent>

#include <algorithm>

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
    // One file is read into a draft while another is inspected and reviewed.
    m_pool.setMaxThreadCount(3);
}

ImportService::~ImportService()
{
    m_stopAll.request_stop();
    m_review.request_stop();
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
                                                    const ports::FileInspection &inspection, const ImportOptions &options)
{
    return runAsyncOn(this, [this, batch, path, inspection, options]() -> QFuture<Result<ImportResult>> {
        if (m_running.contains(batch))
            return ready<Result<ImportResult>>(failure(alreadyImporting()));
        const std::stop_source stop;
        m_running.insert(batch, stop);
        auto work = QtConcurrent::run(&m_pool, [this, batch, path, inspection, options, stop]() -> Result<ImportResult> {
            // Nobody else imports into it: a mark that is still there is of an import cut off by a crash.
            if (const Outcome undone = waitFor(m_store.undoImport(batch)); !undone)
                return failure(undone.error());
            const auto item = waitFor(m_store.batch(batch));
            if (!item)
                return failure(item.error());
            return readInto(*item, path, inspection, options, stop.get_token());
        });
        whenDone(work, this, [this, batch](const Result<ImportResult> &) {
            m_running.remove(batch);
            m_notifier.touch(batch);
        });
        return work;
    });
}

Result<ImportResult> ImportService::readInto(const ports::BatchListItem &item, const QString &path,
                                             const ports::FileInspection &inspection, const ImportOptions &options,
                                             std::stop_token stop)
{
    ports::StoredBatch batch = item.batch;
    const settlement::CountAndTotal had = item.summary.totals.local;
    // Without the rows with errors the file's own totals are not to be reached; what is typed always counts.
    if (!batch.expectedCount && !options.onlyGoodRows)
        batch.expectedCount = had.count + inspection.expectedCount.value_or(inspection.read.count);
    if (options.expectedTotal)
        batch.expectedTotal = had.total + *options.expectedTotal;
    else if (!batch.expectedTotal && inspection.questions.isEmpty() && !options.onlyGoodRows)
        batch.expectedTotal = had.total + inspection.read.total;
    if (options.expectedTotal)
        batch.expectedFrom.clear();
    else if (batch.expectedFrom.isEmpty())
        batch.expectedFrom = inspection.fileName;
    batch.sourceFile = inspection.fileName;
    batch.sourceHash = inspection.sha256;
    if (const Outcome begun = waitFor(m_store.beginImport(batch)); !begun)
        return failure(begun.error());

    const auto giveUp = [&](const Error &error) -> Result<ImportResult> {
        const Outcome undone = waitFor(m_store.undoImport(batch.id));
        return failure(undone ? error : undone.error());
    };
    RowCheck check;
    settlement::CountAndTotal taken;
    // The next rows are read while the store writes the ones before them; one group at most waits in memory.
    std::optional<QFuture<Result<QList<ports::RowId>>>> storing;
    const auto stored = [&]() -> Outcome {
        if (!storing)
            return {};
        const auto ids = waitFor(*std::exchange(storing, std::nullopt));
        return ids ? Outcome() : Outcome(failure(ids.error()));
    };
    const ports::RowSink sink = [&](std::vector<settlement::DraftRow> &&rows) -> Outcome {
        if (options.onlyGoodRows)
            std::erase_if(rows, [&](const settlement::DraftRow &row) { return RowCheck::hasError(check.problemsOf(row)); });
        for (const settlement::DraftRow &row : rows) {
            ++taken.count;
            taken.total += row.request.totalValue.value_or(Money());
        }
        if (rows.empty())
            return {};
        QList<settlement::DraftRow> list(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        if (const Outcome before = stored(); !before)
            return before;
        storing = m_store.appendRows(batch.id, list);
        return {};
    };
    const ports::ReadControl control{stop, [this, id = batch.id](const ports::FileProgress &progress) {
                                         emit progressed(id, progress.bytesDone, progress.bytesTotal, progress.rows);
                                     }};
    const auto summary = m_reader.read(path, inspection, sink, control);
    if (!summary)
        return giveUp(summary.error());
    if (const Outcome last = stored(); !last)
        return giveUp(last.error());
    if (summary->sha256 != inspection.sha256)
        return giveUp(changedFile());

    ports::Event imported;
    imported.batchId = batch.id;
    imported.kind = QStringLiteral("batch.imported");
    imported.data = QJsonObject{{QStringLiteral("file"), inspection.fileName}, {QStringLiteral("count"), taken.count}};
    if (taken.count < summary->read.count)
        imported.data.insert(QStringLiteral("left_out"), summary->read.count - taken.count);
    if (const Outcome written = waitFor(m_store.finishImport(imported)); !written)
        return giveUp(written.error());
    const auto after = waitFor(m_store.batch(batch.id));
    if (!after)
        return failure(after.error());
    return ImportResult{taken, after->summary.rowsWithErrors, summary->read.count - taken.count};
}

QFuture<Result<FileReview>> ImportService::review(const QString &path, const ports::FileInspection &inspection,
                                                   const QString &connectionId, const QString &fundClassKey, ports::BatchId target)
{
    std::stop_source stop;
    {
        const QMutexLocker lock(&m_reviewMutex);
        m_review.request_stop();
        m_review = stop;
    }
    return QtConcurrent::run(&m_pool, [this, path, inspection, connectionId, fundClassKey, target, stop]() -> Result<FileReview> {
        const std::stop_callback all(m_stopAll.get_token(), [&stop] { std::stop_source(stop).request_stop(); });
        FileReviewer reviewer;
        const ports::RowSink sink = [&reviewer](std::vector<settlement::DraftRow> &&rows) -> Outcome {
            for (const settlement::DraftRow &row : rows)
                reviewer.add(row);
            return {};
        };
        if (const auto read = m_reader.read(path, inspection, sink, {stop.get_token(), {}}); !read)
            return failure(read.error());
        if (const Outcome compared = compareWithEarlier(reviewer, connectionId, fundClassKey, target, stop.get_token()); !compared)
            return failure(compared.error());
        return reviewer.finish();
    });
}

Outcome ImportService::compareWithEarlier(FileReviewer &reviewer, const QString &connectionId, const QString &fundClassKey,
                                          ports::BatchId target, std::stop_token stop)
{
    constexpr int kDays = 90;
    constexpr qint64 kMaxRows = 200'000; // about two seconds; the newest batches first
    constexpr qsizetype kPiece = 1000;
    auto batches = waitFor(m_store.batches());
    if (!batches)
        return failure(batches.error());
    const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-kDays);
    batches->removeIf([&](const ports::BatchListItem &item) {
        const ports::StoredBatch &batch = item.batch;
        return batch.connectionId != connectionId || batch.fundClassKey != fundClassKey || batch.id == target || batch.createdUtc < since;
    });
    std::sort(batches->begin(), batches->end(), [](const auto &a, const auto &b) { return a.batch.createdUtc > b.batch.createdUtc; });
    qint64 looked = 0;
    for (const ports::BatchListItem &item : std::as_const(*batches)) {
        const auto ids = waitFor(m_store.rowIds(item.batch.id, {}));
        if (!ids)
            return failure(ids.error());
        for (qsizetype at = 0; at < ids->size() && looked < kMaxRows; at += kPiece) {
            const auto rows = waitFor(m_store.rows(ids->mid(at, kPiece)));
            if (!rows)
                return failure(rows.error());
            for (const ports::StoredRow &row : *rows)
                reviewer.compare(item.batch, row);
            looked += rows->size();
            if (stop.stop_requested())
                return failure(ErrorKind::Cancelled, Text::of(QT_TRANSLATE_NOOP("Text", "The work was stopped before it ended.")));
        }
    }
    return {};
}

QFuture<Outcome> ImportService::saveFailedRows(const QString &path, const ports::FileInspection &inspection, const QString &target)
{
    return QtConcurrent::run(&m_pool, [this, path, inspection, target]() -> Outcome {
        RowCheck check;
        std::vector<ports::FailedRow> failed;
        const ports::RowSink sink = [&](std::vector<settlement::DraftRow> &&rows) -> Outcome {
            for (settlement::DraftRow &row : rows) {
                QList<settlement::Problem> problems = check.problemsOf(row);
                if (RowCheck::hasError(problems))
                    failed.push_back({std::move(row), std::move(problems)});
            }
            return {};
        };
        if (const auto read = m_reader.read(path, inspection, sink, {m_stopAll.get_token(), {}}); !read)
            return failure(read.error());
        return m_writer.writeFailedRows(target, inspection, failed);
    });
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
