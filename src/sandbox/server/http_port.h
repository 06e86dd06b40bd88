#pragma once

#include "core/result.h"
#include "sandbox/server/http_message.h"

#include <QAbstractHttpServer>
#include <QHash>
#include <QList>

#include <functional>

class QTcpServer;

namespace esteira::sandbox {

/// One loopback port of the sandbox. The only class that knows Qt's HTTP server: of its interface it needs the socket
/// behind a request, because the sandbox must also be able to break connections for real. Lives on the engine's thread.
class HttpPort final : public QAbstractHttpServer {
    Q_OBJECT

public:
    using Handler = std::function<void(const HttpRequest &, const HttpReply &)>;

    explicit HttpPort(Handler handler, QObject *parent = nullptr);

    /// Port 0 takes a free one. ErrorKind::Offline when the port is taken.
    Result<quint16> open(quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    void takeNext(QTcpSocket *socket);

    Handler m_handler;
    /// Answers leave in the order of the requests, also when a caller does not wait for one before it sends the next.
    struct Line {
        bool busy = false;
        QList<HttpRequest> waiting;
    };
    QHash<QTcpSocket *, Line> m_lines;
};

} // namespace esteira::sandbox
