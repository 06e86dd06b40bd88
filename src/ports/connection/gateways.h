#pragma once

#include "ports/assignment/assignment_gateway.h"
#include "ports/connection/connection.h"
#include "ports/settlement/settlement_gateway.h"

#include <QFuture>

#include <memory>

namespace esteira::ports {

/// Opens the administrator's API for a connection. Gateways are kept and shared; a closed or edited connection drops
/// its gateway once nobody holds it. Safe from any thread.
class Gateways {
public:
    virtual ~Gateways() = default;
    /// The error says why the connection cannot be used: no key, key not readable, unknown connection.
    virtual QFuture<Result<std::shared_ptr<SettlementGateway>>> settlementGateway(const QString &connectionId) = 0;
    virtual QFuture<Result<std::shared_ptr<AssignmentGateway>>> assignmentGateway(const QString &connectionId) = 0;
    virtual QFuture<Result<Connection>> connection(const QString &connectionId) = 0;
};

} // namespace esteira::ports
