#pragma once

#include "core/result.h"
#include "ports/connection/connection.h"

#include <QFuture>

namespace esteira::ports {

/// Where secrets are kept: the system's keychain. Safe from any thread.
class KeyVault {
public:
    virtual ~KeyVault() = default;
    virtual QFuture<Result<Credentials>> read(const QString &connectionId) = 0;
    virtual QFuture<Outcome> write(const QString &connectionId, const Credentials &credentials) = 0;
    virtual QFuture<Outcome> remove(const QString &connectionId) = 0;
};

} // namespace esteira::ports
