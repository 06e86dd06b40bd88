#pragma once

#include "core/result.h"
#include "domain/settlement/control_totals.h"
#include "domain/settlement/draft_row.h"
#include "domain/settlement/payment_batch.h"
#include "domain/settlement/send_state.h"
#include "ports/connection/connection.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>

namespace esteira::ports {

using BatchId = qint64;
using RowId = qint64;

/// Where a step was learnt from (architecture.md, "The screen shows what is true").
enum class Source { Answer, Webhook, Poll, Operator };

/// A call about the batch itself whose outcome is not known yet. The same protocol as for rows.
enum class BatchIntent { None, Create, Close, Discard };

/// A batch as this computer keeps it: the draft and what the administrator said about it.
struct StoredBatch {
    BatchId id = 0;
    QString connectionId;
    QString fundClassKey;
    settlement::PaymentBatchRequest request;
    std::optional<qint64> expectedCount;
    std::optional<Money> expectedTotal;
    QString expectedFrom;          ///< where the expected totals come from: file name, or empty when typed
    QString sourceFile;            ///< file name of the import; empty when typed
    QByteArray sourceHash;         ///< SHA-256 of the file
    bool importUnfinished = false; ///< a file is being read into it, or was when the program ended: not sendable
    QDateTime createdUtc;
    QDateTime updatedUtc;

    bool submitted = false;        ///< the operator sent it: creation was asked for at least once
    bool paused = false;           ///< the operator paused or cancelled the sending
    BatchIntent intent = BatchIntent::None;
    int intentAttempts = 0;
    std::optional<Error> lastError; ///< refusal of the last batch call

    QString paymentBatchKey;       ///< set once created
    QString status;                ///< administrator's status; empty while local
    QDateTime statusSinceUtc;
    std::optional<Money> serverTotal;
    QList<settlement::SettlementExpense> expenses;

    bool isDraft() const { return !submitted; }
};

/// A row as this computer keeps it.
struct StoredRow {
    RowId id = 0;
    BatchId batchId = 0;
    qint64 position = 0;           ///< 1-based line in the batch
    settlement::DraftRow draft;
    QList<settlement::Problem> problems;

    settlement::SendState sendState = settlement::SendState::Draft;
    int attempts = 0;
    bool hadUnknownAttempt = false;
    std::optional<Error> lastError;
    std::optional<settlement::Settlement> found; ///< in conflict: what the administrator has, where it told
    bool replacing = false;        ///< being removed there so that ours can be sent again under a new id
    QString settlementKey;
    QString status;                ///< administrator's status; empty until accepted
    QDateTime statusSinceUtc;
    QList<settlement::AffectedAsset> assets;
};

/// Counts and money by send state and by the administrator's status; the sums always equal the rows.
struct BatchSummary {
    struct Part {
        QString key;               ///< send state value or administrator's status
        settlement::CountAndTotal value;
    };
    QList<Part> bySendState;
    QList<Part> byStatus;          ///< accepted rows only
    qint64 rowsWithErrors = 0;
    qint64 rowsWithWarnings = 0;
    settlement::ControlTotals totals;
};

struct BatchListItem {
    StoredBatch batch;
    BatchSummary summary;
};

/// What happened to a row, recorded in groups of one commit each.
struct RowOutcome {
    RowId row = 0;
    settlement::SendState state = settlement::SendState::Unknown;
    std::optional<Error> error;
    std::optional<settlement::Settlement> settlement; ///< what the answer or the lookup told
    Source source = Source::Answer;
    QString requestId;
    bool hadUnknownAttempt = false; ///< told with every outcome, so that none can be lost with the one before it
};

/// One line of a timeline. `kind` is a stable key the views turn into words ("batch.created", "row.accepted",
/// "status.changed", "webhook.duplicate"…); `data` carries what the words need.
struct Event {
    qint64 id = 0;
    BatchId batchId = 0;
    RowId rowId = 0;               ///< 0 for the batch itself
    QDateTime atUtc;
    Source source = Source::Operator;
    QString kind;
    QJsonObject data;
};

/// A change of the administrator's status, from an answer, a webhook or a poll.
struct StatusChange {
    BatchId batchId = 0;
    RowId rowId = 0;               ///< 0 with an empty rowExternalId: the batch
    QString rowExternalId;         ///< instead of rowId, where only the external id is known (webhooks)
    QString status;
    Source source = Source::Poll;
    QDateTime atUtc;
    QJsonObject data;
};

enum class SortOrder { Ascending, Descending };

/// Which rows a table shows, in SQL, never in memory.
struct RowQuery {
    QStringList sendStates;        ///< empty: any
    QStringList statuses;          ///< empty: any
    bool onlyWithProblems = false;
    QString text;                  ///< in external_id, contract number, asset ids; empty: any
    QString sortField = QStringLiteral("position");
    SortOrder order = SortOrder::Ascending;
    friend bool operator==(const RowQuery &, const RowQuery &) = default;
};

/// The drafts and everything known about batches. Safe from any thread: work is done on the store's own thread; futures
/// finish there. Errors are ErrorKind::Storage with the way out. An edit answered ok is on disk.
class BatchStore {
public:
    virtual ~BatchStore() = default;

