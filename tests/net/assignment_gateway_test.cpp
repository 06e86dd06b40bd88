#include "client_fixture.h"
#include "fake_server.h"
#include "support/await.h"
#include "support/sample_assets.h"

#include "net/rest_assignment_gateway.h"
#include "wire/auth/token.h"
#include "wire/json/json.h"

#include <QTemporaryDir>

using namespace esteira;
using namespace esteira::test;

namespace {

/// JSON written with single quotes; moc loses its way in some raw strings.
QByteArray q(QByteArray json) { return json.replace('\'', '"'); }

const assignment::Scope kScope{QStringLiteral("F"), QStringLiteral("C")};
const QString kBatch = QStringLiteral("B-1");
const QString kAsset = QStringLiteral("A-1");

} // namespace

/// What goes over the wire for assignments, down to the byte, and what becomes of answers that are none.
class AssignmentGatewayTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<ClientFixture>(); }
    void cleanup()
    {
        m_gateway.reset();
        m_fixture.reset();
    }

    void documentsGoOutAsBase64_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 2, 3, 49'151, 49'152, 49'153, 1'000'000})
            QTest::addRow("%lld bytes", qlonglong(size)) << size;
    }
    void documentsGoOutAsBase64()
    {
        QFETCH(qsizetype, size);
        QByteArray content(size, '\0');
        for (qsizetype i = 0; i < size; ++i)
            content[i] = char(i * 31 + i / 255);
        FakeServer server(FakeServer::always(201, q("{'document_key':'8e515a17'}")));
        connectTo(server);
        const auto sent = await(m_gateway->sendDocument(kScope, kBatch, kAsset, {QStringLiteral("ccb"), write(content)}));
        QVERIFY_RESULT(sent);
        QCOMPARE(*sent, QStringLiteral("8e515a17"));
        QCOMPARE(server.seen.size(), 1);
        const auto &seen = server.seen.first();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target, QByteArray("/trade_receivables/fund_class/F/assignment_configuration/C/assignment/B-1/asset/A-1/document"));
        QVERIFY(seen.body == q("{'document_type':'ccb','document_b64':'") + content.toBase64() + q("'}"));
        // What is signed is what was sent.
        const auto claims = wire::readUnverified(seen.headers.value("authorization"));
        QVERIFY_RESULT(claims);
        QCOMPARE(claims->payloadMd5, wire::payloadMd5(seen.body));
    }

    void noDocumentIsKeptInTheLog()
    {
        FakeServer server(FakeServer::always(201, "{}"));
        connectTo(server);
        const QByteArray secret = QByteArray("CONTRATO SIGILOSO");
        QVERIFY_RESULT(await(m_gateway->sendDocument(kScope, kBatch, kAsset, {QStringLiteral("ccb"), write(secret)})));
        QCOMPARE(m_fixture->records.size(), 1);
        const auto &record = m_fixture->records.first();
        QVERIFY(!record.requestBody.contains(secret.toBase64().left(8)));
        QVERIFY(record.requestBody.contains("document_type"));
        QCOMPARE(record.subject, (ports::ExchangeSubject{QStringLiteral("F"), kBatch, kAsset}));
    }

    void aFileThatIsNotThereSendsNothing()
    {
        FakeServer server(FakeServer::always(201, "{}"));
        connectTo(server);
        const auto sent = await(m_gateway->sendDocument(kScope, kBatch, kAsset, {QStringLiteral("ccb"), m_directory.filePath(QStringLiteral("none.pdf"))}));
        QCOMPARE(sent.error().kind, ErrorKind::Storage);
        QVERIFY(!sent.error().outcomeUnknown());
        QCOMPARE(server.seen.size(), 0);
        // The next one goes out: a failed start does not hold its place.
        QVERIFY_RESULT(await(m_gateway->sendDocument(kScope, kBatch, kAsset, {QStringLiteral("ccb"), write("x")})));
    }

    void aDocumentWithoutAnAnswerIsUnknownAndNotRepeated()
    {
        FakeServer server([](QTcpSocket &socket, const FakeServer::Seen &) { socket.disconnectFromHost(); });
        connectTo(server);
        const auto sent = await(m_gateway->sendDocument(kScope, kBatch, kAsset, {QStringLiteral("ccb"), write(QByteArray(200'000, 'x'))}));
        QVERIFY(!sent);
        QVERIFY(sent.error().outcomeUnknown());
        QCOMPARE(server.seen.size(), 1);
    }

    void cancelledWhileTheServerThinks()
    {
        FakeServer server([](QTcpSocket &, const FakeServer::Seen &) {});
        auto target = m_fixture->target(server.url());
        target.options.readTimeout = std::chrono::seconds(30);
        m_gateway = std::make_unique<net::RestAssignmentGateway>(std::make_shared<net::RestConnection>(target));
        auto future = m_gateway->insertAsset(kScope, kBatch, sampleDuplicata(kAsset));
        QTRY_COMPARE(server.seen.size(), 1);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QTRY_COMPARE(m_fixture->records.size(), 1);
        QCOMPARE(m_fixture->records.first().error->kind, ErrorKind::Cancelled);
    }

    void answersThatCannotBeReadAreUnknown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("page of a proxy") << QByteArray("<html>");
        QTest::newRow("another status") << QByteArray("{\"status\":\"pending_assets_insertion\"}");
        QTest::newRow("nothing") << QByteArray();
    }
    void answersThatCannotBeReadAreUnknown()
    {
        QFETCH(QByteArray, body);
        FakeServer server(FakeServer::always(200, body));
        connectTo(server);
        QVERIFY(await(m_gateway->closeInsertion(kScope, kBatch)).error().outcomeUnknown());
        QVERIFY(await(m_gateway->decide(kScope, kBatch, {true, {}, {}, {}})).error().outcomeUnknown());
        QVERIFY(await(m_gateway->removeAsset(kScope, kBatch, kAsset)).error().outcomeUnknown());
    }

    void bothSpellingsConfirmADenial()
    {
        FakeServer server(FakeServer::always(201, q("{'assignment_key':'k','status':'reproved'}")));
        connectTo(server);
        QVERIFY_RESULT(await(m_gateway->decide(kScope, kBatch, {false, {}, {}, {}})));
        QVERIFY_RESULT(await(m_gateway->removeAsset(kScope, kBatch, kAsset)));
    }

    void theDecisionCarriesItsGuards()
    {
        FakeServer server(FakeServer::always(200, q("{'status':'approved'}")));
        connectTo(server);
        QVERIFY_RESULT(await(m_gateway->decide(kScope, kBatch, {true, {}, 3, Money::fromCentavos(294000)})));
        QCOMPARE(server.seen.first().body, (q("{'assignment_status':'approved','number_of_approved_assets':3,'assignment_total_value':2940.00}")));
    }

    void linksAreOpenedWithoutOurCredentials()
    {
        FakeServer storage([](QTcpSocket &socket, const FakeServer::Seen &) { socket.write(FakeServer::answer(200, "%PDF-1.4")); });
        FakeServer server;
        connectTo(server);
        const auto file = await(m_gateway->download(storage.url(QStringLiteral("/term/a.pdf?signature=x%2Fy"))));
        QVERIFY_RESULT(file);
        QCOMPARE(*file, QByteArray("%PDF-1.4"));
        QCOMPARE(storage.seen.first().target, QByteArray("/term/a.pdf?signature=x%2Fy"));
        QVERIFY(!storage.seen.first().headers.contains("authorization"));
        QVERIFY(!storage.seen.first().headers.contains("api-client-key"));
    }

    void redirectionsAreFollowedToSafePlacesOnly()
    {
        FakeServer storage;
        storage.behaviour = [&storage](QTcpSocket &socket, const FakeServer::Seen &seen) {
            if (seen.target == "/final.pdf")
                socket.write(FakeServer::answer(200, "%PDF-1.4"));
            else if (seen.target == "/safe")
                socket.write(FakeServer::answer(302, {}, "Location: " + storage.url(QStringLiteral("/final.pdf")).toEncoded() + "\r\n"));
            else
                socket.write(FakeServer::answer(302, {}, "Location: http://storage.example.com/final.pdf\r\n"));
        };
        FakeServer server;
        connectTo(server);
        const auto followed = await(m_gateway->download(storage.url(QStringLiteral("/safe"))));
        QVERIFY_RESULT(followed);
        QCOMPARE(*followed, QByteArray("%PDF-1.4"));
        const auto refused = await(m_gateway->download(storage.url(QStringLiteral("/unsafe"))));
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY(!refused.error().wayOut.isEmpty());
    }

    void linksThatLeadNowhere()
    {
        FakeServer storage(FakeServer::always(404, "<html>"));
        FakeServer server;
        auto target = m_fixture->target(server.url());
        target.options.maxAnswerBytes = 1'000;
        m_gateway = std::make_unique<net::RestAssignmentGateway>(std::make_shared<net::RestConnection>(target));
        QCOMPARE(await(m_gateway->download(storage.url(QStringLiteral("/a.pdf")))).error().kind, ErrorKind::Refused);
        storage.behaviour = FakeServer::always(200, QByteArray(5'000, 'x'));
        QVERIFY(!await(m_gateway->download(storage.url(QStringLiteral("/a.pdf")))));
        storage.behaviour = [](QTcpSocket &, const FakeServer::Seen &) {};
        QCOMPARE(await(m_gateway->download(storage.url(QStringLiteral("/a.pdf")))).error().kind, ErrorKind::Timeout);
        for (const char *unsafe : {"http://storage.example.com/a.pdf", "file:///etc/passwd", "https://me@storage.example.com/a.pdf", ""})
            QCOMPARE(await(m_gateway->download(QUrl(QString::fromLatin1(unsafe)))).error().kind, ErrorKind::Invalid);
    }

private:
    void connectTo(const FakeServer &server)
    {
        m_gateway = std::make_unique<net::RestAssignmentGateway>(std::make_shared<net::RestConnection>(m_fixture->target(server.url())));
    }
    QString write(const QByteArray &content)
    {
        QFile file(m_directory.filePath(QStringLiteral("document.pdf")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            qFatal("no test file");
        return file.fileName();
    }

    QTemporaryDir m_directory;
    std::unique_ptr<ClientFixture> m_fixture;
    std::unique_ptr<net::RestAssignmentGateway> m_gateway;
};

ESTEIRA_TEST(AssignmentGatewayTest)
#include "assignment_gateway_test.moc"
