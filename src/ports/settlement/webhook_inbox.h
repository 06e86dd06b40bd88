#pragma once

#include "core/result.h"
#include "ports/settlement/batch_store.h"

#include <QByteArray>
#include <QFuture>

namespace esteira::ports {

/// What one item of a webhook says; settlementExternalId is empty when it speaks of the batch (settlement.md 2.3). For
/// the webhooks of assignments (assignment.md 4.3) the batch is the assignment, the settlement its asset.
struct WebhookFact {
    QString batchExternalId;
    QString settlementExternalId;
    QString status;
    QString fundDocumentNumber;
    QString fundClassKey = {};  ///< of assignments; empty in the oldest generation
    QString signedTermUrl = {}; ///< of assignments, once signed
    friend bool operator==(const WebhookFact &, const WebhookFact &) = default;
};

/// A webhook that passed signature and binding checks (common.md 3.5), as kept.
struct ReceivedWebhook {
    qint64 id = 0;
    QString connectionId;
    QDateTime receivedUtc;
    QString type;             ///< settlement.payment_batch_status_change…
    QString dedupeKey;        ///< type, identifiers and new status (common.md 3.5-7)
    QByteArray body;          ///< raw
    QList<WebhookFact> facts; ///< decoded by the receiver; empty for a type this version does not know
    bool boundToBody = false; ///< the token carried payload_md5 and it matched
    int deliveries = 1;
    QString mark;             ///< "", "duplicate", "early", "known", "late", "unmatched"
    bool applied = false;
};

/// How often webhooks told one status of a batch or of its settlements.
struct WebhookTally {
    QString type;
    QString status;
    bool aboutBatch = false;    ///< of the batch itself, not of a settlement
    bool beforeInstant = false; ///< received before the instant asked about
    qint64 count = 0;           ///< facts told, each once
    qint64 duplicates = 0;      ///< told again by repeated deliveries
    friend bool operator==(const WebhookTally &, const WebhookTally &) = default;
};

/// The one inbox where webhooks arrive; kept before it is answered, applied afterwards. Safe from any thread.
class WebhookInbox {
public:
    virtual ~WebhookInbox() = default;
    /// Keeps the webhook; answers false when (type, ids, status) was already there, and counts the delivery.
    virtual QFuture<Result<bool>> keep(const ReceivedWebhook &webhook) = 0;
    virtual QFuture<Result<QList<ReceivedWebhook>>> pending(int count) = 0;
    virtual QFuture<Outcome> markApplied(qint64 id, const QString &mark) = 0;
    virtual QFuture<Result<QList<ReceivedWebhook>>> latest(int count) = 0;
    /// Everything that was told of one batch, counted; split at `instant` (an invalid one: all of it lies before).
    virtual QFuture<Result<QList<WebhookTally>>> tally(const QString &connectionId, const QString &batchExternalId,
                                                       const QDateTime &instant) = 0;
    /// Empties the bodies of applied webhooks received before the instant (they name people); what they told of
    /// identifiers and statuses stays. Answers how many.
    virtual QFuture<Result<qint64>> forgetBodies(const QDateTime &receivedBefore) = 0;
};

} // namespace esteira::ports
