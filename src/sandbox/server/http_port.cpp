#include "sandbox/server/http_port.h"

#include <QHttpServerRequest>
#include <QTcpServer>
#include <QTcpSocket>

namespace esteira::sandbox {

namespace {

constexpr int kBacklog = 512;

/// Answers are small and the caller waits for each: without TCP_NODELAY the last segment could wait for an acknowledgement.
class PromptServer final : public QTcpServer {
public:
    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        addPendingConnection(socket);
    }
};

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Put: return "PUT";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Head: return "HEAD";
    case QHttpServerRequest::Method::Options: return "OPTIONS";
    case QHttpServerRequest::Method::Patch: return "PATCH";
    case QHttpServerRequest::Method::Connect: return "CONNECT";
    case QHttpServerRequest::Method::Trace: return "TRACE";
    case QHttpServerRequest::Method::Unknown:
    case QHttpServerRequest::Method::AnyKnown: break;
    }
    return "UNKNOWN";
}

} // namespace

HttpPort::HttpPort(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{
}

Result<quint16> HttpPort::open(quint16 port)
{
    auto *server = new PromptServer(this);
    server->setListenBacklogSize(kBacklog);
    if (!server->listen(QHostAddress::LocalHost, port)) {
        return failure(ErrorKind::Offline,
                       Text::of(QT_TRANSLATE_NOOP("Text", "The sandbox cannot listen at port %1: %2."),
                                {QString::number(port), server->errorString()}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Choose another port, or 0 for free ones.")));
    }
    bind(server);
    return server->serverPort();
}

bool HttpPort::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const QUrl url = request.url();
    HttpRequest asked{methodName(request.method()),    url.path(QUrl::FullyEncoded).toLatin1(),
                            url.query(QUrl::FullyEncoded).toLatin1(), request.value("API-CLIENT-KEY"),
                            request.value("AUTHORIZATION"),  request.body(), false};
    asked.closeAfter = request.value("Connection").compare("close", Qt::CaseInsensitive) == 0;
    if (!m_lines.contains(socket))
        connect(socket, &QObject::destroyed, this, [this, socket] { m_lines.remove(socket); });
    Line &line = m_lines[socket];
    line.waiting.append(asked);
    if (!line.busy)
        takeNext(socket);
    return true;
}

void HttpPort::takeNext(QTcpSocket *socket)
{
    Line &line = m_lines[socket];
    line.busy = !line.waiting.isEmpty();
    if (!line.busy)
        return;
    const HttpRequest next = line.waiting.takeFirst();
    m_handler(next, HttpReply(socket, next.closeAfter, [this, socket] { takeNext(socket); }));
}

void HttpPort::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->disconnectFromHost();
}

} // namespace esteira::sandbox
