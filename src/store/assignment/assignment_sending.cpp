#include "store/assignment/assignment_sending.h"

#include "domain/assignment/assignment_flow.h"
#include "domain/settlement/send_moves.h"
#include "store/assignment/asset_records.h"
#include "store/assignment/assignment_events.h"
#include "store/assignment/assignment_following.h"
#include "store/assignment/assignment_records.h"
#include "store/database/sql_session.h"

#include <map>

namespace esteira::store::assignment_sending {

namespace {

using ports::AssetOutcome;
using ports::AssignmentId;
using ports::AssignmentIntent;
using ports::Source;
using ports::StoredAsset;
using ports::StoredAssignment;
using settlement::SendState;

bool addEvent(SqlSession &session, AssignmentId assignment, const QString &kind, const QDateTime &now, Source source = Source::Operator,
              const QJsonObject &data = {})
{
    return assignment_events::add(session, {0, assignment, 0, now, source, kind, data});
}

qint64 single(SqlSession &session, QByteArrayView sql, AssignmentId id)
{
    SqlStatement &found = session.statement(sql);
    const qint64 value = found.run(id) && found.next() ? found.integer(0) : 0;
    found.finish();
    return value;
}

QString callOf(AssignmentIntent intent)
{
    switch (intent) {
    case AssignmentIntent::None: return {};
    case AssignmentIntent::Create: return QStringLiteral("create");
    case AssignmentIntent::Close: return QStringLiteral("close");
    case AssignmentIntent::Reopen: return QStringLiteral("reopen");
    case AssignmentIntent::Approve: return QStringLiteral("approve");
    case AssignmentIntent::Deny: return QStringLiteral("deny");
    }
    return {};
}

QString doneKind(AssignmentIntent intent)
{
    switch (intent) {
    case AssignmentIntent::None:
    case AssignmentIntent::Create: return QStringLiteral("assignment.created");
    case AssignmentIntent::Close: return QStringLiteral("assignment.closed");
    case AssignmentIntent::Reopen: return QStringLiteral("assignment.reopened");
    case AssignmentIntent::Approve: return QStringLiteral("assignment.approved");
    case AssignmentIntent::Deny: return QStringLiteral("assignment.denied");
    }
    return {};
}

void recordFailure(SqlSession &session, StoredAssignment &assignment, AssignmentIntent intent, const Error &error, const QDateTime &now)
{
    assignment.lastError = error;
    const QJsonObject data{{QStringLiteral("call"), callOf(intent)}, {QStringLiteral("error"), error.toJson()}};
    // A lookup without permission says nothing about an earlier creation. A close or a decision that was answered "no
    // permission" is over: kept, it would be sent again by a later start without anybody asking.
    if (error.outcomeUnknown() || (error.kind == ErrorKind::Auth && intent == AssignmentIntent::Create && assignment.intent == intent)) {
        addEvent(session, assignment.id, QStringLiteral("assignment.unknown"), now, Source::Answer, data);
        return;
    }
    assignment.intent = AssignmentIntent::None;
    assignment.intentAttempts = 0;
    addEvent(session, assignment.id, QStringLiteral("assignment.refused"), now, Source::Answer, data);
    if (intent == AssignmentIntent::Create && assignment.status.isEmpty()) {
        // Nothing is there: a draft again, which can be corrected.
        assignment.submitted = false;
        session.statement("UPDATE asset SET send_state = 'draft' WHERE assignment_id = ? AND send_state = 'queued' AND had_unknown_attempt = 0")
            .run(assignment.id);
    }
}

const char *kindOf(const StoredAsset &before, SendState state)
{
    switch (state) {
    case SendState::Accepted: return before.sendState == SendState::Removing ? "asset.not_removed" : "asset.accepted";
    case SendState::AlreadyThere: return "asset.already_there";
    case SendState::Refused: return "asset.refused";
    case SendState::Unknown: return "asset.unknown";
    case SendState::Conflict: return "asset.conflict";
    case SendState::Queued: return "asset.requeued";
    case SendState::Removed: return "asset.removed";
    case SendState::Draft:
    case SendState::Sending:
    case SendState::Removing: break;
    }
    return "asset.changed";
}

StoredAsset afterOutcome(const StoredAsset &before, const AssetOutcome &outcome, SendState state, const QDateTime &now)
{
    StoredAsset after = before;
    after.sendState = state;
    after.lastError = outcome.error;
    // Looked up and not there: the attempt may still arrive late.
    if (state == SendState::Unknown || (state == SendState::Queued && outcome.source == Source::Poll))
        after.hadUnknownAttempt = true;
    if (outcome.found && settlement::countsAsAccepted(state))
        assignment_following::learn(after, *outcome.found, now);
    const QString gone = assignment::asset_status::kDiscarded;
    if (state == SendState::Removed && assignment::assetLifecycle().movesForward(after.status, gone)) {
        after.status = gone;
        after.statusSinceUtc = now;
    }
    return after;
}

} // namespace

Outcome begin(SqlSession &session, AssignmentId id, const QDateTime &now)
{
    auto assignment = assignments::load(session, id);
    if (!assignment)
        return failure(assignments::noSuchAssignment());
    if (!assignment->status.isEmpty() && assignment->status != assignment::batch_status::kOpen) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The assignment no longer takes assets.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Make a new assignment for these assets.")));
    }
    const qint64 wrong = single(session, "SELECT count(*) FROM asset WHERE assignment_id = ? AND send_state IN ('draft', 'refused') AND errors > 0", id);
    if (wrong > 0) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "Assets with errors: %1. Nothing was sent."), {QString::number(wrong)}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Show only assets with problems, correct or delete them, and send again.")));
    }
    session.statement("UPDATE asset SET send_state = 'queued' WHERE assignment_id = ? AND send_state IN ('draft', 'refused')").run(id);
    assignment->submitted = true;
    assignment->paused = false;
    assignment->lastError.reset();
    assignments::saveProgress(session, *assignment, now);
    const ports::AssignmentSummary sum = assignments::summary(session, id);
    addEvent(session, id, QStringLiteral("assignment.submitted"), now, Source::Operator,
             {{QStringLiteral("count"), sum.alive.count}, {QStringLiteral("total"), sum.alive.total.toDecimal()}});
    return {};
}

