#include "programs.h"
#include "support/test_registry.h"
#include "world_file.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace esteira;
using namespace esteira::test;
using L1 = QLatin1StringView;

namespace {

const QString kUnknownFund = QStringLiteral("00000000-0000-4000-8000-000000000000");

QString sample(const char *name) { return QStringLiteral(ESTEIRA_TEST_DATA "/") + QLatin1StringView(name); }

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The administrator in a process of its own and a data folder of ours with its connection.
struct Registered {
    explicit Registered(int latencyMs = 0)
        : sandbox({QStringLiteral("--data"), folder.filePath(QStringLiteral("adm.sqlite")), QStringLiteral("--clock"), QStringLiteral("manual"),
                   QStringLiteral("--latency"), QString::number(latencyMs), QStringLiteral("--port-base"),
                   QString::number(SandboxProgram::freePorts())})
    {
        registerSandbox(sandbox, data, folder.path(), kFundKey);
    }
    QStringList settle(const QString &file, const QString &batch, const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("settle"), file, QStringLiteral("--fund"), kFundKey, QStringLiteral("--batch"), batch,
                           QStringLiteral("--connection"), QStringLiteral("adm"), QStringLiteral("--keys-in-file"),
                           QStringLiteral("--data-dir"), data, QStringLiteral("--language"), QStringLiteral("en"),
                           QStringLiteral("--json")} + more;
    }
    QTemporaryDir folder;
    QString data = folder.filePath(QStringLiteral("dados"));
    SandboxProgram sandbox;
};

} // namespace

/// What scripts rely on: exit codes and the lines of --json.
class CliTest : public QObject {
    Q_OBJECT

    QByteArray m_said;   ///< everything any run wrote, for the last test
    QByteArrayList m_secrets;

