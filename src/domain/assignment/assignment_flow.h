#pragma once

#include "domain/flow/flow.h"

/// The assignment flow (contract/seeds/assignment-flow.txt; assignment.md 4): nine steps, the fifth in two halves, and
/// the lifecycles of batch and asset.
///
/// Steps 5a and 5b have the same number; stepMark() tells them apart. A step that leaves the batch's status as it was
/// branches for the asset (5a: `branch` is a status of the asset), any other branches for the batch.
namespace esteira::assignment {

const flow::Flow &assignmentFlow();
const flow::Lifecycle &batchLifecycle();
const flow::Lifecycle &assetLifecycle();

/// "5a" for the first of two steps of one number, "5b" for the second, "6" for a step alone.
QString stepMark(const flow::Step &step);
/// True when `branch` of the step is a status of the asset, not of the batch.
bool branchIsOfAsset(const flow::Step &step);

inline constexpr const char *kBatchWebhook = "trade_receivables.assignment_status_change";
inline constexpr const char *kAssetCreationWebhook = "trade_receivables.asset_creation";
inline constexpr const char *kAssetWebhook = "trade_receivables.asset_status_change";

namespace batch_status {
inline constexpr QLatin1StringView kOpen("pending_assets_insertion");
inline constexpr QLatin1StringView kClosed("completed_assets_insertion");
inline constexpr QLatin1StringView kPendingEligibility("pending_eligibility");
inline constexpr QLatin1StringView kPendingConsultant("pending_consultant_approval");
inline constexpr QLatin1StringView kWaitingDate("waiting_assignment_date");
inline constexpr QLatin1StringView kPendingManager("pending_manager_approval");
inline constexpr QLatin1StringView kApproved("approved");
inline constexpr QLatin1StringView kPendingSignature("pending_assignment_term_signature");
inline constexpr QLatin1StringView kPendingPayment("pending_payment");
inline constexpr QLatin1StringView kPendingInclusion("pending_assets_wallet_inclusion");
inline constexpr QLatin1StringView kCompleted("completed");
inline constexpr QLatin1StringView kDenied("denied");
inline constexpr QLatin1StringView kDiscarded("discarded");
} // namespace batch_status

namespace asset_status {
inline constexpr QLatin1StringView kPendingEligibility("pending_eligibility");
inline constexpr QLatin1StringView kPendingDocumentation("pending_documentation");
inline constexpr QLatin1StringView kPreApproved("pre_approved");
inline constexpr QLatin1StringView kCompleted("completed");
inline constexpr QLatin1StringView kDenied("denied");
inline constexpr QLatin1StringView kDiscarded("discarded");
} // namespace asset_status

/// The oldest generation writes "reproved" where the others write "denied" (assignment.md 0.3); all else stays as it is.
QString normalizedStatus(const QString &status);

/// An asset with an individual result: it no longer keeps the batch from its own eligibility (assignment.md 3.5).
bool isResolvedAsset(QStringView status);
/// Counts towards the totals and the payment (assignment.md 3.14, 7): neither denied nor discarded.
bool countsInTotals(QStringView assetStatus);

/// What to do with a status of the batch that was told.
enum class StatusNews { Apply, Ignore, ReadBack };

/// A batch may go back once: reopening (assignment.md 3.6), for which no webhook is documented and after which webhooks
/// of the first round may still arrive. `isRead`: the status is that of a GET or of the answer to our own call, which is
/// the truth; a webhook that could belong to another round is answered by ReadBack: ask, do not believe.
StatusNews judgeBatchStatus(QStringView current, QStringView incoming, bool isRead, bool wasReopened);

} // namespace esteira::assignment
