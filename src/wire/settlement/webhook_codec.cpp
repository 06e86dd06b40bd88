#include "wire/settlement/answer_reader.h"
#include "wire/settlement/field_names.h"
#include "wire/settlement/settlement_codec.h"

namespace esteira::wire {

namespace {

using L = QLatin1StringView;

} // namespace

Result<WebhookEnvelope> decodeWebhook(const QByteArray &body)
{
    const auto json = Json::parse(body);
    if (!json)
        return failure(json.error());
    AnswerReader reader(*json);
    WebhookEnvelope envelope;
    envelope.type = reader.requiredText(L("webhook_type"));
    envelope.sentUtc = decodeDateTime(reader.text(L("webhook_datetime")));
    envelope.data = (*json)[L("data")];
    if (reader.error())
        return failure(*reader.error());
    return envelope;
}

QByteArray encodeWebhook(const QString &type, const QDateTime &sentUtc, const Json &data)
{
    Json json;
    json.set(L("data"), data);
    json.set(L("webhook_type"), Json(type));
    json.set(L("webhook_datetime"), Json(sentUtc.toUTC().toString(L("yyyy-MM-dd'T'HH:mm:ss'Z'"))));
    return json.toBytes();
}

Result<BatchWebhook> decodeBatchWebhook(const Json &data)
{
    AnswerReader reader(data);
    const BatchWebhook webhook{reader.requiredText(field::kExternalId), reader.requiredText(field::kStatus),
                               reader.text(L("fund_class_document_number"))};
    if (reader.error())
        return failure(*reader.error());
    return webhook;
}

Result<QList<SettlementWebhook>> decodeSettlementWebhook(const Json &data)
{
    QList<SettlementWebhook> webhooks;
    const Json::Array items = data.isArray() ? data.array() : Json::Array{data};
    for (const Json &item : items) {
        AnswerReader reader(item);
        webhooks.append({reader.requiredText(L("payment_batch_external_id")), reader.requiredText(L("settlement_external_id")),
                         reader.requiredText(L("settlement_status")), reader.text(L("fund_class_document_number")), item});
        if (reader.error())
            return failure(*reader.error());
    }
    return webhooks;
}

} // namespace esteira::wire
