#include "services/settlement/submission_service.h"

#include "core/future.h"
#include "domain/settlement/settlement_flow.h"
#include "services/settlement/row_remover.h"

namespace esteira::services {

using ports::BatchId;
using settlement::SendState;

namespace {

Error notInConflict()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "This row is no longer in conflict.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Open the batch again to see its rows.")));
}

Error changedThere(const ports::StoredRow &row)
{
    return makeError(ErrorKind::Conflict,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Settlement %1 changed at the administrator since you looked."), {row.draft.request.externalId}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Nothing was done. Compare both again and decide.")));
}

Error goneThere(const ports::StoredRow &row)
{
    return makeError(ErrorKind::Refused,
                     Text::of(QT_TRANSLATE_NOOP("Text", "The administrator no longer has settlement %1."), {row.draft.request.externalId}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "There is nothing to decide any more: the row can be corrected and sent.")));
}

ports::RowOutcome outcomeOf(const ports::StoredRow &row, SendState state, const std::optional<Error> &error)
{
    ports::RowOutcome outcome;
    outcome.row = row.id;
    outcome.state = state;
    outcome.error = error;
    outcome.source = ports::Source::Operator;
    outcome.hadUnknownAttempt = row.hadUnknownAttempt;
    return outcome;
}

/// What a person looked at is what is there now. A conflict that was never read has nothing to compare with.
bool isAsSeen(const ports::StoredRow &row, const settlement::Settlement &now)
{
    const bool discarded = now.status == settlement::settlement_status::kDiscarded;
    return row.found && settlement::readsBackEqual(row.found->sent, now)
        && (row.found->status == settlement::settlement_status::kDiscarded) == discarded;
}

} // namespace

QFuture<Outcome> SubmissionService::resolveConflict(BatchId batch, ports::RowId rowId, ConflictChoice choice)
{
    return begin(batch, SubmissionPhase::Resolving, [this, batch, rowId, choice] {
        withLink(batch, [this, batch, rowId, choice](const ports::BatchListItem &item, const BatchLink &link) {
            whenDone(m_context.store.rows({rowId}), this,
                     [this, batch, item, link, choice](const Result<QList<ports::StoredRow>> &rows) {
                if (!rows)
                    end(batch, failure(rows.error()));
                else if (rows->isEmpty() || rows->first().batchId != batch || rows->first().sendState != SendState::Conflict)
                    end(batch, failure(notInConflict()));
                else
                    decide(item, link, rows->first(), choice);
            });
        });
    });
}

void SubmissionService::decide(const ports::BatchListItem &item, const BatchLink &link, const ports::StoredRow &row, ConflictChoice choice)
{
    const BatchId batch = item.batch.id;
    whenDone(link.gateway->settlement(item.batch.fundClassKey, item.batch.request.externalId, row.draft.request.externalId), this,
             [this, batch, item, link, row, choice](const Result<settlement::Settlement> &now) {
        const bool accepting = choice == ConflictChoice::AcceptTheirs;
        if (!now) {
            if (settlement::afterLookUp(row.draft.request, now) != settlement::RowNext::SendAgain)
                end(batch, failure(now.error())); // nothing learnt, nothing done
            else if (!settlement::readIsMissing(now.error()))
                recordThenEnd(batch, outcomeOf(row, SendState::Refused, goneThere(row)), failure(goneThere(row)));
            else if (!accepting)
                sendOurs(item, link, row, false);
            else if (row.found)
                acceptTheirs(batch, row, *row.found);
            else
                end(batch, failure(now.error()));
            return;
        }
        const bool discarded = now->status == settlement::settlement_status::kDiscarded;
        if (!discarded && settlement::readsBackEqual(row.draft.request, *now)) {
            recordThenEnd(batch, comparedWith(row, *now, ports::Source::Poll), {}); // no longer a conflict
        } else if (!isAsSeen(row, *now)) {
            ports::RowOutcome again = outcomeOf(row, SendState::Conflict, conflictError(row, *now));
            again.settlement = *now;
            recordThenEnd(batch, again, failure(changedThere(row)));
        } else if (!accepting) {
            sendOurs(item, link, row, discarded);
        } else if (discarded) {
            recordThenEnd(batch, outcomeOf(row, SendState::Removed, {}), {});
        } else {
            acceptTheirs(batch, row, *now);
        }
    });
}

void SubmissionService::acceptTheirs(BatchId batch, const ports::StoredRow &row, const settlement::Settlement &theirs)
{
    whenDone(m_context.store.acceptConflict(row.id, theirs), this, [this, batch](const Outcome &accepted) { end(batch, accepted); });
}

void SubmissionService::sendOurs(const ports::BatchListItem &item, const BatchLink &link, const ports::StoredRow &row, bool alreadyGone)
{
    const BatchId batch = item.batch.id;
    const auto thenSend = [this, batch, item, link](const Outcome &removed) {
        if (!removed) {
            end(batch, removed);
            return;
        }
        answer(batch, {});
        sendRows(item, link, item.batch.paused);
    };
    if (alreadyGone) {
        whenDone(m_context.store.recordReplaceIntent(row.id), this, [this, batch, row, thenSend](const Outcome &intended) {
            if (!intended) {
                end(batch, intended);
                return;
            }
            whenDone(m_context.store.recordOutcomes({outcomeOf(row, SendState::Removed, {})}), this, thenSend);
        });
        return;
    }
    runRemover(batch, link, item.batch, thenSend)->startReplacing(row.id);
}

void SubmissionService::recordThenEnd(BatchId batch, const ports::RowOutcome &outcome, const Outcome &then)
{
    whenDone(m_context.store.recordOutcomes({outcome}), this, [this, batch, then](const Outcome &recorded) {
        end(batch, recorded ? then : recorded);
    });
}

} // namespace esteira::services
