#pragma once

#include "ports/connection/connection_store.h"
#include "ports/connection/key_vault.h"

#include <QHash>
#include <QObject>

namespace esteira::services {

/// Where the secrets of a connection are kept. The file only where a person chose it.
enum class KeyPlace { Keychain, File };

/// The vault the program uses: for each connection the place that was chosen, the system's keychain when none was. A key is
/// never in both: moving it takes it away from where it was. Lives on the engine thread; may be called from any.
class ChosenVault final : public QObject, public ports::KeyVault {
    Q_OBJECT
public:
    ChosenVault(ports::KeyVault &keychain, ports::KeyVault &files, ports::ConnectionStore &connections, KeyPlace usual);

    QFuture<Result<ports::Credentials>> read(const QString &connectionId) override;
    QFuture<Outcome> write(const QString &connectionId, const ports::Credentials &credentials) override;
    QFuture<Outcome> remove(const QString &connectionId) override;

    QFuture<Result<KeyPlace>> place(const QString &connectionId);
    /// Keeps the secrets at this place from now on.
    QFuture<Outcome> write(const QString &connectionId, const ports::Credentials &credentials, KeyPlace place);
    /// The embedded administrator's own, which are in its file already and in no vault. Call before the threads start.
    void addOwn(const QString &connectionId, const ports::Credentials &credentials);

private:
    ports::KeyVault &at(KeyPlace place) { return place == KeyPlace::File ? m_files : m_keychain; }

    ports::KeyVault &m_keychain;
    ports::KeyVault &m_files;
    ports::ConnectionStore &m_connections;
    const KeyPlace m_usual;
    QHash<QString, ports::Credentials> m_own;
};

} // namespace esteira::services
