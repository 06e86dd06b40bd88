#pragma once

#include "ports/settlement/webhook_inbox.h"

namespace esteira::ports {

/// A request to the webhook receiver that was turned away. Nothing in it is to be believed (common.md 3.5).
struct RefusedWebhook {
    QDateTime receivedUtc;
    QByteArray target;   ///< path and query asked for
    QByteArray body;     ///< as it came; the first 16 KiB are kept
    Error reason;
};

/// What became of a message.
enum class FeedResult {
    Pending,     ///< kept, not applied yet
    Applied,
    Early,       ///< came before its batch's own; kept and applied
    Known,       ///< an answer or a query had told the same before
    Late,        ///< what it tells was overtaken: ignored
    Unmatched,   ///< no batch here it could speak of
    Refused,     ///< badly signed or malformed: turned away
    Unannounced  ///< no message at all: a query found the status first
};

/// One line of the events page: a webhook, one that was turned away, or one that never came.
struct FeedLine {
    FeedResult result = FeedResult::Pending;
    qint64 id = 0;          ///< within webhooks and refused ones; unannounced ones have none
    QDateTime atUtc;        ///< received, or found by the query
    QString type;           ///< as in ReceivedWebhook
    WebhookFact fact;       ///< the first it tells
    qint64 facts = 0;       ///< how many it tells
    BatchId batchId = 0;    ///< 0: none here
    QString fundClassKey;
    qint64 deliveries = 1;
    bool boundToBody = false;
    std::optional<Error> reason; ///< of a refusal
};

/// What is needed of one line only when somebody looks at it.
struct FeedDetail {
    QByteArray body;        ///< empty once forgotten
    QDateTime sentUtc;      ///< webhook_datetime; invalid when it does not say
    QString fromStatus;     ///< what the first fact moved; empty when it moved nothing
    QString statusNow;      ///< of the object the first fact speaks of; empty when it is not here
    QByteArray target;      ///< of a refused request
};

struct FeedQuery {
    QString connectionId;
    QString fundClassKey;      ///< empty: any
    QString type;              ///< empty: any
    QList<FeedResult> results; ///< empty: any
    bool onlyRepeated = false; ///< delivered more than once
    QDateTime from;            ///< invalid: from the beginning
    QString text;              ///< in identifiers and statuses
    QDateTime announcedBy;     ///< as in TodayQuery
    int limit = 300;
    friend bool operator==(const FeedQuery &, const FeedQuery &) = default;
};

/// A day of messages, counted.
struct FeedSummary {
    qint64 received = 0;    ///< webhooks with a good signature
    qint64 refused = 0;
    qint64 repeated = 0;    ///< deliveries beyond the first
    qint64 outOfOrder = 0;  ///< early or late
    qint64 unmatched = 0;
    qint64 unannounced = 0;
    QList<QPair<QDateTime, qint64>> fiveMinutes; ///< begin of each five minutes in which some came, oldest first
};

/// Everything that came to the webhook receiver, or should have. Safe from any thread.
class EventFeed {
public:
    virtual ~EventFeed() = default;
    /// Keeps what is needed to see why; the newest few hundred. The same request again is counted.
    virtual QFuture<Outcome> keepRefused(const RefusedWebhook &refused) = 0;
    /// Newest first.
    virtual QFuture<Result<QList<FeedLine>>> lines(const FeedQuery &query) = 0;
    virtual QFuture<Result<FeedDetail>> detail(const FeedLine &line) = 0;
    virtual QFuture<Result<FeedSummary>> summary(const QString &connectionId, const QDateTime &since, const QDateTime &announcedBy) = 0;
};

} // namespace esteira::ports
