#include "sandbox/assignment/assignment_answers.h"

#include "domain/assignment/assignment_flow.h"
#include "wire/assignment/assignment_codec.h"

namespace esteira::sandbox::assignment_answers {

using wire::Json;
namespace status = assignment::batch_status;

namespace {

constexpr int kFirstNumber = 10'000;

assignment::Assignment head(const AssignmentRecord &record)
{
    assignment::Assignment told;
    told.key = record.key;
    told.externalId = record.externalId;
    told.status = record.status;
    return told;
}

QString nameOf(const AssignmentRecord &record) { return QStringLiteral("ASSIGNMENT #%1").arg(kFirstNumber + record.id); }

int rankOf(const QString &batchStatus)
{
    const flow::State *state = assignment::batchLifecycle().find(batchStatus);
    return state ? state->rank : 0;
}

bool isBetween(const AssignmentRecord &assignment, QLatin1StringView first)
{
    return assignment.status != status::kDenied && assignment.status != status::kDiscarded && rankOf(assignment.status) >= rankOf(first);
}

} // namespace

Json brief(const AssignmentRecord &assignment, const QString &batchStatus)
{
    assignment::Assignment told = head(assignment);
    told.status = batchStatus;
    return wire::encodeAssignment(told);
}

Json withTotals(AssignmentContext &context, const AssignmentRecord &assignment)
{
    const AssignmentTotals totals = context.book.totals(assignment.id);
    assignment::Assignment told = head(assignment);
    told.numberOfApprovedAssets = totals.approved;
    told.totalValue = totals.value;
    return wire::encodeAssignment(told);
}

Json assignment(AssignmentContext &context, const AssignmentRecord &assignment)
{
    const AssignmentTotals totals = context.book.totals(assignment.id);
    assignment::Assignment told = head(assignment);
    told.name = nameOf(assignment);
    told.assignmentDate = assignment.assignmentDate;
    if (const auto found = context.assignors.configuration(assignment.fundKey, assignment.configurationKey))
        told.configuration = configuration(context, *found);
    told.numberOfApprovedAssets = totals.approved;
    told.totalValue = totals.value;
    if (const auto paid = account(context, assignment))
        told.disbursement = assignment::Disbursement{paid->key, paid->number, totals.value};
    told.events = context.book.events(assignment.id);
    return wire::encodeAssignment(told);
}

Json row(AssignmentContext &context, const AssignmentRecord &assignment)
{
    const AssignmentTotals totals = context.book.totals(assignment.id);
    assignment::Assignment told = head(assignment);
    told.name = nameOf(assignment);
    told.assignmentDate = assignment.assignmentDate;
    told.configurationKey = assignment.configurationKey;
    told.numberOfApprovedAssets = totals.approved;
    told.totalValue = totals.value;
    return wire::encodeAssignment(told);
}

Json asset(const AssetRecord &asset)
{
    const Json sent = Json::parse(asset.sent).value_or(Json());
    assignment::Asset told;
    told.key = asset.key;
    told.externalId = asset.externalId;
    told.assetType = sent[QLatin1String("asset_type")].string();
    told.status = asset.status;
    told.totalPurchaseValue = asset.purchaseValue;
    told.durationDays = asset.duration;
    told.deniedBy = asset.deniedBy;
    told.denialReason = asset.denialReason;
    return wire::encodeAsset(told, sent);
}

Json inserted(const AssetRecord &asset)
{
    Json answer;
    answer.set(QLatin1String("asset_key"), asset.key);
    answer.set(QLatin1String("external_id"), asset.externalId);
    answer.set(QLatin1String("status"), asset.status);
    return answer;
}

Json summary(AssignmentContext &context, const AssignmentRecord &assignment)
{
    const AssignmentTotals totals = context.book.totals(assignment.id);
    return wire::encodeAssetsSummary(assignment.externalId,
                                     {assignment.status, totals.assets, totals.approved, totals.denied, totals.value});
}

Json assetStatus(const AssetRecord &asset)
{
    Json answer;
    answer.set(QLatin1String("external_id"), asset.externalId);
    answer.set(QLatin1String("status"), asset.status);
    return answer;
}

assignment::AssignmentConfiguration configuration(AssignmentContext &context, const WorldConfiguration &configuration)
{
    assignment::AssignmentConfiguration shown = configuration.shown;
    if (const auto fund = context.world.fund(configuration.fundKey))
        shown.fundClass = *fund;
    return shown;
}

std::optional<AssignorAccount> account(AssignmentContext &context, const AssignmentRecord &assignment)
{
    const auto configured = context.assignors.configuration(assignment.fundKey, assignment.configurationKey);
    if (!configured)
        return std::nullopt;
    const QList<AssignorAccount> accounts = context.assignors.accounts(configured->shown.assignor.key);
    for (const AssignorAccount &one : accounts) {
        if (one.key == assignment.accountKey)
            return one;
    }
    return accounts.isEmpty() ? std::nullopt : std::optional(accounts.first()); // the default one comes first
}

QString termUrl(AssignmentContext &context, const AssignmentRecord &assignment)
{
    return context.storageUrl + QStringLiteral("/assignment_term/") + assignment.key + QStringLiteral(".pdf");
}

QString signedTermUrl(AssignmentContext &context, const AssignmentRecord &assignment)
{
    return context.storageUrl + QStringLiteral("/signed_assignment_term/") + assignment.key + QStringLiteral(".pdf");
}

bool hasTerm(const AssignmentRecord &assignment) { return isBetween(assignment, status::kPendingSignature); }
bool hasSignedTerm(const AssignmentRecord &assignment) { return isBetween(assignment, status::kPendingPayment); }

} // namespace esteira::sandbox::assignment_answers
