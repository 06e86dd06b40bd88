#pragma once

#include "domain/assignment/asset_rules.h"
#include "domain/assignment/assignment_flow.h"
#include "domain/assignment/assignment.h"
#include "domain/settlement/control_totals.h"
#include "domain/settlement/send_state.h"
#include "ports/settlement/batch_store.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>

namespace esteira::ports {

using AssignmentId = qint64;
using AssetId = qint64;
using DocumentId = qint64;

/// A call about the batch itself whose outcome is not known yet; the protocol is that of payment batches.
enum class AssignmentIntent { None, Create, Close, Reopen, Approve, Deny };

/// An assignment batch as this computer keeps it: the draft and what the administrator said about it.
struct StoredAssignment {
    AssignmentId id = 0;
    QString connectionId;
    assignment::Scope scope;
    assignment::AssignmentRequest request;
    QString assetType;              ///< of the configuration, as are the next three
    QString configurationName;
    QString assignorName;
    QString assignorDocumentNumber;
    QString sourceFile;             ///< file name of the import; empty when typed
    QByteArray sourceHash;          ///< SHA-256 of the file
    QDateTime createdUtc;
    QDateTime updatedUtc;

    bool submitted = false;         ///< frozen: creation was asked for at least once
    bool paused = false;
    AssignmentIntent intent = AssignmentIntent::None;
    int intentAttempts = 0;
    std::optional<assignment::ManagerDecision> decision; ///< the last one asked for; its reason is in `decisionReason`
    QString decisionReason;
    std::optional<Error> lastError; ///< refusal of the last batch call

    QString assignmentKey;          ///< set once created
    QString name;                   ///< the administrator's
    QString status;                 ///< administrator's; empty while local
    QDateTime statusSinceUtc;
    bool wasReopened = false;       ///< at least once: webhooks of another round may come (judgeBatchStatus)
    std::optional<int> serverApprovedAssets;
    std::optional<Money> serverTotal;
    std::optional<assignment::Disbursement> disbursement;
    QList<assignment::AssignmentEvent> serverEvents;
    QString signedTermUrl;

    bool isDraft() const { return !submitted; }
};

/// An asset as this computer keeps it.
struct StoredAsset {
    AssetId id = 0;
    AssignmentId assignmentId = 0;
    qint64 position = 0;            ///< 1-based line in the batch
    assignment::AssetDraft draft;
    QList<assignment::Problem> problems;

    settlement::SendState sendState = settlement::SendState::Draft;
    int attempts = 0;
    bool hadUnknownAttempt = false;
    std::optional<Error> lastError;

