#pragma once

#include "ports/connection/key_vault.h"

#include <QObject>

namespace esteira::platform {

/// Keys in the system's keychain (Secret Service, KWallet, Keychain, Credential Manager): one JSON entry per connection.
/// Never falls back to a file by itself: without a keychain every call answers ErrorKind::Storage and says what to do.
/// Lives on a thread with an event loop; the futures finish there. Safe to call from any thread.
class KeychainVault final : public QObject, public ports::KeyVault {
    Q_OBJECT

public:
    explicit KeychainVault(QString service = QStringLiteral("Esteira"), QObject *parent = nullptr);

    QFuture<Result<ports::Credentials>> read(const QString &connectionId) override;
    QFuture<Outcome> write(const QString &connectionId, const ports::Credentials &credentials) override;
    QFuture<Outcome> remove(const QString &connectionId) override;

private:
    /// Runs a job on this thread and answers with judge(job); the job dies with this object, unanswered futures cancelled.
    template <typename Job, typename Prepare, typename Judge>
    auto run(const QString &connectionId, Prepare prepare, Judge judge);

    const QString m_service;
};

} // namespace esteira::platform
