#include "domain/assignment/assignment_flow.h"
#include "domain/assignment/enumerators.h"
#include "wire/assignment/assignment_codec.h"
#include "wire/settlement/schema_reader.h"

namespace esteira::wire {

namespace {

using namespace assignment;
using L = QLatin1StringView;
using Need = SchemaReader::Need;

constexpr L kAssignmentStatus("assignment_status");
constexpr L kAssetStatus("asset_status");
constexpr L kApproved("approved");
constexpr int kLongestStatus = 50;

QByteArray oneField(L key, const QString &value)
{
    Json json;
    json.set(key, Json(value));
    return json.toBytes();
}

template <typename T>
Result<T> checked(const SchemaReader &reader, T value)
{
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace

QByteArray encodeAssignmentRequest(const AssignmentRequest &request)
{
    Json json;
    json.set(L("external_id"), Json(request.externalId));
    json.setIfPresent(L("assignment_date"), request.assignmentDate);
    return json.toBytes();
}

QByteArray encodeAssignmentStatus(const QString &status) { return oneField(kAssignmentStatus, status); }

QByteArray encodeDecision(const ManagerDecision &decision)
{
    Json json;
    json.set(kAssignmentStatus, decision.approves ? Json(kApproved) : Json(batch_status::kDenied));
    json.setIfPresent(L("disbursement_account_key"), decision.disbursementAccountKey);
    json.setIfPresent(L("number_of_approved_assets"), decision.numberOfApprovedAssets);
    json.setIfPresent(L("assignment_total_value"), decision.totalValue);
    return json.toBytes();
}

QByteArray encodeAssetStatus(const QString &status) { return oneField(kAssetStatus, status); }

QByteArray encodeRepurchaseRequest(const RepurchaseRequest &request)
{
    Json json;
    json.set(L("asset_type"), Json(request.assetType));
    json.set(L("external_id"), Json(request.externalId));
    json.set(L("assignor_document_number"), Json(request.assignorDocumentNumber));
    json.setIfPresent(L("repurchase_value"), request.repurchaseValue);
    json.setIfPresent(L("settlement_type"), request.settlementType);
    return json.toBytes();
}

DocumentFrame documentFrame(const QString &documentType)
{
    Json json;
    json.set(L("document_type"), Json(documentType));
    QByteArray before = json.toBytes();
    before.chop(1);
    return {before + R"(,"document_b64":")", QByteArrayLiteral("\"}")};
}

Result<AssignmentRequest> decodeAssignmentRequest(const Json &body)
{
    SchemaReader reader(body);
    AssignmentRequest request;
    request.externalId = reader.text(L("external_id"), Need::Required, 50);
    request.assignmentDate = reader.date(L("assignment_date"));
    return checked(reader, request);
}

Result<AssignmentStatusRequest> decodeAssignmentStatus(const Json &body)
{
    SchemaReader reader(body);
    AssignmentStatusRequest request;
    request.status = normalizedStatus(reader.text(kAssignmentStatus, Need::Required, kLongestStatus));
    request.decision.approves = request.status == kApproved;
    request.decision.disbursementAccountKey = reader.key(L("disbursement_account_key"));
    if (const auto count = body[L("number_of_approved_assets")].integer())
        request.decision.numberOfApprovedAssets = int(*count);
    request.decision.totalValue = body[L("assignment_total_value")].money();
    if (body.has(L("number_of_approved_assets")) && !request.decision.numberOfApprovedAssets)
        reader.fail(L("number_of_approved_assets"), QStringLiteral("not of type 'integer'"));
    if (body.has(L("assignment_total_value")) && !request.decision.totalValue)
        reader.fail(L("assignment_total_value"), QStringLiteral("not of type 'number'"));
    return checked(reader, request);
}

Result<QString> decodeAssetStatus(const Json &body)
{
    SchemaReader reader(body);
    const QString status = normalizedStatus(reader.text(kAssetStatus, Need::Required, kLongestStatus));
    return checked(reader, status);
}

Result<DocumentRequest> decodeDocumentRequest(const Json &body)
{
    SchemaReader reader(body);
    DocumentRequest request;
    request.documentType = reader.text(L("document_type"), Need::Required, kLongestStatus);
    if (!body.has(L("document_b64")))
        reader.missing(L("document_b64"));
    else if (!body[L("document_b64")].isString())
        reader.fail(L("document_b64"), QStringLiteral("not of type 'string'"));
    request.base64 = body[L("document_b64")].string();
    return checked(reader, request);
}

Result<RepurchaseRequest> decodeRepurchaseRequest(const Json &body)
{
    SchemaReader reader(body);
    RepurchaseRequest request;
    request.assetType = reader.text(L("asset_type"), Need::Required, kLongestStatus);
    request.externalId = reader.text(L("external_id"), Need::Required, 50);
    request.assignorDocumentNumber = reader.document(L("assignor_document_number"));
    if (request.assignorDocumentNumber.isEmpty())
        reader.missing(L("assignor_document_number"));
    request.repurchaseValue = body[L("repurchase_value")].money();
    if (!body.has(L("repurchase_value")))
        reader.missing(L("repurchase_value"));
    else if (!body[L("repurchase_value")].isNumber() || !request.repurchaseValue || *request.repurchaseValue <= Money())
        reader.fail(L("repurchase_value"), QStringLiteral("not a positive number with at most two decimals"));
    request.settlementType = reader.text(L("settlement_type"), Need::Optional, kLongestStatus);
    return checked(reader, request);
}

} // namespace esteira::wire
