#include "store/settlement/submission.h"

#include "domain/settlement/never_twice.h"
#include "domain/settlement/send_moves.h"
#include "domain/settlement/settlement_flow.h"
#include "store/database/sql_session.h"
#include "store/settlement/batch_records.h"
#include "store/settlement/draft_rows.h"
#include "store/settlement/event_log.h"
#include "store/settlement/row_records.h"
#include "store/settlement/row_tally.h"

#include <QJsonArray>
#include <QSet>

#include <map>

namespace esteira::store::submission {

namespace {

using ports::RowOutcome;
using ports::Source;
using ports::StoredRow;
using settlement::SendState;

std::optional<SendState> nextState(const StoredRow &row, SendState told)
{
    if (row.replacing && countsAsAccepted(told)) // what could not be removed is still not ours
        return SendState::Conflict;
    return settlement::nextSendState(row.sendState, told);
}

const char *kindOf(const StoredRow &before, SendState state)
{
    switch (state) {
    case SendState::Accepted: return before.sendState == SendState::Removing ? "row.not_removed" : "row.accepted";
    case SendState::AlreadyThere: return "row.already_there";
    case SendState::Refused: return "row.refused";
    case SendState::Unknown: return "row.unknown";
    case SendState::Conflict: return before.replacing ? "row.not_removed" : "row.conflict";
    case SendState::Queued: return "row.requeued";
    case SendState::Removed: return "row.removed";
    case SendState::Draft:
    case SendState::Sending:
    case SendState::Removing: break;
    }
    return "row.changed";
}

/// "rows.accepted" with a count on the batch's own timeline, which would be unreadable with a line for each row.
class GroupedEvents {
public:
    void count(const StoredRow &row, const QString &kind, Source source)
    {
        Sum &sum = m_sums[{row.batchId, kind, source}];
        ++sum.rows;
        sum.total += row.draft.request.totalValue.value_or(Money());
    }
    void write(SqlSession &session, const QDateTime &now) const
    {
        for (const auto &[key, sum] : m_sums) {
            const auto &[batch, kind, source] = key;
            events::addGroup(session, {0, batch, 0, now, source, QStringLiteral("rows") + kind.sliced(3),
                                  {{QStringLiteral("count"), sum.rows}, {QStringLiteral("total"), sum.total.toDecimal()}}});
        }
    }

private:
    struct Sum {
        qint64 rows = 0;
        Money total;
    };
    std::map<std::tuple<ports::BatchId, QString, Source>, Sum> m_sums;
};

Error notInConflict(const StoredRow &row)
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "Row %1 is no longer in conflict."), {QString::number(row.position)}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Open the batch again to see its rows.")));
}

void takeSettlement(StoredRow &row, const settlement::Settlement &found, const QDateTime &now)
{
    if (!found.settlementKey.isEmpty())
        row.settlementKey = found.settlementKey;
    if (!found.assets.isEmpty())
        row.assets = found.assets;
    if (settlement::settlementLifecycle().movesForward(row.status, found.status)) {
        row.status = found.status;
        row.statusSinceUtc = now;
    }
}

StoredRow afterOutcome(const StoredRow &before, const RowOutcome &outcome, SendState state, const QDateTime &now)
{
    StoredRow after = before;
    after.sendState = state;
    if (state != SendState::Queued) // on its way back to the queue it keeps the reason
        after.lastError = outcome.error;
    if (state == SendState::Unknown || outcome.hadUnknownAttempt)
        after.hadUnknownAttempt = true;
    if (state != SendState::Removing)
        after.replacing = false;
    // A conflict's settlement is somebody else's data until a person has decided.
    if (state == SendState::Conflict)
        after.found = outcome.settlement ? outcome.settlement : before.found;
    else if (outcome.settlement)
        takeSettlement(after, *outcome.settlement, now);
    if (state != SendState::Conflict && state != SendState::Removing)
        after.found.reset();
    const QString discarded = settlement::settlement_status::kDiscarded;
    if (state == SendState::Removed && settlement::settlementLifecycle().movesForward(after.status, discarded)) {
        after.status = discarded;
        after.statusSinceUtc = now;
    }
    return after;
}

QJsonObject eventData(const StoredRow &before, const StoredRow &after, const RowOutcome &outcome)
{
    QJsonObject data;
    if (outcome.error)
        data.insert(QStringLiteral("error"), outcome.error->toJson());
    if (!outcome.requestId.isEmpty())
        data.insert(QStringLiteral("request_id"), outcome.requestId);
    if (after.status != before.status)
        data.insert(QStringLiteral("status"), after.status);
    return data;
}

} // namespace

