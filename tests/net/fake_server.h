#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace esteira::test {

/// A server that does exactly what a test says, down to the byte: raw sockets, so that it can break every rule.
class FakeServer : public QObject {

public:
    struct Seen {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        int connection = 0;                    ///< 1 for the first connection accepted
    };
    using Behaviour = std::function<void(QTcpSocket &, const Seen &)>;

    explicit FakeServer(Behaviour then = {}, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : behaviour(std::move(then))
        , m_server(std::move(server))
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeServer::accept);
        m_server->setListenBacklogSize(256);
        m_server->listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server->serverPort()).arg(path));
    }

    static QByteArray answer(int status, const QByteArray &body, const QByteArray &extraHeaders = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body;
    }
    static Behaviour always(int status, const QByteArray &body, const QByteArray &extraHeaders = {})
    {
        return [bytes = answer(status, body, extraHeaders)](QTcpSocket &socket, const Seen &) { socket.write(bytes); };
    }

    Behaviour behaviour;
    QList<Seen> seen;
    int connections = 0;
    int open = 0;
    bool readBodies = true; ///< false: a request counts as seen when its headers are there

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            const int number = ++connections;
            ++open;
            auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer, number] {
                *buffer += socket->readAll();
                while (takeRequest(*socket, *buffer, number)) { }
            });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --open;
                socket->deleteLater();
            });
        }
    }

    bool takeRequest(QTcpSocket &socket, QByteArray &buffer, int number)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        Seen request;
        request.connection = number;
        QList<QByteArray> lines = buffer.first(end).split('\n');
        const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
        request.method = start.value(0);
        request.target = start.value(1);
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = readBodies ? request.headers.value("content-length").toInt() : 0;
        if (buffer.size() < end + 4 + length)
            return false;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        seen.append(request);
        if (behaviour)
            behaviour(socket, request);
        return true;
    }

    std::unique_ptr<QTcpServer> m_server;
};

} // namespace esteira::test
