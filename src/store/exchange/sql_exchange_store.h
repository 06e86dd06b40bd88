#pragma once

#include "ports/exchange/exchange_store.h"

#include <QMutex>
#include <QTimer>

namespace esteira::store {

class Database;
class Migrations;

/// The calls in a data file of their own (see resources/sql/exchanges): written in groups twice a second, because a
/// sending makes hundreds a second and none of them may wait for it. Created and destroyed on one thread with an event
/// loop; the database must outlive it.
class SqlExchangeStore final : public ports::ExchangeStore {
public:
    /// What the database is opened with.
    static Migrations migrations();

    explicit SqlExchangeStore(Database &database);
    ~SqlExchangeStore() override;

    void keep(const ports::ExchangeRecord &exchange) override;
    QFuture<Result<QList<ports::KeptExchange>>> latest(const ports::ExchangeQuery &query) override;
    QFuture<Result<ports::KeptExchange>> exchange(qint64 id) override;
    QFuture<Outcome> forgetBefore(const QDateTime &instant) override;

    /// How many successful calls are kept at most; for tests.
    void setLimit(qint64 calls) { m_limit = calls; }

private:
    void flush();

    Database &m_database;
    QMutex m_mutex;
    QList<ports::ExchangeRecord> m_waiting; ///< guarded by m_mutex
    QTimer m_timer;
    qint64 m_limit = 100'000;
};

} // namespace esteira::store
