#include "sandbox/faults/fault_plan.h"
#include "sandbox_fixture.h"
#include "support/test_registry.h"

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace esteira;
using namespace esteira::test;
using wire::Json;

/// Everything that can go wrong with a request, as the caller's socket sees it, and what the administrator did meanwhile.
class FaultsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        m_bench->create("B");
    }
    void cleanup() { m_bench.reset(); }

    void refused()
    {
        fault(R"({"kind":"refuse","route":"insert_settlement","status":400,"code":"SET000999"})");
        const Answer answer = insert();
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), QStringLiteral("SET000999"));
        QVERIFY(!isThere());
        QCOMPARE(m_bench->get(batchPath("B")).status, 200);
    }

    void busy()
    {
        fault(R"({"kind":"busy","route":"insert_settlement","retry_after":7})");
        const Answer answer = insert();
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.headers.value("retry-after"), QByteArray("7"));
        QVERIFY(!isThere());
    }

    void serverErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("processed");
        for (const int status : {500, 502, 503}) {
            QTest::addRow("%d before", status) << status << false;
            QTest::addRow("%d after", status) << status << true;
        }
    }
    void serverErrors()
    {
        QFETCH(int, status);
        QFETCH(bool, processed);
        fault("{\"kind\":\"server_error\",\"route\":\"insert_settlement\",\"status\":" + QByteArray::number(status)
              + ",\"processed\":" + (processed ? "true" : "false") + "}");
        QCOMPARE(insert().status, status);
        QCOMPARE(isThere(), processed);
    }

    void late()
    {
        fault(R"({"kind":"delay","route":"insert_settlement","delay_ms":250})");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(insert().status, 201);
        QVERIFY(timer.elapsed() >= 245);
    }

    void carriedOutBeforeTheLateAnswer()
    {
        fault(R"({"kind":"delay","route":"insert_settlement","delay_ms":30000})");
        m_bench->client->timeoutMs = 200;
        QVERIFY(insert().timedOut);
        QVERIFY(isThere());
    }

    void lostBefore()
    {
        fault(R"({"kind":"lost_before","route":"insert_settlement","count":1})");
        const Answer answer = insert();
        QVERIFY(!answer.complete && !answer.timedOut);
        QCOMPARE(answer.status, 0);
        QVERIFY(!isThere());
        QCOMPARE(insert().status, 201);
    }

    void lostAfter()
    {
        fault(R"({"kind":"lost_after","route":"insert_settlement","count":1})");
        const Answer answer = insert();
        QVERIFY(!answer.complete && !answer.timedOut);
        QCOMPARE(answer.status, 0);
        QVERIFY(isThere());
        QCOMPARE(insert().code(), QStringLiteral("SET000013"));
        const Json row = m_bench->settlementRecord("B", "S");
        QCOMPARE(row[QLatin1String("processed")].integer(), 1);
        QCOMPARE(row[QLatin1String("duplicates")].integer(), 1);
    }

    void truncated()
    {
        fault(R"({"kind":"truncated","route":"insert_settlement","count":1})");
        const Answer answer = insert();
        QCOMPARE(answer.status, 201);
        QVERIFY(!answer.complete && !answer.timedOut);
        QVERIFY(!answer.body.isEmpty());
        QVERIFY(answer.body.size() < answer.headers.value("content-length").toInt());
        QVERIFY(isThere());
    }

    void invalidJson()
    {
        fault(R"({"kind":"invalid_json","route":"insert_settlement","count":1})");
        const Answer answer = insert();
        QCOMPARE(answer.status, 201);
        QVERIFY(answer.complete);
        QVERIFY(!Json::parse(answer.body));
        QVERIFY(isThere());
    }

    void hang()
    {
        fault(R"({"kind":"hang","route":"insert_settlement","count":1})");
        m_bench->client->timeoutMs = 200;
        QVERIFY(insert().timedOut);
        QVERIFY(!isThere());
    }

    void expired()
    {
        fault(R"({"kind":"expired","route":"insert_settlement","count":1})");
        const Answer answer = insert();
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), QStringLiteral("CIT900008"));
        QVERIFY(!isThere());
    }

