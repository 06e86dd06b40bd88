#include "webhooks/webhook_connection.h"

namespace esteira::webhooks {

namespace {

/// How long a caller that was refused while still sending may go on before it is cut off: closing at once would reset
/// the connection and lose the answer.
constexpr std::chrono::milliseconds kLinger{1'000};

const char *reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 413: return "Payload Too Large";
    case 431: return "Request Header Fields Too Large";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    }
    return "Error";
}

} // namespace

WebhookConnection::WebhookConnection(qintptr descriptor, qint64 maxBodyBytes, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_intake(maxBodyBytes)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &WebhookConnection::onReadyRead);
    connect(&m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_timer, &QTimer::timeout, this, &WebhookConnection::onTimeout);
    m_timer.setSingleShot(true);
    m_timer.start(timeout);
    if (!m_socket.setSocketDescriptor(descriptor))
        deleteLater();
}

void WebhookConnection::onReadyRead()
{
    const QByteArray bytes = m_socket.readAll();
    if (m_answered || m_intake.state() != HttpIntake::State::Reading)
        return; // a refused caller that is still sending, or bytes after the request: dropped
    switch (m_intake.feed(bytes)) {
    case HttpIntake::State::Reading:
        if (m_intake.takeExpectContinue())
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case HttpIntake::State::Refused:
        answer(m_intake.refusal());
        emit refused(m_intake.refusal());
        return;
    case HttpIntake::State::Complete:
        emit complete();
        return;
    }
}

void WebhookConnection::answer(int status)
{
    if (m_answered)
        return;
    m_answered = true;
    const QByteArray body = status == 200 ? QByteArrayLiteral("{\"received\":true}") : QByteArrayLiteral("{}");
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n";
    if (status == 503)
        head += "Retry-After: 30\r\n";
    m_socket.write(head + "\r\n" + body);
    m_socket.flush();
    if (m_intake.state() == HttpIntake::State::Complete)
        m_socket.disconnectFromHost();
    else
        m_timer.start(kLinger);
}

void WebhookConnection::onTimeout()
{
    if (m_answered) {
        m_socket.abort();
        deleteLater();
        return;
    }
    // A request that is complete waits for our own store, not for the caller.
    const bool ours = m_intake.state() == HttpIntake::State::Complete;
    answer(ours ? 503 : 408);
    if (!ours)
        emit refused(408);
}

} // namespace esteira::webhooks
