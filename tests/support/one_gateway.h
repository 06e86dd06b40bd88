#pragma once

#include "core/future.h"
#include "ports/connection/gateways.h"
#include "support/fake_administrator.h"

namespace esteira::test {

/// Gateways with one connection, to an administrator in memory.
class OneGateway : public ports::Gateways {
public:
    explicit OneGateway(std::shared_ptr<FakeAdministrator> administrator) : m_administrator(std::move(administrator)) {}

    QFuture<Result<std::shared_ptr<ports::SettlementGateway>>> settlementGateway(const QString &) override
    {
        return ready<Result<std::shared_ptr<ports::SettlementGateway>>>(
            std::static_pointer_cast<ports::SettlementGateway>(m_administrator));
    }
    QFuture<Result<std::shared_ptr<ports::AssignmentGateway>>> assignmentGateway(const QString &) override
    {
        return ready<Result<std::shared_ptr<ports::AssignmentGateway>>>(failure(ErrorKind::Invalid, Text::verbatim(QStringLiteral("sem cessões"), QStringLiteral("no assignments"))));
    }
    QFuture<Result<ports::Connection>> connection(const QString &) override
    {
        ports::Connection connection;
        connection.id = QStringLiteral("sandbox");
        connection.maxInFlight = maxInFlight;
        connection.maxPerSecond = 0;
        return ready<Result<ports::Connection>>(connection);
    }

    int maxInFlight = 8;

private:
    std::shared_ptr<FakeAdministrator> m_administrator;
};

} // namespace esteira::test