#ifdef Q_OS_UNIX
    void resetIsARealReset()
    {
        fault(R"({"kind":"reset","count":1})");
        // Qt tells a reset and an ordinary end alike; the system does not.
        const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(quint16(QUrl(m_bench->at.manager).port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        const QByteArray request = "GET /authentication_test HTTP/1.1\r\nHost: h\r\n\r\n";
        QCOMPARE(::send(descriptor, request.constData(), size_t(request.size()), 0), request.size());
        char byte = 0;
        const auto received = ::recv(descriptor, &byte, 1, 0);
        const int error = errno;
        ::close(descriptor);
        QCOMPARE(received, -1);
        QCOMPARE(error, ECONNRESET);
    }
#endif

    void answersKeepTheOrderOfTheRequests()
    {
        // Both requests at once on one connection, the first one answered late.
        fault(R"({"kind":"delay","route":"authentication_test","delay_ms":150,"count":1})");
        m_bench->admin("PUT", "/settings", R"({"auth":"off"})");
        const QByteArray both = "GET /authentication_test HTTP/1.1\r\nHost: h\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
        QTcpSocket socket;
        const QUrl url(m_bench->at.manager);
        socket.connectToHost(url.host(), quint16(url.port()));
        QVERIFY(socket.waitForConnected());
        socket.write(both);
        while (socket.waitForReadyRead(2'000)) { }
        const QByteArray answers = socket.readAll();
        const qsizetype first = answers.indexOf("HTTP/1.1 200");
        QVERIFY2(first == 0 && answers.indexOf("HTTP/1.1 404") > first, answers.constData());
    }

    void everyAnswerCanBeSlow()
    {
        m_bench->admin("PUT", "/settings", R"({"latency_ms":120})");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(insert().status, 201);
        QVERIFY(timer.elapsed() >= 115);
    }

    void skipAndCount()
    {
        fault(R"({"kind":"busy","route":"get_batch","skip":2,"count":1})");
        QList<int> statuses;
        for (int i = 0; i < 5; ++i)
            statuses.append(m_bench->get(batchPath("B")).status);
        QCOMPARE(statuses, (QList<int>{200, 200, 429, 200, 200}));
        const Json plan = m_bench->admin("GET", "/faults").json();
        QCOMPARE(plan.array().value(0)[QLatin1String("hits")].integer(), 1);
        m_bench->admin("DELETE", "/faults");
        QCOMPARE(m_bench->admin("GET", "/faults").json().array().size(), 0);
    }

    void theSameSeedHitsTheSameCalls()
    {
        const auto pattern = [](const QByteArray &seed) {
            sandbox::FaultPlan plan;
            QByteArray hits;
            if (!plan.add("{\"kind\":\"busy\",\"rate\":0.3,\"seed\":" + seed + "}"))
                return hits;
            for (int i = 0; i < 200; ++i)
                hits.append(plan.draw(QStringLiteral("any")) ? 'x' : '.');
            return hits;
        };
        QCOMPARE(pattern("7"), pattern("7"));
        QVERIFY(pattern("7") != pattern("8"));
        const auto hits = pattern("7").count('x');
        QVERIFY2(hits > 35 && hits < 85, qPrintable(QString::number(hits)));
    }

    void wrongPlansAreRefusedWhole()
    {
        for (const QByteArray &plan : {QByteArray("?"), QByteArray(R"({"kind":"earthquake"})"), QByteArray(R"({"kind":"busy","rate":2})"),
                                       QByteArray(R"([{"kind":"busy"},{"kind":"?"}])")})
            QCOMPARE(m_bench->admin("POST", "/faults", plan).status, 400);
        QCOMPARE(m_bench->admin("GET", "/faults").json().array().size(), 0);
    }

    void faultsCanBeThereFromTheStart()
    {
        sandbox::SandboxOptions options;
        options.faults = R"({"kind":"busy","count":1})";
        Bench bench(options);
        QCOMPARE(bench.get("/authentication_test").status, 429);
        options.faults = "?";
        sandbox::SandboxServer server;
        QVERIFY(!server.start(options));
    }

private:
    void fault(const QByteArray &rule) { QCOMPARE(m_bench->admin("POST", "/faults", rule).status, 200); }
    Answer insert() { return m_bench->insert("B", settlementBody("S")); }
    bool isThere()
    {
        const Json row = m_bench->settlementRecord("B", "S");
        return row[QLatin1String("processed")].integer() == 1;
    }

    std::unique_ptr<Bench> m_bench;
};

ESTEIRA_TEST(FaultsTest)
#include "faults_test.moc"