    QString assetKey;
    QString status;                 ///< administrator's; empty until accepted
    QDateTime statusSinceUtc;
    QString deniedBy;
    QString denialReason;
    bool reasonMissing = false;     ///< denied, and the reason was not read yet: webhooks carry none (assignment.md 4.3)
    std::optional<int> durationDays;
    int documentsSent = 0;          ///< accepted by the administrator
    int documentsWaiting = 0;       ///< matched to the asset and not accepted yet
};

/// A PDF matched to an asset. Draft: matched, not sent; the other states are those of rows.
struct StoredDocument {
    DocumentId id = 0;
    AssetId assetId = 0;
    QString assetExternalId;
    QString documentType;
    QString filePath;
    QByteArray sha256;              ///< of the file when it was matched: another file under the name is not sent
    qint64 size = 0;
    settlement::SendState sendState = settlement::SendState::Draft;
    int attempts = 0;
    QString documentKey;
    std::optional<Error> lastError;
};

/// Counts and money; the sums always equal the assets. Money is the purchase value.
struct AssignmentSummary {
    struct Part {
        QString key;                ///< send state value or administrator's status
        settlement::CountAndTotal value;
    };
    QList<Part> bySendState;
    QList<Part> byStatus;           ///< accepted assets only
    settlement::CountAndTotal all;
    settlement::CountAndTotal alive; ///< neither denied nor discarded: what is paid
    Money faceValue;                ///< of the alive
    qint64 assetsWithErrors = 0;
    qint64 assetsWithWarnings = 0;
    qint64 documentsMissing = 0;    ///< assets in pending_documentation, or local ones whose type always needs a document, without one
    qint64 documentsWaiting = 0;
};

struct AssignmentListItem {
    StoredAssignment assignment;
    AssignmentSummary summary;
};

/// What happened to an asset on its way, recorded in groups of one commit each.
struct AssetOutcome {
    AssetId asset = 0;
    settlement::SendState state = settlement::SendState::Unknown;
    std::optional<Error> error;
    std::optional<assignment::Asset> found; ///< what the answer or the lookup told
    Source source = Source::Answer;
    QString requestId;
};

struct DocumentOutcome {
    DocumentId document = 0;
    settlement::SendState state = settlement::SendState::Unknown;
    std::optional<Error> error;
    QString documentKey;
};

/// A status the administrator told, of a batch or of an asset in it.
struct AssignmentStatusChange {
    AssignmentId assignmentId = 0;
    AssetId assetId = 0;            ///< 0 with an empty assetExternalId: the batch
    QString assetExternalId;        ///< instead of assetId, where only that is known (webhooks)
    QString status;
    QString deniedBy;               ///< reads only
    QString denialReason;           ///< reads only
    QString signedTermUrl;          ///< the webhook of pending_payment only
    Source source = Source::Poll;   ///< Answer and Poll are the truth, see judgeBatchStatus
    QDateTime atUtc;
    QJsonObject data;
};

/// What became of it. ReadBack: the batch must be read before anything is believed.
struct AppliedAssignmentChange {
    AssignmentStatusChange change;
    assignment::StatusNews news = assignment::StatusNews::Ignore;
};

/// One line of a timeline; `kind` is a stable key ("assignment.created", "asset.accepted", "asset.denied",
/// "document.accepted", "status.changed", "assignment.reopened", "decision.sent"…).
struct AssignmentTimelineEvent {
    qint64 id = 0;
    AssignmentId assignmentId = 0;
    AssetId assetId = 0;            ///< 0 for the batch itself
    QDateTime atUtc;
    Source source = Source::Operator;
    QString kind;
    QJsonObject data;
};

/// Which assets a table shows, in SQL, never in memory.
struct AssetQuery {
    QStringList sendStates;         ///< empty: any
    QStringList statuses;           ///< empty: any
    bool onlyWithProblems = false;
    bool onlyMissingDocuments = false;
    QString text;                   ///< in external id, borrower's name and document; empty: any
    QString sortField = QStringLiteral("position"); ///< position, external_id, borrower, maturity, face_value, purchase_value, status
    SortOrder order = SortOrder::Ascending;
    friend bool operator==(const AssetQuery &, const AssetQuery &) = default;
};

/// A borrower as typed before, offered again (last use first).
struct KnownBorrower {
    assignment::Borrower borrower;
    QDateTime lastUsedUtc;
};

/// The drafts and everything known about assignment batches. Safe from any thread: work is done on the store's own
/// thread; futures finish there. Errors are ErrorKind::Storage with the way out. An edit answered ok is on disk.
class AssignmentStore {
public:
    virtual ~AssignmentStore() = default;

    // Drafts
    virtual QFuture<Result<AssignmentId>> createDraft(const StoredAssignment &assignment) = 0;
    virtual QFuture<Outcome> updateDraft(const StoredAssignment &assignment) = 0; ///< refused (Invalid) once submitted
    /// A batch that somebody else created and the administrator tells of: kept as sent, with the status told. Its assets
    /// come with recordServerAssets. Answers the id of the one already kept, if there is one.
    virtual QFuture<Result<AssignmentId>> adopt(const StoredAssignment &assignment) = 0;
    virtual QFuture<Outcome> deleteDraft(AssignmentId assignment) = 0;
    /// Appends assets and answers their ids in order. Problems are computed and stored, duplicates within the batch too
    /// (external id, invoice key).
    virtual QFuture<Result<QList<AssetId>>> appendAssets(AssignmentId assignment, const QList<assignment::AssetDraft> &assets) = 0;
    /// Refused (Invalid) for an asset that is not editable. Recomputes problems of the asset and of its duplicates.
    virtual QFuture<Outcome> updateAsset(AssetId asset, const assignment::AssetDraft &draft) = 0;
    virtual QFuture<Outcome> deleteAssets(const QList<AssetId> &assets) = 0;
    virtual QFuture<Result<QList<KnownBorrower>>> knownBorrowers(const QString &text, int count) = 0;

