#include "assignment_fixture.h"
#include "support/test_registry.h"
#include "webhook_catcher.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace esteira;
using namespace esteira::test;
using wire::Json;

namespace {

/// The real program in a process of its own.
class Program {
public:
    ~Program() { kill(); }

    bool start(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(ESTEIRA_BIN_DIR "/esteira-sandbox"), arguments);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
        }
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        at.manager = line.value(QLatin1String("manager")).toString();
        at.consultant = line.value(QLatin1String("consultant")).toString();
        at.assignor = line.value(QLatin1String("assignor")).toString();
        at.admin = line.value(QLatin1String("admin")).toString();
        at.apiClientKey = line.value(QLatin1String("api_client_key")).toString();
        keyFile = line.value(QLatin1String("private_key_file")).toString();
        QFile key(keyFile);
        if (!key.open(QIODevice::ReadOnly))
            return false;
        at.privateKeyPem = key.readAll();
        return true;
    }
    /// SIGKILL.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int stop(int signal)
    {
        ::kill(pid_t(m_process.processId()), signal);
        if (!m_process.waitForFinished(10'000) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }

    sandbox::Endpoints at;
    QString keyFile;

private:
    QProcess m_process;
};

} // namespace

/// esteira-sandbox as people and scripts run it, and what a SIGKILL leaves behind.
class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void answersLikeTheEmbeddedOne()
    {
        Program program;
        QVERIFY(program.start({}));
        SignedClient client(program.at);
        QCOMPARE(client.call("GET", program.at.manager, "/authentication_test").status, 200);
        QVERIFY(QFileInfo(program.keyFile).permissions() == (QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser));
        QCOMPARE(program.stop(SIGTERM), 0);
        QVERIFY2(!QFileInfo::exists(program.keyFile), "a temporary key goes with the program");
    }

    void stopsOnInterrupt()
    {
        Program program;
        QVERIFY(program.start({QStringLiteral("--data"), file()}));
        QCOMPARE(program.stop(SIGINT), 0);
        QVERIFY2(!QFileInfo::exists(file() + QStringLiteral("-wal")), "closed in good order");
    }

    void keysStayWithTheFile()
    {
        Program program;
        QVERIFY(program.start({QStringLiteral("--data"), file()}));
        const sandbox::Endpoints before = program.at;
        QCOMPARE(QFileInfo(file()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QCOMPARE(program.stop(SIGTERM), 0);
        Program again;
        QVERIFY(again.start({QStringLiteral("--data"), file()}));
        QCOMPARE(again.at.apiClientKey, before.apiClientKey);
        QCOMPARE(again.at.privateKeyPem, before.privateKeyPem);
    }

    void nothingIsLostWhenItIsKilled()
    {
        int answered = 0;
        Program program;
        QVERIFY(program.start(arguments()));
        SignedClient(program.at).call("POST", program.at.consultant, base() + "/payment_batch", batchBody("B"));
        for (int round = 0; round < 6; ++round) {
            SignedClient client(program.at);
            for (int i = 0; i < 15; ++i) {
                const QByteArray id = "S" + QByteArray::number(answered);
                QCOMPARE(insert(client, program, id).status, 201);
                ++answered;
            }
            // One more that is under way when the end comes: its client never learns what became of it.
            client.timeoutMs = round;
            insert(client, program, "S" + QByteArray::number(answered));
            program.kill();
            QVERIFY(program.start(arguments()));
            SignedClient after(program.at);
            for (int i = 0; i < answered; ++i)
                QCOMPARE(after.call("GET", program.at.consultant, settlementPath("B", "S" + QByteArray::number(i))).status, 200);
            const Answer unknown = insert(after, program, "S" + QByteArray::number(answered));
            QVERIFY2(unknown.status == 201 || unknown.code() == QLatin1String("SET000013"), unknown.body.constData());
            ++answered;
        }
        const Json state = SignedClient(program.at).plain("GET", program.at.admin, "/state").json();
        const Json::Array rows = state[QLatin1String("batches")].array().value(0)[QLatin1String("settlements")].array();
        QCOMPARE(rows.size(), answered);
        for (const Json &row : rows)
            QCOMPARE(row[QLatin1String("processed")].integer(), 1);
    }

    void plannedStepsAndWebhooksSurvive()
    {
        WebhookCatcher catcher;
        Program program;
        QVERIFY(program.start(arguments()));
        SignedClient client(program.at);
        client.call("POST", program.at.consultant, base() + "/payment_batch", batchBody("B"));
        insert(client, program, "S");
        client.call("PUT", program.at.consultant, batchPath("B"), kClose);
        client.plain("POST", program.at.admin, "/clock/advance", R"({"seconds":4})");
        program.kill();

        QVERIFY(program.start(arguments() + QStringList{QStringLiteral("--webhook-url"), catcher.url(), QStringLiteral("--signature-key"),
                                                        QString::fromLatin1(WebhookCatcher::kKey)}));
        SignedClient after(program.at);
        QCOMPARE(after.call("GET", program.at.consultant, batchPath("B")).text("status"), QStringLiteral("paid"));
        after.plain("POST", program.at.admin, "/run-until-idle");
        QCOMPARE(after.call("GET", program.at.consultant, batchPath("B")).text("status"), QStringLiteral("completed"));
        QCOMPARE(catcher.summaries(), (QStringList{QStringLiteral("B:paid"), QStringLiteral("S:discarded"), QStringLiteral("B:completed")}));
    }

    void assetsAndDocumentsSurviveAKill()
    {
        const QByteArray batch = fundPath() + "/assignment_configuration/" + kServicos + "/assignment";
        const auto assetAt = [&batch](int number) { return batch + "/B/asset/A-" + QByteArray::number(number); };
        const auto insertAsset = [&batch](SignedClient &client, const Program &program, int number) {
            auto asset = sampleDuplicata(QStringLiteral("A-%1").arg(number), number);
            asset.assetType = QStringLiteral("duplicata_servicos");
            return client.call("POST", program.at.consultant, batch + "/B/asset", wire::encodeAssetRequest(asset));
        };
        Program program;
        QVERIFY(program.start(arguments()));
        SignedClient(program.at).call("POST", program.at.consultant, batch, q("{'external_id':'B'}"));
        int answered = 0;
        for (int round = 0; round < 4; ++round) {
            SignedClient client(program.at);
            for (int i = 0; i < 5; ++i) {
                QCOMPARE(insertAsset(client, program, ++answered).status, 201);
                QCOMPARE(client.call("POST", program.at.consultant, assetAt(answered) + "/document", documentBody("duplicata_servicos")).status, 201);
            }
            // One more that is under way when the end comes: its client never learns what became of it.
            client.timeoutMs = round;
            insertAsset(client, program, answered + 1);
            program.kill();
            QVERIFY(program.start(arguments()));
            SignedClient after(program.at);
            const Answer unknown = insertAsset(after, program, ++answered);
            QVERIFY2(unknown.status == 201 || unknown.code() == QLatin1String("SBX910041"), unknown.body.constData());
            after.call("POST", program.at.consultant, assetAt(answered) + "/document", documentBody("duplicata_servicos"));
        }
        SignedClient client(program.at);
        client.call("PUT", program.at.consultant, batch + "/B", kCloseInsertion);
        client.plain("POST", program.at.admin, "/run-until-idle");
        client.call("PUT", program.at.manager, batch + "/B", kApprove);
        client.plain("POST", program.at.admin, "/run-until-idle");
        const Json kept = client.plain("GET", program.at.admin, "/state").json()[QLatin1String("assignments")].array().value(0);
        QCOMPARE(kept[QLatin1String("status")].string(), QStringLiteral("completed"));
        QCOMPARE(kept[QLatin1String("assets")].array().size(), answered);
        for (const Json &asset : kept[QLatin1String("assets")].array()) {
            QCOMPARE(asset[QLatin1String("processed")].integer(), 1);
            QCOMPARE(asset[QLatin1String("status")].string(), QStringLiteral("completed"));
        }
    }

    void theClockNeverRunsBack()
    {
        Program program;
        QVERIFY(program.start(arguments()));
        SignedClient client(program.at);
        const QString before = client.plain("POST", program.at.admin, "/clock/advance", R"({"seconds":864000})").text("clock");
        program.kill();
        QVERIFY(program.start(arguments()));
        QCOMPARE(SignedClient(program.at).plain("GET", program.at.admin, "/state").text("clock"), before);
    }

    void aFileBelongsToOneProgram()
    {
        Program program;
        QVERIFY(program.start(arguments()));
        const auto [code, error] = run({QStringLiteral("--data"), file()});
        QCOMPARE(code, 1);
        QVERIFY2(error.contains("in use"), error.constData());
    }

    void anotherWorldIsRefused()
    {
        Program program;
        QVERIFY(program.start(arguments()));
        QCOMPARE(program.stop(SIGTERM), 0);
        QFile world(m_directory->filePath(QStringLiteral("world.json")));
        QVERIFY(world.open(QIODevice::WriteOnly));
        world.write(R"({"funds":[{"fund_class_key":"f","accounting_date":"2026-01-05"}]})");
        world.close();
        const auto [code, error] = run({QStringLiteral("--data"), file(), QStringLiteral("--world"), world.fileName()});
        QCOMPARE(code, 1);
        QVERIFY2(error.contains("another world"), error.constData());
        QVERIFY(program.start({QStringLiteral("--world"), world.fileName()}));
        QCOMPARE(SignedClient(program.at).call("GET", program.at.manager, base(QStringLiteral("f")) + "/payment_batches").status, 200);
    }

    void wrongUseIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *name, const QStringList &arguments, int code, const char *told) {
            QTest::newRow(name) << arguments << code << QByteArray(told);
        };
        row("unknown flag", {QStringLiteral("--fast")}, 2, "fast");
        row("stray word", {QStringLiteral("now")}, 2, "now");
        row("port", {QStringLiteral("--port-base"), QStringLiteral("70000")}, 2, "--port-base");
        row("auth", {QStringLiteral("--auth"), QStringLiteral("maybe")}, 2, "--auth");
        row("clock", {QStringLiteral("--clock"), QStringLiteral("slow")}, 2, "--clock");
        row("latency", {QStringLiteral("--latency"), QStringLiteral("-1")}, 2, "--latency");
        row("url without key", {QStringLiteral("--webhook-url"), QStringLiteral("http://127.0.0.1:1")}, 2, "--signature-key");
        row("not an url", {QStringLiteral("--webhook-url"), QStringLiteral("here"), QStringLiteral("--signature-key"), QStringLiteral("k")}, 2, "--webhook-url");
        row("no faults file", {QStringLiteral("--faults"), QStringLiteral("/nonexistent.json")}, 2, "--faults");
        row("no world file", {QStringLiteral("--world"), QStringLiteral("/nonexistent.json")}, 1, "world");
        row("data in no folder", {QStringLiteral("--data"), QStringLiteral("/nonexistent/x.db")}, 1, "/nonexistent/x.db");
        row("data is no database", {QStringLiteral("--data"), QStringLiteral(ESTEIRA_SOURCE_DIR "/CMakeLists.txt")}, 1, "cannot be used");
    }
    void wrongUseIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, told);
        if (arguments.last().endsWith(QLatin1String("CMakeLists.txt"))) {
            const QString copy = m_directory->filePath(QStringLiteral("text.db"));
            QVERIFY(QFile::copy(arguments.last(), copy));
            arguments.last() = copy;
        }
        const auto [got, error] = run(arguments);
        QCOMPARE(got, code);
        QVERIFY2(error.contains(told), error.constData());
    }

    void helpNamesEveryFlag()
    {
        QProcess process;
        process.start(QStringLiteral(ESTEIRA_BIN_DIR "/esteira-sandbox"), {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray help = process.readAllStandardOutput();
        for (const char *flag : {"--data", "--world", "--port-base", "--auth", "--clock", "--latency", "--webhook-url", "--signature-key", "--faults"})
            QVERIFY2(help.contains(flag), flag);
    }

    void portsAreWhereTheyWereAsked()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const auto [code, error] = run({QStringLiteral("--port-base"), QString::number(probe.serverPort())});
        QCOMPARE(code, 1);
        QVERIFY2(error.contains(QByteArray::number(probe.serverPort())), error.constData());
    }

private:
    QString file() const { return m_directory->filePath(QStringLiteral("sandbox.db")); }
    QStringList arguments() const { return {QStringLiteral("--data"), file(), QStringLiteral("--clock"), QStringLiteral("manual")}; }
    static Answer insert(SignedClient &client, const Program &program, const QByteArray &id)
    {
        return client.call("POST", program.at.consultant, batchPath("B") + "/settlement", settlementBody(id, 1, "1.00", "none"));
    }
    static std::pair<int, QByteArray> run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(ESTEIRA_BIN_DIR "/esteira-sandbox"), arguments);
        if (!process.waitForFinished(20'000))
            return {-1, "did not end"};
        return {process.exitCode(), process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

ESTEIRA_TEST(ProgramTest)
#include "program_test.moc"
