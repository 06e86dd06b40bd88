#include "viewmodels/settlement/batch_state.h"

#include "core/future.h"
#include "domain/settlement/settlement_flow.h"
#include "services/change_notifier.h"
#include "services/files/import_service.h"
#include "services/follow/follow_service.h"
#include "services/settlement/submission_service.h"
#include "viewmodels/status/status_headings.h"

namespace esteira::viewmodels {

using services::SubmissionProgress;
using services::SubmissionService;

BatchState::BatchState(services::Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace)
{
    connect(&workplace.changes, &services::ChangeNotifier::batchChanged, this, [this](qint64 batch) {
        if (batch == m_batch)
            read();
    });
    connect(&workplace.submission, &SubmissionService::progressed, this, [this](const SubmissionProgress &progress) {
        if (progress.batch == m_batch)
            takeProgress(progress);
    });
    connect(&workplace.submission, &SubmissionService::finished, this, [this](qint64 batch, const Outcome &outcome) {
        if (batch != m_batch)
            return;
        if (!outcome && outcome.error().kind != ErrorKind::Cancelled)
            m_lastFailure = outcome.error();
        m_progress.phase = services::SubmissionPhase::Idle;
        emit changed();
        read();
    });
}

void BatchState::setBatch(ports::BatchId batch)
{
    if (batch == m_batch)
        return;
    m_batch = batch;
    m_item.reset();
    m_progress = {};
    m_error.reset();
    m_lastFailure.reset();
    m_deleting = false;
    if (!batch) {
        setState(LoadState::Idle);
        emit changed();
        return;
    }
    setState(LoadState::Loading);
    read();
    whenDone(m_workplace.submission.progress(batch), this, [this, batch](const Result<SubmissionProgress> &progress) {
        if (progress && batch == m_batch)
            takeProgress(*progress);
    });
}

void BatchState::takeProgress(const SubmissionProgress &progress)
{
    m_progress = progress;
    emit changed();
}

void BatchState::read()
{
    if (!m_batch)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    whenDone(m_workplace.batches.batch(m_batch), this, [this, batch = m_batch](const Result<ports::BatchListItem> &item) {
        m_reading = false;
        if (batch != m_batch) {
            m_again = true;
        } else if (item) {
            m_item = *item;
            m_error.reset();
            setState(LoadState::Loaded);
            emit changed();
        } else if (!m_deleting) {
            m_error = item.error();
            setState(LoadState::Failed);
        }
        if (std::exchange(m_again, false))
            read();
    });
}

void BatchState::setState(LoadState state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit loadStateChanged();
}

void BatchState::clearFailure()
{
    m_lastFailure.reset();
    emit changed();
}

Offer BatchState::offer(BatchAction action) const
{
    return m_item ? offerOf(action, *m_item, m_progress.phase) : Offer{};
}

QFuture<Outcome> BatchState::watched(QFuture<Outcome> future)
{
    whenDone(future, this, [this](const Outcome &outcome) {
        if (!outcome && outcome.error().kind != ErrorKind::Cancelled) {
            m_lastFailure = outcome.error();
            emit failed(outcome.error());
            emit changed();
        }
        // Not every call of the store is announced by a service.
        m_workplace.changes.touch(m_batch);
    });
    return future;
}

QFuture<Outcome> BatchState::start(BatchAction action)
{
    m_lastFailure.reset();
    SubmissionService &submission = m_workplace.submission;
    switch (action) {
    case BatchAction::Send: return watched(submission.submit(m_batch));
    case BatchAction::Pause: return watched(submission.pause(m_batch));
    case BatchAction::Resume: return watched(submission.resume(m_batch));
    case BatchAction::Cancel: return watched(submission.cancel(m_batch));
    case BatchAction::Close: return watched(submission.close(m_batch));
    case BatchAction::Discard: return watched(submission.discard(m_batch));
    case BatchAction::QueryNow: return watched(m_workplace.follow.refresh(m_batch));
    case BatchAction::DeleteDraft: {
        m_deleting = true;
        QFuture<Outcome> future = m_workplace.batches.deleteDraft(m_batch);
        whenDone(future, this, [this](const Outcome &outcome) {
            if (outcome)
                emit gone();
            else
                m_deleting = false;
        });
        return watched(future);
    }
    case BatchAction::Edit:
    case BatchAction::EditTotals:
    case BatchAction::RemoveRows: break;
    }
    return ready<Outcome>(Outcome());
}

QFuture<Outcome> BatchState::remove(const QList<ports::RowId> &rows)
{
    return watched(m_workplace.submission.remove(m_batch, rows));
}

QFuture<Outcome> BatchState::resolve(ports::RowId row, services::ConflictChoice choice)
{
    return watched(m_workplace.submission.resolveConflict(m_batch, row, choice));
}

QFuture<Outcome> BatchState::undoImport()
{
    return watched(m_workplace.import.undo(m_batch));
}

QFuture<Outcome> BatchState::update(const ports::StoredBatch &batch)
{
    return watched(m_workplace.batches.updateDraft(batch));
}

QList<StateCountModel::Line> BatchState::sendLines() const
{
    using settlement::SendState;
    if (!m_item)
        return {};
    const bool live = isBusy(m_progress.phase) && !m_progress.byState.isEmpty();
    const auto value = [&](SendState state) { return live ? m_progress.byState.value(state) : inState(m_item->summary, state); };
    QList<StateCountModel::Line> lines;
    // Order of design-system.md 5; states that are the exception only where there are such rows.
    for (const SendState state : {SendState::Accepted, SendState::AlreadyThere, SendState::Refused, SendState::Unknown,
                                  SendState::Conflict, SendState::Sending, SendState::Queued, SendState::Draft, SendState::Removing, SendState::Removed}) {
        const bool always = state == SendState::Accepted || state == SendState::AlreadyThere || state == SendState::Refused
            || state == SendState::Unknown || state == SendState::Sending || state == SendState::Queued;
        const settlement::CountAndTotal sum = value(state);
        if (always || sum.count > 0)
            lines.append({QString::fromLatin1(settlement::info(state).value), status::headingOf(state), sum});
    }
    return lines;
}

QList<StateCountModel::Line> BatchState::statusLines() const
{
    if (!m_item)
        return {};
    QList<StateCountModel::Line> lines;
    for (const auto &part : m_item->summary.byStatus)
        lines.append({part.key, status::headingOf(settlement::settlementLifecycle(), part.key), part.value});
    return lines;
}

} // namespace esteira::viewmodels