    // Reading
    virtual QFuture<Result<QList<AssignmentListItem>>> assignments() = 0;
    virtual QFuture<Result<AssignmentListItem>> assignment(AssignmentId assignment) = 0;
    virtual QFuture<Result<std::optional<AssignmentId>>> findAssignment(const QString &connectionId, const QString &fundClassKey,
                                                                        const QString &externalId) = 0;
    /// Webhooks carry the fund's key, in the oldest generation not even that (an empty key: over all funds).
    virtual QFuture<Result<QList<StoredAssignment>>> findAssignments(const QString &fundClassKey, const QString &externalId) = 0;
    virtual QFuture<Result<QList<AssetId>>> assetIds(AssignmentId assignment, const AssetQuery &query) = 0;
    virtual QFuture<Result<QList<StoredAsset>>> assets(const QList<AssetId> &ids) = 0;
    virtual QFuture<Result<QList<AssignmentTimelineEvent>>> events(AssignmentId assignment, AssetId asset, int limit) = 0;

    // Never twice: intents before requests, outcomes after answers
    virtual QFuture<Outcome> beginSubmission(AssignmentId assignment) = 0;
    virtual QFuture<Outcome> setPaused(AssignmentId assignment, bool paused) = 0;
    virtual QFuture<Outcome> releaseQueued(AssignmentId assignment) = 0;
    /// With Approve and Deny the decision and its reason are kept before the call leaves.
    virtual QFuture<Outcome> recordIntent(AssignmentId assignment, AssignmentIntent intent,
                                          const std::optional<assignment::ManagerDecision> &decision = {}, const QString &reason = {}) = 0;
    /// Clears the intent. With `found`, stores what was read; with `error`, the refusal.
    virtual QFuture<Outcome> recordIntentOutcome(AssignmentId assignment, AssignmentIntent intent,
                                                 const std::optional<assignment::Assignment> &found,
                                                 const std::optional<Error> &error) = 0;
    /// Up to `count` queued assets become `sending` with attempt + 1 in one commit, and come back in order.
    virtual QFuture<Result<QList<StoredAsset>>> claimQueued(AssignmentId assignment, int count) = 0;
    virtual QFuture<Result<QList<StoredAsset>>> unresolved(AssignmentId assignment) = 0;
    virtual QFuture<Outcome> recordOutcomes(const QList<AssetOutcome> &outcomes) = 0;
    virtual QFuture<Outcome> requeue(const QList<AssetId> &assets) = 0;
    /// Commits the intent to remove assets of a reopened batch.
    virtual QFuture<Outcome> recordRemovalIntent(const QList<AssetId> &assets) = 0;
    virtual QFuture<Result<QList<AssignmentId>>> unfinishedAssignments() = 0;

    // Documents
    virtual QFuture<Result<QList<DocumentId>>> attachDocuments(const QList<StoredDocument> &documents) = 0;
    virtual QFuture<Outcome> detachDocuments(const QList<DocumentId> &documents) = 0; ///< refused (Invalid) once sent
    virtual QFuture<Result<QList<StoredDocument>>> documents(AssignmentId assignment, AssetId asset) = 0; ///< asset 0: all
    /// Matched and unanswered documents whose asset was accepted; they become `sending` in one commit.
    virtual QFuture<Result<QList<StoredDocument>>> claimDocuments(AssignmentId assignment, int count) = 0;
    virtual QFuture<Outcome> recordDocumentOutcomes(const QList<DocumentOutcome> &outcomes) = 0;

    // Following
    /// Judges each change (judgeBatchStatus for batches, movesForward for assets), writes events, answers what became of it.
    virtual QFuture<Result<QList<AppliedAssignmentChange>>> applyStatusChanges(const QList<AssignmentStatusChange> &changes) = 0;
    virtual QFuture<Outcome> recordServerAssignment(AssignmentId assignment, const assignment::Assignment &found) = 0;
    /// What the listing of assets told, page by page: statuses, durations, reasons of denial. Assets that this computer
    /// did not send are kept as accepted.
    virtual QFuture<Outcome> recordServerAssets(AssignmentId assignment, const QList<assignment::Asset> &found) = 0;
    virtual QFuture<Result<QList<StoredAssignment>>> openAssignments() = 0; ///< those the administrator still works on
    /// Denied assets whose reason was not read yet.
    virtual QFuture<Result<QList<StoredAsset>>> assetsWithoutReason(AssignmentId assignment) = 0;
    virtual QFuture<Outcome> appendEvent(const AssignmentTimelineEvent &event) = 0;

    // Configurations as last read, so that drafts can be made without the administrator
    virtual QFuture<Result<QList<assignment::AssignmentConfiguration>>> configurations(const QString &connectionId,
                                                                                       const QString &fundClassKey) = 0;
    virtual QFuture<Outcome> saveConfigurations(const QString &connectionId, const QString &fundClassKey,
                                                const QList<assignment::AssignmentConfiguration> &configurations) = 0;
};

} // namespace esteira::ports
