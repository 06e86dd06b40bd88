#include "store/settlement/submission.h"

#include "domain/settlement/settlement_flow.h"
#include "store/database/sql_session.h"
#include "store/settlement/event_log.h"
#include "store/settlement/row_records.h"
#include "store/settlement/row_tally.h"

#include <map>

namespace esteira::store::submission {

namespace {

using ports::RowOutcome;
using ports::Source;
using ports::StoredRow;
using settlement::SendState;

bool isOnItsWay(SendState state)
{
    return state == SendState::Sending || state == SendState::Unknown;
}

/// Which state an outcome really leads to. A row leaves "sending" and "unknown" only through an answer about that very
/// row, and what the administrator has accepted is never taken back by a late or repeated message.
std::optional<SendState> nextState(const StoredRow &row, SendState told)
{
    const SendState now = row.sendState;
    switch (told) {
    case SendState::Accepted:
    case SendState::AlreadyThere:
        return now == SendState::Removed ? std::nullopt : std::optional(countsAsAccepted(now) ? now : told);
    case SendState::Refused:
    case SendState::Conflict:
        return isOnItsWay(now) || now == SendState::Conflict ? std::optional(told) : std::nullopt;
    case SendState::Unknown:
        // A removal without an answer stays a removal: "unknown" would send the row again.
        if (now == SendState::Removing)
            return now;
        return isOnItsWay(now) ? std::optional(told) : std::nullopt;
    case SendState::Queued:
        return isOnItsWay(now) ? std::optional(told) : std::nullopt;
    case SendState::Removed:
        return now == SendState::Removing || now == SendState::Conflict || countsAsAccepted(now) ? std::optional(told) : std::nullopt;
    case SendState::Draft:
    case SendState::Sending:
    case SendState::Removing: break;
    }
    return std::nullopt;
}

const char *kindOf(const StoredRow &before, SendState state)
{
    switch (state) {
    case SendState::Accepted: return before.sendState == SendState::Removing ? "row.not_removed" : "row.accepted";
    case SendState::AlreadyThere: return "row.already_there";
    case SendState::Refused: return "row.refused";
    case SendState::Unknown: return "row.unknown";
    case SendState::Conflict: return "row.conflict";
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
    after.lastError = outcome.error;
    if (state == SendState::Unknown)
        after.hadUnknownAttempt = true;
    // A conflict's settlement is somebody else's data until a person has decided.
    if (outcome.settlement && state != SendState::Conflict)
        takeSettlement(after, *outcome.settlement, now);
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

Outcome recordOutcomes(SqlSession &session, const QList<RowOutcome> &outcomes, const QDateTime &now)
{
    RowTally tally;
    GroupedEvents groups;
    for (const RowOutcome &outcome : outcomes) {
        const auto before = rows::load(session, outcome.row);
        const auto state = before ? nextState(*before, outcome.state) : std::nullopt;
        if (!state)
            continue;
        const StoredRow after = afterOutcome(*before, outcome, *state, now);
        rows::saveSending(session, tally, *before, after);
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
    return {};
}

Outcome requeue(SqlSession &session, const QList<ports::RowId> &ids, const QDateTime &now)
{
    RowTally tally;
    GroupedEvents groups;
    for (const ports::RowId id : ids) {
        const auto before = rows::load(session, id);
        if (!before || !isOnItsWay(before->sendState))
            continue;
        StoredRow after = *before;
        after.sendState = SendState::Queued;
        rows::saveSending(session, tally, *before, after);
        events::add(session, {0, after.batchId, after.id, now, Source::Operator, QStringLiteral("row.requeued"), {}});
        groups.count(after, QStringLiteral("row.requeued"), Source::Operator);
    }
    groups.write(session, now);
    tally.write(session);
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

} // namespace esteira::store::submission
