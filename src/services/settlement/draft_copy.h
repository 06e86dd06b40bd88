#pragma once

#include "ports/settlement/batch_store.h"

#include <QObject>
#include <QPromise>

namespace esteira::services {

/// Makes a draft with the rows of another batch: their values, never their statuses, keys or errors, and with external
/// ids of their own, since the administrator takes a used one for what it already has. Rows removed from the source stay
/// out. The draft cannot be sent before its last row is in it: it counts as an unfinished import until then, also over a
/// crash. A copy that fails leaves nothing behind. Deletes itself; lives on the thread that starts it.
class DraftCopy : public QObject {
    Q_OBJECT
public:
    /// Answers the new draft. Cancelling takes the draft away again. Errors are the store's.
    static QFuture<Result<ports::BatchId>> start(ports::BatchStore &store, ports::BatchId source, const ports::StoredBatch &draft,
                                                 QObject *owner);

private:
    DraftCopy(ports::BatchStore &store, ports::BatchId source, const ports::StoredBatch &draft, QObject *owner);
    void create();
    void readIds();
    void copyGroup();
    void append(const QList<ports::StoredRow> &rows);
    void finish();
    void fail(const Error &error);
    void answer(const Result<ports::BatchId> &result);

    ports::BatchStore &m_store;
    const ports::BatchId m_source;
    ports::StoredBatch m_draft;
    QList<ports::RowId> m_ids;
    qsizetype m_next = 0;
    qint64 m_position = 0;
    QPromise<Result<ports::BatchId>> m_promise;
};

} // namespace esteira::services