Outcome setPaused(SqlSession &session, AssignmentId id, bool paused, const QDateTime &now)
{
    auto assignment = assignments::load(session, id);
    if (!assignment)
        return failure(assignments::noSuchAssignment());
    if (assignment->paused == paused)
        return {};
    assignment->paused = paused;
    assignments::saveProgress(session, *assignment, now);
    addEvent(session, id, paused ? QStringLiteral("assignment.paused") : QStringLiteral("assignment.resumed"), now);
    return {};
}

Outcome releaseQueued(SqlSession &session, AssignmentId id, const QDateTime &now)
{
    auto assignment = assignments::load(session, id);
    if (!assignment)
        return failure(assignments::noSuchAssignment());
    // An attempt without an answer keeps its asset frozen: it may have been carried out.
    session.statement("UPDATE asset SET send_state = 'draft' WHERE assignment_id = ? AND send_state = 'queued' AND had_unknown_attempt = 0").run(id);
    if (assignment->status.isEmpty() && assignment->intent == AssignmentIntent::None) {
        assignment->submitted = false;
        assignment->paused = false;
    }
    assignments::saveProgress(session, *assignment, now);
    return {};
}

Outcome recordIntent(SqlSession &session, AssignmentId id, AssignmentIntent intent, const std::optional<assignment::ManagerDecision> &decision,
                     const QString &reason, const QDateTime &now)
{
    auto assignment = assignments::load(session, id);
    if (!assignment)
        return failure(assignments::noSuchAssignment());
    if (assignment->intent != AssignmentIntent::None && assignment->intent != intent) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The outcome of the previous call about this assignment is not known yet.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Wait until it has been looked up.")));
    }
    const qint64 unfinished = single(session, "SELECT count(*) FROM asset WHERE assignment_id = ?"
                                              " AND send_state NOT IN ('accepted', 'already_there', 'removed')", id);
    if (intent == AssignmentIntent::Close && unfinished > 0) {
        return failure(ErrorKind::Invalid,
                       Text::of(QT_TRANSLATE_NOOP("Text", "The insertion cannot be closed: assets not accepted yet: %1."), {QString::number(unfinished)}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Send, correct or delete them first.")));
    }
    assignment->intentAttempts = assignment->intent == intent ? assignment->intentAttempts + 1 : 1;
    assignment->intent = intent;
    if (intent == AssignmentIntent::Create)
        assignment->submitted = true;
    if (decision) {
        assignment->decision = decision;
        assignment->decisionReason = reason;
        addEvent(session, id, QStringLiteral("decision.sent"), now, Source::Operator,
                 {{QStringLiteral("call"), callOf(intent)}, {QStringLiteral("reason"), reason}});
    }
    assignments::saveProgress(session, *assignment, now);
    return {};
}

Outcome recordIntentOutcome(SqlSession &session, AssignmentId id, AssignmentIntent intent, const std::optional<assignment::Assignment> &found,
                            const std::optional<Error> &error, const QDateTime &now)
{
    auto assignment = assignments::load(session, id);
    if (!assignment)
        return failure(assignments::noSuchAssignment());
    if (error) {
        recordFailure(session, *assignment, intent, *error, now);
    } else {
        assignment->intent = AssignmentIntent::None;
        assignment->intentAttempts = 0;
        assignment->lastError.reset();
        if (intent == AssignmentIntent::Reopen)
            assignment->wasReopened = true;
        addEvent(session, id, doneKind(intent), now, Source::Answer);
    }
    if (found)
        assignment_following::learn(session, *assignment, *found, Source::Answer, now);
    assignments::saveProgress(session, *assignment, now);
    return {};
}

Result<QList<StoredAsset>> claimQueued(SqlSession &session, AssignmentId id, int count)
{
    const auto assignment = assignments::load(session, id);
    if (!assignment)
        return failure(assignments::noSuchAssignment());
    if (assignment->paused)
        return QList<StoredAsset>();
    static const QByteArray sql = assets::select("WHERE assignment_id = ? AND send_state = 'queued' ORDER BY position LIMIT ?");
    SqlStatement &found = session.statement(sql);
    found.run(id, count);
    QList<StoredAsset> claimed = assets::readAll(found);
    for (StoredAsset &asset : claimed) {
        asset.sendState = SendState::Sending;
        asset.attempts += 1;
        asset.lastError.reset(); // of the attempt before: it must not speak for this one when this one has no answer
        assets::saveProgress(session, asset);
    }
    return claimed;
}

Result<QList<StoredAsset>> unresolved(SqlSession &session, AssignmentId assignment)
{
    static const QByteArray sql = assets::select("WHERE assignment_id = ? AND send_state IN ('sending', 'unknown', 'removing') ORDER BY position");
    SqlStatement &found = session.statement(sql);
    found.run(assignment);
    return assets::readAll(found);
}

Outcome recordOutcomes(SqlSession &session, const QList<AssetOutcome> &outcomes, const QDateTime &now)
{
    std::map<std::tuple<AssignmentId, QString, Source>, qint64> groups;
    for (const AssetOutcome &outcome : outcomes) {
        const auto before = assets::load(session, outcome.asset);
        const auto state = before ? settlement::nextSendState(before->sendState, outcome.state) : std::nullopt;
        if (!state)
            continue;
        const StoredAsset after = afterOutcome(*before, outcome, *state, now);
        assets::saveProgress(session, after);
        if (after.sendState == before->sendState && after.status == before->status)
            continue;
        const QString kind = QString::fromLatin1(kindOf(*before, *state));
        QJsonObject data;
        if (outcome.error)
            data.insert(QStringLiteral("error"), outcome.error->toJson());
        if (!outcome.requestId.isEmpty())
            data.insert(QStringLiteral("request_id"), outcome.requestId);
        if (after.status != before->status)
            data.insert(QStringLiteral("status"), after.status);
        assignment_events::add(session, {0, after.assignmentId, after.id, now, outcome.source, kind, data});
        ++groups[{after.assignmentId, kind, outcome.source}];
    }
    for (const auto &[key, count] : groups) {
        const auto &[assignment, kind, source] = key;
        assignment_events::addGroup(session, {0, assignment, 0, now, source, QStringLiteral("assets") + kind.sliced(5), {{QStringLiteral("count"), count}}});
    }
    return {};
}

Outcome recordRemovalIntent(SqlSession &session, const QList<ports::AssetId> &ids)
{
    for (const ports::AssetId id : ids) {
        auto asset = assets::load(session, id);
        if (!asset)
            return failure(assets::noSuchAsset());
        if (asset->sendState == SendState::Removing)
            continue;
        if (!settlement::countsAsAccepted(asset->sendState)) {
            return failure(ErrorKind::Invalid,
                           Text::of(QT_TRANSLATE_NOOP("Text", "Asset %1 cannot be removed: the administrator has not accepted it."),
                                    {asset->draft.request.externalId}),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Assets that were not accepted are deleted or corrected here.")));
        }
        asset->sendState = SendState::Removing;
        assets::saveProgress(session, *asset);
    }
    return {};
}

Result<QList<AssignmentId>> unfinished(SqlSession &session)
{
    SqlStatement &found = session.statement(
        "SELECT id FROM assignment WHERE intent <> '' OR id IN (SELECT assignment_id FROM asset"
        " WHERE send_state IN ('queued', 'sending', 'unknown', 'removing') OR reason_missing)"
        " OR id IN (SELECT a.assignment_id FROM asset a JOIN asset_document d ON d.asset_id = a.id"
        " WHERE d.send_state IN ('sending', 'unknown')) ORDER BY id");
    found.run();
    QList<AssignmentId> list;
    while (found.next())
        list.append(found.integer(0));
    return list;
}

} // namespace esteira::store::assignment_sending
