#include "services/settlement/row_remover.h"

#include "core/future.h"

#include <QTimer>

namespace esteira::services {

using settlement::RemovalNext;
using settlement::SendState;

RowRemover::RowRemover(SubmissionContext &context, BatchLink link, ports::StoredBatch batch, QObject *parent)
    : QObject(parent), m_context(context), m_link(std::move(link)), m_batch(std::move(batch))
{
}

RowRemover::~RowRemover()
{
    m_pendingWrite.cancel();
    m_pendingRead.cancel();
}

void RowRemover::start(const QList<ports::RowId> &rows)
{
    if (rows.isEmpty()) {
        load(true);
        return;
    }
    begin(m_context.store.recordRemovalIntent(rows));
}

void RowRemover::startReplacing(ports::RowId row)
{
    begin(m_context.store.recordReplaceIntent(row));
}

void RowRemover::begin(QFuture<Outcome> intent)
{
    whenDone(intent, this, [this](const Outcome &recorded) {
        if (recorded)
            load(false);
        else
            emit finished(recorded);
    });
}

void RowRemover::load(bool lookUpFirst)
{
    m_lookUpFirst = lookUpFirst;
    whenDone(m_context.store.unresolved(m_batch.id), this, [this](const Result<QList<ports::StoredRow>> &rows) {
        if (!rows) {
            emit finished(failure(rows.error()));
            return;
        }
        for (const ports::StoredRow &row : *rows) {
            if (row.sendState == SendState::Removing)
                m_items.push_back({row});
        }
        next();
    });
}

void RowRemover::next()
{
    if (m_items.empty()) {
        if (m_firstError)
            emit finished(failure(*m_firstError));
        else
            emit finished({});
        return;
    }
    Item item = std::move(m_items.front());
    m_items.pop_front();
    if (m_lookUpFirst)
        lookUp(std::move(item));
    else
        remove(std::move(item));
}

void RowRemover::remove(Item item)
{
    m_pendingWrite = m_link.gateway->discardSettlement(m_batch.fundClassKey, m_batch.request.externalId, item.row.draft.request.externalId);
    whenDone(m_pendingWrite, this, [this, item = std::move(item)](const Outcome &answer) {
        handle(item, settlement::afterRemoval(answer), answer ? Error{} : answer.error());
    });
}

void RowRemover::lookUp(Item item)
{
    m_pendingRead = m_link.gateway->settlement(m_batch.fundClassKey, m_batch.request.externalId, item.row.draft.request.externalId);
    whenDone(m_pendingRead, this, [this, item = std::move(item)](const Result<settlement::Settlement> &answer) {
        Error error = answer ? Error{} : answer.error();
        if (answer && settlement::afterRemovalLookUp(answer) == RemovalNext::NotRemoved)
            error = makeError(ErrorKind::Refused,
                Text::of(QT_TRANSLATE_NOOP("Text", "Settlement %1 can no longer be removed: its status is %2."),
                         {item.row.draft.request.externalId, answer->status}),
                Text::of(QT_TRANSLATE_NOOP("Text", "Discard the whole batch while it is open, or let it be settled.")));
        handle(item, settlement::afterRemovalLookUp(answer), error);
    });
}

void RowRemover::handle(Item item, RemovalNext next, const Error &error)
{
    switch (next) {
    case RemovalNext::Removed:
        record(item, SendState::Removed, std::nullopt);
        return;
    case RemovalNext::NotRemoved: {
        // Without permission nothing can be learnt about an earlier attempt: the intent stays on disk.
        if (error.kind == ErrorKind::Auth && (m_lookUpFirst || item.failures > 0)) {
            emit finished(failure(error));
            return;
        }
        Error reason = error;
        // settlement.md G5: the newest generation may not offer removal any more.
        if (settlement::readIsMissing(error))
            reason.wayOut = Text::of(QT_TRANSLATE_NOOP("Text", "The administrator no longer offers removal. Discard the batch and clone it without this row."));
        if (!m_firstError)
            m_firstError = reason;
        record(item, SendState::Accepted, reason);
        return;
    }
    case RemovalNext::LookUp:
    case RemovalNext::WaitAndLookUp:
        later(&RowRemover::lookUp, std::move(item), error);
        return;
    case RemovalNext::WaitAndRemove:
        later(&RowRemover::remove, std::move(item), error);
        return;
    case RemovalNext::RemoveAgain:
        remove(std::move(item));
        return;
    }
}

void RowRemover::later(void (RowRemover::*step)(Item), Item item, const Error &error)
{
    ++item.failures;
    const int delay = std::max(m_context.retry.delayMs(item.failures), error.retryAfterSeconds * 1000);
    QTimer::singleShot(delay, this, [this, step, item = std::move(item)] { (this->*step)(item); });
}

void RowRemover::record(const Item &item, SendState state, const std::optional<Error> &error)
{
    ports::RowOutcome outcome;
    outcome.row = item.row.id;
    outcome.state = state;
    outcome.error = error;
    whenDone(m_context.store.recordOutcomes({outcome}), this, [this](const Outcome &recorded) {
        m_context.notifier.touch(m_batch.id);
        if (recorded)
            next();
        else
            emit finished(recorded);
    });
}

} // namespace esteira::services
