#include "sandbox/faults/fault_plan.h"

#include "wire/json/json.h"

#include <array>

namespace esteira::sandbox {

using wire::Json;

namespace {

struct KindName {
    const char *name;
    FaultKind kind;
    bool processed; ///< what the kind means when the rule does not say
};

constexpr std::array kKinds{
    KindName{"refuse", FaultKind::Refuse, false},
    KindName{"busy", FaultKind::Busy, false},
    KindName{"server_error", FaultKind::ServerError, false},
    KindName{"delay", FaultKind::Delay, true},
    KindName{"lost_before", FaultKind::LostBefore, false},
    KindName{"lost_after", FaultKind::LostAfter, true},
    KindName{"truncated", FaultKind::Truncated, true},
    KindName{"reset", FaultKind::Reset, false},
    KindName{"hang", FaultKind::Hang, false},
    KindName{"invalid_json", FaultKind::InvalidJson, true},
    KindName{"expired", FaultKind::Expired, false},
    KindName{"webhook_late", FaultKind::WebhookLate, false},
    KindName{"webhook_duplicated", FaultKind::WebhookDuplicated, false},
    KindName{"webhook_reordered", FaultKind::WebhookReordered, false},
    KindName{"webhook_lost", FaultKind::WebhookLost, false},
    KindName{"webhook_badly_signed", FaultKind::WebhookBadlySigned, false},
};

bool isWebhookKind(FaultKind kind) { return kind >= FaultKind::WebhookLate; }

std::unexpected<Error> wrong(const QString &what)
{
    return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The faults cannot be read: %1."), {what}));
}

/// A rate is written as 0.25 and kept in thousandths.
std::optional<int> readRate(const Json &value)
{
    if (value.isNull())
        return 1000;
    bool isNumber = false;
    const double rate = value.toBytes().toDouble(&isNumber);
    if (!isNumber || rate < 0 || rate > 1)
        return std::nullopt;
    return qRound(rate * 1000);
}

Result<FaultRule> readRule(const Json &json)
{
    FaultRule rule;
    rule.kindName = json[QLatin1String("kind")].string();
    const KindName *found = nullptr;
    for (const KindName &known : kKinds) {
        if (rule.kindName == QLatin1String(known.name))
            found = &known;
    }
    if (!found)
        return wrong(QStringLiteral("kind \"%1\"").arg(rule.kindName));
    const auto rate = readRate(json[QLatin1String("rate")]);
    if (!rate)
        return wrong(QStringLiteral("rate"));
    rule.kind = found->kind;
    rule.ratePerMille = *rate;
    if (json.has(QLatin1String("route")))
        rule.route = json[QLatin1String("route")].string();
    rule.skip = json[QLatin1String("skip")].integer().value_or(0);
    rule.count = json[QLatin1String("count")].integer().value_or(-1);
    rule.status = int(json[QLatin1String("status")].integer().value_or(rule.kind == FaultKind::ServerError ? 500 : 400));
    rule.code = json.has(QLatin1String("code")) ? json[QLatin1String("code")].string() : QStringLiteral("QIT000001");
    rule.delayMs = int(json[QLatin1String("delay_ms")].integer().value_or(rule.kind == FaultKind::WebhookLate ? 60'000 : 2'000));
    rule.retryAfterSeconds = int(json[QLatin1String("retry_after")].integer().value_or(1));
    rule.processed = json[QLatin1String("processed")].boolean().value_or(found->processed);
    rule.random.seed(quint32(json[QLatin1String("seed")].integer().value_or(1)));
    return rule;
}

} // namespace

Outcome FaultPlan::add(const QByteArray &json)
{
    const auto body = Json::parse(json);
    if (!body)
        return failure(body.error());
    const Json::Array given = body->isArray() ? body->array() : Json::Array{*body};
    QList<FaultRule> rules;
    for (const Json &one : given) {
        auto rule = readRule(one);
        if (!rule)
            return failure(rule.error());
        rule->id = m_lastId + int(rules.size()) + 1;
        rules.append(*rule);
    }
    m_lastId += int(rules.size());
    m_rules += rules;
    return {};
}

QByteArray FaultPlan::toJson() const
{
    Json::Array all;
    for (const FaultRule &rule : m_rules) {
        Json one;
        one.set(QLatin1String("id"), rule.id);
        one.set(QLatin1String("route"), rule.route);
        one.set(QLatin1String("kind"), rule.kindName);
        one.set(QLatin1String("hits"), rule.hits);
        one.set(QLatin1String("left"), rule.count);
        all.append(one);
    }
    return Json(all).toBytes();
}

std::optional<FaultRule> FaultPlan::drawKind(const QString &route, bool webhook)
{
    for (FaultRule &rule : m_rules) {
        if (isWebhookKind(rule.kind) != webhook || rule.count == 0)
            continue;
        if (!webhook && rule.route != QLatin1String("*") && rule.route != route)
            continue;
        if (rule.skip > 0) {
            --rule.skip;
            continue;
        }
        if (int(rule.random.bounded(1000)) >= rule.ratePerMille)
            continue;
        if (rule.count > 0)
            --rule.count;
        ++rule.hits;
        return rule;
    }
    return std::nullopt;
}

} // namespace esteira::sandbox
