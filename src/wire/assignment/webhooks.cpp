#include "domain/assignment/assignment_flow.h"
#include "wire/assignment/assignment_codec.h"
#include "wire/settlement/answer_reader.h"

namespace esteira::wire {

namespace {

using L = QLatin1StringView;

constexpr L kAssignment("assignment_external_id");
constexpr L kAsset("asset_external_id");
constexpr L kAssignmentStatus("assignment_new_status");
constexpr L kAssetStatus("asset_new_status");
constexpr L kFund("fund_class_key");
constexpr L kSignedTerm("signed_term_url");
constexpr L kPayload("asset_payload");

} // namespace

Json encodeAssignmentWebhook(const AssignmentWebhook &webhook)
{
    Json data;
    data.set(kAssignment, Json(webhook.assignmentExternalId));
    data.set(kAssignmentStatus, Json(webhook.status));
    data.setIfPresent(kFund, webhook.fundClassKey);
    data.setIfPresent(kSignedTerm, webhook.signedTermUrl);
    return data;
}

Json encodeAssetWebhook(const AssetWebhook &webhook)
{
    Json data;
    data.set(kAssignment, Json(webhook.assignmentExternalId));
    data.set(kAsset, Json(webhook.assetExternalId));
    data.set(kAssetStatus, Json(webhook.status));
    data.setIfPresent(kFund, webhook.fundClassKey);
    if (webhook.payload.isObject())
        data.set(kPayload, webhook.payload);
    return data;
}

Result<AssignmentWebhook> decodeAssignmentWebhook(const Json &data)
{
    AnswerReader reader(data);
    const AssignmentWebhook webhook{reader.requiredText(kAssignment), assignment::normalizedStatus(reader.requiredText(kAssignmentStatus)),
                                    reader.text(kFund), reader.text(kSignedTerm)};
    if (reader.error())
        return failure(*reader.error());
    return webhook;
}

Result<AssetWebhook> decodeAssetWebhook(const Json &data)
{
    AnswerReader reader(data);
    const AssetWebhook webhook{reader.requiredText(kAssignment), reader.requiredText(kAsset),
                               assignment::normalizedStatus(reader.requiredText(kAssetStatus)), reader.text(kFund), data[kPayload]};
    if (reader.error())
        return failure(*reader.error());
    return webhook;
}

} // namespace esteira::wire
