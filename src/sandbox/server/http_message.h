#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QTcpSocket>

#include <functional>
#include <utility>

namespace esteira::sandbox {

struct HttpRequest {
    QByteArray method; ///< "GET"; "UNKNOWN" for a verb HTTP does not know
    QByteArray path;   ///< percent-encoded, starting with a slash
    QByteArray query;  ///< percent-encoded, without the question mark
    QByteArray apiClientKey;
    QByteArray authorization;
    QByteArray body;
    bool closeAfter = false; ///< the caller asks for the connection to end with the answer
};

struct HttpAnswer {
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beside the usual ones; a Content-Type replaces application/json
};

/// The way back to the caller, good for one answer; also for the ways an answer can go wrong. Calls after the caller
/// hung up do nothing. Lives on the thread of its port; copies share the connection.
class HttpReply {
public:
    HttpReply() = default;
    /// `answered` is called after send(): the connection is free for its next request.
    HttpReply(QTcpSocket *socket, bool closeAfter, std::function<void()> answered)
        : m_socket(socket), m_closeAfter(closeAfter), m_answered(std::move(answered)) {}

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
    std::function<void()> m_answered;
};

} // namespace esteira::sandbox
