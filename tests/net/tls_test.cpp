#include "client_fixture.h"
#include "fake_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>

using namespace esteira;
using namespace esteira::test;

namespace {

QByteArray data(const char *name)
{
    QFile file(QStringLiteral(ESTEIRA_TEST_DATA "/tls/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QSslServer> tlsServer(QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration;
    configuration.setProtocol(protocol);
    configuration.setLocalCertificate(QSslCertificate(data("server.crt")));
    configuration.setPrivateKey(QSslKey(data("server.key"), QSsl::Ec));
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

/// What the administrator's hosts are reached with: TLS, its identity checks, and exactly once there too.
class TlsTest : public QObject {
    Q_OBJECT

private slots:
    void aTrustedServerIsSpokenTo()
    {
        FakeServer server(FakeServer::always(201, "{}"), tlsServer());
        const auto answer = send(server, trusting());
        QVERIFY_RESULT(answer);
        QCOMPARE(server.seen.size(), 1);
        QVERIFY(!server.seen.first().headers.value("authorization").isEmpty());
    }

    void anUnknownServerIsToldNothing()
    {
        FakeServer server(FakeServer::always(201, "{}"), tlsServer());
        const auto answer = send(server, QSslConfiguration::defaultConfiguration());
        QCOMPARE(answer.error().kind, ErrorKind::Offline);
        QVERIFY(answer.error().text.in(nullptr).contains(QLatin1String("identity")));
        QCOMPARE(server.seen.size(), 0);
    }

    void anotherHostsCertificateIsNotEnough()
    {
        FakeServer server(FakeServer::always(201, "{}"), tlsServer());
        const auto answer = send(server, trusting(), QStringLiteral("localhost")); // the certificate names 127.0.0.1
        QCOMPARE(answer.error().kind, ErrorKind::Offline);
        QCOMPARE(server.seen.size(), 0);
    }

    void aServerThatClosesGetsTheWriteOnce()
    {
        FakeServer server([](QTcpSocket &socket, const FakeServer::Seen &) { socket.disconnectFromHost(); }, tlsServer());
        const auto answer = send(server, trusting());
        QCOMPARE(answer.error().kind, ErrorKind::Timeout);
        QTRY_COMPARE(server.open, 0);
        QCOMPARE(server.seen.size(), 1);
    }

    void aReusedConnectionThatClosesGetsTheWriteOnce()
    {
        FakeServer server({}, tlsServer());
        server.behaviour = [&server](QTcpSocket &socket, const FakeServer::Seen &) {
            if (server.seen.size() == 1)
                socket.write(FakeServer::answer(200, "{}"));
            else
                socket.abort();
        };
        ClientFixture fixture;
        auto target = fixture.target(address(server, QStringLiteral("127.0.0.1")));
        target.options.ssl = trusting();
        net::SignedRestClient client(target);
        const auto first = client.send(post("/first"));
        WAIT_FOR(first);
        QVERIFY_RESULT(first.result());
        const auto second = client.send(post("/second"));
        WAIT_FOR(second);
        QCOMPARE(second.result().error().kind, ErrorKind::Timeout);
        QTRY_COMPARE(server.open, 0);
        QCOMPARE(server.seen.size(), 2);
        QCOMPARE(server.seen.last().connection, 1);
    }

private:
    static QSslConfiguration trusting()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificate(QSslCertificate(data("server.crt")));
        return configuration;
    }

    static QUrl address(const FakeServer &server, const QString &host)
    {
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        url.setHost(host);
        return url;
    }

    static Result<net::RestAnswer> send(FakeServer &server, const QSslConfiguration &ssl, const QString &host = QStringLiteral("127.0.0.1"))
    {
        ClientFixture fixture;
        auto target = fixture.target(address(server, host));
        target.options.ssl = ssl;
        target.options.connectTimeout = std::chrono::seconds(10);
        net::SignedRestClient client(target);
        const auto future = client.send(post("/x"));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return failure(ErrorKind::Bug, Text());
        return future.result();
    }
};

ESTEIRA_TEST(TlsTest)

#include "tls_test.moc"
