#include "client_fixture.h"
#include "fake_server.h"

#include <QNetworkAccessManager>

using namespace esteira;
using namespace esteira::test;

/// Money: whatever the server does to the connection, a write arrives at most once per call. QNetworkAccessManager by
/// itself repeats a request up to three times; `qtAloneRepeats` keeps the proof, so that nobody removes the guard.
class ExactlyOnceTest : public QObject {
    Q_OBJECT

private slots:
    void qtAloneRepeats()
    {
        FakeServer server([](QTcpSocket &socket, const FakeServer::Seen &) { socket.disconnectFromHost(); });
        QNetworkAccessManager manager;
        QNetworkRequest request(server.url(QStringLiteral("/w")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("{}")));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY2(server.seen.size() > 1, "Qt does not repeat writes any more: SendOnceDevice may go");
    }

    void freshConnectionClosedWithoutAnswer()
    {
        FakeServer server([](QTcpSocket &socket, const FakeServer::Seen &) { socket.disconnectFromHost(); });
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(post("/w"));
        WAIT_FOR(future);
        QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
        QVERIFY(future.result().error().outcomeUnknown());
        arrivesNoMore(server, 1);
    }

    void freshConnectionResetWithoutAnswer()
    {
        FakeServer server([](QTcpSocket &socket, const FakeServer::Seen &) { socket.abort(); });
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(post("/w"));
        WAIT_FOR(future);
        QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
        arrivesNoMore(server, 1);
    }

    void reusedConnectionClosedWithoutAnswer()
    {
        FakeServer server;
        server.behaviour = [&server](QTcpSocket &socket, const FakeServer::Seen &) {
            if (server.seen.size() == 1)
                socket.write(FakeServer::answer(200, "{}"));
            else
                socket.disconnectFromHost();
        };
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto first = client.send(post("/first"));
        WAIT_FOR(first);
        QVERIFY_RESULT(first.result());
        const auto second = client.send(post("/second"));
        WAIT_FOR(second);
        QCOMPARE(second.result().error().kind, ErrorKind::Timeout);
        QCOMPARE(server.seen.at(1).connection, 1); // it really was the used connection
        arrivesNoMore(server, 2);
    }

    void closedAfterPartOfTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("status line") << QByteArray("HTTP/1.1 20");
        QTest::newRow("headers") << QByteArray("HTTP/1.1 201 Created\r\nContent-Le");
        QTest::newRow("body") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"a\":");
        QTest::newRow("chunk") << QByteArray("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"a\":");
        QTest::newRow("no chunk") << QByteArray("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n");
        QTest::newRow("continue") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
        QTest::newRow("noise") << QByteArray("\x16\x03\x01 not http\r\n\r\n");
    }

    void closedAfterPartOfTheAnswer()
    {
        QFETCH(QByteArray, part);
        FakeServer server([part](QTcpSocket &socket, const FakeServer::Seen &) {
            socket.write(part);
            socket.disconnectFromHost();
        });
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(post("/w"));
        WAIT_FOR(future);
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
        arrivesNoMore(server, 1);
    }

    void closedWhileALargeBodyIsSent()
    {
        FakeServer server([](QTcpSocket &socket, const FakeServer::Seen &) { socket.abort(); });
        server.readBodies = false;
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(post("/w", QByteArray(8 * 1024 * 1024, 'x')));
        WAIT_FOR(future);
        QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
        QCOMPARE(server.seen.first().headers.value("content-length"), QByteArray("8388608"));
        arrivesNoMore(server, 1);
    }

    void authenticationChallengesAreNotAnswered()
    {
        FakeServer server(FakeServer::always(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(post("/w"));
        WAIT_FOR(future);
        QCOMPARE(future.result().error().kind, ErrorKind::Auth);
        arrivesNoMore(server, 1);
    }

    void manyAtOnceArriveOnceEach()
    {
        FakeServer server;
        int count = 0;
        server.behaviour = [&count](QTcpSocket &socket, const FakeServer::Seen &) {
            if (++count % 3 == 0)
                socket.disconnectFromHost();
            else
                socket.write(FakeServer::answer(201, "{}"));
        };
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        QList<QFuture<Result<net::RestAnswer>>> futures;
        for (int i = 0; i < 200; ++i)
            futures.append(client.send(post("/w/" + QByteArray::number(i))));
        QHash<QByteArray, int> arrivals;
        for (const auto &future : futures)
            WAIT_FOR(future);
        arrivesNoMore(server, int(server.seen.size()));
        for (const auto &request : server.seen)
            ++arrivals[request.target];
        for (int i = 0; i < futures.size(); ++i) {
            const int arrived = arrivals.value("/w/" + QByteArray::number(i));
            QVERIFY2(arrived <= 1, qPrintable(QStringLiteral("row %1 arrived %2 times").arg(i).arg(arrived)));
            const auto result = futures.at(i).result();
            if (result)
                QCOMPARE(arrived, 1);
            else if (arrived == 1)
                QVERIFY(result.error().outcomeUnknown()); // it may say "unknown", never "nothing was sent"
        }
    }

private:
    /// Nothing arrives any more: another request on a new client is a marker that everything before it has been seen.
    void arrivesNoMore(FakeServer &server, int expected)
    {
        const auto before = server.behaviour;
        server.behaviour = FakeServer::always(200, "{}");
        ClientFixture fixture;
        net::SignedRestClient marker(fixture.target(server.url()));
        const auto future = marker.send(get("/marker"));
        WAIT_FOR(future);
        server.behaviour = before;
        QVERIFY(!server.seen.isEmpty());
        QCOMPARE(server.seen.takeLast().target, QByteArray("/marker"));
        QCOMPARE(server.seen.size(), expected);
    }
};

ESTEIRA_TEST(ExactlyOnceTest)

#include "exactly_once_test.moc"
