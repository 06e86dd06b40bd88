#include "sandbox/settlement/outcomes.h"

#include "wire/json/json.h"

namespace esteira::sandbox {

using wire::Json;

namespace {

std::unexpected<Error> wrong(const QString &what)
{
    return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "\"%1\" is not an outcome."), {what}));
}

std::optional<PaymentOutcome> paymentOf(const QString &name)
{
    if (name == QLatin1String("paid"))
        return PaymentOutcome::Arrives;
    if (name == QLatin1String("never_paid"))
        return PaymentOutcome::Never;
    if (name == QLatin1String("discarded"))
        return PaymentOutcome::Discarded;
    return std::nullopt;
}

} // namespace

Result<Outcomes> Outcomes::parse(const QByteArray &json)
{
    const auto body = Json::parse(json);
    if (!body)
        return failure(body.error());
    Outcomes outcomes;
    outcomes.m_json = body->toBytes();
    for (const auto &[batch, name] : (*body)[QLatin1String("batches")].object()) {
        const auto payment = paymentOf(name.string());
        if (!payment)
            return wrong(name.string());
        outcomes.m_batches.insert(batch, *payment);
    }
    if (const QString every = (*body)[QLatin1String("every_batch")].string(); !every.isEmpty()) {
        const auto payment = paymentOf(every);
        if (!payment)
            return wrong(every);
        outcomes.m_everyBatch = *payment;
    }
    for (const auto &[settlement, name] : (*body)[QLatin1String("settlements")].object()) {
        if (name.string() != QLatin1String("rejected") && name.string() != QLatin1String("settled"))
            return wrong(name.string());
        outcomes.m_rejected.insert(settlement, name.string() == QLatin1String("rejected"));
    }
    const QString review = (*body)[QLatin1String("review")].string();
    if (!review.isEmpty() && review != QLatin1String("accepted") && review != QLatin1String("rejected"))
        return wrong(review);
    outcomes.m_reviewAccepts = review != QLatin1String("rejected");
    if (const auto percent = (*body)[QLatin1String("tolerance_percent")].integer())
        outcomes.m_tolerancePercent = int(*percent);
    return outcomes;
}

PaymentOutcome Outcomes::payment(const QString &batchId) const
{
    return m_batches.value(batchId, m_everyBatch);
}

bool Outcomes::rejects(const QString &batchId, const QString &settlementId) const
{
    return m_rejected.value(batchId + QLatin1Char('/') + settlementId, m_rejected.value(settlementId, false));
}

} // namespace esteira::sandbox
