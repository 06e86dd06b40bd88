#include "memory_inbox.h"
#include "support/test_registry.h"
#include "webhooks/webhook_receiver.h"
#include "wire/auth/token.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace esteira;
using namespace esteira::webhooks;
using esteira::test::MemoryInbox;

namespace {

const QByteArray kKey = QByteArrayLiteral("sandbox-signature-key-0001");

QByteArray batchBody(int number)
{
    return "{\"webhook_type\":\"settlement.payment_batch_status_change\",\"webhook_datetime\":\"2024-04-23T15:08:30Z\",\"data\":"
           "{\"external_id\":\"B-" + QByteArray::number(number) + "\",\"status\":\"paid\"}}";
}

QByteArray signedRequest(const QByteArray &body, const QByteArray &key = kKey, const QByteArray &verb = "POST",
                         const QByteArray &url = "/webhooks/qi")
{
    return verb + " /webhooks/qi HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nSIGNATURE: "
        + wire::signWebhook(key, QDateTime::currentDateTimeUtc(), url, body) + "\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A caller on a plain socket.
struct Caller {
    explicit Caller(quint16 port, const QByteArray &bytes)
    {
        QObject::connect(&socket, &QTcpSocket::connected, &socket, [this, bytes] { socket.write(bytes); });
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { answer += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, port);
    }
    /// Answered whole, or turned away.
    bool done() const { return answer.endsWith('}') || socket.error() != QAbstractSocket::UnknownSocketError; }
    int status() const { return answer.mid(9, 3).toInt(); }
    QTcpSocket socket;
    QByteArray answer;
};

} // namespace

#define WAIT_FOR(caller) QTRY_VERIFY_WITH_TIMEOUT((caller).done(), 10'000)

/// The receiver over real sockets on loopback.
class WebhookReceiverTest : public QObject {
    Q_OBJECT

private slots:
    void init() { start({}); }
    void cleanup()
    {
        m_receiver.reset();
        m_inbox.reset();
    }

    void keepsThenAnswers()
    {
        QSignalSpy received(m_receiver.get(), &WebhookReceiver::received);
        Caller caller(m_port, signedRequest(batchBody(1)));
        WAIT_FOR(caller);
        QCOMPARE(caller.status(), 200);
        QVERIFY(caller.answer.endsWith("\r\n\r\n{\"received\":true}"));
        QCOMPARE(m_inbox->kept.size(), 1);
        QCOMPARE(m_inbox->kept.first().facts.first().batchExternalId, QStringLiteral("B-1"));
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.first().at(0).toString(), QStringLiteral("sandbox"));
        QCOMPARE(received.first().at(1).toBool(), true);
        QCOMPARE(m_receiver->counters().received, 1);
    }

    void isNotAnsweredBeforeItIsKept()
    {
        m_inbox->hang = true;
        Caller caller(m_port, signedRequest(batchBody(1)));
        QTRY_COMPARE(waiting(), 1);
        QCOMPARE(caller.status(), 0);
        m_inbox->hanging.first()->addResult(true);
        m_inbox->hanging.first()->finish();
        WAIT_FOR(caller);
        QCOMPARE(caller.status(), 200);
    }