/// The administrator's side of a conflict is gone: ours goes to the queue as a row of its own, under an id that was never
/// used. A copy that repeats the id of another row waits as a draft for a person.
void queueReplacement(SqlSession &session, const StoredRow &removed, const QDateTime &now)
{
    const auto batch = batches::load(session, removed.batchId);
    settlement::DraftRow draft = removed.draft;
    draft.request.externalId.clear();
    const auto ids = batch ? drafts::appendTo(session, *batch, {draft}, now) : Result<QList<ports::RowId>>(failure(batches::noSuchBatch()));
    const auto copy = ids && !ids->isEmpty() ? rows::load(session, ids->first()) : std::nullopt;
    if (!copy) {
        session.fail(ids ? rows::noSuchRow() : ids.error()); // undone as a whole: the removal is looked up again
        return;
    }
    StoredRow queued = *copy;
    queued.sendState = rows::hasErrors(copy->problems) ? SendState::Draft : SendState::Queued;
    RowTally tally;
    rows::saveSending(session, tally, *copy, queued);
    tally.write(session);
    events::add(session, {0, copy->batchId, copy->id, now, Source::Operator, QStringLiteral("row.replacement"),
                          {{QStringLiteral("replaces"), removed.draft.request.externalId}}});
}

Outcome recordOutcomes(SqlSession &session, const QList<RowOutcome> &outcomes, const QDateTime &now)
{
    RowTally tally;
    GroupedEvents groups;
    QList<StoredRow> replaced;
    QSet<ports::BatchId> othersAccepted;
    for (const RowOutcome &outcome : outcomes) {
        const auto before = rows::load(session, outcome.row);
        const auto state = before ? nextState(*before, outcome.state) : std::nullopt;
        if (!state)
            continue;
        const StoredRow after = afterOutcome(*before, outcome, *state, now);
        rows::saveSending(session, tally, *before, after);
        if (before->replacing && after.sendState == SendState::Removed)
            replaced.append(after);
        if (countsAsAccepted(before->sendState) != countsAsAccepted(after.sendState))
            othersAccepted.insert(after.batchId);
        const bool moved = after.sendState != before->sendState;
        if (!moved && after.status == before->status)
            continue;
        const QString kind = moved ? QString::fromLatin1(kindOf(*before, *state)) : QStringLiteral("status.changed");
        QJsonObject data = eventData(*before, after, outcome);
        if (!moved) {
            data.insert(QStringLiteral("from"), before->status);
            data.insert(QStringLiteral("to"), after.status);
        }
        events::add(session, {0, after.batchId, after.id, now, outcome.source, kind, data});
        if (moved)
            groups.count(after, kind, outcome.source);
    }
    groups.write(session, now);
    tally.write(session);
    // A total told before this settlement was there, or after it was gone, is about another batch than this one.
    for (const ports::BatchId batch : std::as_const(othersAccepted))
        session.statement("UPDATE batch SET server_centavos = NULL WHERE id = ?").run(batch);
    for (const StoredRow &removed : replaced)
        queueReplacement(session, removed, now);
    return {};
}

Outcome recordRemovalIntent(SqlSession &session, const QList<ports::RowId> &ids)
{
    RowTally tally;
    for (const StoredRow &before : rows::load(session, ids)) {
        if (before.sendState == SendState::Removing)
            continue;
        if (!countsAsAccepted(before.sendState)) {
            return failure(ErrorKind::Invalid,
                           Text::of(QT_TRANSLATE_NOOP("Text", "Row %1 cannot be removed: the administrator has not accepted it."), {QString::number(before.position)}),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Rows that were not accepted are deleted or corrected here.")));
        }
        StoredRow after = before;
        after.sendState = SendState::Removing;
        rows::saveSending(session, tally, before, after);
    }
    tally.write(session);
    return {};
}

Outcome recordReplaceIntent(SqlSession &session, ports::RowId id)
{
    const auto before = rows::load(session, id);
    if (!before)
        return failure(rows::noSuchRow());
    if (before->sendState != SendState::Conflict)
        return failure(notInConflict(*before));
    StoredRow after = *before;
    after.sendState = SendState::Removing;
    after.replacing = true;
    RowTally tally;
    rows::saveSending(session, tally, *before, after);
    tally.write(session);
    return {};
}

Outcome acceptConflict(SqlSession &session, ports::RowId id, const settlement::Settlement &theirs, const QDateTime &now)
{
    const auto before = rows::load(session, id);
    if (!before)
        return failure(rows::noSuchRow());
    if (before->sendState != SendState::Conflict)
        return failure(notInConflict(*before));
    StoredRow rewritten = *before;
    rewritten.draft.request = settlement::acceptedAs(before->draft.request, theirs);
    rewritten.draft.unread.clear();
    rewritten.problems.clear();
    StoredRow after = rewritten;
    after.sendState = SendState::Accepted;
    after.lastError.reset();
    after.found.reset();
    takeSettlement(after, theirs, now);
    RowTally tally;
    drafts::rewrite(session, tally, *before, rewritten);
    rows::saveSending(session, tally, rewritten, after);
    tally.write(session);
    QJsonObject data{{QStringLiteral("fields"), QJsonArray::fromStringList(settlement::differingFields(before->draft.request, theirs))}};
    if (before->draft.request.totalValue)
        data.insert(QStringLiteral("ours"), before->draft.request.totalValue->toDecimal());
    if (after.draft.request.totalValue)
        data.insert(QStringLiteral("theirs"), after.draft.request.totalValue->toDecimal());
    events::add(session, {0, after.batchId, after.id, now, Source::Operator, QStringLiteral("row.conflict_accepted"), data});
    return {};
}

} // namespace esteira::store::submission
