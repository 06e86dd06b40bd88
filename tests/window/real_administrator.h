#pragma once

#include "core/clock.h"
#include "net/rest_settlement_gateway.h"
#include "sandbox/sandbox.h"
#include "window/window_fixture.h"

namespace esteira::test {

/// An administrator outside the program, reached as a real one is: over HTTP, with a key of its own, through a connection
/// marked as production. A second partner's gateway stands beside it, for what somebody else does there. GUI thread.
class RealAdministrator {
public:
    static const QString &connectionId();

    /// Starts it and registers it with the program.
    bool connectTo(WindowFixture &desk);
    /// Everything below is done there by somebody else.
    net::RestSettlementGateway &gateway() { return *m_gateway; }
    bool fault(const QByteArray &json);

private:
    SystemClock m_clock;
    sandbox::SandboxServer m_sandbox;
    sandbox::Endpoints m_endpoints;
    std::unique_ptr<net::RestSettlementGateway> m_gateway;
};

} // namespace esteira::test
