#include "wire/settlement/answer_reader.h"
#include "wire/settlement/field_names.h"
#include "wire/settlement/fund_reader.h"
#include "wire/settlement/settlement_codec.h"

namespace esteira::wire {

namespace {

using L = QLatin1StringView;

settlement::SettlementExpense expense(const Json &json, AnswerReader &outer)
{
    AnswerReader reader(json);
    settlement::SettlementExpense expense;
    expense.key = reader.text(L("settlement_expense_key"));
    expense.amount = reader.money(L("amount"));
    expense.status = reader.text(field::kStatus);
    expense.description = reader.text(field::kDescription);
    outer.adopt(reader);
    return expense;
}

settlement::AffectedAsset affectedAsset(const Json &json, AnswerReader &outer)
{
    AnswerReader reader(json);
    settlement::AffectedAsset asset;
    asset.assetKey = reader.text(field::kAssetKey);
    asset.numberOfUnits = reader.integer(L("number_of_units")).value_or(0);
    asset.presentValue = reader.money(L("present_value"));
    asset.installmentFaceValue = reader.money(L("installment_face_value"));
    asset.installmentPostMaturityInterestValue = reader.money(L("installment_post_maturity_interest_value"));
    asset.installmentDelayInterestValue = reader.money(L("installment_delay_interest_value"));
    asset.installmentDelayFineValue = reader.money(L("installment_delay_fine_value"));
    outer.adopt(reader);
    return asset;
}

/// "type" on insertion, both names on a read (settlement.md 1.2, 1.6). Two that differ are no answer at all.
QString settlementType(AnswerReader &reader)
{
    const QString longName = reader.text(field::kSettlementType);
    const QString shortName = reader.text(field::kType);
    if (!longName.isEmpty() && !shortName.isEmpty() && longName != shortName)
        reader.fail(field::kSettlementType);
    return longName.isEmpty() ? shortName : longName;
}

settlement::SettlementRequest echoedRequest(AnswerReader &reader)
{
    settlement::SettlementRequest sent;
    sent.externalId = reader.requiredText(field::kExternalId);
    sent.assetType = reader.text(field::kAssetType);
    sent.settlementType = settlementType(reader);
    sent.totalValue = reader.money(field::kTotalValue);
    sent.collectionOriginType = reader.text(field::kCollectionOriginType);
    sent.contractNumber = reader.text(field::kContractNumber);
    sent.assetExternalId = reader.text(field::kAssetExternalId);
    sent.assetKey = reader.text(field::kAssetKey);
    sent.ifCode = reader.text(field::kIfCode);
    sent.participantControlNumber = reader.text(field::kParticipantControlNumber);
    sent.installmentNumber = reader.integer(field::kInstallmentNumber);
    sent.installmentMaturityDate = reader.date(field::kInstallmentMaturityDate);
    sent.installmentExternalId = reader.text(field::kInstallmentExternalId);
    sent.collectionDate = reader.date(field::kCollectionDate);
    return sent;
}

settlement::PaymentBatch batch(const Json &json, AnswerReader &reader)
{
    settlement::PaymentBatch batch;
    batch.externalId = reader.requiredText(field::kExternalId);
    batch.status = reader.requiredText(field::kStatus);
    batch.description = reader.text(field::kDescription);
    if (const Json &account = reader.object(field::kAccount); account.isObject())
        batch.account = readAccountNumber(account, reader);
    batch.accountKey = reader.text(field::kAccountKey);
    batch.referenceDate = reader.date(field::kReferenceDate);
    batch.endToEndId = reader.text(field::kEndToEndId);
    batch.sourceDocumentNumber = reader.text(field::kSourceDocumentNumber);
    batch.paymentBatchKey = reader.text(field::kPaymentBatchKey);
    if (const Json &fund = reader.object(field::kFundClass); fund.isObject())
        batch.fundClass = readFundClass(fund, reader);
    else
        batch.fundClass.key = reader.text(field::kFundClassKey); // the oldest generation is flat
    batch.totalValue = reader.money(field::kTotalValue);
    for (const Json &item : reader.array(L("settlement_expenses")).array())
        batch.expenses.append(expense(item, reader));
    batch.raw = json.toBytes();
    return batch;
}

} // namespace

Result<settlement::PaymentBatch> decodeBatch(const Json &body)
{
    AnswerReader reader(body);
    auto result = batch(body, reader);
    if (reader.error())
        return failure(*reader.error());
    return result;
}

Result<settlement::PaymentBatch> decodeBatch(const QByteArray &body)
{
    const auto json = Json::parse(body);
    if (!json)
        return failure(json.error());
    auto result = decodeBatch(*json);
    if (result)
        result->raw = body;
    return result;
}

Result<settlement::Settlement> decodeSettlement(const QByteArray &body)
{
    const auto json = Json::parse(body);
    if (!json)
        return failure(json.error());
    AnswerReader reader(*json);
    settlement::Settlement result;
    result.sent = echoedRequest(reader);
    result.status = reader.requiredText(field::kStatus);
    result.settlementKey = reader.text(L("settlement_key"));
    result.settlementResult = reader.money(L("settlement_result"));
    result.totalNumberOfUnits = reader.integer(L("total_number_of_units")).value_or(0);
    for (const Json &item : reader.array(L("assets")).array())
        result.assets.append(affectedAsset(item, reader));
    result.assignorDocumentNumber = reader.text(L("assignor_document_number"));
    result.borrowerDocumentNumber = reader.text(L("borrower_document_number"));
    result.counterPartyDocumentNumber = reader.text(L("counter_party_document_number"));
    result.nextExecutionUtc = decodeDateTime(reader.text(L("next_execution_datetime")));
    result.raw = body;
    if (reader.error())
        return failure(*reader.error());
    return result;
}

} // namespace esteira::wire
