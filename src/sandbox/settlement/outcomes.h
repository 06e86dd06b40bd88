#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace esteira::sandbox {

enum class PaymentOutcome { Arrives, Never, Discarded };

/// What the automatic steps decide, set through PUT /outcomes; without it everything goes well:
///
///     {"batches": {"<external_id>": "paid" | "never_paid" | "discarded"}, "every_batch": "never_paid",
///      "settlements": {"<external_id>" or "<batch>/<external_id>": "settled" | "rejected"},
///      "tolerance_percent": 5, "review": "accepted" | "rejected"}
///
/// never_paid: the cash does not come (a fund with automatic discard then discards the batch). rejected: the portfolio
/// refuses the settlement for good after the payment. tolerance_percent: a value further from the expected one goes to
/// pending_validation (settlement.md G8), whose review ends as `review` says. A value type, kept in the database.
class Outcomes {
public:
    static Result<Outcomes> parse(const QByteArray &json);
    const QByteArray &json() const { return m_json; }

    PaymentOutcome payment(const QString &batchId) const;
    bool rejects(const QString &batchId, const QString &settlementId) const;
    std::optional<int> tolerancePercent() const { return m_tolerancePercent; }
    bool reviewAccepts() const { return m_reviewAccepts; }

private:
    QByteArray m_json = "{}";
    QHash<QString, PaymentOutcome> m_batches;
    PaymentOutcome m_everyBatch = PaymentOutcome::Arrives;
    QHash<QString, bool> m_rejected;
    std::optional<int> m_tolerancePercent;
    bool m_reviewAccepts = true;
};

} // namespace esteira::sandbox
