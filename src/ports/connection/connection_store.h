#pragma once

#include "core/result.h"
#include "ports/connection/connection.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace esteira::ports {

/// The ways to the administrator that this computer knows, and its preferences. No secret is kept here (see KeyVault).
/// Safe from any thread; futures finish on the store's own thread. Errors are ErrorKind::Storage with the way out.
class ConnectionStore {
public:
    virtual ~ConnectionStore() = default;

    /// In the order of their names.
    virtual QFuture<Result<QList<Connection>>> connections() = 0;
    /// Adds it, or replaces the one with the same id.
    virtual QFuture<Outcome> saveConnection(const Connection &connection) = 0;
    /// Refused (Invalid) while a batch of it is not at its end: it could no longer be followed. Its funds go with it.
    virtual QFuture<Outcome> removeConnection(const QString &id) = 0;
    /// Refused (Invalid) while a batch of the fund is not at its end.
    virtual QFuture<Outcome> removeFund(const QString &connectionId, const QString &fundClassKey) = 0;

    /// A preference such as "language", "theme" or "window.geometry" (bytes as Base64); nullopt when never set.
    virtual QFuture<Result<std::optional<QString>>> setting(const QString &key) = 0;
    /// nullopt forgets it.
    virtual QFuture<Outcome> setSetting(const QString &key, const std::optional<QString> &value) = 0;
};

} // namespace esteira::ports
