#pragma once

#include "ports/events/event_feed.h"

namespace esteira::store {

class Database;

/// The inbox, the requests turned away and the statuses never announced, as one list. The database must outlive it.
class SqlEventFeed final : public ports::EventFeed {
public:
    explicit SqlEventFeed(Database &database);

    QFuture<Outcome> keepRefused(const ports::RefusedWebhook &refused) override;
    QFuture<Result<QList<ports::FeedLine>>> lines(const ports::FeedQuery &query) override;
    QFuture<Result<ports::FeedDetail>> detail(const ports::FeedLine &line) override;
    QFuture<Result<ports::FeedSummary>> summary(const QString &connectionId, const QDateTime &since, const QDateTime &announcedBy) override;

private:
    Database &m_database;
};

} // namespace esteira::store
