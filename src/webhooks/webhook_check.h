#pragma once

#include "core/result.h"
#include "ports/settlement/webhook_inbox.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

/// The order of checks of common.md 3.5, without any network: nothing of a body is read before its signature holds.
namespace esteira::webhooks {

/// Who may send: a connection, its active signature keys (two during a rotation) and the address it was told.
struct WebhookSource {
    QString connectionId;
    QList<QByteArray> signatureKeys;
    QUrl registeredUrl; ///< for comparing the `uri` claim; may be empty
    friend bool operator==(const WebhookSource &, const WebhookSource &) = default;
};

/// How strictly the optional claims are taken (common.md 3.5-4).
struct WebhookRules {
    bool strict = false;                ///< also refuse wrong uri, method or timestamp; otherwise only logged
    int timestampToleranceSeconds = 300;
};

/// A request as it came in.
struct WebhookDelivery {
    QByteArray method;
    QByteArray target;                  ///< path and query
    QList<QByteArray> signatureHeaders;
    QByteArray body;
};

/// The webhook as it is to be kept, or why it is refused (ErrorKind::Auth). A type or body this version cannot read is
/// kept without facts: it was signed, so it is shown rather than lost (common.md 3.3).
Result<ports::ReceivedWebhook> checkWebhook(const WebhookDelivery &delivery, const QList<WebhookSource> &sources,
                                            const WebhookRules &rules, const QDateTime &nowUtc);

} // namespace esteira::webhooks