    /// Runs to the end and keeps what was said.
    std::unique_ptr<CliRun> run(const QStringList &arguments)
    {
        auto run = std::make_unique<CliRun>(arguments);
        run->exitCode();
        m_said += run->said();
        return run;
    }
    void keepSecrets(const Registered &place)
    {
        m_secrets.append(place.sandbox.said("api_client_key").toUtf8());
        for (const QByteArray &line : contents(place.sandbox.said("private_key_file")).split('\n')) {
            if (line.size() > 20 && !line.startsWith('-'))
                m_secrets.append(line);
        }
        const QDir logs(place.data + QStringLiteral("/logs"));
        for (const QString &name : logs.entryList(QDir::Files))
            m_said += contents(logs.filePath(name));
    }
    static QStringList embedded(const QString &file, const QString &data, const QStringList &more = {})
    {
        return QStringList{QStringLiteral("settle"), file, QStringLiteral("--fund"), kFundKey, QStringLiteral("--data-dir"), data,
                           QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--json")} + more;
    }
    QList<QJsonObject> status(const QString &data)
    {
        auto asked = run({QStringLiteral("status"), QStringLiteral("--json"), QStringLiteral("--data-dir"), data});
        return asked->exitCode() == 0 ? asked->lines("batch") : QList<QJsonObject>();
    }

private slots:
    /// On the embedded administrator, as on the first day: one command from the file to completed.
    void aGoodFileIsSettled()
    {
        QTemporaryDir folder;
        auto done = run(embedded(sample("CB191101.REM"), folder.path(), {QStringLiteral("--batch"), QStringLiteral("BOM-1"), QStringLiteral("--expect-count"), QStringLiteral("14"),
                                                                        QStringLiteral("--expect-total"), QStringLiteral("66.826,80"),
                                                                        QStringLiteral("--close"), QStringLiteral("--follow")}));
        QVERIFY2(done->exitCode() == 0, done->said().constData());
        QStringList events;
        for (const QJsonObject &line : done->lines()) {
            const QString event = line.value(QStringLiteral("event")).toString();
            QVERIFY2(!event.isEmpty(), done->output().constData());
            if (event != QLatin1String("progress"))
                events.append(event);
        }
        QCOMPARE(events, (QStringList{QStringLiteral("file"), QStringLiteral("sent"), QStringLiteral("closed"), QStringLiteral("final")}));
        QCOMPARE(done->lines("file").first().value(QStringLiteral("count")).toInt(), 14);
        QCOMPARE(done->lines("file").first().value(QStringLiteral("total")).toString(), QStringLiteral("66826.80"));
        const QJsonObject end = done->lines("final").first();
        QCOMPARE(end.value(QStringLiteral("status")).toString(), QStringLiteral("completed"));
        QCOMPARE(end.value(QStringLiteral("batch")).toString(), QStringLiteral("BOM-1"));
        QCOMPARE(end.value(QStringLiteral("settlements")).toObject(), (QJsonObject{{QStringLiteral("settled"), 14}}));
        QCOMPARE(status(folder.path()).first().value(QStringLiteral("status")).toString(), QStringLiteral("completed"));
    }

    void everyProblemIsNamedAndNothingSent()
    {
        Registered place;
        auto done = run(place.settle(sample("settlements-with-problems.csv"), QStringLiteral("PROBLEMAS-1"), {QStringLiteral("--close")}));
        QCOMPARE(done->exitCode(), 3);
        QStringList named;
        for (const QJsonObject &problem : done->lines("problem")) {
            named.append(QStringLiteral("%1 %2 %3").arg(problem.value(QStringLiteral("line")).toInt())
                             .arg(problem.value(QStringLiteral("field")).toString(), problem.value(QStringLiteral("code")).toString()));
            QVERIFY(!problem.value(QStringLiteral("text")).toString().isEmpty());
            QVERIFY(!problem.value(QStringLiteral("suggestion")).toString().isEmpty());
        }
        const QStringList expected{
            QStringLiteral("3 total_value value.ambiguous"),       QStringLiteral("4 external_id external_id.duplicate"),
            QStringLiteral("5 settlement_type enumerator.unknown"), QStringLiteral("6 installment_number installment.missing"),
            QStringLiteral("7 collection_date date.invalid"),      QStringLiteral("8 total_value value.not_positive"),
            QStringLiteral("9 contract_number asset.missing"),     QStringLiteral("10 total_value value.too_many_decimals"),
            QStringLiteral("11 external_id text.too_long"),        QStringLiteral("13 total_value value.missing")};
        QCOMPARE(named, expected);
        QVERIFY(place.sandbox.admin().state()[L1("batches")].array().isEmpty());
        QVERIFY(status(place.data).isEmpty()); // the corrected file comes under the same name
        keepSecrets(place);
    }

    void anAssignmentFileIsRefused()
    {
        QTemporaryDir folder;
        auto done = run(embedded(sample("CB191102.REM"), folder.path()));
        QCOMPARE(done->exitCode(), 3);
        QVERIFY(!done->lines("error").first().value(QStringLiteral("way_out")).toString().isEmpty());
    }

    void totalsThatDifferKeepTheBatchOpen()
    {
        Registered place;
        auto done = run(place.settle(sample("settlements-iso.csv"), QStringLiteral("TOTAIS-1"),
                                     {QStringLiteral("--expect-total"), QStringLiteral("163433.58"), QStringLiteral("--close")}));
        QVERIFY2(done->exitCode() == 5, done->said().constData());
        QCOMPARE(done->lines("error").last().value(QStringLiteral("kind")).toString(), QStringLiteral("invalid"));
        QCOMPARE(place.sandbox.admin().batch(QStringLiteral("TOTAIS-1"))[L1("status")].string(), QStringLiteral("pending_settlements_insertion"));
        QCOMPARE(place.sandbox.admin().batch(QStringLiteral("TOTAIS-1"))[L1("closed")].integer(), 0);
        QCOMPARE(status(place.data).first().value(QStringLiteral("status")).toString(), QStringLiteral("pending_settlements_insertion"));
        keepSecrets(place);
    }

    void wrongUseIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString file = sample("settlements-iso.csv");
        const QString fund = QStringLiteral("--fund");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{QStringLiteral("pay")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("settle"), file, fund, kFundKey, QStringLiteral("--force")};
        QTest::newRow("no file") << QStringList{QStringLiteral("settle"), fund, kFundKey};
        QTest::newRow("no fund") << QStringList{QStringLiteral("settle"), file};
        QTest::newRow("unknown fund") << QStringList{QStringLiteral("settle"), file, fund, kUnknownFund};
        QTest::newRow("count") << QStringList{QStringLiteral("settle"), file, fund, kFundKey, QStringLiteral("--expect-count"), QStringLiteral("forty")};
        QTest::newRow("ambiguous total") << QStringList{QStringLiteral("settle"), file, fund, kFundKey, QStringLiteral("--expect-total"), QStringLiteral("1.355")};
        QTest::newRow("patience") << QStringList{QStringLiteral("settle"), file, fund, kFundKey, QStringLiteral("--give-up-after"), QStringLiteral("0")};
        QTest::newRow("unknown batch") << QStringList{QStringLiteral("status"), QStringLiteral("--batch"), QStringLiteral("NENHUM")};
        QTest::newRow("connection without a key") << QStringList{QStringLiteral("connect"), QStringLiteral("adm"), QStringLiteral("--url"),
                                                                 QStringLiteral("http://127.0.0.1:9"), fund, kFundKey};
        QTest::newRow("key file that is not there") << QStringList{QStringLiteral("connect"), QStringLiteral("adm"), QStringLiteral("--url"),
            QStringLiteral("http://127.0.0.1:9"), QStringLiteral("--api-key-file"), QStringLiteral("/nowhere/api"),
            QStringLiteral("--private-key-file"), QStringLiteral("/nowhere/key"), fund, kFundKey};
    }

