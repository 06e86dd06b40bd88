#include "composition/connection_gateways.h"

#include "core/future.h"
#include "net/rest_assignment_gateway.h"
#include "net/rest_settlement_gateway.h"

namespace esteira::composition {

ConnectionGateways::ConnectionGateways(ports::ConnectionStore &connections, ports::KeyVault &vault, const Clock &clock,
                                       ports::ExchangeSink sink)
    : m_connections(connections), m_vault(vault), m_clock(clock), m_sink(std::move(sink))
{
}

void ConnectionGateways::addOwn(const ports::Connection &connection, const ports::Credentials &credentials)
{
    m_own.insert(connection.id, connection);
    if (const auto opened = open(connection, credentials))
        m_open.insert(connection.id, *opened);
}

void ConnectionGateways::drop(const QString &connectionId)
{
    m_open.remove(connectionId);
}

Result<ConnectionGateways::Pair> ConnectionGateways::open(const ports::Connection &connection, const ports::Credentials &credentials)
{
    const auto key = wire::PrivateKey::fromPem(credentials.privateKeyPem);
    if (!key)
        return failure(key.error());
    const auto line = std::make_shared<net::RestConnection>(net::RestTarget{connection, credentials.apiClientKey, *key, {}, m_clock, m_sink});
    return Pair{std::make_shared<net::RestSettlementGateway>(line), std::make_shared<net::RestAssignmentGateway>(line)};
}

QFuture<Result<ports::Connection>> ConnectionGateways::connection(const QString &connectionId)
{
    return runAsyncOn(this, [this, connectionId]() -> QFuture<Result<ports::Connection>> {
        if (const auto own = m_own.constFind(connectionId); own != m_own.constEnd())
            return ready<Result<ports::Connection>>(*own);
        return mapped(m_connections.connections(), this,
                      [connectionId](const Result<QList<ports::Connection>> &known) -> Result<ports::Connection> {
            if (!known)
                return failure(known.error());
            for (const ports::Connection &candidate : *known) {
                if (candidate.id == connectionId)
                    return candidate;
            }
            return failure(ErrorKind::Invalid,
                           Text::of(QT_TRANSLATE_NOOP("Text", "Connection %1 is not registered on this computer."), {connectionId}),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Register it, or choose another connection.")));
        });
    });
}

QFuture<Result<std::shared_ptr<ports::SettlementGateway>>> ConnectionGateways::settlementGateway(const QString &connectionId)
{
    return runAsyncOn(this, [this, connectionId] {
        return mapped(pair(connectionId), this, [](const Result<Pair> &opened) -> Result<std::shared_ptr<ports::SettlementGateway>> {
            if (!opened)
                return failure(opened.error());
            return opened->settlement;
        });
    });
}

QFuture<Result<std::shared_ptr<ports::AssignmentGateway>>> ConnectionGateways::assignmentGateway(const QString &connectionId)
{
    return runAsyncOn(this, [this, connectionId] {
        return mapped(pair(connectionId), this, [](const Result<Pair> &opened) -> Result<std::shared_ptr<ports::AssignmentGateway>> {
            if (!opened)
                return failure(opened.error());
            return opened->assignment;
        });
    });
}

QFuture<Result<ConnectionGateways::Pair>> ConnectionGateways::pair(const QString &connectionId)
{
    if (const auto known = m_open.constFind(connectionId); known != m_open.constEnd())
        return ready<Result<Pair>>(*known);
    auto promise = std::make_shared<QPromise<Result<Pair>>>();
    promise->start();
    const auto finish = [promise](Result<Pair> opened) {
        promise->addResult(std::move(opened));
        promise->finish();
    };
    whenDone(connection(connectionId), this, [this, connectionId, finish](const Result<ports::Connection> &found) {
        if (!found) {
            finish(failure(found.error()));
            return;
        }
        whenDone(m_vault.read(connectionId), this, [this, connection = *found, finish](const Result<ports::Credentials> &credentials) {
            if (!credentials) {
                finish(failure(credentials.error()));
                return;
            }
            Result<Pair> opened = open(connection, *credentials);
            if (opened)
                m_open.insert(connection.id, *opened);
            finish(std::move(opened));
        });
    });
    return promise->future();
}

} // namespace esteira::composition
