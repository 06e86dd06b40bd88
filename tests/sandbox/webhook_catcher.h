#pragma once

#include "wire/auth/token.h"
#include "wire/json/json.h"

#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <memory>

namespace esteira::test {

struct CaughtWebhook {
    QByteArray signature;
    QByteArray body;
    QByteArray contentType;

    wire::Json json() const { return wire::Json::parse(body).value_or(wire::Json()); }
    QString type() const { return json()[QLatin1String("webhook_type")].string(); }
    /// "B:paid", or "S1:settled S2:discarded".
    QString summary() const
    {
        const wire::Json data = json()[QLatin1String("data")];
        if (data.isObject())
            return data[QLatin1String("external_id")].string() + QLatin1Char(':') + data[QLatin1String("status")].string();
        QStringList items;
        for (const wire::Json &one : data.array())
            items.append(one[QLatin1String("settlement_external_id")].string() + QLatin1Char(':') + one[QLatin1String("settlement_status")].string());
        return items.join(QLatin1Char(' '));
    }
};

/// A partner's webhook receiver on a thread of its own, so that a test may wait for the sandbox while it delivers.
class WebhookCatcher {
public:
    static constexpr const char *kKey = "sandbox-signature-key-0001";

    WebhookCatcher()
    {
        m_host.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_host, [this] { open(); }, Qt::BlockingQueuedConnection);
    }
    ~WebhookCatcher()
    {
        QMetaObject::invokeMethod(&m_host, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1/webhooks/qi").arg(m_port); }
    QByteArray target() const { return R"({"url":")" + url().toUtf8() + R"(","signature_key":")" + kKey + "\"}"; }

    /// Status of the next answers, one after the other; the last one stays.
    void answerWith(QList<int> statuses)
    {
        QMutexLocker lock(&m_mutex);
        m_statuses = std::move(statuses);
    }
    QList<CaughtWebhook> caught() const
    {
        QMutexLocker lock(&m_mutex);
        return m_caught;
    }
    QStringList summaries() const
    {
        QStringList all;
        for (const CaughtWebhook &one : caught())
            all.append(one.summary());
        return all;
    }

private:
    void open()
    {
        m_server = std::make_unique<QTcpServer>();
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
        QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        });
    }

    void read(QTcpSocket *socket)
    {
        const QByteArray all = socket->peek(1 << 20);
        const qsizetype split = all.indexOf("\r\n\r\n");
        if (split < 0)
            return;
        const QByteArray head = all.left(split);
        if (all.size() < split + 4 + header(head, "content-length").toInt())
            return;
        socket->readAll();
        int status = 200;
        {
            QMutexLocker lock(&m_mutex);
            m_caught.append({header(head, "signature"), all.mid(split + 4), header(head, "content-type")});
            if (!m_statuses.isEmpty())
                status = m_statuses.size() > 1 ? m_statuses.takeFirst() : m_statuses.first();
        }
        const QByteArray more = status / 100 == 3 ? "Location: /elsewhere\r\n" : "";
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + more + "Content-Length: 0\r\n\r\n");
    }

    static QByteArray header(const QByteArray &head, const QByteArray &name)
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }

    QThread m_thread;
    QObject m_host;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<CaughtWebhook> m_caught;
    QList<int> m_statuses;
};

} // namespace esteira::test
