#include "sandbox_fixture.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::test;

/// Authentication and permissions over real HTTP, in the order of common.md 1.11.
class AuthenticationTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void smokeTest()
    {
        const Answer read = m_bench->get("/authentication_test");
        QCOMPARE(read.status, 200);
        QCOMPARE(read.body, QByteArray(R"({"success":"Congrats!"})"));
        const Answer written = m_bench->post("/authentication_test", R"({"name":"QI Tech"})");
        QCOMPARE(written.status, 200);
        QCOMPARE(written.body, QByteArray(R"({"name":"QI Tech","success":"Congrats!"})"));
        for (const QString &host : {m_bench->at.manager, m_bench->at.assignor})
            QCOMPARE(m_bench->client->call("GET", host, "/authentication_test").status, 200);
    }

    void everyMistakeHasItsOwnRefusal_data()
    {
        QTest::addColumn<Tweaks>("tweaks");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("number");
        const auto row = [](const char *name, const Tweaks &tweaks, int status, const char *number) {
            QTest::newRow(name) << tweaks << status << QString::fromLatin1(number);
        };
        const QDateTime now = QDateTime::currentDateTimeUtc();
        row("no API key", {.withoutApiKey = true}, 400, "900001");
        row("unknown API key", {.apiKey = "00000000-0000-4000-8000-000000000000"}, 404, "900002");
        row("no token", {.withoutToken = true}, 400, "900003");
        row("not a token", {.token = "abc"}, 401, "900004");
        row("unsigned token", {.token = "eyJhbGciOiJub25lIn0.e30."}, 401, "900004");
        row("other method", {.signedMethod = "GET"}, 401, "900005");
        row("other uri", {.signedUri = "/authentication_tes"}, 401, "900006");
        row("uri without slash", {.signedUri = "authentication_test"}, 401, "900006");
        row("other body", {.signedBody = "{}"}, 401, "900007");
        row("body not signed", {.withoutBodyHash = true}, 401, "900007");
        row("too old", {.timestamp = now.addSecs(-301)}, 401, "900008");
        row("from the future", {.timestamp = now.addSecs(360)}, 401, "900008");
        // Several mistakes: the earlier check speaks.
        row("key before token", {.apiKey = "x", .token = "abc"}, 404, "900002");
        row("method before uri", {.signedMethod = "GET", .signedUri = "/x", .timestamp = now.addSecs(-999)}, 401, "900005");
        row("uri before body", {.signedUri = "/x", .signedBody = "{}"}, 401, "900006");
        row("body before time", {.signedBody = "{}", .timestamp = now.addSecs(-999)}, 401, "900007");
    }
    void everyMistakeHasItsOwnRefusal()
    {
        QFETCH(Tweaks, tweaks);
        QFETCH(int, status);
        QFETCH(QString, number);
        const std::pair<QString, QString> hosts[] = {{m_bench->at.manager, QStringLiteral("MIT")},
                                                     {m_bench->at.consultant, QStringLiteral("CIT")},
                                                     {m_bench->at.assignor, QStringLiteral("AIT")}};
        for (const auto &[host, prefix] : hosts) {
            const Answer answer = m_bench->client->call("POST", host, "/authentication_test", R"({"name":"QI Tech"})", tweaks);
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.code(), prefix + number);
        }
    }

    void aTokenOfAnotherKeyIsRefused()
    {
        const auto other = wire::PrivateKey::generate();
        SignedClient stranger(m_bench->at.apiClientKey, other->toPkcs8Pem());
        const Answer answer = stranger.call("GET", m_bench->at.manager, "/authentication_test");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), QStringLiteral("MIT900004"));
    }

    void aTokenIsGoodWithinTheWindow()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(m_bench->client->call("GET", m_bench->at.manager, "/authentication_test", {}, {.timestamp = now.addSecs(-290)}).status, 200);
        m_bench->admin("PUT", "/settings", R"({"timestamp_window_seconds":60})");
        QCOMPARE(m_bench->client->call("GET", m_bench->at.manager, "/authentication_test", {}, {.timestamp = now.addSecs(-120)}).status, 401);
    }

    void theWallClockJudgesTimestamps()
    {
        m_bench->advance(86'400);
        QCOMPARE(m_bench->get("/authentication_test").status, 200);
    }

    void aReadMaySignTheEmptyBody()
    {
        // Sibling products hash nothing or "{}" on reads; the request itself has no body (common.md 1.11-6).
        const QByteArray emptyBody("", 0);
        const auto token = [this](const QByteArray &hashed) {
            const auto key = wire::PrivateKey::fromPem(m_bench->at.privateKeyPem);
            return *wire::signRequest(*key, QDateTime::currentDateTimeUtc(), "GET", "/authentication_test", hashed);
        };
        for (const QByteArray &hashed : {emptyBody, QByteArray("{}")})
            QCOMPARE(m_bench->client->call("GET", m_bench->at.manager, "/authentication_test", {}, {.token = token(hashed)}).status, 200);
        QCOMPARE(m_bench->client->call("GET", m_bench->at.manager, "/authentication_test", {}, {.token = token("[]")}).code(),
                 QStringLiteral("MIT900007"));
    }

    void uriModes()
    {
        const QByteArray path = base() + "/payment_batches";
        const QByteArray target = path + "?page=0&limit=5";
        const auto status = [&](const char *mode, const QByteArray &uri) {
            m_bench->admin("PUT", "/settings", q(QByteArray("{'uri_mode':'") + mode + "'}"));
            return m_bench->client->call("GET", m_bench->at.manager, target, {}, {.signedUri = uri}).status;
        };
        QCOMPARE(status("either", path), 200);
        QCOMPARE(status("either", target), 200);
        QCOMPARE(status("path", path), 200);
        QCOMPARE(status("path", target), 401);
        QCOMPARE(status("path_and_query", path), 401);
        QCOMPARE(status("path_and_query", target), 200);
        QCOMPARE(m_bench->admin("PUT", "/settings", R"({"uri_mode":"none"})").status, 400);
    }

    void encodedPathsAreSignedAsSent()
    {
        const QByteArray path = batchPath("L%2FOTE%20n%C2%BA%201");
        QCOMPARE(m_bench->post(base() + "/payment_batch", batchBody("L/OTE n\xC2\xBA 1")).status, 201);
        QCOMPARE(m_bench->get(path).text("external_id"), QString::fromUtf8("L/OTE nº 1"));
    }

    void usualPermissions()
    {
        const auto status = [this](const QString &host, const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) {
            return m_bench->client->call(method, host, path, body);
        };
        QCOMPARE(status(m_bench->at.manager, "POST", base() + "/payment_batch", batchBody("M")).status, 201);
        QCOMPARE(status(m_bench->at.consultant, "POST", base() + "/payment_batch", batchBody("C")).status, 201);
        QCOMPARE(status(m_bench->at.assignor, "GET", batchPath("M")).status, 200);
        const Answer refused = status(m_bench->at.assignor, "POST", base() + "/payment_batch", batchBody("A"));
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.code(), QStringLiteral("AIT900017"));
    }

    void permissionsCanBeTaken()
    {
        QCOMPARE(m_bench->admin("PUT", "/permissions", R"({"manager":["read"],"consultant":["view_batches"]})").status, 200);
        const Answer manager = m_bench->client->call("POST", m_bench->at.manager, base() + "/payment_batch", "nonsense");
        QCOMPARE(manager.status, 401);
        QCOMPARE(manager.code(), QStringLiteral("MIT000017"));
        QCOMPARE(manager.text("title"), QStringLiteral("Manager does not have permission to access this endpoint"));
        QCOMPARE(manager.text("description"), manager.text("title"));
        QCOMPARE(manager.text("translation"), QString::fromUtf8("Gestor nao tem permissão para acessar esse endpoint"));
        const Answer consultant = m_bench->create("B");
        QCOMPARE(consultant.status, 401);
        QCOMPARE(consultant.code(), QStringLiteral("CIT000018"));
        const QByteArray accounts = "/cash_account/fund_class/" + kFund.toLatin1() + "/accounts";
        QCOMPARE(m_bench->get(accounts).code(), QStringLiteral("CIT000018"));
        QCOMPARE(m_bench->client->call("GET", m_bench->at.manager, accounts).status, 200);
        QCOMPARE(m_bench->admin("PUT", "/permissions", R"({"manager":["fly"]})").status, 400);
    }

    void consultantsAreGrantedPerFund()
    {
        m_bench->admin("PUT", "/permissions", q("{'consultant':{'*':['view_batches'],'" + kFund.toUtf8() + "':['write_batches']}}"));
        QCOMPARE(m_bench->create("B").status, 201);
        QCOMPARE(m_bench->post(base(kDiscardingFund) + "/payment_batch", batchBody("B")).code(), QStringLiteral("CIT000018"));
        QCOMPARE(m_bench->get(base(kDiscardingFund) + "/payment_batches").status, 200);
    }

    void authenticationComesBeforeEverything()
    {
        m_bench->admin("PUT", "/permissions", R"({"consultant":[]})");
        const QByteArray unknownRoute = "/nowhere";
        QCOMPARE(m_bench->client->call("GET", m_bench->at.consultant, unknownRoute, {}, {.withoutApiKey = true}).code(), QStringLiteral("CIT900001"));
        // Permission before the fund.
        QCOMPARE(m_bench->get(base(QStringLiteral("none")) + "/payment_batches").code(), QStringLiteral("CIT000018"));
    }

    void authenticationCanBeOff()
    {
        sandbox::SandboxOptions options;
        options.authRequired = false;
        Bench open(options);
        QCOMPARE(open.client->plain("GET", open.at.manager, "/authentication_test").status, 200);
    }

private:
    std::unique_ptr<Bench> m_bench;
};



ESTEIRA_TEST(AuthenticationTest)
#include "authentication_test.moc"