    // Drafts
    virtual QFuture<Result<BatchId>> createDraft(const StoredBatch &batch) = 0;
    /// Refused (Invalid) once the batch was submitted, except for the expected totals.
    virtual QFuture<Outcome> updateDraft(const StoredBatch &batch) = 0;
    virtual QFuture<Outcome> deleteDraft(BatchId batch) = 0;
    /// Appends rows; answers their ids in order. Problems (also duplicate external ids) are computed and stored.
    virtual QFuture<Result<QList<RowId>>> appendRows(BatchId batch, const QList<settlement::DraftRow> &rows) = 0;
    /// Refused (Invalid) for a row that is not editable. Recomputes problems of the row and of its duplicates.
    virtual QFuture<Outcome> updateRow(RowId row, const settlement::DraftRow &draft) = 0;
    virtual QFuture<Outcome> deleteRows(const QList<RowId> &rows) = 0;
    /// Updates the draft and marks it unfinished in one commit. Refused (Invalid) once submitted or already marked.
    virtual QFuture<Outcome> beginImport(const StoredBatch &batch) = 0;
    /// Takes the mark away and writes the event in one commit.
    virtual QFuture<Outcome> finishImport(const Event &imported) = 0;
    /// Takes back the rows of an unfinished import and what it changed in the draft, in one commit; typed rows stay.
    virtual QFuture<Outcome> undoImport(BatchId batch) = 0;

    // Reading
    virtual QFuture<Result<QList<BatchListItem>>> batches() = 0;
    virtual QFuture<Result<BatchListItem>> batch(BatchId batch) = 0;
    virtual QFuture<Result<std::optional<BatchId>>> findBatch(const QString &connectionId, const QString &fundClassKey,
                                                              const QString &externalId) = 0;
    /// Every batch with this external id, over all connections and funds (webhooks carry no fund key).
    virtual QFuture<Result<QList<StoredBatch>>> findBatches(const QString &externalId) = 0;
    /// Ids in the order of the query: what a paging model holds.
    virtual QFuture<Result<QList<RowId>>> rowIds(BatchId batch, const RowQuery &query) = 0;
    virtual QFuture<Result<QList<StoredRow>>> rows(const QList<RowId> &ids) = 0;
    virtual QFuture<Result<QList<Event>>> events(BatchId batch, RowId row, int limit) = 0;
    virtual QFuture<Result<std::optional<StoredBatch>>> findSameFile(const QString &connectionId, const QByteArray &sourceHash) = 0;

    // Never twice: intents before requests, outcomes after answers
    /// Freezes the batch: draft and refused rows become queued, `submitted` is set.
    virtual QFuture<Outcome> beginSubmission(BatchId batch) = 0;
    virtual QFuture<Outcome> setPaused(BatchId batch, bool paused) = 0;
    /// Queued rows that were never on their way without an answer become drafts again (a cancelled sending).
    virtual QFuture<Outcome> releaseQueued(BatchId batch) = 0;
    virtual QFuture<Outcome> recordBatchIntent(BatchId batch, BatchIntent intent) = 0;
    /// Clears the intent. With `found`, stores key, status, total and fund data; with `error`, the refusal.
    virtual QFuture<Outcome> recordBatchOutcome(BatchId batch, BatchIntent intent,
                                                const std::optional<settlement::PaymentBatch> &found,
                                                const std::optional<Error> &error, const QString &status) = 0;
    /// Up to `count` queued rows become `sending` with attempt + 1 in one commit, and come back in order.
    virtual QFuture<Result<QList<StoredRow>>> claimQueued(BatchId batch, int count) = 0;
    /// Rows whose outcome is not known: sending (after a crash), unknown, removing.
    virtual QFuture<Result<QList<StoredRow>>> unresolved(BatchId batch) = 0;
    /// One commit for the group, in order, one event per row whose state changed. A replaced row that was removed is
    /// followed by its copy with a new external id, queued, in the same commit.
    virtual QFuture<Outcome> recordOutcomes(const QList<RowOutcome> &outcomes) = 0;
    /// Commits the intent to remove accepted rows.
    virtual QFuture<Outcome> recordRemovalIntent(const QList<RowId> &rows) = 0;
    /// Commits the intent to remove the administrator's side of a conflict and to send ours again.
    virtual QFuture<Outcome> recordReplaceIntent(RowId row) = 0;
    /// A person accepts what the administrator has: the row in conflict takes its values. Refused for any other row.
    virtual QFuture<Outcome> acceptConflict(RowId row, const settlement::Settlement &theirs) = 0;
    /// Batches with an intent, queued, sending, unknown or removing rows: what a start must resume.
    virtual QFuture<Result<QList<BatchId>>> unfinishedBatches() = 0;

    // Following
    /// Applies only forward moves (flow::Lifecycle::movesForward), writes events; answers what was really applied.
    virtual QFuture<Result<QList<StatusChange>>> applyStatusChanges(const QList<StatusChange> &changes) = 0;
    /// Rows whose administrator status is not final, for polling, oldest look first.
    virtual QFuture<Result<QList<StoredRow>>> openRows(BatchId batch, int count) = 0;
    /// Batches the administrator still works on, and final ones with settlements whose end is not known yet.
    virtual QFuture<Result<QList<StoredBatch>>> openBatches() = 0;
    virtual QFuture<Outcome> recordServerBatch(BatchId batch, const settlement::PaymentBatch &found) = 0;
    virtual QFuture<Outcome> appendEvent(const Event &event) = 0;

    // Funds
    virtual QFuture<Result<QList<RegisteredFund>>> funds(const QString &connectionId) = 0;
    virtual QFuture<Outcome> saveFund(const RegisteredFund &fund) = 0;
};

} // namespace esteira::ports
