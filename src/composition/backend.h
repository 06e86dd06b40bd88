#pragma once

#include "core/result.h"
#include "ports/connection/connection.h"
#include "services/follow/follow_service.h"
#include "services/settlement/submission_context.h"
#include "services/workplace.h"

#include <QFuture>
#include <QString>

#include <memory>
#include <optional>

namespace esteira::composition {

struct BackendOptions {
    QString dataDirectory;      ///< empty: the user's own (platform/app_paths.h)
    bool embeddedSandbox = true; ///< run the administrator inside this program, connection "sandbox"
    QString sandboxClock;       ///< as esteira-sandbox --clock; empty: real
    bool keysInFile = false;    ///< secrets in a file of the data directory instead of the keychain: an explicit choice
    bool receiveWebhooks = true;
    bool takeUpUnfinished = true; ///< false: for commands, which work on one batch or only look
    services::RetryPolicy retry;
    services::FollowPolicy follow;
};

/// Builds and owns everything below the screens: store, gateways, sandbox, webhook receiver, services, and their threads.
/// The only place that names adapters. Created and destroyed on the main thread; open() does its work elsewhere.
/// Destroying it ends all threads in order; what was under way is on disk and taken up by the next start.
class Backend {
public:
    explicit Backend(BackendOptions options);
    ~Backend();
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;

    /// Opens the store (migrating it), starts the sandbox and the receiver, and takes up unfinished batches.
    QFuture<Outcome> open();

    /// Valid once open() answered without an error.
    services::Workplace &workplace();

    /// Registers a connection with its secrets (esteira-cli connect; the connections page).
    QFuture<Outcome> connectTo(const ports::Connection &connection, const ports::Credentials &credentials,
                               const QList<ports::RegisteredFund> &funds);

    /// The embedded administrator's admin address, for the tour and tests; empty without one.
    QString sandboxAdminUrl() const;
    /// Where webhooks are received; empty when the receiver does not run.
    QString webhookUrl() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace esteira::composition
