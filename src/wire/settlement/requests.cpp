#include "domain/settlement/enumerators.h"
#include "wire/settlement/field_names.h"
#include "wire/settlement/schema_reader.h"
#include "wire/settlement/settlement_codec.h"

namespace esteira::wire {

namespace {

using L = QLatin1StringView;
using Need = SchemaReader::Need;

Json oneField(L key, const QString &value)
{
    Json json;
    json.set(key, Json(value));
    return json;
}

fund::AccountNumber account(const Json &json, SchemaReader &outer)
{
    SchemaReader reader(json, field::kAccount);
    fund::AccountNumber account;
    account.number = reader.text(field::kAccountNumber, Need::Required, 20);
    account.digit = reader.text(field::kAccountDigit, Need::Required, 1);
    account.branch = reader.text(field::kAccountBranch, Need::Required, 4);
    account.institutionCode = reader.text(field::kInstitutionCode, Need::Required, 20);
    outer.adopt(reader);
    return account;
}

/// Exactly one: the contract forbids several, and no asset can be found with none.
void checkAssetIdentifier(const Json &body, SchemaReader &reader)
{
    QStringList given;
    for (const L key : {field::kContractNumber, field::kAssetExternalId, field::kAssetKey}) {
        if (body.has(key))
            given.append(key);
    }
    if (given.isEmpty())
        reader.fail(field::kContractNumber, QStringLiteral("one of 'contract_number', 'asset_external_id', 'asset_key' is required"));
    else if (given.size() > 1)
        reader.fail(field::kContractNumber, u'\'' + given.join(QStringLiteral("', '")) + QStringLiteral("' exclude each other"));
}

} // namespace

QByteArray encodeBatchRequest(const settlement::PaymentBatchRequest &request)
{
    Json json;
    json.set(field::kExternalId, Json(request.externalId));
    json.setIfPresent(field::kDescription, request.description);
    if (request.account)
        json.set(field::kAccount, encodeAccountNumber(*request.account));
    json.setIfPresent(field::kAccountKey, request.accountKey);
    json.setIfPresent(field::kReferenceDate, request.referenceDate);
    json.setIfPresent(field::kEndToEndId, request.endToEndId);
    json.setIfPresent(field::kSourceDocumentNumber, request.sourceDocumentNumber);
    return json.toBytes();
}

QByteArray encodeSettlementRequest(const settlement::SettlementRequest &request)
{
    Json json;
    json.set(field::kAssetType, Json(request.assetType));
    json.setIfPresent(field::kTotalValue, request.totalValue);
    json.set(field::kExternalId, Json(request.externalId));
    json.set(field::kSettlementType, Json(request.settlementType));
    json.setIfPresent(field::kContractNumber, request.contractNumber);
    json.setIfPresent(field::kAssetExternalId, request.assetExternalId);
    json.setIfPresent(field::kAssetKey, request.assetKey);
    json.setIfPresent(field::kIfCode, request.ifCode);
    json.setIfPresent(field::kParticipantControlNumber, request.participantControlNumber);
    json.setIfPresent(field::kInstallmentNumber, request.installmentNumber);
    json.setIfPresent(field::kInstallmentMaturityDate, request.installmentMaturityDate);
    json.setIfPresent(field::kInstallmentExternalId, request.installmentExternalId);
    json.setIfPresent(field::kCollectionDate, request.collectionDate);
    json.setIfPresent(field::kCollectionOriginType, request.collectionOriginType);
    return json.toBytes();
}

QByteArray encodeBatchStatus(const QString &batchStatus)
{
    return oneField(field::kBatchStatus, batchStatus).toBytes();
}

QByteArray encodeSettlementStatus(const QString &status)
{
    return oneField(field::kStatus, status).toBytes();
}

Result<settlement::PaymentBatchRequest> decodeBatchRequest(const Json &body)
{
    SchemaReader reader(body);
    settlement::PaymentBatchRequest request;
    request.externalId = reader.text(field::kExternalId, Need::Required, 50);
    request.description = reader.text(field::kDescription, Need::Optional, 255);
    if (const Json *numbers = reader.object(field::kAccount))
        request.account = account(*numbers, reader);
    request.accountKey = reader.key(field::kAccountKey);
    if (body.has(field::kAccount) && body.has(field::kAccountKey))
        reader.fail(field::kAccountKey, QStringLiteral("'account', 'account_key' exclude each other"));
    request.referenceDate = reader.date(field::kReferenceDate);
    request.endToEndId = reader.text(field::kEndToEndId, Need::Optional, 32);
    request.sourceDocumentNumber = reader.document(field::kSourceDocumentNumber);
    if (reader.error())
        return failure(*reader.error());
    return request;
}

Result<settlement::SettlementRequest> decodeSettlementRequest(const Json &body)
{
    SchemaReader reader(body);
    settlement::SettlementRequest request;
    request.assetType = reader.enumerator(field::kAssetType, Need::Required, settlement::assetTypes());
    request.totalValue = reader.positiveMoney(field::kTotalValue);
    request.externalId = reader.text(field::kExternalId, Need::Required, 50);
    request.settlementType = reader.enumerator(field::kSettlementType, Need::Required, settlement::settlementTypes());
    checkAssetIdentifier(body, reader);
    request.contractNumber = reader.text(field::kContractNumber, Need::Optional, 50);
    request.assetExternalId = reader.text(field::kAssetExternalId, Need::Optional, 50);
    request.assetKey = reader.key(field::kAssetKey);
    request.ifCode = reader.text(field::kIfCode, Need::Optional, 36);
    request.participantControlNumber = reader.text(field::kParticipantControlNumber, Need::Optional, 50);
    request.installmentNumber = reader.positiveInteger(field::kInstallmentNumber);
    const auto *type = settlement::findEnumerator(settlement::settlementTypes(), request.settlementType);
    if (type && type->needsInstallment && !body.has(field::kInstallmentNumber))
        reader.missing(field::kInstallmentNumber);
    request.installmentMaturityDate = reader.date(field::kInstallmentMaturityDate);
    request.installmentExternalId = reader.text(field::kInstallmentExternalId, Need::Optional, 50);
    request.collectionDate = reader.date(field::kCollectionDate);
    request.collectionOriginType = reader.enumerator(field::kCollectionOriginType, Need::Optional, settlement::collectionOrigins());
    if (reader.error())
        return failure(*reader.error());
    return request;
}

} // namespace esteira::wire
