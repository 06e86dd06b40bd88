#include "sandbox/server/http_message.h"

#include <QDateTime>
#include <QLocale>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace esteira::sandbox {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    }
    return "Answer";
}

QByteArray head(const HttpAnswer &answer, bool closeAfter)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\nDate: "
        + QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1()
        + " GMT\r\n";
    bool typed = false;
    for (const auto &[name, value] : answer.headers) {
        typed = typed || name == "Content-Type";
        text += name + ": " + value + "\r\n";
    }
    if (!typed)
        text += "Content-Type: application/json\r\n";
    if (closeAfter)
        text += "Connection: close\r\n";
    return text + "\r\n";
}

} // namespace

void HttpReply::send(const HttpAnswer &answer) const
{
    if (!m_socket)
        return;
    m_socket->write(head(answer, m_closeAfter) + answer.body);
    if (m_closeAfter)
        m_socket->disconnectFromHost();
    else
        m_answered();
}

void HttpReply::sendTruncated(const HttpAnswer &answer) const
{
    if (!m_socket)
        return;
    m_socket->write(head(answer, true) + answer.body.left(answer.body.size() / 2));
    m_socket->disconnectFromHost();
}

void HttpReply::close() const
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

void HttpReply::reset() const
{
    if (!m_socket)
        return;
    // Lingering for zero seconds makes the system send RST instead of FIN.
    const linger none{1, 0};
    setsockopt(m_socket->socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none), sizeof none);
    m_socket->abort();
}

} // namespace esteira::sandbox
