#pragma once

#include "core/result.h"
#include "sandbox/sandbox_options.h"

#include <QFuture>
#include <QString>

#include <memory>

class QThread;

namespace esteira::sandbox {

/// Where a running sandbox listens and what a partner needs to talk to it. The key pair and the API key belong to the
/// data file: they are the same after every restart.
struct Endpoints {
    QString manager; ///< "http://127.0.0.1:PORT", without a final slash
    QString consultant;
    QString assignor;
    QString admin;            ///< never part of the administrator's contract
    QString apiClientKey;     ///< valid on every profile's host
    QByteArray privateKeyPem; ///< PKCS#8
};

class EngineHost;

/// The administrator's API (settlement.md, common.md) over real HTTP on loopback, with its own thread, clock and SQLite
/// file. One port per profile, because the host decides who calls. Everything it answers with success is on disk first.
/// Errors of start(): Invalid (world or faults cannot be read, another world), Storage (file damaged or in use),
/// Offline (a port is taken). All methods may be called from any one thread; stop() and the destructor wait for the end.
class SandboxServer {
public:
    SandboxServer();
    ~SandboxServer();
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    /// Waits until it listens (a fraction of a second; the first start also makes keys and loads the world).
    Result<Endpoints> start(const SandboxOptions &options);
    /// The same without waiting, for threads that must not.
    QFuture<Result<Endpoints>> startLater(const SandboxOptions &options);
    void stop();

    /// Where webhooks go from now on; an empty URL stops them (they are kept and can be redelivered).
    void setWebhookTarget(const QString &url, const QByteArray &signatureKey);

private:
    std::unique_ptr<QThread> m_thread;
    EngineHost *m_host = nullptr; ///< lives on m_thread and dies with it
};

} // namespace esteira::sandbox