    void wrongUseIsTold()
    {
        QFETCH(QStringList, arguments);
        QTemporaryDir folder;
        auto done = run(arguments + QStringList{QStringLiteral("--data-dir"), folder.path(), QStringLiteral("--language"), QStringLiteral("en")});
        QVERIFY2(done->exitCode() == 2, done->said().constData());
        QVERIFY(!done->errors().trimmed().isEmpty());
        QVERIFY(done->output().isEmpty());
    }

    void aDeadServerIsWaitedForThenResumed()
    {
        Registered place;
        place.sandbox.kill();
        const QStringList command = place.settle(sample("settlements-iso.csv"), QStringLiteral("QUEDA-1"),
                                                 {QStringLiteral("--close"), QStringLiteral("--give-up-after"), QStringLiteral("1")});
        auto dead = run(command);
        QVERIFY2(dead->exitCode() == 6, dead->said().constData());
        QCOMPARE(dead->lines("error").last().value(QStringLiteral("kind")).toString(), QStringLiteral("offline"));
        QVERIFY(!dead->lines("error").last().value(QStringLiteral("way_out")).toString().isEmpty());
        place.sandbox.start();
        auto alive = run(command);
        QVERIFY2(alive->exitCode() == 0, alive->said().constData());
        QCOMPARE(alive->lines("resumed").size(), 1);
        const wire::Json remote = place.sandbox.admin().batch(QStringLiteral("QUEDA-1"));
        QCOMPARE(remote[L1("settlements")].array().size(), 40);
        QCOMPARE(remote[L1("closed")].integer(), 1);
        keepSecrets(place);
    }

    /// With the right key the very same command goes on.
    void aWrongKeyIsToldThenCorrected()
    {
        Registered place;
        registerSandbox(place.sandbox, place.data, place.folder.path(), kFundKey, sample("keys/sec1.pem"));
        const QStringList command = place.settle(sample("settlements-iso.csv"), QStringLiteral("CHAVE-1"), {QStringLiteral("--close")});
        auto wrong = run(command);
        QVERIFY2(wrong->exitCode() == 7, wrong->said().constData());
        QCOMPARE(wrong->lines("error").last().value(QStringLiteral("kind")).toString(), QStringLiteral("auth"));
        QCOMPARE(wrong->lines("error").last().value(QStringLiteral("http_status")).toInt(), 401);
        QVERIFY(place.sandbox.admin().batch(QStringLiteral("CHAVE-1")).isNull());
        registerSandbox(place.sandbox, place.data, place.folder.path(), kFundKey);
        auto right = run(command);
        QVERIFY2(right->exitCode() == 0, right->said().constData());
        QCOMPARE(place.sandbox.admin().batch(QStringLiteral("CHAVE-1"))[L1("settlements")].array().size(), 40);
        keepSecrets(place);
    }

    void theSameFileTwiceIsAsked()
    {
        QTemporaryDir folder;
        auto first = run(embedded(sample("settlements-iso.csv"), folder.path()));
        QVERIFY2(first->exitCode() == 0, first->said().constData());
        const QString batch = first->lines("sent").first().value(QStringLiteral("batch")).toString();
        auto second = run(embedded(sample("settlements-iso.csv"), folder.path()));
        QCOMPARE(second->exitCode(), 3);
        QVERIFY(second->lines("error").last().value(QStringLiteral("way_out")).toString().contains(batch));
        QCOMPARE(status(folder.path()).size(), 1);
        // Named, the batch is known: nothing is sent again.
        auto third = run(embedded(sample("settlements-iso.csv"), folder.path(), {QStringLiteral("--batch"), batch}));
        QVERIFY2(third->exitCode() == 0, third->said().constData());
        QCOMPARE(third->lines("sent").first().value(QStringLiteral("count")).toInt(), 40);
        QCOMPARE(status(folder.path()).size(), 1);
    }

