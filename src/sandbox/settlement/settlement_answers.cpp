#include "sandbox/settlement/settlement_answers.h"

#include "domain/settlement/settlement_flow.h"
#include "wire/settlement/settlement_codec.h"

namespace esteira::sandbox::settlement_answers {

using wire::Json;

namespace {

void copy(const Json &from, Json &to, std::initializer_list<const char *> fields)
{
    for (const char *field : fields) {
        if (const Json &value = from[QLatin1StringView(field)]; !value.isNull())
            to.set(QLatin1StringView(field), value);
    }
}

Json sentOf(const QByteArray &sent) { return Json::parse(sent).value_or(Json()); }

/// Both answers about a batch begin alike; only a read carries the fund's accounting date (1.5).
Json head(SettlementContext &context, const BatchRecord &batch, bool isRead)
{
    const Json sent = sentOf(batch.sent);
    Json answer;
    answer.set(QLatin1String("external_id"), batch.externalId);
    answer.set(QLatin1String("description"), batch.description);
    if (isRead)
        copy(sent, answer, {"account"});
    if (const auto fund = context.world.fund(batch.fundKey))
        answer.set(QLatin1String("fund_class"), wire::encodeFundClass(*fund, isRead));
    answer.set(QLatin1String("payment_batch_key"), batch.key);
    answer.set(QLatin1String("status"), batch.status);
    answer.setIfPresent(QLatin1String("reference_date"), batch.referenceDate);
    answer.set(QLatin1String("account_key"), batch.accountKey);
    if (isRead)
        copy(sent, answer, {"end_to_end_id", "source_document_number"});
    return answer;
}

/// "2025-01-01 13:00:00.000000": a blank instead of T, microseconds, no zone, unlike every other date-time (1.6).
QString executionTime(qint64 instantMs)
{
    return QDateTime::fromMSecsSinceEpoch(instantMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) + QStringLiteral("000");
}

} // namespace

Json created(SettlementContext &context, const BatchRecord &batch) { return head(context, batch, false); }

Json batch(SettlementContext &context, const BatchRecord &batch)
{
    Json answer = head(context, batch, true);
    answer.set(QLatin1String("total_value"), context.book.totalValue(batch.id));
    answer.set(QLatin1String("settlement_expenses"), Json::Array{});
    return answer;
}

Json inserted(const SettlementRecord &settlement)
{
    const Json sent = sentOf(settlement.sent);
    const Json computed = sentOf(settlement.computed);
    Json answer;
    answer.set(QLatin1String("status"), settlement.status);
    answer.set(QLatin1String("total_value"), settlement.totalValue);
    answer.set(QLatin1String("external_id"), settlement.externalId);
    answer.set(QLatin1String("type"), sent[QLatin1String("settlement_type")]);
    answer.set(QLatin1String("settlement_key"), settlement.key);
    copy(sent, answer, {"installment_number"});
    copy(computed, answer, {"settlement_result", "total_number_of_units"});
    copy(sent, answer, {"collection_origin_type"});
    copy(computed, answer, {"assets"});
    return answer;
}

Json settlement(SettlementContext &context, const BatchRecord &batch, const SettlementRecord &settlement)
{
    const Json sent = sentOf(settlement.sent);
    const Json computed = sentOf(settlement.computed);
    Json answer;
    copy(sent, answer, {"asset_type", "total_value", "external_id", "settlement_type", "contract_number", "asset_external_id",
                        "asset_key", "if_code", "participant_control_number", "installment_number", "installment_maturity_date",
                        "installment_external_id", "collection_date", "collection_origin_type"});
    if (!answer.has(QLatin1String("contract_number")))
        copy(computed, answer, {"contract_number"});
    if (!answer.has(QLatin1String("asset_external_id")))
        copy(computed, answer, {"asset_external_id"});
    copy(computed, answer, {"assignor_document_number", "borrower_document_number"});
    answer.set(QLatin1String("status"), settlement.status);
    answer.set(QLatin1String("type"), sent[QLatin1String("settlement_type")]);
    answer.set(QLatin1String("settlement_key"), settlement.key);
    copy(computed, answer, {"total_number_of_units", "settlement_result"});
    const auto execution = context.jobs.dueOf(JobKind::Settle, batch.id);
    if (execution && settlement.status == settlement::settlement_status::kValidated)
        answer.set(QLatin1String("next_execution_datetime"), executionTime(*execution));
    const QString counterParty = sentOf(batch.sent)[QLatin1String("source_document_number")].string();
    if (!counterParty.isEmpty())
        answer.set(QLatin1String("counter_party_document_number"), counterParty);
    else
        copy(computed, answer, {"counter_party_document_number"});
    copy(computed, answer, {"assets"});
    return answer;
}

Json status(const QString &externalId, const QString &status)
{
    Json answer;
    answer.set(QLatin1String("external_id"), externalId);
    answer.set(QLatin1String("status"), status);
    return answer;
}

std::optional<Money> expectedValue(World &world, const settlement::SettlementRequest &request, const std::optional<WorldAsset> &asset)
{
    if (!asset)
        return std::nullopt;
    if (request.settlementType == QLatin1String("asset_settlement"))
        return asset->presentValue;
    if (request.installmentNumber) {
        if (const auto part = world.installment(asset->key, *request.installmentNumber))
            return part->faceValue;
    }
    return std::nullopt;
}

Json computed(SettlementContext &context, const settlement::SettlementRequest &request, const std::optional<WorldAsset> &asset)
{
    Json::Array assets;
    Json result;
    if (asset) {
        Json affected;
        affected.set(QLatin1String("asset_key"), asset->key);
        affected.set(QLatin1String("number_of_units"), asset->units);
        affected.set(QLatin1String("present_value"), asset->presentValue);
        const auto part = request.installmentNumber ? context.world.installment(asset->key, *request.installmentNumber) : std::nullopt;
        if (part)
            affected.set(QLatin1String("installment_face_value"), part->faceValue);
        assets.append(affected);
        result.setIfPresent(QLatin1String("contract_number"), asset->contractNumber);
        result.setIfPresent(QLatin1String("asset_external_id"), asset->externalId);
        result.setIfPresent(QLatin1String("assignor_document_number"), asset->assignorDocument);
        result.setIfPresent(QLatin1String("borrower_document_number"), asset->borrowerDocument);
        const bool byAssignor = request.collectionOriginType == QLatin1String("assignor");
        result.setIfPresent(QLatin1String("counter_party_document_number"), byAssignor ? asset->assignorDocument : asset->borrowerDocument);
    }
    if (const auto expected = expectedValue(context.world, request, asset); expected && request.totalValue)
        result.set(QLatin1String("settlement_result"), *request.totalValue - *expected);
    result.set(QLatin1String("total_number_of_units"), asset ? asset->units : 0);
    result.set(QLatin1String("assets"), assets);
    return result;
}

} // namespace esteira::sandbox::settlement_answers
