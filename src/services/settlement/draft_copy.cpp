#include "services/settlement/draft_copy.h"

#include "core/future.h"
#include "domain/settlement/external_id.h"

namespace esteira::services {

namespace {
constexpr qsizetype kGroup = 2000;
}

QFuture<Result<ports::BatchId>> DraftCopy::start(ports::BatchStore &store, ports::BatchId source, const ports::StoredBatch &draft, QObject *owner)
{
    auto *copy = new DraftCopy(store, source, draft, owner);
    copy->create();
    return copy->m_promise.future();
}

DraftCopy::DraftCopy(ports::BatchStore &store, ports::BatchId source, const ports::StoredBatch &draft, QObject *owner)
    : QObject(owner), m_store(store), m_source(source), m_draft(draft)
{
    m_promise.start();
}

void DraftCopy::create()
{
    whenDone(m_store.createDraft(m_draft), this, [this](const Result<ports::BatchId> &id) {
        if (!id) {
            answer(failure(id.error()));
            return;
        }
        m_draft.id = *id;
        whenDone(m_store.beginImport(m_draft), this, [this](const Outcome &begun) {
            if (begun)
                readIds();
            else
                fail(begun.error());
        });
    });
}

void DraftCopy::readIds()
{
    whenDone(m_store.rowIds(m_source, {}), this, [this](const Result<QList<ports::RowId>> &ids) {
        if (!ids) {
            fail(ids.error());
            return;
        }
        m_ids = *ids;
        copyGroup();
    });
}

void DraftCopy::copyGroup()
{
    if (m_promise.isCanceled()) {
        fail(makeError(ErrorKind::Cancelled, Text::of(QT_TRANSLATE_NOOP("Text", "The work was stopped before it ended."))));
        return;
    }
    if (m_next >= m_ids.size()) {
        finish();
        return;
    }
    const QList<ports::RowId> group = m_ids.mid(m_next, kGroup);
    m_next += group.size();
    whenDone(m_store.rows(group), this, [this](const Result<QList<ports::StoredRow>> &rows) {
        if (rows)
            append(*rows);
        else
            fail(rows.error());
    });
}

void DraftCopy::append(const QList<ports::StoredRow> &rows)
{
    QList<settlement::DraftRow> copies;
    for (const ports::StoredRow &row : rows) {
        if (row.sendState == settlement::SendState::Removed)
            continue;
        settlement::DraftRow copy = row.draft;
        copy.request.externalId = settlement::makeSettlementExternalId(m_draft.request.externalId, ++m_position);
        copy.unread.remove(QStringLiteral("external_id"));
        // As with a file, taking back what came from outside goes by the line it came from.
        copy.sourceLine = int(row.position);
        copies.append(copy);
    }
    whenDone(m_store.appendRows(m_draft.id, copies), this, [this](const Result<QList<ports::RowId>> &ids) {
        if (ids)
            copyGroup();
        else
            fail(ids.error());
    });
}

void DraftCopy::finish()
{
    ports::Event copied;
    copied.batchId = m_draft.id;
    copied.source = ports::Source::Operator;
    copied.kind = QStringLiteral("batch.copied");
    copied.data = {{QStringLiteral("count"), m_position}};
    whenDone(m_store.finishImport(copied), this, [this](const Outcome &finished) {
        if (finished)
            answer(m_draft.id);
        else
            fail(finished.error());
    });
}

/// Half a batch must not stay.
void DraftCopy::fail(const Error &error)
{
    whenDone(m_store.deleteDraft(m_draft.id), this, [this, error](const Outcome &) { answer(failure(error)); });
}

void DraftCopy::answer(const Result<ports::BatchId> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace esteira::services