    void countsDuplicates()
    {
        QSignalSpy received(m_receiver.get(), &WebhookReceiver::received);
        for (int i = 0; i < 3; ++i) {
            Caller caller(m_port, signedRequest(batchBody(1)));
            WAIT_FOR(caller);
            QCOMPARE(caller.status(), 200);
        }
        QTRY_COMPARE(received.size(), 3);
        QCOMPARE(received.last().at(1).toBool(), false);
        QCOMPARE(m_receiver->counters().received, 1);
        QCOMPARE(m_receiver->counters().duplicates, 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray body = batchBody(1);
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
        QTest::newRow("no signature") << "POST / HTTP/1.1\r\n" + length + body << 401;
        QTest::newRow("wrong key") << signedRequest(body, "other") << 401;
        QTest::newRow("other body") << signedRequest(body).replace("B-1", "B-2") << 401;
        QTest::newRow("get") << signedRequest(body, kKey, "GET") << 405;
        QTest::newRow("malformed") << QByteArray("nonsense\r\n\r\n") << 400;
        QTest::newRow("announced too large") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n") << 413;
        QTest::newRow("too large and still sending") << "POST / HTTP/1.1\r\nContent-Length: 4000000\r\n\r\n" + QByteArray(4'000'000, 'x') << 413;
    }

    void refuses()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QSignalSpy refused(m_receiver.get(), &WebhookReceiver::refused);
        Caller caller(m_port, request);
        WAIT_FOR(caller);
        QCOMPARE(caller.status(), status);
        QVERIFY(m_inbox->kept.isEmpty());
        QTRY_COMPARE(refused.size(), 1);
        const auto told = refused.first().first().value<ports::RefusedWebhook>();
        QVERIFY(told.receivedUtc.isValid());
        QVERIFY(!told.reason.text.isEmpty() && !told.reason.wayOut.isEmpty());
        if (status == 401) {
            QCOMPARE(told.reason.kind, ErrorKind::Auth);
            QVERIFY(request.endsWith(told.body) && told.body.startsWith('{'));
            QVERIFY(request.contains(" " + told.target + " "));
        }
        QCOMPARE(m_receiver->counters().refused, 1);
        QCOMPARE(m_receiver->counters().received, 0);
    }

    void theLargestBodyIsAccepted()
    {
        QByteArray body = batchBody(1);
        body += QByteArray(1024 * 1024 - body.size(), ' ');
        Caller caller(m_port, signedRequest(body));
        WAIT_FOR(caller);
        QCOMPARE(caller.status(), 200);
    }

    void aFailingStoreAsksForAnotherDelivery()
    {
        QSignalSpy received(m_receiver.get(), &WebhookReceiver::received);
        m_inbox->failing = true;
        Caller first(m_port, signedRequest(batchBody(1)));
        WAIT_FOR(first);
        QCOMPARE(first.status(), 503);
        QVERIFY(first.answer.contains("Retry-After: "));
        QCOMPARE(m_receiver->counters().failed, 1);
        m_inbox->failing = false;
        Caller second(m_port, signedRequest(batchBody(1)));
        WAIT_FOR(second);
        QCOMPARE(second.status(), 200);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(m_receiver->counters().received, 1);
    }

    void keysRotateWhileRunning()
    {
        m_receiver->setSources({{QStringLiteral("sandbox"), {"new-key", kKey}, QUrl()}});
        for (const QByteArray &key : {kKey, QByteArray("new-key")}) {
            Caller caller(m_port, signedRequest(batchBody(1), key));
            WAIT_FOR(caller);
            QCOMPARE(caller.status(), 200);
        }
        m_receiver->setSources({{QStringLiteral("sandbox"), {"new-key"}, QUrl()}});
        Caller late(m_port, signedRequest(batchBody(1), kKey));
        WAIT_FOR(late);
        QCOMPARE(late.status(), 401);
    }

    void strictModeRefusesOtherAddresses()
    {
        WebhookReceiverOptions options;
        options.rules.strict = true;
        start(options);
        Caller good(m_port, signedRequest(batchBody(1)));
        WAIT_FOR(good);
        QCOMPARE(good.status(), 200);
        Caller elsewhere(m_port, signedRequest(batchBody(2), kKey, "POST", "/webhooks/another"));
        WAIT_FOR(elsewhere);
        QCOMPARE(elsewhere.status(), 401);
    }

    void aSlowCallerIsLetGo()
    {
        WebhookReceiverOptions options;
        options.timeout = std::chrono::milliseconds(100);
        start(options);
        Caller caller(m_port, "POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc");
        WAIT_FOR(caller);
        QCOMPARE(caller.status(), 408);
        Caller next(m_port, signedRequest(batchBody(1)));
        WAIT_FOR(next);
        QCOMPARE(next.status(), 200);
    }

