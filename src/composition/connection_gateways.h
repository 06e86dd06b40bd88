#pragma once

#include "core/clock.h"
#include "ports/connection/connection_store.h"
#include "ports/connection/gateways.h"
#include "ports/connection/key_vault.h"
#include "ports/exchange/exchange_log.h"

#include <QHash>
#include <QObject>

namespace esteira::composition {

/// Opens a signed REST gateway per connection, with its key from the vault, and keeps it. Lives on the engine thread;
/// may be called from any thread.
class ConnectionGateways final : public QObject, public ports::Gateways {
    Q_OBJECT
public:
    ConnectionGateways(ports::ConnectionStore &connections, ports::KeyVault &vault, const Clock &clock, ports::ExchangeSink sink);

    QFuture<Result<std::shared_ptr<ports::SettlementGateway>>> settlementGateway(const QString &connectionId) override;
    QFuture<Result<std::shared_ptr<ports::AssignmentGateway>>> assignmentGateway(const QString &connectionId) override;
    QFuture<Result<ports::Connection>> connection(const QString &connectionId) override;

    /// The embedded administrator, whose key is its own and never in the vault.
    void addOwn(const ports::Connection &connection, const ports::Credentials &credentials);
    /// Forgets the gateway after its connection or key changed.
    void drop(const QString &connectionId);

private:
    /// Both gateways of a connection, opened together.
    struct Pair {
        std::shared_ptr<ports::SettlementGateway> settlement;
        std::shared_ptr<ports::AssignmentGateway> assignment;
    };
    Result<Pair> open(const ports::Connection &connection, const ports::Credentials &credentials);
    QFuture<Result<Pair>> pair(const QString &connectionId);

    ports::ConnectionStore &m_connections;
    ports::KeyVault &m_vault;
    const Clock &m_clock;
    ports::ExchangeSink m_sink;
    QHash<QString, Pair> m_open;
    QHash<QString, ports::Connection> m_own;
};

} // namespace esteira::composition
