#include "window/real_administrator.h"

#include "support/await.h"
#include "support/sample_rows.h"
#include "window/batch_steps.h"

namespace esteira::test {

const QString &RealAdministrator::connectionId()
{
    static const QString id = QStringLiteral("real");
    return id;
}

bool RealAdministrator::connectTo(WindowFixture &desk)
{
    const auto started = m_sandbox.start({});
    if (!started)
        return false;
    m_endpoints = *started;
    ports::Connection connection;
    connection.id = connectionId();
    connection.name = QStringLiteral("Fundo real");
    connection.environment = ports::Environment::AdministratorSandbox;
    connection.baseUrl = QUrl(m_endpoints.consultant);
    connection.maxInFlight = 8;
    connection.maxPerSecond = 0;
    ports::Credentials credentials;
    credentials.apiClientKey = m_endpoints.apiClientKey;
    credentials.privateKeyPem = m_endpoints.privateKeyPem;
    ports::RegisteredFund fund;
    fund.connectionId = connection.id;
    fund.fundClassKey = kFundKey;
    fund.name = QStringLiteral("FIDC de Verdade");
    fund.shortName = QStringLiteral("VER");
    fund.accountingDate = QDate(2026, 11, 19);
    m_gateway = std::make_unique<net::RestSettlementGateway>(
        net::RestTarget{connection, m_endpoints.apiClientKey, *wire::PrivateKey::fromPem(m_endpoints.privateKeyPem), {}, m_clock, {}});
    if (!await(desk.program().backend().connectTo(connection, credentials, {fund})))
        return false;
    // The service lets nobody mark an address of this computer as production; the store does as it is told.
    connection.environment = ports::Environment::Production;
    return await(desk.program().backend().workplace().connections.saveConnection(connection)).has_value() && desk.open();
}

bool RealAdministrator::fault(const QByteArray &json)
{
    return steer(m_endpoints.admin, "POST", QStringLiteral("/faults"), json);
}

} // namespace esteira::test
