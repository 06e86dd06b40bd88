#pragma once

#include "sandbox/sandbox.h"
#include "wire/auth/token.h"
#include "wire/json/json.h"

#include <QHash>
#include <QTcpSocket>
#include <QUrl>

namespace esteira::test {

/// One HTTP exchange as bytes saw it. `complete` is false when the connection ended, or time was up, before a whole answer.
struct Answer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool complete = false;
    bool timedOut = false;
    QAbstractSocket::SocketError socketError = QAbstractSocket::UnknownSocketError;

    wire::Json json() const { return wire::Json::parse(body).value_or(wire::Json()); }
    QString text(const char *field) const { return json()[QLatin1StringView(field)].string(); }
    QString code() const { return text("code"); }
};

/// What a request can get wrong on purpose; empty members are done right.
struct Tweaks {
    bool withoutApiKey = false;
    QByteArray apiKey = {};
    bool withoutToken = false;
    QByteArray token = {}; ///< sent instead of the signed one
    QByteArray signedMethod = {};
    QByteArray signedUri = {};
    QByteArray signedBody = {};
    bool withoutBodyHash = false;
    QDateTime timestamp = {};
    bool close = false; ///< asks the server to close after the answer
};

/// A partner's client in a few lines over a bare socket, blocking: the sandbox runs on a thread of its own. Keeps its
/// connection between calls to the same host.
class SignedClient {
public:
    SignedClient(QString apiKey, const QByteArray &pem) : m_apiKey(apiKey.toLatin1()), m_key(*wire::PrivateKey::fromPem(pem)) {}
    explicit SignedClient(const sandbox::Endpoints &endpoints) : SignedClient(endpoints.apiClientKey, endpoints.privateKeyPem) {}

    int timeoutMs = 10'000;

    Answer call(const QByteArray &method, const QString &host, const QByteArray &target, const QByteArray &body = {}, const Tweaks &tweaks = {})
    {
        const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
        const QByteArray hashed = tweaks.withoutBodyHash || body.isEmpty() ? QByteArray() : body;
        const QDateTime now = tweaks.timestamp.isValid() ? tweaks.timestamp : QDateTime::currentDateTimeUtc();
        const auto token = wire::signRequest(m_key, now, tweaks.signedMethod.isEmpty() ? method : tweaks.signedMethod,
                                             tweaks.signedUri.isEmpty() ? path : tweaks.signedUri,
                                             tweaks.signedBody.isEmpty() ? hashed : tweaks.signedBody);
        QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: sandbox\r\n";
        if (!tweaks.withoutApiKey)
            head += "API-CLIENT-KEY: " + (tweaks.apiKey.isEmpty() ? m_apiKey : tweaks.apiKey) + "\r\n";
        if (!tweaks.withoutToken)
            head += "AUTHORIZATION: " + (tweaks.token.isEmpty() ? *token : tweaks.token) + "\r\n";
        if (tweaks.close)
            head += "Connection: close\r\n";
        if (!body.isEmpty())
            head += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        return exchange(host, head + "\r\n" + body);
    }

    /// Unsigned, for the admin port.
    Answer plain(const QByteArray &method, const QString &host, const QByteArray &target, const QByteArray &body = {})
    {
        return exchange(host, method + ' ' + target + " HTTP/1.1\r\nHost: sandbox\r\nContent-Length: " + QByteArray::number(body.size())
                                  + "\r\n\r\n" + body);
    }

    Answer exchange(const QString &host, const QByteArray &bytes)
    {
        connectTo(host);
        m_socket.write(bytes);
        return read();
    }

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    quint16 localPort() const { return m_socket.localPort(); }

private:
    void connectTo(const QString &host)
    {
        if (m_host == host && isConnected())
            return;
        m_socket.abort();
        m_host = host;
        const QUrl url(host);
        m_socket.connectToHost(url.host(), quint16(url.port()));
        m_socket.waitForConnected(timeoutMs);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    Answer read()
    {
        Answer answer;
        QByteArray received;
        qsizetype bodyStart = -1;
        qsizetype length = 0;
        while (bodyStart < 0 || received.size() < bodyStart + length) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(timeoutMs)) {
                answer.socketError = m_socket.error();
                answer.timedOut = isConnected();
                answer.body = bodyStart < 0 ? QByteArray() : received.mid(bodyStart);
                m_socket.abort();
                return answer;
            }
            received += m_socket.readAll();
            if (bodyStart < 0 && received.contains("\r\n\r\n")) {
                bodyStart = received.indexOf("\r\n\r\n") + 4;
                readHead(received.left(bodyStart), answer);
                length = answer.headers.value("content-length").toInt();
            }
        }
        answer.body = received.mid(bodyStart);
        answer.complete = true;
        if (answer.headers.value("connection") == "close")
            m_socket.abort();
        return answer;
    }

    static void readHead(const QByteArray &head, Answer &answer)
    {
        const QList<QByteArray> lines = head.split('\n');
        answer.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.mid(1)) {
            if (const qsizetype colon = line.indexOf(':'); colon > 0)
                answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
    }

    QByteArray m_apiKey;
    wire::PrivateKey m_key;
    QTcpSocket m_socket;
    QString m_host;
};

} // namespace esteira::test
