#include "net/rest_connection.h"

#include "core/log.h"
#include "net/plain_download.h"
#include "net/rest_errors.h"

#include <QThread>

namespace esteira::net {

RestConnection::RestConnection(RestTarget target)
    : m_thread(new QThread)
    , m_client(nullptr)
    , m_options(target.options)
{
    m_client = new SignedRestClient(std::move(target));
    m_thread->setObjectName(QStringLiteral("esteira-net"));
    m_client->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_client, &QObject::deleteLater);
    m_thread->start();
}

RestConnection::~RestConnection()
{
    m_thread->quit();
    if (QThread::currentThread() == m_thread) {
        // The last owner was a continuation on the network thread itself, which cannot wait for its own end.
        QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
        return;
    }
    m_thread->wait();
    delete m_thread;
}

Error RestConnection::unreadable(const RestAnswer &answer, const Error &reason)
{
    qCWarning(lcExchange).noquote() << redacted(answer.requestId + QStringLiteral(" unreadable answer: ") + reason.text.in(nullptr));
    Error error = unreadableAnswerError();
    error.httpStatus = answer.status;
    error.requestId = answer.requestId;
    return error;
}

QFuture<Result<QByteArray>> RestConnection::download(const QUrl &link)
{
    return runAsyncOn(m_client, [client = m_client, link, options = m_options] { return PlainDownload::start(link, options, client); });
}

} // namespace esteira::net
