#include "viewmodels/shell/session.h"

#include "core/future.h"
#include "services/change_notifier.h"
#include "services/connection/connection_service.h"

namespace esteira::viewmodels {

namespace {

/// The accounting date comes with reads of a batch; looking this often is soon enough for the status bar.
constexpr int kFundRefreshMs = 2000;

QStringList preferenceKeys()
{
    return {QStringLiteral("language"), QStringLiteral("theme"), QStringLiteral("window.geometry"), QStringLiteral("connection"), QStringLiteral("connection.start"),
            QStringLiteral("fund"), QStringLiteral("rail.collapsed"), QStringLiteral("batches.split"), QStringLiteral("table.batches"), QStringLiteral("table.events"), QStringLiteral("batch.templates")};
}

} // namespace

Session::Session(services::Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace)
{
    m_fundTimer.setSingleShot(true);
    m_fundTimer.setInterval(kFundRefreshMs);
    connect(&m_fundTimer, &QTimer::timeout, this, &Session::readFunds);
    connect(&workplace.changes, &services::ChangeNotifier::batchesChanged, this, [this] {
        if (m_isOpen && !m_fundTimer.isActive())
            m_fundTimer.start();
    });
    if (workplace.ways)
        connect(workplace.ways, &services::ConnectionService::changed, this, &Session::reload);
}

void Session::open()
{
    readPreferences(preferenceKeys());
}

void Session::readPreferences(QStringList keys)
{
    if (keys.isEmpty()) {
        const QString start = preference(QStringLiteral("connection.start"));
        m_connectionId = start.isEmpty() ? preference(QStringLiteral("connection")) : start;
        m_currentFund = preference(QStringLiteral("fund"));
        readConnections();
        return;
    }
    const QString key = keys.takeFirst();
    whenDone(m_workplace.connections.setting(key), this, [this, key, keys](const Result<std::optional<QString>> &value) {
        if (!value)
            m_error = value.error();
        else if (*value)
            m_preferences.insert(key, **value);
        readPreferences(keys);
    });
}

void Session::reload()
{
    if (!m_isOpen)
        return;
    m_reloads = true;
    readConnections();
}

void Session::readConnections()
{
    whenDone(m_workplace.connections.connections(), this, [this](const Result<QList<ports::Connection>> &connections) {
        if (connections)
            m_connections = *connections;
        else
            m_error = connections.error();
        if (!connection(m_connectionId))
            m_connectionId = m_connections.isEmpty() ? QString() : m_connections.first().id;
        readFunds();
    });
}

void Session::readFunds()
{
    if (m_connectionId.isEmpty()) {
        finishOpening();
        return;
    }
    whenDone(m_workplace.batches.funds(m_connectionId), this,
             [this, asked = m_connectionId](const Result<QList<ports::RegisteredFund>> &funds) {
        if (asked != m_connectionId)
            return;
        if (!funds)
            m_error = funds.error();
        else if (m_funds != *funds) {
            m_funds = *funds;
            if (!m_currentFund.isEmpty() && !fund(m_currentFund))
                m_currentFund.clear();
            if (m_isOpen)
                emit changed();
        }
        finishOpening();
    });
}

void Session::finishOpening()
{
    if (m_isOpen) {
        if (std::exchange(m_reloads, false))
            emit changed();
        return;
    }
    m_isOpen = true;
    emit opened();
    emit changed();
}

const ports::Connection *Session::connection() const
{
    return connection(m_connectionId);
}

const ports::Connection *Session::connection(const QString &id) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&](const ports::Connection &candidate) { return candidate.id == id; });
    return found == m_connections.end() ? nullptr : &*found;
}

ports::Environment Session::environment() const
{
    const ports::Connection *current = connection();
    return current ? current->environment : ports::Environment::EmbeddedSandbox;
}

void Session::setConnection(const QString &id)
{
    if (id == m_connectionId || !connection(id))
        return;
    m_connectionId = id;
    m_funds.clear();
    m_currentFund.clear();
    setPreference(QStringLiteral("connection"), id);
    setPreference(QStringLiteral("fund"), QString());
    emit changed();
    readFunds();
}

const ports::RegisteredFund *Session::fund(const QString &fundClassKey) const
{
    const auto found = std::find_if(m_funds.begin(), m_funds.end(),
                                    [&](const ports::RegisteredFund &candidate) { return candidate.fundClassKey == fundClassKey; });
    return found == m_funds.end() ? nullptr : &*found;
}

QString Session::fundShortName(const QString &fundClassKey) const
{
    const ports::RegisteredFund *known = fund(fundClassKey);
    if (known && !known->shortName.isEmpty())
        return known->shortName;
    return known && !known->name.isEmpty() ? known->name : fundClassKey.left(8);
}

QString Session::fundName(const QString &fundClassKey) const
{
    const ports::RegisteredFund *known = fund(fundClassKey);
    return known && !known->name.isEmpty() ? known->name : fundShortName(fundClassKey);
}

void Session::setCurrentFund(const QString &fundClassKey)
{
    if (fundClassKey == m_currentFund)
        return;
    m_currentFund = fundClassKey;
    setPreference(QStringLiteral("fund"), fundClassKey);
    emit changed();
}

QDate Session::accountingDate() const
{
    if (const ports::RegisteredFund *current = fund(m_currentFund))
        return current->accountingDate;
    QDate shared;
    for (const ports::RegisteredFund &each : m_funds) {
        if (!each.accountingDate.isValid())
            continue;
        if (shared.isValid() && shared != each.accountingDate)
            return {};
        shared = each.accountingDate;
    }
    return shared;
}

void Session::setPreference(const QString &key, const QString &value)
{
    if (m_preferences.value(key) == value)
        return;
    m_preferences.insert(key, value);
    // Losing a preference is no reason to disturb anybody; the store logs its own failures.
    m_workplace.connections.setSetting(key, value.isEmpty() ? std::nullopt : std::optional(value));
}

} // namespace esteira::viewmodels
