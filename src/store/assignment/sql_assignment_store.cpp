#include "store/assignment/sql_assignment_store.h"

#include "store/assignment/asset_columns.h"
#include "store/assignment/asset_documents.h"
#include "store/assignment/asset_drafts.h"
#include "store/assignment/asset_records.h"
#include "store/assignment/assignment_events.h"
#include "store/assignment/assignment_following.h"
#include "store/assignment/assignment_records.h"
#include "store/assignment/assignment_sending.h"
#include "store/database/database.h"

namespace esteira::store {

using namespace ports;

namespace {

Result<QList<AssignmentListItem>> allAssignments(SqlSession &session)
{
    static const QByteArray sql = assignments::select("ORDER BY updated DESC, id DESC");
    SqlStatement &found = session.statement(sql);
    found.run();
    QList<AssignmentListItem> list;
    for (const StoredAssignment &assignment : assignments::readAll(found))
        list.append({assignment, assignments::summary(session, assignment.id)});
    return list;
}

Result<AssignmentListItem> oneAssignment(SqlSession &session, AssignmentId id)
{
    const auto assignment = assignments::load(session, id);
    if (!assignment)
        return failure(assignments::noSuchAssignment());
    return AssignmentListItem{*assignment, assignments::summary(session, id)};
}

Result<std::optional<AssignmentId>> findOne(SqlSession &session, const QString &connectionId, const QString &fundClassKey, const QString &externalId)
{
    return assignments::find(session, connectionId, fundClassKey, externalId);
}

Result<QList<StoredAssignment>> findAll(SqlSession &session, const QString &fundClassKey, const QString &externalId)
{
    static const QByteArray sql = assignments::select("WHERE external_id = ? AND (? = '' OR fund_class_key = ?) ORDER BY id");
    SqlStatement &found = session.statement(sql);
    found.run(notNull(externalId), notNull(fundClassKey), notNull(fundClassKey));
    return assignments::readAll(found);
}

Result<QList<StoredAsset>> loadAssets(SqlSession &session, const QList<AssetId> &ids)
{
    QList<StoredAsset> list;
    for (const AssetId id : ids) {
        if (auto asset = assets::load(session, id))
            list.append(std::move(*asset));
    }
    return list;
}

Outcome requeueAssets(SqlSession &session, const QList<AssetId> &ids, const QDateTime &now)
{
    QList<AssetOutcome> outcomes;
    for (const AssetId id : ids) {
        AssetOutcome outcome;
        outcome.asset = id;
        outcome.state = settlement::SendState::Queued;
        outcomes.append(outcome);
    }
    return assignment_sending::recordOutcomes(session, outcomes, now);
}

Outcome learnAssignment(SqlSession &session, AssignmentId id, const assignment::Assignment &found, const QDateTime &now)
{
    auto assignment = assignments::load(session, id);
    if (!assignment)
        return failure(assignments::noSuchAssignment());
    assignment_following::learn(session, *assignment, found, Source::Poll, now);
    assignments::saveProgress(session, *assignment, now);
    return {};
}

Result<QList<StoredAssignment>> openOnes(SqlSession &session)
{
    // Nothing is told of an asset's entry into the portfolio: a completed batch is read until its assets say so.
    static const QByteArray sql = assignments::select(
        "WHERE is_open = 1 OR (status = 'completed' AND EXISTS (SELECT 1 FROM asset WHERE assignment_id = assignment.id"
        " AND send_state IN ('accepted', 'already_there') AND status NOT IN ('completed', 'denied', 'discarded'))) ORDER BY id");
    SqlStatement &found = session.statement(sql);
    found.run();
    return assignments::readAll(found);
}

Result<QList<StoredAsset>> withoutReason(SqlSession &session, AssignmentId assignment)
{
    static const QByteArray sql = assets::select("WHERE assignment_id = ? AND reason_missing = 1 ORDER BY position");
    SqlStatement &found = session.statement(sql);
    found.run(assignment);
    return assets::readAll(found);
}

Outcome addEvent(SqlSession &session, const AssignmentTimelineEvent &event)
{
    assignment_events::add(session, event);
    return {};
}

Result<QList<assignment::AssignmentConfiguration>> readConfigurations(SqlSession &session, const QString &connectionId, const QString &fundClassKey)
{
    SqlStatement &found = session.statement("SELECT data FROM assignment_configuration WHERE connection_id = ? AND fund_class_key = ? ORDER BY place");
    found.run(notNull(connectionId), notNull(fundClassKey));
    QList<assignment::AssignmentConfiguration> list;
    while (found.next())
        list.append(json::toConfiguration(found.text(0)));
    return list;
}

Outcome writeConfigurations(SqlSession &session, const QString &connectionId, const QString &fundClassKey,
                            const QList<assignment::AssignmentConfiguration> &configurations)
{
    session.statement("DELETE FROM assignment_configuration WHERE connection_id = ? AND fund_class_key = ?").run(notNull(connectionId), notNull(fundClassKey));
    qint64 place = 0;
    for (const assignment::AssignmentConfiguration &configuration : configurations) {
        session.statement("INSERT OR REPLACE INTO assignment_configuration (connection_id, fund_class_key, configuration_key, place, data)"
                          " VALUES (?, ?, ?, ?, ?)")
            .run(notNull(connectionId), notNull(fundClassKey), notNull(configuration.key), place++, json::fromConfiguration(configuration));
    }
    return {};
}

} // namespace

SqlAssignmentStore::SqlAssignmentStore(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

QFuture<Result<AssignmentId>> SqlAssignmentStore::createDraft(const StoredAssignment &assignment)
{
    return m_database.write([this, assignment](SqlSession &s) { return assignments::create(s, assignment, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::updateDraft(const StoredAssignment &assignment)
{
    return m_database.write([this, assignment](SqlSession &s) { return assignments::update(s, assignment, m_clock.nowUtc()); });
}

QFuture<Result<AssignmentId>> SqlAssignmentStore::adopt(const StoredAssignment &assignment)
{
    return m_database.write([this, assignment](SqlSession &s) { return assignments::adopt(s, assignment, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::deleteDraft(AssignmentId assignment)
{
    return m_database.write([assignment](SqlSession &s) { return assignments::remove(s, assignment); });
}

QFuture<Result<QList<AssetId>>> SqlAssignmentStore::appendAssets(AssignmentId assignment, const QList<assignment::AssetDraft> &assets)
{
    return m_database.write([this, assignment, assets](SqlSession &s) { return asset_drafts::append(s, assignment, assets, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::updateAsset(AssetId asset, const assignment::AssetDraft &draft)
{
    return m_database.write([this, asset, draft](SqlSession &s) { return asset_drafts::update(s, asset, draft, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::deleteAssets(const QList<AssetId> &assets)
{
    return m_database.write([assets](SqlSession &s) { return asset_drafts::remove(s, assets); });
}

QFuture<Result<QList<KnownBorrower>>> SqlAssignmentStore::knownBorrowers(const QString &text, int count)
{
    return m_database.read([text, count](SqlSession &s) { return asset_drafts::knownBorrowers(s, text, count); });
}

QFuture<Result<QList<AssignmentListItem>>> SqlAssignmentStore::assignments()
{
    return m_database.read([](SqlSession &s) { return allAssignments(s); });
}

QFuture<Result<AssignmentListItem>> SqlAssignmentStore::assignment(AssignmentId assignment)
{
    return m_database.read([assignment](SqlSession &s) { return oneAssignment(s, assignment); });
}

QFuture<Result<std::optional<AssignmentId>>> SqlAssignmentStore::findAssignment(const QString &connectionId, const QString &fundClassKey, const QString &externalId)
{
    return m_database.read([connectionId, fundClassKey, externalId](SqlSession &s) { return findOne(s, connectionId, fundClassKey, externalId); });
}

QFuture<Result<QList<StoredAssignment>>> SqlAssignmentStore::findAssignments(const QString &fundClassKey, const QString &externalId)
{
    return m_database.read([fundClassKey, externalId](SqlSession &s) { return findAll(s, fundClassKey, externalId); });
}

QFuture<Result<QList<AssetId>>> SqlAssignmentStore::assetIds(AssignmentId assignment, const AssetQuery &query)
{
    return m_database.read([assignment, query](SqlSession &s) { return assets::query(s, assignment, query); });
}

QFuture<Result<QList<StoredAsset>>> SqlAssignmentStore::assets(const QList<AssetId> &ids)
{
    return m_database.read([ids](SqlSession &s) { return loadAssets(s, ids); });
}

QFuture<Result<QList<AssignmentTimelineEvent>>> SqlAssignmentStore::events(AssignmentId assignment, AssetId asset, int limit)
{
    return m_database.read([assignment, asset, limit](SqlSession &s) { return assignment_events::latest(s, assignment, asset, limit); });
}

QFuture<Outcome> SqlAssignmentStore::beginSubmission(AssignmentId assignment)
{
    return m_database.write([this, assignment](SqlSession &s) { return assignment_sending::begin(s, assignment, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::setPaused(AssignmentId assignment, bool paused)
{
    return m_database.write([this, assignment, paused](SqlSession &s) { return assignment_sending::setPaused(s, assignment, paused, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::releaseQueued(AssignmentId assignment)
{
    return m_database.write([this, assignment](SqlSession &s) { return assignment_sending::releaseQueued(s, assignment, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::recordIntent(AssignmentId assignment, AssignmentIntent intent, const std::optional<assignment::ManagerDecision> &decision, const QString &reason)
{
    return m_database.write([this, assignment, intent, decision, reason](SqlSession &s) { return assignment_sending::recordIntent(s, assignment, intent, decision, reason, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::recordIntentOutcome(AssignmentId assignment, AssignmentIntent intent, const std::optional<assignment::Assignment> &found, const std::optional<Error> &error)
{
    return m_database.write([this, assignment, intent, found, error](SqlSession &s) { return assignment_sending::recordIntentOutcome(s, assignment, intent, found, error, m_clock.nowUtc()); });
}

QFuture<Result<QList<StoredAsset>>> SqlAssignmentStore::claimQueued(AssignmentId assignment, int count)
{
    return m_database.write([assignment, count](SqlSession &s) { return assignment_sending::claimQueued(s, assignment, count); });
}

QFuture<Result<QList<StoredAsset>>> SqlAssignmentStore::unresolved(AssignmentId assignment)
{
    return m_database.read([assignment](SqlSession &s) { return assignment_sending::unresolved(s, assignment); });
}

QFuture<Outcome> SqlAssignmentStore::recordOutcomes(const QList<AssetOutcome> &outcomes)
{
    return m_database.write([this, outcomes](SqlSession &s) { return assignment_sending::recordOutcomes(s, outcomes, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::requeue(const QList<AssetId> &assets)
{
    return m_database.write([this, assets](SqlSession &s) { return requeueAssets(s, assets, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::recordRemovalIntent(const QList<AssetId> &assets)
{
    return m_database.write([assets](SqlSession &s) { return assignment_sending::recordRemovalIntent(s, assets); });
}

QFuture<Result<QList<AssignmentId>>> SqlAssignmentStore::unfinishedAssignments()
{
    return m_database.read([](SqlSession &s) { return assignment_sending::unfinished(s); });
}

QFuture<Result<QList<DocumentId>>> SqlAssignmentStore::attachDocuments(const QList<StoredDocument> &documents)
{
    return m_database.write([this, documents](SqlSession &s) { return asset_drafts::attach(s, documents, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::detachDocuments(const QList<DocumentId> &documents)
{
    return m_database.write([documents](SqlSession &s) { return asset_drafts::detach(s, documents); });
}

QFuture<Result<QList<StoredDocument>>> SqlAssignmentStore::documents(AssignmentId assignment, AssetId asset)
{
    return m_database.read([assignment, asset](SqlSession &s) { return asset_documents::list(s, assignment, asset); });
}

QFuture<Result<QList<StoredDocument>>> SqlAssignmentStore::claimDocuments(AssignmentId assignment, int count)
{
    return m_database.write([assignment, count](SqlSession &s) { return asset_documents::claim(s, assignment, count); });
}

QFuture<Outcome> SqlAssignmentStore::recordDocumentOutcomes(const QList<DocumentOutcome> &outcomes)
{
    return m_database.write([this, outcomes](SqlSession &s) { return asset_documents::recordOutcomes(s, outcomes, m_clock.nowUtc()); });
}

QFuture<Result<QList<AppliedAssignmentChange>>> SqlAssignmentStore::applyStatusChanges(const QList<AssignmentStatusChange> &changes)
{
    return m_database.write([this, changes](SqlSession &s) { return assignment_following::apply(s, changes, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::recordServerAssignment(AssignmentId assignment, const assignment::Assignment &found)
{
    return m_database.write([this, assignment, found](SqlSession &s) { return learnAssignment(s, assignment, found, m_clock.nowUtc()); });
}

QFuture<Outcome> SqlAssignmentStore::recordServerAssets(AssignmentId assignment, const QList<assignment::Asset> &found)
{
    return m_database.write([this, assignment, found](SqlSession &s) { return assignment_following::recordAssets(s, assignment, found, m_clock.nowUtc()); });
}

QFuture<Result<QList<StoredAssignment>>> SqlAssignmentStore::openAssignments()
{
    return m_database.read([](SqlSession &s) { return openOnes(s); });
}

QFuture<Result<QList<StoredAsset>>> SqlAssignmentStore::assetsWithoutReason(AssignmentId assignment)
{
    return m_database.read([assignment](SqlSession &s) { return withoutReason(s, assignment); });
}

QFuture<Outcome> SqlAssignmentStore::appendEvent(const AssignmentTimelineEvent &event)
{
    return m_database.write([event](SqlSession &s) { return addEvent(s, event); });
}

QFuture<Result<QList<assignment::AssignmentConfiguration>>> SqlAssignmentStore::configurations(const QString &connectionId, const QString &fundClassKey)
{
    return m_database.read([connectionId, fundClassKey](SqlSession &s) { return readConfigurations(s, connectionId, fundClassKey); });
}

QFuture<Outcome> SqlAssignmentStore::saveConfigurations(const QString &connectionId, const QString &fundClassKey, const QList<assignment::AssignmentConfiguration> &configurations)
{
    return m_database.write([connectionId, fundClassKey, configurations](SqlSession &s) { return writeConfigurations(s, connectionId, fundClassKey, configurations); });
}

} // namespace esteira::store
