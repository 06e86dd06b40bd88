#pragma once

#include "ports/settlement/webhook_inbox.h"

namespace esteira::store {

class Database;

/// The webhooks in the data file, each (connection, dedupe key) once. The database must outlive it.
class SqlWebhookInbox final : public ports::WebhookInbox {
public:
    explicit SqlWebhookInbox(Database &database);

    QFuture<Result<bool>> keep(const ports::ReceivedWebhook &webhook) override;
    /// Oldest first.
    QFuture<Result<QList<ports::ReceivedWebhook>>> pending(int count) override;
    QFuture<Outcome> markApplied(qint64 id, const QString &mark) override;
    /// Newest first.
    QFuture<Result<QList<ports::ReceivedWebhook>>> latest(int count) override;

    QFuture<Result<QList<ports::WebhookTally>>> tally(const QString &connectionId, const QString &batchExternalId,
                                                      const QDateTime &instant) override;
    QFuture<Result<qint64>> forgetBodies(const QDateTime &receivedBefore) override;

private:
    Database &m_database;
};

} // namespace esteira::store
