#pragma once

#include "ports/connection/connection_probe.h"
#include "ports/connection/connection_store.h"
#include "ports/connection/key_reader.h"
#include "ports/settlement/batch_store.h"
#include "services/connection/chosen_vault.h"

#include <QMutex>
#include <QObject>

#include <optional>

namespace esteira::services {

/// What may be known of the secrets that are kept: never the secrets.
struct KeyFacts {
    KeyPlace place = KeyPlace::Keychain;
    QString apiKeyEnd;      ///< the last four characters
    QByteArray publicPem;   ///< empty: no private key is kept
    QByteArray fingerprint; ///< lower-case hex
    int webhookKeys = 0;
    std::optional<Error> problem; ///< why the kept secrets cannot be read
};

/// A connection as a person wants it. Secrets that are not given stay as they are.
struct ConnectionWish {
    ports::Connection connection; ///< id empty: a new one
    std::optional<QString> apiClientKey;
    std::optional<QByteArray> privateKeyPem; ///< as KeyReader wrote it
    std::optional<QList<QByteArray>> webhookKeys;
    QList<ports::RegisteredFund> funds;
    std::optional<KeyPlace> place; ///< empty: as it was chosen before, the keychain for a new one
};

/// Where webhooks are received on this computer.
struct ReceiverSettings {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;  ///< 0: a free one at each start
    QString publicUrl; ///< what the administrator was told, when it is not the address here (a tunnel, a proxy)
    friend bool operator==(const ReceiverSettings &, const ReceiverSettings &) = default;
};

/// How the receiver does now.
struct ReceiverState {
    QString url;                  ///< where it listens; empty: it does not
    std::optional<Error> problem; ///< why not
};

/// Ways to the administrator: adds, changes, tests and removes them, with their secrets. The window and the command line use
/// this one. Lives on the engine thread; every function may be called from any thread.
class ConnectionService : public QObject {
    Q_OBJECT
public:
    ConnectionService(ports::ConnectionStore &connections, ports::BatchStore &batches, ChosenVault &vault,
                      const ports::KeyReader &keys, ports::ConnectionProbe &probe);

    QFuture<Result<KeyFacts>> keyFacts(const QString &connectionId);
    /// Refused (Invalid) with what is missing or does not fit. Answers the id.
    QFuture<Result<QString>> save(const ConnectionWish &wish);
    /// Refused (Invalid) while batches of it are open, and says which; finished ones stay in the data file.
    QFuture<Outcome> remove(const QString &connectionId);
    /// Tests it as it is wished, with the kept secrets where none are given. Only reads.
    QFuture<ports::ProbeFinding> test(const ConnectionWish &wish);
    Result<ports::PrivateKeyFacts> readKey(const QByteArray &pem, const QByteArray &passphrase) const { return m_keys.read(pem, passphrase); }

    /// The connection the program starts with; empty: the one used last.
    QFuture<Result<QString>> startConnection();
    QFuture<Outcome> setStartConnection(const QString &connectionId);

    QFuture<Result<ReceiverSettings>> receiverSettings();
    QFuture<Outcome> saveReceiver(const ReceiverSettings &settings);
    ReceiverState receiverState() const;
    /// Told by the composition, which owns the receiver.
    void setReceiverState(const ReceiverState &state);

signals:
    /// A connection or its secrets were added, changed or removed.
    void changed(const QString &connectionId);
    /// The receiver is to listen elsewhere.
    void receiverWanted();
    void receiverChanged();

private:
    QFuture<Result<QString>> check(ConnectionWish wish);
    QFuture<Result<QString>> keep(const ConnectionWish &wish, const ports::Credentials &credentials);

    ports::ConnectionStore &m_connections;
    ports::BatchStore &m_batches;
    ChosenVault &m_vault;
    const ports::KeyReader &m_keys;
    ports::ConnectionProbe &m_probe;
    mutable QMutex m_mutex;
    ReceiverState m_receiver; ///< guarded by m_mutex
};

/// The address of the administrator for a profile (common.md 2.1).
QUrl usualAddress(ports::Environment environment, ports::Profile profile);

/// Why a connection cannot be registered like this; nullopt when it can. Looks at the words only, asks nobody.
std::optional<Error> connectionProblem(const ports::Connection &connection);

} // namespace esteira::services
