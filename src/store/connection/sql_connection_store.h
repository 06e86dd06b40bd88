#pragma once

#include "ports/connection/connection_store.h"

namespace esteira::store {

class Database;

/// Connections and preferences in the data file. The database must outlive it.
class SqlConnectionStore final : public ports::ConnectionStore {
public:
    explicit SqlConnectionStore(Database &database);

    QFuture<Result<QList<ports::Connection>>> connections() override;
    QFuture<Outcome> saveConnection(const ports::Connection &connection) override;
    QFuture<Outcome> removeConnection(const QString &id) override;
    QFuture<Outcome> removeFund(const QString &connectionId, const QString &fundClassKey) override;
    QFuture<Result<std::optional<QString>>> setting(const QString &key) override;
    QFuture<Outcome> setSetting(const QString &key, const std::optional<QString> &value) override;

private:
    Database &m_database;
};

} // namespace esteira::store
