#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <optional>

namespace esteira::sandbox {

/// What goes wrong. The webhook kinds happen to webhooks, all others to requests.
enum class FaultKind {
    Refuse,      ///< an error envelope with the given status and code, nothing carried out
    Busy,        ///< 429 with Retry-After, nothing carried out
    ServerError, ///< 500, 502 or 503; carried out when `processed`
    Delay,       ///< carried out at once, answered late
    LostBefore,  ///< nothing carried out, the connection ends without an answer
    LostAfter,   ///< carried out, the connection ends without an answer
    Truncated,   ///< carried out, half an answer
    Reset,       ///< TCP reset; carried out when `processed`
    Hang,        ///< never answered; carried out when `processed`
    InvalidJson, ///< carried out, the body is not JSON
    Expired,     ///< the token's timestamp counts as too old
    WebhookLate,
    WebhookDuplicated,
    WebhookReordered,
    WebhookLost,
    WebhookBadlySigned,
};

struct FaultRule {
    int id = 0;
    QString route = QStringLiteral("*"); ///< a route's name (server/router.cpp), "webhook" types, or "*"
    QString kindName;
    FaultKind kind = FaultKind::Refuse;
    int ratePerMille = 1000; ///< how many of a thousand matching calls are hit
    qint64 skip = 0;         ///< so many matching calls are let through first
    qint64 count = -1;       ///< hits left; -1 is without end
    int status = 0;
    QString code;
    int delayMs = 0;
    int retryAfterSeconds = 1;
    bool processed = false;
    qint64 hits = 0;
    QRandomGenerator random; ///< the rule's own, seeded: the same calls in the same order are hit again
};

/// The faults in force, drawn in the order they were added; the first that hits wins. Kept in memory only.
class FaultPlan {
public:
    /// One rule or an array of rules, as POST /faults takes them. ErrorKind::Invalid names what is wrong; then none is added.
    Outcome add(const QByteArray &json);
    void clear() { m_rules.clear(); }
    QByteArray toJson() const;

    std::optional<FaultRule> draw(const QString &route) { return drawKind(route, false); }
    std::optional<FaultRule> drawWebhook() { return drawKind(QStringLiteral("webhook"), true); }

private:
    std::optional<FaultRule> drawKind(const QString &route, bool webhook);

    QList<FaultRule> m_rules;
    int m_lastId = 0;
};

} // namespace esteira::sandbox
