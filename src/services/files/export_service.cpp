#include "services/files/export_service.h"

#include <QtConcurrent>

namespace esteira::services {

namespace {

constexpr qsizetype kPiece = 1000;

/// Waits for the store on the writing thread, which has nothing else to do.
template <typename T>
T waitFor(QFuture<T> future)
{
    future.waitForFinished();
    if (future.resultCount() > 0)
        return future.result();
    return T(failure(ErrorKind::Cancelled, Text::of(QT_TRANSLATE_NOOP("Text", "The work was stopped before it ended."))));
}

} // namespace

ExportService::ExportService(const ports::BatchFileWriter &writer, ports::BatchStore &store) : m_writer(writer), m_store(store)
{
    m_pool.setMaxThreadCount(1);
}

ExportService::~ExportService()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

QFuture<Outcome> ExportService::write(ports::BatchId batch, const QString &path, ports::ExportFormat format, const ports::ExportHead &about,
                                      std::shared_ptr<const ports::BatchFileWriter> writer)
{
    return QtConcurrent::run(&m_pool, [this, batch, path, format, head = about, writer]() mutable -> Outcome {
        const auto item = waitFor(m_store.batch(batch));
        if (!item)
            return failure(item.error());
        const auto ids = waitFor(m_store.rowIds(batch, {}));
        if (!ids)
            return failure(ids.error());
        head.batch = item->batch;
        head.totals = item->summary.totals.local;
        head.madeUtc = QDateTime::currentDateTimeUtc();
        qsizetype at = 0;
        const ports::StoredRowFeed feed = [&]() -> Result<QList<ports::StoredRow>> {
            const QList<ports::RowId> piece = ids->mid(at, kPiece);
            at += piece.size();
            return piece.isEmpty() ? Result<QList<ports::StoredRow>>(QList<ports::StoredRow>()) : waitFor(m_store.rows(piece));
        };
        return (writer ? *writer : m_writer).write(path, format, head, feed, m_stop.get_token());
    });
}

} // namespace esteira::services
