#include "sandbox/sandbox.h"

#include "core/future.h"
#include "sandbox/engine.h"

#include <QThread>

namespace esteira::sandbox {

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
    m_engine = new Engine;
    m_engine->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread->start();
    return runOn(m_engine, [engine = m_engine, options] { return engine->open(options); });
}

void SandboxServer::stop()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
    m_engine = nullptr;
}

void SandboxServer::setWebhookTarget(const QString &url, const QByteArray &signatureKey)
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, url, signatureKey] { engine->setWebhookTarget(url, signatureKey); });
}

} // namespace esteira::sandbox
