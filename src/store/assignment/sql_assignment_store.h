#pragma once

#include "core/clock.h"
#include "ports/assignment/assignment_store.h"

namespace esteira::store {

class Database;

/// The assignments in the data file. Each call is one job of the database: reads see what earlier calls wrote, writes are
/// one commit each. The database and the clock must outlive it.
///
/// What the port leaves open: a draft or an asset without an external id gets one; events come newest first; a refused
/// creation makes the batch a draft again; a paused batch has nothing to claim; of documents of one type for an asset not
/// yet sent, the one attached last counts.
class SqlAssignmentStore final : public ports::AssignmentStore {
public:
    SqlAssignmentStore(Database &database, const Clock &clock);

    QFuture<Result<ports::AssignmentId>> createDraft(const ports::StoredAssignment &assignment) override;
    QFuture<Outcome> updateDraft(const ports::StoredAssignment &assignment) override;
    QFuture<Result<ports::AssignmentId>> adopt(const ports::StoredAssignment &assignment) override;
    QFuture<Outcome> deleteDraft(ports::AssignmentId assignment) override;
    QFuture<Result<QList<ports::AssetId>>> appendAssets(ports::AssignmentId assignment, const QList<assignment::AssetDraft> &assets) override;
    QFuture<Outcome> updateAsset(ports::AssetId asset, const assignment::AssetDraft &draft) override;
    QFuture<Outcome> deleteAssets(const QList<ports::AssetId> &assets) override;
    QFuture<Result<QList<ports::KnownBorrower>>> knownBorrowers(const QString &text, int count) override;

    // Reading
    QFuture<Result<QList<ports::AssignmentListItem>>> assignments() override;
    QFuture<Result<ports::AssignmentListItem>> assignment(ports::AssignmentId assignment) override;
    QFuture<Result<std::optional<ports::AssignmentId>>> findAssignment(const QString &connectionId, const QString &fundClassKey, const QString &externalId) override;
    QFuture<Result<QList<ports::StoredAssignment>>> findAssignments(const QString &fundClassKey, const QString &externalId) override;
    QFuture<Result<QList<ports::AssetId>>> assetIds(ports::AssignmentId assignment, const ports::AssetQuery &query) override;
    QFuture<Result<QList<ports::StoredAsset>>> assets(const QList<ports::AssetId> &ids) override;
    QFuture<Result<QList<ports::AssignmentTimelineEvent>>> events(ports::AssignmentId assignment, ports::AssetId asset, int limit) override;

    // Never twice
    QFuture<Outcome> beginSubmission(ports::AssignmentId assignment) override;
    QFuture<Outcome> setPaused(ports::AssignmentId assignment, bool paused) override;
    QFuture<Outcome> releaseQueued(ports::AssignmentId assignment) override;
    QFuture<Outcome> recordIntent(ports::AssignmentId assignment, ports::AssignmentIntent intent, const std::optional<assignment::ManagerDecision> &decision, const QString &reason) override;
    QFuture<Outcome> recordIntentOutcome(ports::AssignmentId assignment, ports::AssignmentIntent intent, const std::optional<assignment::Assignment> &found, const std::optional<Error> &error) override;
    QFuture<Result<QList<ports::StoredAsset>>> claimQueued(ports::AssignmentId assignment, int count) override;
    QFuture<Result<QList<ports::StoredAsset>>> unresolved(ports::AssignmentId assignment) override;
    QFuture<Outcome> recordOutcomes(const QList<ports::AssetOutcome> &outcomes) override;
    QFuture<Outcome> requeue(const QList<ports::AssetId> &assets) override;
    QFuture<Outcome> recordRemovalIntent(const QList<ports::AssetId> &assets) override;
    QFuture<Result<QList<ports::AssignmentId>>> unfinishedAssignments() override;

    // Documents
    QFuture<Result<QList<ports::DocumentId>>> attachDocuments(const QList<ports::StoredDocument> &documents) override;
    QFuture<Outcome> detachDocuments(const QList<ports::DocumentId> &documents) override;
    QFuture<Result<QList<ports::StoredDocument>>> documents(ports::AssignmentId assignment, ports::AssetId asset) override;
    QFuture<Result<QList<ports::StoredDocument>>> claimDocuments(ports::AssignmentId assignment, int count) override;
    QFuture<Outcome> recordDocumentOutcomes(const QList<ports::DocumentOutcome> &outcomes) override;

    // Following
    QFuture<Result<QList<ports::AppliedAssignmentChange>>> applyStatusChanges(const QList<ports::AssignmentStatusChange> &changes) override;
    QFuture<Outcome> recordServerAssignment(ports::AssignmentId assignment, const assignment::Assignment &found) override;
    QFuture<Outcome> recordServerAssets(ports::AssignmentId assignment, const QList<assignment::Asset> &found) override;
    QFuture<Result<QList<ports::StoredAssignment>>> openAssignments() override;
    QFuture<Result<QList<ports::StoredAsset>>> assetsWithoutReason(ports::AssignmentId assignment) override;
    QFuture<Outcome> appendEvent(const ports::AssignmentTimelineEvent &event) override;

    // Configurations
    QFuture<Result<QList<assignment::AssignmentConfiguration>>> configurations(const QString &connectionId, const QString &fundClassKey) override;
    QFuture<Outcome> saveConfigurations(const QString &connectionId, const QString &fundClassKey, const QList<assignment::AssignmentConfiguration> &configurations) override;

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace esteira::store
