#include "fake_server.h"
#include "net/probe_words.h"
#include "net/rest_connection_probe.h"
#include "sandbox/sandbox.h"
#include "support/test_registry.h"
#include "wire/auth/private_key.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>

using namespace esteira;
using namespace esteira::test;
using ports::ProbeFinding;
using ports::ProbeStep;
using ports::ProbeVerdict;

namespace {

const QString kFund = QStringLiteral("4b8377d0-58ec-479f-8ee9-9f963d5c47ad");

QByteArray data(const char *name)
{
    QFile file(QStringLiteral(ESTEIRA_TEST_DATA "/tls/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QSslServer> tlsServer(const char *certificate)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(data(certificate)));
    configuration.setPrivateKey(QSslKey(data("server.key"), QSsl::Ec));
    server->setSslConfiguration(configuration);
    return server;
}

QByteArray dateHeader(int secondsFromNow)
{
    return "Date: " + QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(secondsFromNow),
                                            QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1() + "\r\n";
}

QByteArray envelope(const char *code)
{
    return QByteArray(R"({"title":"No","description":"not like this","translation":"assim não","code":")") + code + "\"}";
}

/// The proxy of the system, for hosts that are not this computer.
class OneProxy : public QNetworkProxyFactory {
public:
    explicit OneProxy(quint16 port) : m_port(port) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        return {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_port)};
    }

private:
    quint16 m_port;
};

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// Every way in which a connection does not work is told from the others, with what to do.
class ConnectionProbeTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }

    void theSandboxPassesEveryStep()
    {
        sandbox::SandboxOptions options;
        options.dataFile = QStringLiteral(":memory:");
        sandbox::SandboxServer sandbox;
        const auto endpoints = sandbox.start(options);
        QVERIFY_RESULT(endpoints);
        ports::ProbeSubject subject = about(QUrl(endpoints->consultant));
        subject.credentials = {endpoints->apiClientKey, endpoints->privateKeyPem, {}};
        subject.fundClassKeys = {kFund, QStringLiteral("00000000-0000-4000-8000-000000000000")};
        const auto found = probe(subject);
        QCOMPARE(stepsOf(found), QList<ProbeStep>({ProbeStep::Network, ProbeStep::Encryption, ProbeStep::Clock, ProbeStep::Key, ProbeStep::Permission,
                                                   ProbeStep::Answer, ProbeStep::Fund, ProbeStep::Fund}));
        for (const ProbeFinding &finding : found.first(7))
            QVERIFY2(finding.verdict == ProbeVerdict::Passed, qPrintable(finding.fact.in(nullptr)));
        QCOMPARE(found.last().verdict, ProbeVerdict::Failed); // a fund nobody knows
        QVERIFY(!found.last().wayOut.isEmpty());
    }

    void anotherKeyThanTheRegisteredOne()
    {
        sandbox::SandboxOptions options;
        options.dataFile = QStringLiteral(":memory:");
        sandbox::SandboxServer sandbox;
        const auto endpoints = sandbox.start(options);
        QVERIFY_RESULT(endpoints);
        ports::ProbeSubject subject = about(QUrl(endpoints->consultant));
        subject.credentials.apiClientKey = endpoints->apiClientKey;
        failsAt(probe(subject), ProbeStep::Key, "fingerprint");
        subject.credentials = {QStringLiteral("nobody"), endpoints->privateKeyPem, {}};
        failsAt(probe(subject), ProbeStep::Key, "API key");
    }

    void nobodyListens()
    {
        failsAt(probe(about(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(closedPort())))), ProbeStep::Network, "firewall");
    }

    void namesAndSilenceHaveTheirOwnWords()
    {
        const Error name = net::networkProblem(QAbstractSocket::HostNotFoundError, QStringLiteral("a.example"), 443, {});
        QVERIFY(name.text.in(nullptr).contains(QLatin1String("DNS")));
        const Error silence = net::networkProblem(QAbstractSocket::SocketTimeoutError, QStringLiteral("a.example"), 443, {});
        QVERIFY(silence.text.in(nullptr).contains(QLatin1String("does not answer")));
        QVERIFY(!(name == silence));
    }

    void aProxyThatIsNotThere()
    {
        QNetworkProxyFactory::setApplicationProxyFactory(new OneProxy(closedPort()));
        const auto found = probe(about(QUrl(QStringLiteral("https://administrator.example"))));
        failsAt(found, ProbeStep::Network, "proxy settings");
    }

    void aProxyThatAsksForAPassword()
    {
        FakeServer proxy([](QTcpSocket &socket, const FakeServer::Seen &) {
            socket.write("HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket.disconnectFromHost();
        });
        QNetworkProxyFactory::setApplicationProxyFactory(new OneProxy(quint16(proxy.url().port())));
        const auto found = probe(about(QUrl(QStringLiteral("https://administrator.example"))));
        failsAt(found, ProbeStep::Network, "without them");
        QCOMPARE(proxy.seen.first().method, QByteArray("CONNECT"));
    }

    void aCertificateNobodyTrusts()
    {
        FakeServer server(FakeServer::always(200, "{}"), tlsServer("server.crt"));
        failsAt(probe(about(secure(server))), ProbeStep::Encryption, "proxy or an antivirus");
        QVERIFY(server.seen.isEmpty());
    }

    void aCertificateOfAnotherHost()
    {
        FakeServer server(FakeServer::always(200, "{}"), tlsServer("server.crt"));
        QUrl url = secure(server);
        url.setHost(QStringLiteral("localhost"));
        failsAt(probe(about(url), trusting("server.crt")), ProbeStep::Encryption, "in the administrator's place");
    }

    void aCertificateOfAnotherTime()
    {
        FakeServer server(FakeServer::always(200, "{}"), tlsServer("expired.crt"));
        const auto found = probe(about(secure(server)), trusting("expired.crt"));
        failsAt(found, ProbeStep::Encryption, "date of this computer");
        QVERIFY(found.last().fact.in(nullptr).contains(QLatin1String("2021-01-01")));
    }

    void aHostThatDoesNotEncrypt()
    {
        FakeServer server([](QTcpSocket &, const FakeServer::Seen &) {});
        net::ProbeOptions options;
        options.connectTimeout = std::chrono::milliseconds(300);
        failsAt(probe(about(secure(server)), options), ProbeStep::Encryption, "https");
    }

    void aWrongClockIsNamedBeforeTheKey()
    {
        FakeServer server(FakeServer::always(401, envelope("CIT900008"), dateHeader(600)));
        const auto found = probe(about(server.url()));
        const ProbeFinding clock = finding(found, ProbeStep::Clock);
        QCOMPARE(clock.verdict, ProbeVerdict::Failed);
        QVERIFY(clock.wayOut.in(nullptr).contains(QLatin1String("slow")));
        failsAt(found, ProbeStep::Key, "clock");
    }

    void aClockThatIsOffAndAcceptedIsAWarning()
    {
        FakeServer server(FakeServer::always(200, R"({"success":"Congrats!"})", dateHeader(-120)));
        const ProbeFinding clock = finding(probe(about(server.url())), ProbeStep::Clock);
        QCOMPARE(clock.verdict, ProbeVerdict::Warned);
        QVERIFY(clock.wayOut.in(nullptr).contains(QLatin1String("fast")));
    }

    void refusalsAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("wayOut");
        const auto row = [](int status, const char *code, ProbeStep step, const char *wayOut) {
            QTest::newRow(code) << status << QByteArray(code) << int(step) << QString::fromLatin1(wayOut);
        };
        row(401, "GDF000014", ProbeStep::Key, "fingerprint");
        row(404, "GDF000018", ProbeStep::Key, "does not know this API key");
        row(400, "GDF000003", ProbeStep::Key, "did not arrive");
        row(403, "GDF000029", ProbeStep::Permission, "network addresses");
        row(401, "MIT000017", ProbeStep::Permission, "integration team");
        row(401, "CIT000018", ProbeStep::Permission, "integration team");
        row(404, "QIT000404", ProbeStep::Answer, "");
        row(500, "QIT000001", ProbeStep::Answer, "");
        row(429, "QIT000429", ProbeStep::Answer, "");
    }

    void refusalsAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(int, step);
        QFETCH(QString, wayOut);
        FakeServer server(FakeServer::always(status, envelope(code.constData()), dateHeader(0)));
        ports::ProbeSubject subject = about(server.url());
        subject.connection.profile = ports::Profile::Manager;
        const auto found = probe(subject);
        failsAt(found, ProbeStep(step), wayOut.toLatin1().constData());
        QVERIFY2(found.last().code.contains(QString::fromLatin1(code)), qPrintable(found.last().code));
        QCOMPARE(server.seen.size(), 1);
        QCOMPARE(server.seen.first().method, QByteArray("GET"));
    }

    void aSignInPageIsNotTheAdministrator()
    {
        FakeServer server(FakeServer::always(200, "<html>Wi-Fi</html>"));
        failsAt(probe(about(server.url())), ProbeStep::Answer, "sign-in page");
    }

    void aHostThatNeverAnswers()
    {
        FakeServer server([](QTcpSocket &, const FakeServer::Seen &) {});
        net::ProbeOptions options;
        options.readTimeout = std::chrono::milliseconds(200);
        const auto found = probe(about(server.url()), options);
        QCOMPARE(found.last().step, ProbeStep::Answer);
        QCOMPARE(found.last().verdict, ProbeVerdict::Failed);
    }

    void aKeyThatIsNoneIsSaidBeforeAnybodyIsAsked()
    {
        FakeServer server(FakeServer::always(200, "{}"));
        ports::ProbeSubject subject = about(server.url());
        subject.credentials.privateKeyPem = "nonsense";
        failsAt(probe(subject), ProbeStep::Key, "BEGIN EC PRIVATE KEY");
        QVERIFY(server.seen.isEmpty());
    }

    void cancellingStopsAtOnce()
    {
        FakeServer server([](QTcpSocket &, const FakeServer::Seen &) {});
        net::RestConnectionProbe prober(m_clock);
        auto future = prober.probe(about(server.url()));
        QTRY_COMPARE(server.seen.size(), 1);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QTRY_COMPARE(server.open, 0);
    }

    void theProbeMayDieBeforeItsTest()
    {
        FakeServer server([](QTcpSocket &, const FakeServer::Seen &) {});
        auto prober = std::make_unique<net::RestConnectionProbe>(m_clock);
        auto future = prober->probe(about(server.url()));
        QTRY_COMPARE(server.seen.size(), 1);
        prober.reset();
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

private:
    ports::ProbeSubject about(const QUrl &url) const
    {
        ports::ProbeSubject subject;
        subject.connection.id = QStringLiteral("c1");
        subject.connection.baseUrl = url;
        subject.credentials = {QStringLiteral("client-key-0001"), m_key.toPkcs8Pem(), {}};
        return subject;
    }

    static QUrl secure(const FakeServer &server)
    {
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        return url;
    }

    static net::ProbeOptions trusting(const char *certificate)
    {
        net::ProbeOptions options;
        options.ssl.addCaCertificate(QSslCertificate(data(certificate)));
        return options;
    }

    QList<ProbeFinding> probe(const ports::ProbeSubject &subject, const net::ProbeOptions &options = net::ProbeOptions()) const
    {
        net::RestConnectionProbe prober(m_clock, options);
        const auto future = prober.probe(subject);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return {};
        return future.results();
    }

    static QList<ProbeStep> stepsOf(const QList<ProbeFinding> &found)
    {
        QList<ProbeStep> steps;
        for (const ProbeFinding &each : found)
            steps.append(each.step);
        return steps;
    }

    static ProbeFinding finding(const QList<ProbeFinding> &found, ProbeStep step)
    {
        for (const ProbeFinding &each : found) {
            if (each.step == step)
                return each;
        }
        return {};
    }

    /// The last finding is the failure, and its way out speaks of this.
    static void failsAt(const QList<ProbeFinding> &found, ProbeStep step, const char *wayOut)
    {
        QVERIFY(!found.isEmpty());
        QCOMPARE(int(found.last().step), int(step));
        QCOMPARE(int(found.last().verdict), int(ProbeVerdict::Failed));
        QVERIFY(!found.last().fact.isEmpty());
        QVERIFY2(found.last().wayOut.in(nullptr).contains(QLatin1String(wayOut)), qPrintable(found.last().wayOut.in(nullptr)));
    }

    SystemClock m_clock;
    const wire::PrivateKey m_key = *wire::PrivateKey::generate();
};

ESTEIRA_TEST(ConnectionProbeTest)

#include "connection_probe_test.moc"