    void aSlowStoreAnswersInTime()
    {
        WebhookReceiverOptions options;
        options.timeout = std::chrono::milliseconds(100);
        start(options);
        m_inbox->hang = true;
        Caller caller(m_port, signedRequest(batchBody(1)));
        WAIT_FOR(caller);
        QCOMPARE(caller.status(), 503);
        m_inbox->hanging.first()->addResult(true);
        m_inbox->hanging.first()->finish();
        QTRY_COMPARE(m_receiver->counters().received, 1); // it was kept after all
    }

    void aCallerThatHangsUpLosesNothing()
    {
        m_inbox->hang = true;
        QSignalSpy received(m_receiver.get(), &WebhookReceiver::received);
        auto caller = std::make_unique<Caller>(m_port, signedRequest(batchBody(1)));
        QTRY_COMPARE(waiting(), 1);
        caller.reset();
        m_inbox->hanging.first()->addResult(true);
        m_inbox->hanging.first()->finish();
        QTRY_COMPARE(received.size(), 1);
    }

    void fiveHundredAtOnce()
    {
        std::vector<std::unique_ptr<Caller>> callers;
        for (int i = 0; i < 500; ++i)
            callers.push_back(std::make_unique<Caller>(m_port, signedRequest(batchBody(i % 250))));
        for (const auto &caller : callers)
            WAIT_FOR(*caller);
        for (const auto &caller : callers)
            QCOMPARE(caller->status(), 200);
        QCOMPARE(m_receiver->counters().received, 250);
        QCOMPARE(m_receiver->counters().duplicates, 250);
    }

    void isNotReachedFromOutside()
    {
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            QTcpSocket socket;
            socket.connectToHost(address, m_port);
            QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
        }
    }

    void aTakenPortIsAnErrorWithAWayOut()
    {
        WebhookReceiverOptions options;
        options.port = m_port;
        WebhookReceiver second(*m_inbox, m_clock, options);
        const auto port = second.listen();
        QTRY_VERIFY(port.isFinished());
        QVERIFY(!port.result());
        QVERIFY(!port.result().error().wayOut.isEmpty());
    }

    void stopsAndListensAgain()
    {
        const auto stopped = m_receiver->stop();
        QTRY_VERIFY(stopped.isFinished());
        Caller refused(m_port, signedRequest(batchBody(1)));
        WAIT_FOR(refused);
        QCOMPARE(refused.socket.error(), QAbstractSocket::ConnectionRefusedError);
        const auto port = m_receiver->listen();
        QTRY_VERIFY(port.isFinished());
        QVERIFY_RESULT(port.result());
        Caller caller(*port.result(), signedRequest(batchBody(1)));
        WAIT_FOR(caller);
        QCOMPARE(caller.status(), 200);
    }

    void diesWithCallersConnected()
    {
        m_inbox->hang = true;
        Caller half(m_port, "POST / HTTP/1.1\r\n");
        Caller whole(m_port, signedRequest(batchBody(1)));
        QTRY_COMPARE(waiting(), 1);
        m_receiver.reset();
        QTRY_COMPARE(whole.socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(whole.status(), 0); // never "received" what was not kept
    }

private:
    void start(const WebhookReceiverOptions &options)
    {
        m_receiver.reset();
        m_inbox = std::make_unique<MemoryInbox>();
        m_receiver = std::make_unique<WebhookReceiver>(*m_inbox, m_clock, options);
        m_receiver->setSources({{QStringLiteral("sandbox"), {kKey}, QUrl(QStringLiteral("http://127.0.0.1/webhooks/qi"))}});
        const auto port = m_receiver->listen();
        QTRY_VERIFY(port.isFinished());
        QVERIFY_RESULT(port.result());
        m_port = *port.result();
    }

    qsizetype waiting()
    {
        const QMutexLocker lock(&m_inbox->mutex);
        return m_inbox->hanging.size();
    }

    SystemClock m_clock;
    std::unique_ptr<MemoryInbox> m_inbox;
    std::unique_ptr<WebhookReceiver> m_receiver;
    quint16 m_port = 0;
};

ESTEIRA_TEST(WebhookReceiverTest)

#include "webhook_receiver_test.moc"