    /// Another batch lies unfinished in the same data folder: it is somebody else's, and is neither begun nor cut off.
    void settleWorksOnItsOwnBatchOnly()
    {
        Registered place;
        place.sandbox.admin().post(QStringLiteral("/faults"), R"({"route":"insert_settlement","kind":"hang","skip":60,"count":32})");
        const QString file = place.folder.filePath(QStringLiteral("pagamentos.csv"));
        writePayments(file, openInstallments(300));
        CliRun cut(place.settle(file, QStringLiteral("INTERROMPIDO")));
        const auto sentThere = [&] { return place.sandbox.admin().batch(QStringLiteral("INTERROMPIDO"))[L1("settlements")].array().size(); };
        QVERIFY2(cut.waitFor([&] { return sentThere() > 20 || !cut.running(); }), "nothing is sent");
        QVERIFY2(cut.kill(), cut.said().constData());
        place.sandbox.admin().remove(QStringLiteral("/faults"));
        const auto before = sentThere();
        QVERIFY(before < 300);
        auto own = run(place.settle(sample("settlements-iso.csv"), QStringLiteral("PROPRIO"), {QStringLiteral("--close")}));
        QVERIFY2(own->exitCode() == 0, own->said().constData());
        // What was on its way when it was killed may have arrived since; nothing else may have.
        QVERIFY2(sentThere() - before <= 32, qPrintable(QString::number(sentThere() - before)));
        for (const QJsonObject &batch : status(place.data)) {
            if (batch.value(QStringLiteral("batch")).toString() == QLatin1String("INTERROMPIDO"))
                QVERIFY(batch.value(QStringLiteral("sending")).toObject().contains(QStringLiteral("queued")));
        }
        QCOMPARE(place.sandbox.admin().batch(QStringLiteral("PROPRIO"))[L1("settlements")].array().size(), 40);
        QCOMPARE(place.sandbox.admin().batch(QStringLiteral("PROPRIO"))[L1("closed")].integer(), 1);
    }

    void aKnownBatchWithAnotherFileIsNotDone()
    {
        QTemporaryDir folder;
        const QStringList name{QStringLiteral("--batch"), QStringLiteral("LOTE-1")};
        auto first = run(embedded(sample("settlements-iso.csv"), folder.path(), name));
        QVERIFY2(first->exitCode() == 0, first->said().constData());
        auto other = run(embedded(sample("CB191101.REM"), folder.path(), name));
        QVERIFY2(other->exitCode() == 3, other->said().constData());
        QVERIFY(other->lines("sent").isEmpty());
        QCOMPARE(status(folder.path()).size(), 1);
    }

    void aDataFolderThatCannotBeUsedIsTold()
    {
        QTemporaryDir folder;
        QFile plain(folder.filePath(QStringLiteral("arquivo")));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        auto below = run(embedded(sample("settlements-iso.csv"), plain.fileName() + QStringLiteral("/dados")));
        QVERIFY2(below->exitCode() == 8, below->said().constData());
        QCOMPARE(below->lines("error").last().value(QStringLiteral("kind")).toString(), QStringLiteral("storage"));

        const QByteArray foreign = "these are somebody else's notes, not a database " + QByteArray(4096, '.');
        const QString database = folder.filePath(QStringLiteral("esteira.sqlite"));
        QFile notes(database);
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write(foreign);
        notes.close();
        auto other = run(embedded(sample("settlements-iso.csv"), folder.path()));
        QVERIFY2(other->exitCode() == 8, other->said().constData());
        QVERIFY(!other->lines("error").last().value(QStringLiteral("way_out")).toString().isEmpty());
        QCOMPARE(contents(database), foreign);
    }

    void helpInBothLanguages()
    {
        auto english = run({QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("en")});
        auto portuguese = run({QStringLiteral("settle"), QStringLiteral("--help"), QStringLiteral("--language=pt")});
        QCOMPARE(english->exitCode(), 0);
        QCOMPARE(portuguese->exitCode(), 0);
        QVERIFY(english->output().contains("Exit codes: 0 done"));
        QVERIFY(QString::fromUtf8(portuguese->output()).contains(QStringLiteral("Códigos de saída: 0 feito")));
        for (const auto &help : {english->output(), portuguese->output()}) {
            for (const char *word : {"settle", "status", "connect", "--fund", "--batch", "--expect-count", "--expect-total", "--close",
                                     "--follow", "--give-up-after", "--json", "--data-dir", "--keys-in-file", "130"})
                QVERIFY2(help.contains(word), word);
        }
        QVERIFY(english->errors().isEmpty());
    }

