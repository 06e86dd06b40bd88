#pragma once

#include "ports/settlement/batch_store.h"
#include "services/settlement/submission_progress.h"

/// What may be done with a batch now. Decided by the flow table (which transition is legal) and by where its rows stand;
/// screens only show the answer. Pure functions.
namespace esteira::viewmodels {

enum class BatchAction { Edit, EditTotals, Send, Pause, Resume, Cancel, RemoveRows, Close, Discard, DeleteDraft, QueryNow };

/// Not offered: the screen does not show it. Offered with a reason: shown disabled, the reason beside it.
struct Offer {
    bool offered = false;
    Text reason;
    bool enabled() const { return offered && reason.isEmpty(); }
};

Offer offerOf(BatchAction action, const ports::BatchListItem &item, services::SubmissionPhase phase);

/// Something is under way with the batch at this moment.
bool isBusy(services::SubmissionPhase phase);

/// Rows of the batch in one send state.
settlement::CountAndTotal inState(const ports::BatchSummary &summary, settlement::SendState state);
/// Rows the administrator shows in one status.
settlement::CountAndTotal inStatus(const ports::BatchSummary &summary, const QString &status);
/// Every row, removed ones too.
settlement::CountAndTotal allRows(const ports::BatchSummary &summary);

/// Rows that are queued, on their way or unanswered: sending has not ended.
qint64 unfinishedSending(const ports::BatchSummary &summary);
/// Rows that a person must look at: refused, without an answer, in conflict.
qint64 needingAttention(const ports::BatchSummary &summary);

/// Where expected and present totals of a draft differ; empty when they agree or nothing is expected.
QList<Text> draftDifferences(const settlement::ControlTotals &totals);

/// Why a batch cannot be closed, as far as this computer knows. The total the server gave at its last look is left out: it
/// is as old as that look; closing reads it again and compares.
QList<Text> knownClosingBlockers(settlement::ControlTotals totals);

} // namespace esteira::viewmodels
