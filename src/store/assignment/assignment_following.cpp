#include "store/assignment/assignment_following.h"

#include "domain/assignment/assignment_flow.h"
#include "store/assignment/asset_records.h"
#include "store/assignment/assignment_events.h"
#include "store/assignment/assignment_records.h"
#include "store/database/sql_session.h"

#include <map>
#include <tuple>

namespace esteira::store::assignment_following {

namespace {

using assignment::StatusNews;
using ports::AppliedAssignmentChange;
using ports::AssignmentStatusChange;
using ports::Source;
using ports::StoredAsset;
using ports::StoredAssignment;
using settlement::SendState;

bool isTruth(Source source)
{
    return source == Source::Answer || source == Source::Poll;
}

void moveBatch(SqlSession &session, StoredAssignment &assignment, const QString &status, Source source, QJsonObject data, const QDateTime &at)
{
    data.insert(QStringLiteral("from"), assignment.status);
    data.insert(QStringLiteral("to"), status);
    assignment.status = status;
    assignment.statusSinceUtc = at;
    assignment_events::add(session, {0, assignment.id, 0, at, source, QStringLiteral("status.changed"), data});
}

bool learnReason(StoredAsset &asset, const QString &deniedBy, const QString &reason)
{
    if (!deniedBy.isEmpty())
        asset.deniedBy = deniedBy;
    if (!reason.isEmpty())
        asset.denialReason = reason;
    const bool missing = asset.status == assignment::asset_status::kDenied && asset.denialReason.isEmpty();
    return std::exchange(asset.reasonMissing, missing) != missing;
}

StatusNews applyToBatch(SqlSession &session, const AssignmentStatusChange &change, const QDateTime &now)
{
    auto assignment = assignments::load(session, change.assignmentId);
    if (!assignment)
        return StatusNews::Ignore;
    if (!change.signedTermUrl.isEmpty())
        assignment->signedTermUrl = change.signedTermUrl;
    const StatusNews news = assignment::judgeBatchStatus(assignment->status, change.status, isTruth(change.source), assignment->wasReopened);
    if (news == StatusNews::Apply)
        moveBatch(session, *assignment, change.status, change.source, change.data, change.atUtc.isValid() ? change.atUtc : now);
    assignments::saveProgress(session, *assignment, now);
    return news;
}

std::optional<StoredAsset> assetOf(SqlSession &session, const AssignmentStatusChange &change)
{
    if (change.assetId != 0) {
        auto asset = assets::load(session, change.assetId);
        return asset && asset->assignmentId == change.assignmentId ? asset : std::nullopt;
    }
    static const QByteArray sql = assets::select("WHERE assignment_id = ? AND external_id = ? ORDER BY position LIMIT 1");
    SqlStatement &found = session.statement(sql);
    std::optional<StoredAsset> asset;
    if (found.run(change.assignmentId, notNull(change.assetExternalId)) && found.next())
        asset = assets::readAsset(found);
    found.finish();
    return asset;
}

StatusNews applyToAsset(SqlSession &session, AssignmentStatusChange &change, const QDateTime &now)
{
    auto asset = assetOf(session, change);
    if (!asset)
        return StatusNews::Ignore;
    change.assetId = asset->id;
    // An asset that never left this computer has no status, whatever a message says. One that did is looked up first.
    if (settlement::isEditable(asset->sendState) || asset->sendState == SendState::Queued)
        return asset->attempts > 0 ? StatusNews::ReadBack : StatusNews::Ignore;
    if (asset->sendState == SendState::Conflict)
        return StatusNews::Ignore;
    const QDateTime at = change.atUtc.isValid() ? change.atUtc : now;
    const QString from = asset->status;
    const bool moves = assignment::assetLifecycle().movesForward(from, change.status);
    if (moves) {
        asset->status = change.status;
        asset->statusSinceUtc = at;
    }
    const bool reasonChanged = learnReason(*asset, change.deniedBy, change.denialReason);
    if (!moves && !reasonChanged)
        return StatusNews::Ignore;
    assets::saveProgress(session, *asset);
    if (moves) {
        QJsonObject data = change.data;
        data.insert(QStringLiteral("from"), from);
        data.insert(QStringLiteral("to"), change.status);
        if (!asset->denialReason.isEmpty())
            data.insert(QStringLiteral("reason"), asset->denialReason);
        assignment_events::add(session, {0, asset->assignmentId, asset->id, at, change.source, QStringLiteral("status.changed"), data});
    }
    return StatusNews::Apply;
}

} // namespace

void learn(StoredAsset &asset, const assignment::Asset &found, const QDateTime &now)
{
    if (!found.key.isEmpty())
        asset.assetKey = found.key;
    if (found.durationDays)
        asset.durationDays = found.durationDays;
    if (assignment::assetLifecycle().movesForward(asset.status, found.status)) {
        asset.status = found.status;
        asset.statusSinceUtc = now;
    }
    learnReason(asset, found.deniedBy, found.denialReason);
}

void learn(SqlSession &session, StoredAssignment &assignment, const assignment::Assignment &found, Source source, const QDateTime &now)
{
    if (!found.key.isEmpty())
        assignment.assignmentKey = found.key;
    if (!found.name.isEmpty())
        assignment.name = found.name;
    if (found.numberOfApprovedAssets)
        assignment.serverApprovedAssets = found.numberOfApprovedAssets;
    if (found.totalValue)
        assignment.serverTotal = found.totalValue;
    if (found.disbursement)
        assignment.disbursement = found.disbursement;
    if (!found.events.isEmpty())
        assignment.serverEvents = found.events;
    if (!found.status.isEmpty()
        && assignment::judgeBatchStatus(assignment.status, found.status, true, assignment.wasReopened) == StatusNews::Apply)
        moveBatch(session, assignment, found.status, source, {}, now);
}

Result<QList<AppliedAssignmentChange>> apply(SqlSession &session, const QList<AssignmentStatusChange> &changes, const QDateTime &now)
{
    QList<AppliedAssignmentChange> applied;
    std::map<std::tuple<ports::AssignmentId, QString, Source>, qint64> groups;
    for (AssignmentStatusChange change : changes) {
        const bool aboutBatch = change.assetId == 0 && change.assetExternalId.isEmpty();
        const StatusNews news = aboutBatch ? applyToBatch(session, change, now) : applyToAsset(session, change, now);
        applied.append({change, news});
        if (!aboutBatch && news == StatusNews::Apply)
            ++groups[{change.assignmentId, change.status, change.source}];
    }
    for (const auto &[key, count] : groups) {
        const auto &[assignment, status, source] = key;
        assignment_events::addGroup(session, {0, assignment, 0, now, source, QStringLiteral("assets.status"),
                                              {{QStringLiteral("status"), status}, {QStringLiteral("count"), count}}});
    }
    return applied;
}

namespace {

/// Sent by somebody else, or by this person on another computer.
void adoptAsset(SqlSession &session, ports::AssignmentId assignment, const assignment::Asset &found, const QDateTime &now)
{
    StoredAsset asset;
    asset.assignmentId = assignment;
    asset.draft.request = found.sent.value_or(assignment::AssetRequest{});
    asset.draft.request.assetType = found.assetType;
    asset.draft.request.externalId = found.externalId;
    if (found.totalPurchaseValue)
        asset.draft.request.totalPurchaseValue = found.totalPurchaseValue;
    SqlStatement &next = session.statement("UPDATE assignment SET next_position = next_position + 1 WHERE id = ? RETURNING next_position - 1");
    asset.position = next.run(assignment) && next.next() ? next.integer(0) : 0;
    next.finish();
    asset.id = assets::saveDraft(session, asset);
    asset.sendState = SendState::Accepted;
    learn(asset, found, now);
    assets::saveProgress(session, asset);
    assignment_events::add(session, {0, assignment, asset.id, now, Source::Poll, QStringLiteral("asset.seen"), {{QStringLiteral("status"), asset.status}}});
}

} // namespace

Outcome recordAssets(SqlSession &session, ports::AssignmentId assignment, const QList<assignment::Asset> &found, const QDateTime &now)
{
    QList<AssignmentStatusChange> changes;
    for (const assignment::Asset &asset : found) {
        AssignmentStatusChange change;
        change.assignmentId = assignment;
        change.assetExternalId = asset.externalId;
        change.status = asset.status;
        change.deniedBy = asset.deniedBy;
        change.denialReason = asset.denialReason;
        auto stored = assetOf(session, change);
        if (!stored) {
            adoptAsset(session, assignment, asset, now);
            continue;
        }
        if (!settlement::countsAsAccepted(stored->sendState))
            continue;
        if (asset.durationDays != stored->durationDays || (stored->assetKey.isEmpty() && !asset.key.isEmpty())) {
            if (asset.durationDays)
                stored->durationDays = asset.durationDays;
            if (!asset.key.isEmpty())
                stored->assetKey = asset.key;
            assets::saveProgress(session, *stored);
        }
        changes.append(change);
    }
    if (const auto applied = apply(session, changes, now); !applied)
        return failure(applied.error());
    return {};
}

} // namespace esteira::store::assignment_following