    /// Ctrl+C in the middle; the same command goes on, and nothing is sent twice.
    void interruptedItStopsAndResumes()
    {
        // After sixty the administrator answers no more: every run is interrupted in the middle, however slow the machine.
        Registered place;
        place.sandbox.admin().post(QStringLiteral("/faults"), R"({"route":"insert_settlement","kind":"hang","skip":60})");
        const auto lines = openInstallments(300);
        const QString file = place.folder.filePath(QStringLiteral("pagamentos.csv"));
        writePayments(file, lines);
        const QStringList command = place.settle(file, QStringLiteral("CTRL-C"), {QStringLiteral("--close"), QStringLiteral("--expect-count"), QStringLiteral("300")});
        for (int i = 0; i < 3; ++i) {
            CliRun stopped(command);
            const auto moving = [&] {
                for (const QJsonObject &progress : stopped.lines("progress")) {
                    if (progress.value(QStringLiteral("in_flight")).toInt() > 0)
                        return true;
                }
                return false;
            };
            QVERIFY2(stopped.waitFor([&] { return moving() || !stopped.running(); }), "nothing is sent");
            QVERIFY2(stopped.running(), stopped.said().constData());
            stopped.interrupt();
            QVERIFY2(stopped.exitCode() == 130, QByteArray::number(stopped.exitCode()) + stopped.said());
            m_said += stopped.said();
        }
        const auto sent = place.sandbox.admin().batch(QStringLiteral("CTRL-C"))[L1("settlements")].array().size();
        QVERIFY2(sent > 0 && sent < 300, "the interruption came too early or too late to prove anything");
        place.sandbox.admin().remove(QStringLiteral("/faults"));
        auto resumed = run(command);
        QVERIFY2(resumed->exitCode() == 0, resumed->said().constData());
        const wire::Json remote = place.sandbox.admin().batch(QStringLiteral("CTRL-C"));
        QCOMPARE(differenceTo(lines, remote), QString());
        QCOMPARE(remote[L1("closed")].integer(), 1);
        keepSecrets(place);
    }

    /// A document typed into the wrong column is in the problem's text, and must not reach a script's log.
    void aDocumentInTheWrongColumnIsNotRepeated()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("trocado.csv"));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("asset_type,settlement_type,total_value,external_id,contract_number,collection_date\n"
                  "ccb,asset_settlement,10.00,A-1,C-1,529.982.247-25\n"
                  "ccb,11.222.333/0001-81,10.00,A-2,C-2,2026-11-19\n");
        csv.close();
        auto done = run(embedded(file, folder.path()));
        QCOMPARE(done->exitCode(), 3);
        QCOMPARE(done->lines("problem").size(), 2);
        auto told = run({QStringLiteral("settle"), file, QStringLiteral("--fund"), kFundKey, QStringLiteral("--data-dir"), folder.path()});
        QCOMPARE(told->exitCode(), 3);
    }

    /// Over everything the runs above wrote, and their logs.
    void noSecretAndNoDocumentWasPrinted()
    {
        QVERIFY(m_said.size() > 5'000);
        QVERIFY(!m_secrets.isEmpty());
        for (const QByteArray &secret : std::as_const(m_secrets))
            QVERIFY2(!m_said.contains(secret), secret.left(6).constData());
        const QString said = QString::fromUtf8(m_said);
        static const QRegularExpression document(QStringLiteral(R"(\b\d{3}\.\d{3}\.\d{3}-\d{2}\b|\b\w{2}\.\w{3}\.\w{3}/\w{4}-\d{2}\b)"));
        QVERIFY2(!document.match(said).hasMatch(), qPrintable(document.match(said).captured()));
        QVERIFY(!said.contains(QLatin1String("PRIVATE KEY")));
        for (const char *name : {"CB191101.REM", "CB191102.REM"}) {
            for (const QByteArray &line : contents(sample(name)).split('\n')) {
                if (!line.startsWith('1'))
                    continue;
                // Debtor's document and name, assignor's document (settlement.md 5.3).
                for (const QByteArray &part : {line.mid(220, 14), line.mid(234, 40).trimmed(), line.mid(380, 14)})
                    QVERIFY2(part.size() < 8 || !m_said.contains(part), part.constData());
            }
        }
    }
};

ESTEIRA_TEST(CliTest)
#include "cli_test.moc"
