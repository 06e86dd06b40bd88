#include "net/rest_connection_probe.h"

#include "net/probe_run.h"
#include "wire/auth/crypto_thread.h"

#include <QThread>

namespace esteira::net {

RestConnectionProbe::RestConnectionProbe(const Clock &clock, ProbeOptions options)
    : m_clock(clock), m_options(std::move(options)), m_thread(new QThread), m_context(new QObject)
{
    m_thread->setObjectName(QStringLiteral("esteira-probe"));
    m_context->moveToThread(m_thread);
    // Tests that still run are children of the context and say goodbye in their destructor, on this thread.
    QObject::connect(m_thread, &QThread::finished, m_context, [context = m_context] {
        delete context;
        wire::releaseCryptoThread();
    }, Qt::DirectConnection);
    m_thread->start();
}

RestConnectionProbe::~RestConnectionProbe()
{
    m_thread->quit();
    m_thread->wait();
    delete m_thread;
}

QFuture<ports::ProbeFinding> RestConnectionProbe::probe(const ports::ProbeSubject &subject)
{
    auto promise = std::make_shared<QPromise<ports::ProbeFinding>>();
    promise->start();
    const QFuture<ports::ProbeFinding> future = promise->future();
    QMetaObject::invokeMethod(m_context, [this, subject, promise] {
        (new ProbeRun(subject, m_clock, m_options, promise, m_context))->start();
    });
    return future;
}

} // namespace esteira::net
