#include "client_fixture.h"
#include "fake_server.h"

#include "net/rest_errors.h"
#include "wire/auth/token.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace esteira;
using namespace esteira::test;

/// How the client sends, and how everything a network or a server can do becomes an Error.
class SignedRestClientTest : public QObject {
    Q_OBJECT

private slots:
    void sendsSignedBytesOnce()
    {
        FakeServer server(FakeServer::always(201, "{\"ok\":true}"));
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const QByteArray body = QByteArrayLiteral("{\"description\":\"Cess\xc3\xa3o\",\"total_value\":130.50}");
        const auto future = client.send(post("/settlement/x", body));
        WAIT_FOR(future);
        QVERIFY_RESULT(future.result());
        QCOMPARE(future.result()->status, 201);
        QCOMPARE(future.result()->body, QByteArray("{\"ok\":true}"));
        const auto &seen = server.seen.first();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.body, body);
        QCOMPARE(seen.headers.value("api-client-key"), QByteArray("client-key-0001"));
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(seen.headers.value("content-length"), QByteArray::number(body.size()));
        QVERIFY(!seen.headers.contains("cookie"));

        const auto publicKey = wire::PublicKey::fromPem(fixture.key.publicPem());
        QVERIFY_RESULT(publicKey);
        const auto claims = wire::verifyEs512(*publicKey, seen.headers.value("authorization"));
        QVERIFY_RESULT(claims);
        QCOMPARE(claims->method, QByteArray("POST"));
        QCOMPARE(claims->uri, QByteArray("/settlement/x"));
        QCOMPARE(claims->payloadMd5, wire::payloadMd5(seen.body));
        QCOMPARE(claims->timestampUtc, fixture.clock.now);
    }

    void signsPathOrPathAndQuery_data()
    {
        QTest::addColumn<ports::SignedUri>("mode");
        QTest::addColumn<QByteArray>("uri");
        QTest::newRow("path") << ports::SignedUri::Path << QByteArray("/payment_batches");
        QTest::newRow("path and query") << ports::SignedUri::PathAndQuery << QByteArray("/payment_batches?page=0&status=a%20b%26%C3%A7");
    }

    void signsPathOrPathAndQuery()
    {
        QFETCH(ports::SignedUri, mode);
        QFETCH(QByteArray, uri);
        FakeServer server(FakeServer::always(200, "{}"));
        ClientFixture fixture;
        auto target = fixture.target(server.url());
        target.connection.signedUri = mode;
        net::SignedRestClient client(target);
        const QByteArray query = net::encodedQuery({{"page", QStringLiteral("0")},
                                                    {"reference_date", QString()},
                                                    {"status", QStringLiteral("a b&\u00e7")}});
        const auto future = client.send(get("/payment_batches", query));
        WAIT_FOR(future);
        QVERIFY_RESULT(future.result());
        const auto &seen = server.seen.first();
        QCOMPARE(seen.target, QByteArray("/payment_batches?page=0&status=a%20b%26%C3%A7"));
        const auto claims = wire::readUnverified(seen.headers.value("authorization"));
        QVERIFY_RESULT(claims);
        QCOMPARE(claims->uri, uri);
        QVERIFY(!claims->hasPayloadMd5);
        QVERIFY(!seen.headers.contains("content-type"));
    }

    void keepsTheEncodingOfAPath()
    {
        FakeServer server(FakeServer::always(200, "{}"));
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url(QStringLiteral("/base/"))));
        const auto future = client.send(get("/batch/A%2FB%20%C3%A7%25"));
        WAIT_FOR(future);
        QVERIFY_RESULT(future.result());
        QCOMPARE(server.seen.first().target, QByteArray("/base/batch/A%2FB%20%C3%A7%25"));
        QCOMPARE(wire::readUnverified(server.seen.first().headers.value("authorization"))->uri, QByteArray("/base/batch/A%2FB%20%C3%A7%25"));
    }

    void refusesPathsThatWouldGoOutDifferently_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("parent") << QByteArray("/fund/../batch");
        QTest::newRow("last parent") << QByteArray("/fund/batch/..");
        QTest::newRow("here") << QByteArray("/fund/./batch");
        QTest::newRow("encoded parent") << QByteArray("/fund/%2E%2E/batch");
        QTest::newRow("no slash") << QByteArray("batch");
        QTest::newRow("space") << QByteArray("/a b");
        QTest::newRow("fragment") << QByteArray("/a#b");
        QTest::newRow("broken escape") << QByteArray("/a%zz");
        QTest::newRow("query in path") << QByteArray("/a b?c");
    }

    void refusesPathsThatWouldGoOutDifferently()
    {
        QFETCH(QByteArray, path);
        FakeServer server(FakeServer::always(200, "{}"));
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(post(path));
        WAIT_FOR(future);
        QCOMPARE(future.result().error().kind, ErrorKind::Invalid);
        QCOMPARE(server.connections, 0);
    }

    void refusesUnsafeAddressesWithoutAPacket_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("plain http") << QStringLiteral("http://manager-api.sandbox.qidtvm.com.br/");
        QTest::newRow("plain http, address") << QStringLiteral("http://192.0.2.1/");
        QTest::newRow("looks like loopback") << QStringLiteral("http://127.0.0.1.example.com/");
        QTest::newRow("other scheme") << QStringLiteral("ftp://127.0.0.1/");
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("user") << QStringLiteral("https://me:secret@127.0.0.1/");
        QTest::newRow("empty") << QString();
    }

    void refusesUnsafeAddressesWithoutAPacket()
    {
        QFETCH(QString, address);
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(QUrl(address)));
        const auto future = client.send(get("/x"));
        QVERIFY(future.isFinished()); // decided before any event loop, so no socket can have been opened
        QCOMPARE(future.result().error().kind, ErrorKind::Invalid);
        QVERIFY(!future.result().error().wayOut.isEmpty());
        QVERIFY(!future.result().error().text.in(nullptr).contains(QLatin1String("secret")));
    }

    void refusesAWriteWithoutBody()
    {
        FakeServer server(FakeServer::always(200, "{}"));
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(post("/x", {}));
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Bug);
        QCOMPARE(server.connections, 0);
    }

    void refusedPortIsOffline()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
        closed.close();
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(url));
        for (const auto &request : {get("/x"), post("/x")}) {
            const auto future = client.send(request);
            WAIT_FOR(future);
            QCOMPARE(future.result().error().kind, ErrorKind::Offline);
            QVERIFY(!future.result().error().outcomeUnknown());
            QVERIFY(!future.result().error().wayOut.isEmpty());
        }
    }

    void unencryptedServerBehindHttpsIsOffline()
    {
        FakeServer server([](QTcpSocket &socket, const FakeServer::Seen &) { socket.disconnectFromHost(); });
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        ClientFixture fixture;
        auto target = fixture.target(url);
        target.options.connectTimeout = std::chrono::milliseconds(300); // the fake never answers the TLS hello
        net::SignedRestClient client(target);
        const auto future = client.send(post("/x"));
        WAIT_FOR(future);
        QCOMPARE(future.result().error().kind, ErrorKind::Offline);
        QCOMPARE(server.seen.size(), 0);
    }

    void silenceIsATimeout()
    {
        FakeServer server;
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        for (const auto &request : {get("/x"), post("/x")}) {
            const auto future = client.send(request);
            WAIT_FOR(future);
            QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
        }
        QCOMPARE(server.seen.size(), 2);
        QTRY_COMPARE(server.open, 0); // timed out requests leave no connection behind
    }

    void aTricklingAnswerIsATimeout()
    {
        FakeServer server([](QTcpSocket &socket, const FakeServer::Seen &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
            timer->start(10);
        });
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(get("/x"));
        WAIT_FOR(future);
        QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
    }

    void tooLargeAnswersAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n");
        QTest::newRow("not announced") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    }

    void tooLargeAnswersAreCutOff()
    {
        QFETCH(QByteArray, head);
        FakeServer server([head](QTcpSocket &socket, const FakeServer::Seen &) { socket.write(head + QByteArray(2'000'000, ' ')); });
        ClientFixture fixture;
        auto target = fixture.target(server.url());
        target.options.maxAnswerBytes = 100'000;
        net::SignedRestClient client(target);
        const auto future = client.send(post("/x"));
        WAIT_FOR(future);
        QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
        QVERIFY(future.result().error().text.in(nullptr).contains(QLatin1String("larger")));
    }

    void statusesBecomeErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("400") << 400 << ErrorKind::Refused;
        QTest::newRow("401") << 401 << ErrorKind::Auth;
        QTest::newRow("403") << 403 << ErrorKind::Auth;
        QTest::newRow("404") << 404 << ErrorKind::Refused;
        QTest::newRow("405") << 405 << ErrorKind::Refused;
        QTest::newRow("408") << 408 << ErrorKind::Timeout;
        QTest::newRow("409") << 409 << ErrorKind::Refused;
        QTest::newRow("410") << 410 << ErrorKind::Refused;
        QTest::newRow("418") << 418 << ErrorKind::Refused;
        QTest::newRow("422") << 422 << ErrorKind::Refused;
        QTest::newRow("429") << 429 << ErrorKind::Busy;
        QTest::newRow("500") << 500 << ErrorKind::ServerFailed;
        QTest::newRow("501") << 501 << ErrorKind::ServerFailed;
        QTest::newRow("502") << 502 << ErrorKind::ServerFailed;
        QTest::newRow("503") << 503 << ErrorKind::ServerFailed;
        QTest::newRow("504") << 504 << ErrorKind::ServerFailed;
        QTest::newRow("599") << 599 << ErrorKind::ServerFailed;
    }

    void statusesBecomeErrors()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        FakeServer server(FakeServer::always(status, "<html>not the envelope</html>"));
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(post("/x"));
        WAIT_FOR(future);
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, kind);
        QCOMPARE(future.result().error().httpStatus, status);
        QVERIFY(!future.result().error().requestId.isEmpty());
        QCOMPARE(server.seen.size(), 1);
    }

    void tellsTheAdministratorsWords()
    {
        FakeServer server(FakeServer::always(
            404, "{\"title\":\"Payment batch not found\",\"description\":\"not there\",\"translation\":\"nao existe\",\"code\":\"SET000010\"}"));
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(get("/x"));
        WAIT_FOR(future);
        QCOMPARE(future.result().error().apiCode, QStringLiteral("SET000010"));
        QCOMPARE(future.result().error().text.in(nullptr), QStringLiteral("not there"));
    }

    void honoursRetryAfter()
    {
        FakeServer server(FakeServer::always(429, "{}", "Retry-After: 7\r\n"));
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(post("/x"));
        WAIT_FOR(future);
        QCOMPARE(future.result().error().kind, ErrorKind::Busy);
        QCOMPARE(future.result().error().retryAfterSeconds, 7);
    }

    void readsEveryFormOfRetryAfter()
    {
        const QDateTime now(QDate(2026, 11, 19), QTime(15, 0), Qt::UTC);
        QCOMPARE(net::retryAfterSeconds("", now), 0);
        QCOMPARE(net::retryAfterSeconds(" 12 ", now), 12);
        QCOMPARE(net::retryAfterSeconds("-5", now), 0);
        QCOMPARE(net::retryAfterSeconds("99999999999", now), 24 * 60 * 60);
        QCOMPARE(net::retryAfterSeconds("soon", now), 0);
        QCOMPARE(net::retryAfterSeconds("Thu, 19 Nov 2026 15:00:30 GMT", now), 30);
        QCOMPARE(net::retryAfterSeconds("Thu, 19 Nov 2026 14:00:00 GMT", now), 0);
    }

    void redirectionsAreNotFollowed()
    {
        FakeServer elsewhere(FakeServer::always(200, "{}"));
        for (const int status : {301, 302, 303, 307, 308}) {
            FakeServer server(FakeServer::always(status, "{}", "Location: " + elsewhere.url().toEncoded() + "\r\n"));
            ClientFixture fixture;
            net::SignedRestClient client(fixture.target(server.url()));
            const auto write = client.send(post("/x"));
            const auto read = client.send(get("/x"));
            WAIT_FOR(write);
            WAIT_FOR(read);
            QCOMPARE(write.result().error().kind, ErrorKind::Timeout);
            QCOMPARE(read.result().error().kind, ErrorKind::Refused);
            QCOMPARE(read.result().error().httpStatus, status);
        }
        QCOMPARE(elsewhere.connections, 0);
    }

    void cookiesAreNotKept()
    {
        FakeServer server(FakeServer::always(200, "{}", "Set-Cookie: session=1; Path=/\r\n"));
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        for (int i = 0; i < 2; ++i) {
            const auto future = client.send(get("/x"));
            WAIT_FOR(future);
        }
        QVERIFY(!server.seen.at(1).headers.contains("cookie"));
    }

    void cancellingAbortsTheRequest()
    {
        FakeServer server;
        ClientFixture fixture;
        auto target = fixture.target(server.url());
        target.options.readTimeout = std::chrono::minutes(1);
        net::SignedRestClient client(target);
        auto future = client.send(post("/x"));
        QTRY_COMPARE(server.seen.size(), 1);
        QCOMPARE(server.open, 1);
        future.cancel();
        WAIT_FOR(future);
        QVERIFY(future.isCanceled());
        QCOMPARE(future.resultCount(), 0);
        QTRY_COMPARE(server.open, 0);
        QCOMPARE(fixture.records.size(), 1);
        QCOMPARE(fixture.records.first().error->kind, ErrorKind::Cancelled);
    }

    void cancellingBeforeItsTurnSendsNothing()
    {
        FakeServer server;
        ClientFixture fixture;
        auto target = fixture.target(server.url());
        target.connection.maxInFlight = 1;
        target.options.readTimeout = std::chrono::minutes(1);
        net::SignedRestClient client(target);
        auto first = client.send(post("/first"));
        auto second = client.send(post("/second"));
        auto third = client.send(get("/third"));
        QTRY_COMPARE(server.seen.size(), 1);
        second.cancel();
        WAIT_FOR(second);
        server.behaviour = FakeServer::always(200, "{}");
        first.cancel();
        WAIT_FOR(third);
        QVERIFY_RESULT(third.result());
        QCOMPARE(server.seen.size(), 2);
        QCOMPARE(server.seen.last().target, QByteArray("/third"));
    }

    void aDyingClientLeavesNobodyWaiting()
    {
        FakeServer server;
        ClientFixture fixture;
        QFuture<Result<net::RestAnswer>> running;
        {
            net::SignedRestClient client(fixture.target(server.url()));
            running = client.send(post("/x"));
            QTRY_COMPARE(server.seen.size(), 1);
        }
        QVERIFY(running.isFinished());
        QVERIFY(running.isCanceled());
    }

    void manyAreInFlightAtOnce()
    {
        FakeServer server;
        ClientFixture fixture;
        auto target = fixture.target(server.url());
        target.options.readTimeout = std::chrono::minutes(1);
        target.connection.maxInFlight = 40;
        net::SignedRestClient client(target);
        QList<QFuture<Result<net::RestAnswer>>> futures;
        for (int i = 0; i < 60; ++i)
            futures.append(client.send(post("/x")));
        QTRY_COMPARE(server.seen.size(), 40); // more than one manager's six; the others wait for their turn
        QCOMPARE(server.open, 40);
        for (auto &future : futures)
            future.cancel();
        for (auto &future : futures)
            WAIT_FOR(future);
        QCOMPARE(server.seen.size(), 40);
    }

    void recordsEveryExchange()
    {
        const QString cnpj = QStringLiteral("12.345.678/0001-90");
        FakeServer server(FakeServer::always(201, "{\"document_b64\":\"" + QByteArray(4000, 'A') + "\"}",
                                             "Date: Thu, 19 Nov 2026 15:00:45 GMT\r\n"));
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        const auto future = client.send(post("/x", "{\"source_document_number\":\"" + cnpj.toLatin1() + "\"}"));
        WAIT_FOR(future);
        QCOMPARE(fixture.records.size(), 1);
        const auto &record = fixture.records.first();
        QCOMPARE(record.requestId, future.result()->requestId);
        QCOMPARE(record.connectionId, QStringLiteral("c1"));
        QCOMPARE(record.method, QByteArray("POST"));
        QCOMPARE(record.path, QByteArray("/x"));
        QCOMPARE(record.httpStatus, 201);
        QCOMPARE(record.atUtc, fixture.clock.now);
        QVERIFY(!record.error);
        QVERIFY(!record.requestBody.contains(cnpj.toLatin1()));
        QVERIFY(record.responseBody.contains("[document]"));
        QCOMPARE(record.clockDifferenceSeconds.value(), 45);
        QVERIFY(record.clockIsOff());
        QCOMPARE(future.result()->clockDifferenceSeconds.value(), 45);
    }

    void logsOneLineWithoutSecrets()
    {
        static QStringList lines;
        lines.clear();
        FakeServer server(FakeServer::always(200, "{\"answer\":1}"));
        ClientFixture fixture;
        net::SignedRestClient client(fixture.target(server.url()));
        // A filter, because rules would lose against those of the environment.
        const auto filter = QLoggingCategory::installFilter([](QLoggingCategory *category) { category->setEnabled(QtInfoMsg, true); });
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &message) { lines.append(message); });
        const auto future = client.send(post("/x"));
        while (!future.isFinished())
            QCoreApplication::processEvents();
        qInstallMessageHandler(before);
        QLoggingCategory::installFilter(filter);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().contains(QLatin1String("POST /x 200")));
        QVERIFY(lines.first().startsWith(future.result()->requestId));
        for (const auto *secret : {"client-key-0001", "eyJ", "1.50", "answer"})
            QVERIFY2(!lines.first().contains(QLatin1String(secret)), secret);
    }
};

ESTEIRA_TEST(SignedRestClientTest)

#include "signed_rest_client_test.moc"
