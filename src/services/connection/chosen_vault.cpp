#include "services/connection/chosen_vault.h"

#include "services/connection/after.h"

namespace esteira::services {

namespace {

QString settingOf(const QString &connectionId)
{
    return QStringLiteral("keys.place.") + connectionId;
}

const QString kFile = QStringLiteral("file");
const QString kKeychain = QStringLiteral("keychain");

} // namespace

ChosenVault::ChosenVault(ports::KeyVault &keychain, ports::KeyVault &files, ports::ConnectionStore &connections, KeyPlace usual)
    : m_keychain(keychain), m_files(files), m_connections(connections), m_usual(usual)
{
}

void ChosenVault::addOwn(const QString &connectionId, const ports::Credentials &credentials)
{
    m_own.insert(connectionId, credentials);
}

QFuture<Result<KeyPlace>> ChosenVault::place(const QString &connectionId)
{
    return runAsyncOn(this, [this, connectionId] {
        return mapped(m_connections.setting(settingOf(connectionId)), this,
                      [usual = m_usual](const Result<std::optional<QString>> &chosen) -> Result<KeyPlace> {
            if (!chosen)
                return failure(chosen.error());
            if (!*chosen)
                return usual;
            return **chosen == kFile ? KeyPlace::File : KeyPlace::Keychain;
        });
    });
}

QFuture<Result<ports::Credentials>> ChosenVault::read(const QString &connectionId)
{
    return runAsyncOn(this, [this, connectionId]() -> QFuture<Result<ports::Credentials>> {
        if (const auto own = m_own.constFind(connectionId); own != m_own.constEnd())
            return ready<Result<ports::Credentials>>(*own);
        return after<Result<ports::Credentials>>(place(connectionId), this,
                                                 [this, connectionId](const Result<KeyPlace> &where) { return at(*where).read(connectionId); });
    });
}

QFuture<Outcome> ChosenVault::write(const QString &connectionId, const ports::Credentials &credentials)
{
    return runAsyncOn(this, [this, connectionId, credentials] {
        return after<Outcome>(place(connectionId), this, [this, connectionId, credentials](const Result<KeyPlace> &where) {
            return write(connectionId, credentials, *where);
        });
    });
}

QFuture<Outcome> ChosenVault::write(const QString &connectionId, const ports::Credentials &credentials, KeyPlace place)
{
    return runAsyncOn(this, [this, connectionId, credentials, place] {
        return after<Outcome>(this->place(connectionId), this, [this, connectionId, credentials, place](const Result<KeyPlace> &before) {
            return after<Outcome>(at(place).write(connectionId, credentials), this, [this, connectionId, place, before = *before](const Outcome &) {
                return after<Outcome>(m_connections.setSetting(settingOf(connectionId), place == KeyPlace::File ? kFile : kKeychain), this,
                                      [this, connectionId, place, before](const Outcome &) -> QFuture<Outcome> {
                    // The new place holds it and is known to: only now may the old one forget. Nobody waits for a keychain
                    // that was left because it does not answer.
                    if (before == place)
                        return ready<Outcome>({});
                    const QFuture<Outcome> forgotten = at(before).remove(connectionId);
                    return before == KeyPlace::File ? forgotten : ready<Outcome>({});
                });
            });
        });
    });
}

QFuture<Outcome> ChosenVault::remove(const QString &connectionId)
{
    return runAsyncOn(this, [this, connectionId] {
        return after<Outcome>(place(connectionId), this, [this, connectionId](const Result<KeyPlace> &where) {
            return after<Outcome>(at(*where).remove(connectionId), this, [this, connectionId](const Outcome &) {
                return m_connections.setSetting(settingOf(connectionId), std::nullopt);
            });
        });
    });
}

} // namespace esteira::services
