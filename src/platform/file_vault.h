#pragma once

#include "ports/connection/key_vault.h"

#include <QString>

namespace esteira::platform {

/// Keys in files that only the user can read (0600, in a directory of 0700). For computers without a keychain, and only
/// after the person chose it: the caller decides, this class never offers itself. Safe from any thread; works on the
/// global thread pool; files are replaced as a whole, so readers never see half a key.
class FileVault final : public ports::KeyVault {
public:
    explicit FileVault(QString directory);

    QFuture<Result<ports::Credentials>> read(const QString &connectionId) override;
    QFuture<Outcome> write(const QString &connectionId, const ports::Credentials &credentials) override;
    QFuture<Outcome> remove(const QString &connectionId) override;

private:
    const QString m_directory;
};

} // namespace esteira::platform
