#pragma once

#include "core/future.h"
#include "ports/settlement/webhook_inbox.h"

#include <QMutex>
#include <QSet>

namespace esteira::test {

/// An inbox in memory that can fail, or let a test decide when it answers.
class MemoryInbox final : public ports::WebhookInbox {
public:
    QFuture<Result<bool>> keep(const ports::ReceivedWebhook &webhook) override
    {
        const QMutexLocker lock(&mutex);
        if (hang) {
            auto promise = std::make_shared<QPromise<Result<bool>>>();
            promise->start();
            hanging.append(promise);
            return promise->future();
        }
        if (failing)
            return ready<Result<bool>>(failure(ErrorKind::Storage, Text::verbatim({}, QStringLiteral("disk full"))));
        const bool isNew = !keys.contains(webhook.dedupeKey);
        keys.insert(webhook.dedupeKey);
        kept.append(webhook);
        return ready<Result<bool>>(isNew);
    }
    QFuture<Result<QList<ports::ReceivedWebhook>>> pending(int) override { return ready<Result<QList<ports::ReceivedWebhook>>>({}); }
    QFuture<Outcome> markApplied(qint64, const QString &) override { return ready<Outcome>({}); }
    QFuture<Result<QList<ports::ReceivedWebhook>>> latest(int) override { return ready<Result<QList<ports::ReceivedWebhook>>>({}); }

    QFuture<Result<QList<ports::WebhookTally>>> tally(const QString &, const QString &, const QDateTime &) override
    {
        return ready<Result<QList<ports::WebhookTally>>>({});
    }
    QFuture<Result<qint64>> forgetBodies(const QDateTime &) override { return ready<Result<qint64>>(0); }

    /// Every fact kept so far as "batch/settlement/status".
    QStringList facts()
    {
        const QMutexLocker lock(&mutex);
        QStringList all;
        for (const auto &webhook : kept) {
            for (const auto &fact : webhook.facts)
                all.append(fact.batchExternalId + u'/' + fact.settlementExternalId + u'/' + fact.status);
        }
        return all;
    }

    QMutex mutex;
    bool failing = false;
    bool hang = false;
    QSet<QString> keys;
    QList<ports::ReceivedWebhook> kept;
    QList<std::shared_ptr<QPromise<Result<bool>>>> hanging;
};

} // namespace esteira::test
