#include "viewmodels/settlement/batch_actions.h"

#include "core/format.h"
#include "domain/settlement/settlement_flow.h"

namespace esteira::viewmodels {

using services::SubmissionPhase;
using settlement::CountAndTotal;
using settlement::SendState;

namespace {

Offer blocked(Text reason)
{
    return {true, std::move(reason)};
}

Offer offeredUnlessBusy(SubmissionPhase phase)
{
    if (isBusy(phase))
        return blocked(Text::of(QT_TRANSLATE_NOOP("Text", "Something else is under way with this batch.")));
    return {true, {}};
}

bool can(const char *event, const QString &status)
{
    return settlement::batchLifecycle().transition(status, QString::fromLatin1(event)) != nullptr;
}

bool isOpenAtAdministrator(const ports::StoredBatch &batch)
{
    return can("close", batch.status);
}

/// Rows that would go out with the next sending.
qint64 toSend(const ports::BatchSummary &summary)
{
    return inState(summary, SendState::Draft).count + inState(summary, SendState::Refused).count;
}

Offer offerSend(const ports::BatchListItem &item, SubmissionPhase phase)
{
    const bool mayGrow = item.batch.isDraft() || (isOpenAtAdministrator(item.batch) && toSend(item.summary) > 0);
    if (!mayGrow || isBusy(phase) || unfinishedSending(item.summary) > 0)
        return {};
    if (toSend(item.summary) == 0)
        return blocked(Text::of(QT_TRANSLATE_NOOP("Text", "There is no settlement to send.")));
    if (item.batch.importUnfinished)
        return blocked(Text::of(QT_TRANSLATE_NOOP("Text", "The import of %1 is not complete."), {item.batch.sourceFile}));
    if (item.summary.rowsWithErrors > 0)
        return blocked(Text::of(QT_TRANSLATE_NOOP("Text", "Settlements with errors: %1. Correct them before sending."),
                                {format::count(item.summary.rowsWithErrors)}));
    if (item.batch.isDraft()) {
        if (const auto differences = draftDifferences(item.summary.totals); !differences.isEmpty())
            return blocked(differences.first());
    }
    return {true, {}};
}

Offer offerResume(const ports::BatchListItem &item, SubmissionPhase phase)
{
    const bool notCreated = item.batch.submitted && item.batch.status.isEmpty();
    const bool unfinished = item.batch.submitted && unfinishedSending(item.summary) > 0;
    return {!isBusy(phase) && (notCreated || unfinished), {}};
}

Offer offerCancel(const ports::BatchListItem &item, SubmissionPhase phase)
{
    const bool sending = phase == SubmissionPhase::Creating || phase == SubmissionPhase::Sending
        || phase == SubmissionPhase::Waiting || phase == SubmissionPhase::Pausing || phase == SubmissionPhase::Resolving;
    const bool queued = item.batch.submitted && inState(item.summary, SendState::Queued).count > 0;
    return {item.batch.submitted && (sending || queued) && (item.batch.status.isEmpty() || isOpenAtAdministrator(item.batch)), {}};
}

Offer offerPause(const ports::BatchListItem &item, SubmissionPhase phase)
{
    const bool sending = phase == SubmissionPhase::Sending || phase == SubmissionPhase::Waiting || phase == SubmissionPhase::Resolving;
    return {sending && inState(item.summary, SendState::Queued).count > 0, {}};
}

Offer offerClose(const ports::BatchListItem &item, SubmissionPhase phase)
{
    if (!isOpenAtAdministrator(item.batch))
        return {};
    if (const Offer free = offeredUnlessBusy(phase); !free.enabled())
        return free;
    if (const auto blockers = knownClosingBlockers(item.summary.totals); !blockers.isEmpty())
        return blocked(blockers.first());
    return {true, {}};
}

} // namespace

bool isBusy(SubmissionPhase phase)
{
    switch (phase) {
    case SubmissionPhase::Idle:
    case SubmissionPhase::Paused:
    case SubmissionPhase::Stopped:
    case SubmissionPhase::Finished:
        return false;
    case SubmissionPhase::Creating:
    case SubmissionPhase::Sending:
    case SubmissionPhase::Resolving:
    case SubmissionPhase::Waiting:
    case SubmissionPhase::Pausing:
    case SubmissionPhase::Closing:
    case SubmissionPhase::Discarding:
    case SubmissionPhase::Removing:
        return true;
    }
    return true;
}

Offer offerOf(BatchAction action, const ports::BatchListItem &item, SubmissionPhase phase)
{
    const ports::StoredBatch &batch = item.batch;
    switch (action) {
    case BatchAction::Edit:
        return {batch.isDraft(), {}};
    case BatchAction::EditTotals:
        return {batch.isDraft() || isOpenAtAdministrator(batch), {}};
    case BatchAction::Send:
        return offerSend(item, phase);
    case BatchAction::Pause:
        return offerPause(item, phase);
    case BatchAction::Resume:
        return offerResume(item, phase);
    case BatchAction::Cancel:
        return offerCancel(item, phase);
    case BatchAction::RemoveRows:
        return isOpenAtAdministrator(batch) ? offeredUnlessBusy(phase) : Offer{};
    case BatchAction::Close:
        return offerClose(item, phase);
    case BatchAction::Discard:
        return {can("discard", batch.status) && !isBusy(phase), {}};
    case BatchAction::DeleteDraft:
        return {batch.isDraft() && batch.paymentBatchKey.isEmpty(), {}};
    case BatchAction::QueryNow:
        return {batch.submitted && !batch.status.isEmpty(), {}};
    }
    return {};
}

CountAndTotal inState(const ports::BatchSummary &summary, SendState state)
{
    CountAndTotal sum;
    for (const auto &part : summary.bySendState) {
        if (settlement::sendStateFrom(part.key) == state) {
            sum.count += part.value.count;
            sum.total += part.value.total;
        }
    }
    return sum;
}

CountAndTotal inStatus(const ports::BatchSummary &summary, const QString &status)
{
    CountAndTotal sum;
    for (const auto &part : summary.byStatus) {
        if (part.key == status) {
            sum.count += part.value.count;
            sum.total += part.value.total;
        }
    }
    return sum;
}

CountAndTotal allRows(const ports::BatchSummary &summary)
{
    CountAndTotal sum;
    for (const auto &part : summary.bySendState) {
        sum.count += part.value.count;
        sum.total += part.value.total;
    }
    return sum;
}

qint64 unfinishedSending(const ports::BatchSummary &summary)
{
    return inState(summary, SendState::Queued).count + inState(summary, SendState::Sending).count
        + inState(summary, SendState::Unknown).count + inState(summary, SendState::Removing).count;
}

qint64 needingAttention(const ports::BatchSummary &summary)
{
    return inState(summary, SendState::Refused).count + inState(summary, SendState::Unknown).count
        + inState(summary, SendState::Conflict).count;
}

QList<Text> knownClosingBlockers(settlement::ControlTotals totals)
{
    totals.serverTotal.reset();
    return settlement::closingBlockers(totals);
}

QList<Text> draftDifferences(const settlement::ControlTotals &totals)
{
    QList<Text> differences;
    if (totals.expectedCount && *totals.expectedCount != totals.local.count) {
        differences.append(Text::of(QT_TRANSLATE_NOOP("Text", "Expected %1 settlements and the batch has %2: difference %3"),
                                    {format::count(*totals.expectedCount), format::count(totals.local.count),
                                     format::count(totals.local.count - *totals.expectedCount)}));
    }
    if (totals.expectedTotal && *totals.expectedTotal != totals.local.total) {
        differences.append(Text::of(QT_TRANSLATE_NOOP("Text", "Expected a total of %1 and the batch adds up to %2: difference %3"),
                                    {format::moneyWithSymbol(*totals.expectedTotal), format::moneyWithSymbol(totals.local.total),
                                     format::moneyWithSymbol(totals.local.total - *totals.expectedTotal)}));
    }
    return differences;
}

} // namespace esteira::viewmodels
