#include "domain/assignment/assignment_flow.h"
#include "domain/assignment/enumerators.h"
#include "wire/assignment/assignment_codec.h"
#include "wire/json/date_time.h"
#include "wire/settlement/field_names.h"
#include "wire/settlement/fund_reader.h"

namespace esteira::wire {

namespace {

using namespace assignment;
using L = QLatin1StringView;

constexpr L kAssignmentKey("assignment_key");
constexpr L kConfigurationKey("assignment_configuration_key");
constexpr L kConfiguration("assignment_configuration");
constexpr L kAssignmentDate("assignment_date");
constexpr L kApprovedAssets("number_of_approved_assets");
constexpr L kTotal("assignment_total_value");
constexpr L kDisbursement("disbursement");
constexpr L kEvents("events");
constexpr L kPurchaseValue("total_purchase_value");

template <typename T>
Result<T> checked(const AnswerReader &reader, T value)
{
    if (reader.error())
        return failure(*reader.error());
    return value;
}

/// The name differs from place to place, and in part is not public (11-6).
QString statusOf(AnswerReader &reader, L other)
{
    const QString status = reader.text(field::kStatus);
    return normalizedStatus(status.isEmpty() ? reader.text(other) : status);
}

AssignmentConfiguration readConfiguration(const Json &json, AnswerReader &outer)
{
    AnswerReader reader(json);
    AssignmentConfiguration result;
    result.key = reader.requiredText(kConfigurationKey);
    result.name = reader.text(L("assignment_configuration_name"));
    result.contractKey = reader.text(L("assignment_contract_key"));
    result.registryType = reader.text(L("registry_type"));
    result.assetType = reader.text(field::kAssetType);
    result.type = reader.text(L("assignment_configuration_type"));
    result.consultantDecisionType = reader.text(L("consultant_decision_type"));
    if (const Json &fund = reader.object(field::kFundClass); fund.isObject())
        result.fundClass = readFundClass(fund, reader);
    if (const Json &assignor = reader.object(L("assignor")); assignor.isObject()) {
        AnswerReader inner(assignor);
        result.assignor = {inner.text(L("assignor_key")), inner.text(field::kDocumentNumber), inner.text(field::kName)};
        reader.adopt(inner);
    }
    result.raw = json.toBytes();
    outer.adopt(reader);
    return result;
}

Disbursement readDisbursement(const Json &json, AnswerReader &outer)
{
    AnswerReader reader(json);
    Disbursement result;
    if (const Json &account = reader.object(field::kAccount); account.isObject()) {
        AnswerReader inner(account);
        result.accountKey = inner.text(field::kAccountKey);
        result.account = readAccountNumber(account, reader);
        reader.adopt(inner);
    }
    result.amount = reader.money(L("amount"));
    outer.adopt(reader);
    return result;
}

AssignmentEvent readEvent(const Json &json, AnswerReader &outer)
{
    AnswerReader reader(json);
    const AssignmentEvent event{normalizedStatus(reader.text(field::kStatus)), decodeDateTime(reader.text(L("event_datetime"))),
                                reader.text(field::kDescription)};
    outer.adopt(reader);
    return event;
}

/// The object that carries the asset, when the row embeds it.
bool embedsBody(const Json &row)
{
    const AssetType *type = findAssetType(row[field::kAssetType].string());
    return type && row[L(bodyName(type->body))].isObject();
}

void readAsset(AnswerReader &reader, Asset &asset)
{
    asset.key = reader.text(field::kAssetKey);
    asset.externalId = reader.text(field::kExternalId);
    asset.assetType = reader.text(field::kAssetType);
    asset.status = statusOf(reader, L("asset_status"));
    asset.totalPurchaseValue = reader.money(kPurchaseValue);
    asset.durationDays = reader.integer(L("duration"));
    asset.deniedBy = reader.text(L("denied_by"));
    asset.denialReason = reader.text(L("denial_reason"));
}

} // namespace

Json encodeConfiguration(const AssignmentConfiguration &configuration)
{
    const fund::FundClass &fund = configuration.fundClass;
    Json manager;
    manager.set(L("manager_key"), Json(fund.manager.key));
    manager.set(field::kDocumentNumber, Json(fund.manager.documentNumber));
    manager.set(L("manager_name"), Json(fund.manager.name));
    Json fundClass;
    fundClass.set(field::kFundClassKey, Json(fund.key));
    fundClass.set(field::kName, Json(fund.name));
    fundClass.set(field::kDocumentNumber, Json(fund.documentNumber));
    fundClass.setIfPresent(L("accounting_date"), fund.accountingDate);
    fundClass.set(L("manager"), manager);
    Json assignor;
    assignor.set(L("assignor_key"), Json(configuration.assignor.key));
    assignor.set(field::kDocumentNumber, Json(configuration.assignor.documentNumber));
    assignor.set(field::kName, Json(configuration.assignor.name));

    Json json;
    json.set(kConfigurationKey, Json(configuration.key));
    json.set(L("assignment_configuration_name"), Json(configuration.name));
    json.setIfPresent(L("assignment_contract_key"), configuration.contractKey);
    json.setIfPresent(L("registry_type"), configuration.registryType);
    json.set(field::kAssetType, Json(configuration.assetType));
    json.setIfPresent(L("assignment_configuration_type"), configuration.type);
    json.setIfPresent(L("consultant_decision_type"), configuration.consultantDecisionType);
    json.set(L("asset_fees"), Json());
    json.set(L("assignment_reports"), Json());
    json.set(field::kFundClass, fundClass);
    json.set(L("assignor"), assignor);
    return json;
}

Result<AssignmentConfiguration> decodeConfiguration(const Json &row)
{
    AnswerReader reader(row);
    auto configuration = readConfiguration(row, reader);
    return checked(reader, std::move(configuration));
}

Json encodeAssignment(const Assignment &assignment)
{
    Json json;
    json.set(kAssignmentKey, Json(assignment.key));
    json.set(field::kExternalId, Json(assignment.externalId));
    json.setIfPresent(field::kName, assignment.name);
    json.set(field::kStatus, Json(assignment.status));
    json.setIfPresent(kAssignmentDate, assignment.assignmentDate);
    json.setIfPresent(kConfigurationKey, assignment.configurationKey);
    if (assignment.configuration)
        json.set(kConfiguration, encodeConfiguration(*assignment.configuration));
    json.setIfPresent(kApprovedAssets, assignment.numberOfApprovedAssets);
    json.setIfPresent(kTotal, assignment.totalValue);
    if (assignment.disbursement) {
        Json account;
        account.setIfPresent(field::kAccountKey, assignment.disbursement->accountKey);
        account.set(field::kAccountNumber, Json(assignment.disbursement->account.number));
        account.set(field::kAccountDigit, Json(assignment.disbursement->account.digit));
        account.set(field::kAccountBranch, Json(assignment.disbursement->account.branch));
        account.set(field::kInstitutionCode, Json(assignment.disbursement->account.institutionCode));
        Json disbursement;
        disbursement.set(field::kAccount, account);
        disbursement.setIfPresent(L("amount"), assignment.disbursement->amount);
        json.set(kDisbursement, disbursement);
    }
    if (!assignment.events.isEmpty()) {
        Json::Array events;
        for (const AssignmentEvent &event : assignment.events) {
            Json one;
            one.set(field::kStatus, Json(event.status));
            one.set(L("event_datetime"), Json(event.atUtc.toUTC().toString(L("yyyy-MM-dd'T'HH:mm:ss'Z'"))));
            one.setIfPresent(field::kDescription, event.description);
            events.append(one);
        }
        json.set(kEvents, events);
    }
    return json;
}

Result<Assignment> decodeAssignment(const Json &body)
{
    AnswerReader reader(body);
    Assignment result;
    result.key = reader.text(kAssignmentKey);
    result.externalId = reader.text(field::kExternalId);
    result.name = reader.text(field::kName);
    result.status = statusOf(reader, L("assignment_status"));
    if (result.status.isEmpty())
        reader.fail(field::kStatus);
    result.assignmentDate = reader.date(kAssignmentDate);
    result.configurationKey = reader.text(kConfigurationKey);
    if (const Json &configuration = reader.object(kConfiguration); configuration.isObject()) {
        result.configuration = readConfiguration(configuration, reader);
        result.configurationKey = result.configuration->key;
    }
    result.numberOfApprovedAssets = reader.integer(kApprovedAssets);
    result.totalValue = reader.money(kTotal);
    if (const Json &disbursement = reader.object(kDisbursement); disbursement.isObject())
        result.disbursement = readDisbursement(disbursement, reader);
    for (const Json &event : reader.array(kEvents).array())
        result.events.append(readEvent(event, reader));
    result.raw = body.toBytes();
    return checked(reader, std::move(result));
}

Result<Assignment> decodeAssignment(const QByteArray &body)
{
    const auto json = Json::parse(body);
    if (!json)
        return failure(json.error());
    auto result = decodeAssignment(*json);
    if (result)
        result->raw = body;
    return result;
}

Json encodeAsset(const Asset &asset, const Json &embedded)
{
    Json json;
    json.set(field::kAssetKey, Json(asset.key));
    json.set(field::kExternalId, Json(asset.externalId));
    json.setIfPresent(kPurchaseValue, asset.totalPurchaseValue);
    json.set(field::kAssetType, Json(asset.assetType));
    json.set(field::kStatus, Json(asset.status));
    json.setIfPresent(L("duration"), asset.durationDays);
    json.setIfPresent(L("denied_by"), asset.deniedBy);
    json.setIfPresent(L("denial_reason"), asset.denialReason);
    for (const auto &[key, value] : embedded.object()) {
        if (value.isObject() || key == L("premiums"))
            json.set(L(key.toLatin1()), value);
    }
    return json;
}

Result<Asset> decodeAsset(const Json &row)
{
    AnswerReader reader(row);
    Asset asset;
    readAsset(reader, asset);
    if (asset.externalId.isEmpty())
        reader.fail(field::kExternalId);
    if (asset.status.isEmpty())
        reader.fail(field::kStatus);
    if (embedsBody(row))
        asset.sent = readAssetBody(row);
    asset.raw = row.toBytes();
    return checked(reader, std::move(asset));
}

Result<Asset> decodeInsertedAsset(const QByteArray &body)
{
    const auto json = Json::parse(body);
    if (!json)
        return failure(json.error());
    Asset asset;
    if (json->isObject()) {
        AnswerReader reader(*json);
        readAsset(reader, asset);
        if (reader.error())
            asset = {}; // the form is not public: a surprise is no reason to doubt a 2xx
    }
    asset.raw = body;
    return asset;
}

Json encodeAssetsSummary(const QString &externalId, const AssetsSummary &summary)
{
    Json json;
    json.set(L("assignment_external_id"), Json(externalId));
    json.set(L("assignment_status"), Json(summary.status));
    json.set(L("number_of_assets"), Json(summary.numberOfAssets));
    json.set(kApprovedAssets, Json(summary.numberOfApprovedAssets));
    json.set(L("number_of_denied_assets"), Json(summary.numberOfDeniedAssets));
    json.setIfPresent(kTotal, summary.totalValue);
    return json;
}

Result<AssetsSummary> decodeAssetsSummary(const QByteArray &body)
{
    const auto json = Json::parse(body);
    if (!json)
        return failure(json.error());
    AnswerReader reader(*json);
    AssetsSummary summary;
    summary.status = statusOf(reader, L("assignment_status"));
    summary.totalValue = reader.money(kTotal);
    const std::pair<L, int &> figures[] = {{L("number_of_assets"), summary.numberOfAssets},
                                           {kApprovedAssets, summary.numberOfApprovedAssets},
                                           {L("number_of_denied_assets"), summary.numberOfDeniedAssets}};
    // Decisions are made on these: one that is missing is not zero.
    for (const auto &[key, figure] : figures) {
        const auto value = reader.integer(key);
        if (!value)
            reader.fail(key);
        figure = value.value_or(0);
    }
    return checked(reader, summary);
}

Json encodeTermLinks(const TermLinks &links)
{
    Json json;
    json.set(L("assignment_term_url"), Json(links.url));
    json.set(L("signed_assignment_term_url"), links.signedUrl.isEmpty() ? Json() : Json(links.signedUrl));
    return json;
}

Result<TermLinks> decodeTermLinks(const QByteArray &body)
{
    const auto json = Json::parse(body);
    if (!json)
        return failure(json.error());
    AnswerReader reader(*json);
    const TermLinks links{reader.text(L("assignment_term_url")), reader.text(L("signed_assignment_term_url"))};
    return checked(reader, links);
}

Json encodeRepurchasedAsset(const RepurchasedAsset &asset)
{
    Json json;
    json.set(L("repurchased_asset_key"), Json(asset.key));
    json.set(field::kAssetType, Json(asset.assetType));
    json.set(field::kAssetKey, Json(asset.assetKey));
    json.set(field::kExternalId, Json(asset.externalId));
    json.setIfPresent(L("current_value"), asset.currentValue);
    return json;
}

Result<RepurchasedAsset> decodeRepurchasedAsset(const QByteArray &body)
{
    const auto json = Json::parse(body);
    if (!json)
        return failure(json.error());
    AnswerReader reader(*json);
    const RepurchasedAsset asset{reader.text(L("repurchased_asset_key")), reader.text(field::kAssetType), reader.text(field::kAssetKey),
                                 reader.text(field::kExternalId), reader.money(L("current_value"))};
    return checked(reader, asset);
}

Result<QString> decodeDocumentKey(const QByteArray &body)
{
    const auto json = Json::parse(body);
    if (!json)
        return failure(json.error());
    return (*json)[L("document_key")].string();
}

} // namespace esteira::wire
