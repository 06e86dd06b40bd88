#include "webhooks/webhook_check.h"

#include "core/log.h"
#include "domain/assignment/assignment_flow.h"
#include "wire/assignment/assignment_codec.h"
#include "wire/auth/token.h"
#include "wire/settlement/settlement_codec.h"

#include <QCryptographicHash>

#include <algorithm>

namespace esteira::webhooks {

namespace {

struct Verified {
    const WebhookSource *source = nullptr;
    wire::TokenClaims claims;
};

std::unexpected<Error> refused(const char *source)
{
    return failure(ErrorKind::Auth, Text::of(source),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Check the signature key of the connection; the administrator sends it again.")));
}

Result<Verified> verify(const WebhookDelivery &delivery, const QList<WebhookSource> &sources)
{
    if (delivery.signatureHeaders.size() != 1 || delivery.signatureHeaders.first().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Text", "A webhook came without a signature."));
    for (const WebhookSource &source : sources) {
        const auto claims = wire::verifyHs256(source.signatureKeys, delivery.signatureHeaders.first());
        if (claims)
            return Verified{&source, *claims};
    }
    return refused(QT_TRANSLATE_NOOP("Text", "A webhook came with a wrong signature."));
}

bool uriMatches(const QByteArray &claim, const WebhookDelivery &delivery, const QUrl &registered)
{
    return claim == delivery.target || claim == registered.toEncoded()
        || (!registered.isEmpty() && claim == registered.path(QUrl::FullyEncoded).toLatin1());
}

/// Names of the optional claims that are there and do not fit.
QStringList mismatches(const wire::TokenClaims &claims, const WebhookDelivery &delivery, const WebhookSource &source,
                       const WebhookRules &rules, const QDateTime &nowUtc)
{
    QStringList names;
    if (!claims.uri.isEmpty() && !uriMatches(claims.uri, delivery, source.registeredUrl))
        names.append(QStringLiteral("uri"));
    if (!claims.method.isEmpty() && claims.method != delivery.method)
        names.append(QStringLiteral("method"));
    if (claims.timestampUtc.isValid() && qAbs(claims.timestampUtc.secsTo(nowUtc)) > rules.timestampToleranceSeconds)
        names.append(QStringLiteral("timestamp"));
    return names;
}

QList<ports::WebhookFact> factsOf(const wire::WebhookEnvelope &envelope)
{
    QList<ports::WebhookFact> facts;
    if (envelope.type == QLatin1String("settlement.payment_batch_status_change")) {
        if (const auto batch = wire::decodeBatchWebhook(envelope.data))
            facts.append({batch->batchExternalId, {}, batch->status, batch->fundDocumentNumber});
    } else if (envelope.type == QLatin1String("settlement.settlement_status_change")) {
        if (const auto items = wire::decodeSettlementWebhook(envelope.data)) {
            for (const wire::SettlementWebhook &item : *items)
                facts.append({item.batchExternalId, item.settlementExternalId, item.status, item.fundDocumentNumber});
        }
    }
    if (envelope.type == QLatin1String(assignment::kBatchWebhook)) {
        if (const auto batch = wire::decodeAssignmentWebhook(envelope.data))
            facts.append({batch->assignmentExternalId, {}, batch->status, {}, batch->fundClassKey, batch->signedTermUrl});
    } else if (envelope.type == QLatin1String(assignment::kAssetCreationWebhook) || envelope.type == QLatin1String(assignment::kAssetWebhook)) {
        if (const auto asset = wire::decodeAssetWebhook(envelope.data))
            facts.append({asset->assignmentExternalId, asset->assetExternalId, asset->status, {}, asset->fundClassKey, {}});
    }
    return facts;
}

/// (type, identifiers, status), never the time of sending (common.md 3.3, 3.5-7), within one connection: external ids of
/// the sandbox and of production may be the same. Several items count as one set, whatever their order.
QString dedupeKey(const QString &connectionId, const QString &type, const QList<ports::WebhookFact> &facts, const QByteArray &otherwise)
{
    QStringList items;
    for (const ports::WebhookFact &fact : facts)
        items.append(QStringList{fact.batchExternalId, fact.settlementExternalId, fact.status, fact.fundDocumentNumber}.join(u'|'));
    std::sort(items.begin(), items.end());
    const QString prefix = connectionId + u'|' + type + u'|';
    if (items.size() == 1)
        return prefix + items.first();
    const QByteArray bytes = items.isEmpty() ? otherwise : items.join(u'\n').toUtf8();
    return prefix + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<ports::ReceivedWebhook> checkWebhook(const WebhookDelivery &delivery, const QList<WebhookSource> &sources,
                                            const WebhookRules &rules, const QDateTime &nowUtc)
{
    const auto verified = verify(delivery, sources);
    if (!verified)
        return failure(verified.error());
    const wire::BodyBinding binding = wire::bodyBinding(verified->claims, delivery.body);
    if (binding == wire::BodyBinding::Mismatch)
        return refused(QT_TRANSLATE_NOOP("Text", "A webhook came with a body that was not the signed one."));
    const QStringList wrong = mismatches(verified->claims, delivery, *verified->source, rules, nowUtc);
    if (!wrong.isEmpty()) {
        qCInfo(lcWebhook).noquote() << "claims that do not fit:" << wrong.join(u',');
        if (rules.strict)
            return refused(QT_TRANSLATE_NOOP("Text", "A webhook came with a signature made for something else."));
    }

    ports::ReceivedWebhook webhook;
    webhook.connectionId = verified->source->connectionId;
    webhook.receivedUtc = nowUtc;
    webhook.body = delivery.body;
    webhook.boundToBody = binding == wire::BodyBinding::Bound;
    QByteArray identity = delivery.body;
    if (const auto envelope = wire::decodeWebhook(delivery.body)) {
        webhook.type = envelope->type;
        webhook.facts = factsOf(*envelope);
        identity = envelope->data.toBytes();
    }
    webhook.dedupeKey = dedupeKey(webhook.connectionId, webhook.type, webhook.facts, identity);
    return webhook;
}

} // namespace esteira::webhooks
