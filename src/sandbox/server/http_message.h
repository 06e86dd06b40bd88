#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QTcpSocket>

#include <utility>

namespace esteira::sandbox {

struct HttpRequest {
    QByteArray method; ///< "GET"; "UNKNOWN" for a verb HTTP does not know
    QByteArray path;   ///< percent-encoded, starting with a slash
    QByteArray query;  ///< percent-encoded, without the question mark
    QByteArray apiClientKey;
    QByteArray authorization;
    QByteArray body;
};

struct HttpAnswer {
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beside the usual ones
};

/// The way back to the caller, good for one answer; also for the ways an answer can go wrong. Calls after the caller
/// hung up do nothing. Lives on the thread of its port; copies share the connection.
class HttpReply {
public:
    HttpReply() = default;
    HttpReply(QTcpSocket *socket, bool closeAfter) : m_socket(socket), m_closeAfter(closeAfter) {}

    void send(const HttpAnswer &answer) const;
    /// The head promises more than what follows, then the connection ends.
    void sendTruncated(const HttpAnswer &answer) const;
    /// Ends the connection in good order without a byte of answer.
    void close() const;
    /// Ends it with a TCP reset.
    void reset() const;

private:
    QPointer<QTcpSocket> m_socket;
    bool m_closeAfter = false;
};

} // namespace esteira::sandbox
