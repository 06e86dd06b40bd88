#include "sandbox/sandbox.h"

#include "core/future.h"
#include "sandbox/engine.h"
#include "wire/auth/crypto_thread.h"

#include <QThread>

namespace esteira::sandbox {

/// Builds the engine on the sandbox's thread: its timers and sockets must be born where they live.
class EngineHost final : public QObject {
public:
    ~EngineHost() override
    {
        m_engine.reset();
        wire::releaseCryptoThread();
    }
    Result<Endpoints> open(const SandboxOptions &options)
    {
        m_engine = std::make_unique<Engine>();
        auto endpoints = m_engine->open(options);
        if (!endpoints)
            m_engine.reset();
        return endpoints;
    }
    void setWebhookTarget(const QString &url, const QByteArray &signatureKey)
    {
        if (m_engine)
            m_engine->setWebhookTarget(url, signatureKey);
    }

private:
    std::unique_ptr<Engine> m_engine;
};

SandboxServer::SandboxServer() = default;

SandboxServer::~SandboxServer() { stop(); }

Result<Endpoints> SandboxServer::start(const SandboxOptions &options)
{
    return startLater(options).result();
}

QFuture<Result<Endpoints>> SandboxServer::startLater(const SandboxOptions &options)
{
    stop();
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("sandbox"));
    m_host = new EngineHost;
    m_host->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_host, &QObject::deleteLater);
    m_thread->start();
    return runOn(m_host, [host = m_host, options] { return host->open(options); });
}

void SandboxServer::stop()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
    m_host = nullptr;
}

void SandboxServer::setWebhookTarget(const QString &url, const QByteArray &signatureKey)
{
    if (m_host)
        QMetaObject::invokeMethod(m_host, [host = m_host, url, signatureKey] { host->setWebhookTarget(url, signatureKey); });
}

} // namespace esteira::sandbox
