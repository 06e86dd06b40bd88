#include "core/clock.h"
#include "programs.h"
#include "store/database/database.h"
#include "store/settlement/sql_batch_store.h"
#include "support/await.h"
#include "support/test_registry.h"
#include "world_file.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace esteira;
using namespace esteira::test;
using L1 = QLatin1StringView;

namespace {

constexpr int kWanted = 50;       ///< kills of a running process, over all seeds
constexpr int kKillsPerSeed = 10;
constexpr int kLongestMomentMs = 500; ///< after the start
constexpr int kLongestPauseMs = 40;   ///< after a line that tells where it is
constexpr int kNoAnswer = 6;

const QString kBatch = QStringLiteral("MORTE-SUBITA");

/// Everything that can go wrong between two programs, a few percent each, different with every seed.
QByteArray faults(int seed)
{
    QByteArray rules;
    const QByteArray kinds[] = {
        R"("kind":"lost_after","rate":0.04)",  R"("kind":"lost_before","rate":0.03)",
        R"("kind":"reset","rate":0.02)",       R"("kind":"reset","processed":true,"rate":0.02)",
        R"("kind":"truncated","rate":0.03)",   R"("kind":"busy","retry_after":0,"rate":0.03)",
        R"("kind":"server_error","status":500,"rate":0.02)", R"("kind":"server_error","status":500,"processed":true,"rate":0.03)",
        R"("kind":"server_error","status":503,"processed":true,"rate":0.02)", R"("kind":"invalid_json","rate":0.03)",
    };
    for (const QByteArray &kind : kinds)
        rules += (rules.isEmpty() ? "[{" : ",{") + kind + ",\"seed\":" + QByteArray::number(seed * 31 + rules.size()) + '}';
    return rules + ']';
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Awaits the moment of the next kill; false when the run ended before. Most come at any time after the start; the first
/// of a seed comes in the import, and a run about to close is always hit there.
bool awaitMoment(CliRun &run, QRandomGenerator &random, bool importing)
{
    const int moment = int(random.bounded(20, kLongestMomentMs));
    const int pause = int(random.bounded(importing ? kLongestPauseMs / 4 : kLongestPauseMs));
    const auto arrived = [&] { return !run.lines("sent").isEmpty() || (importing && !run.lines("file").isEmpty()); };
    if (QTest::qWaitFor([&] { return !run.running() || arrived(); }, moment) && run.running())
        run.ended(pause);
    return run.running();
}

/// How far a run had come when it was killed.
QString whereItWas(CliRun &run)
{
    if (!run.lines("sent").isEmpty())
        return QStringLiteral("closing");
    if (!run.lines("progress").isEmpty())
        return QStringLiteral("sending");
    return run.lines().isEmpty() ? QStringLiteral("starting") : QStringLiteral("importing");
}

} // namespace

/// Real processes, SIGKILL at any moment, a network that loses answers: afterwards the administrator has exactly the file.
class KillAndResumeTest : public QObject {
    Q_OBJECT

    struct Place {
        explicit Place(int rows) : lines(openInstallments(rows))
        {
            writePayments(file, lines);
        }
        QStringList settle(const QStringList &more = {}) const
        {
            return QStringList{QStringLiteral("settle"), file, QStringLiteral("--fund"), kFundKey, QStringLiteral("--batch"), kBatch,
                               QStringLiteral("--expect-count"), QString::number(lines.size()),
                               QStringLiteral("--expect-total"), totalOf(lines).toDecimal(), QStringLiteral("--close"),
                               QStringLiteral("--connection"), QStringLiteral("adm"), QStringLiteral("--keys-in-file"),
                               QStringLiteral("--data-dir"), data, QStringLiteral("--json")} + more;
        }
        QTemporaryDir folder;
        QString file = folder.filePath(QStringLiteral("pagamentos.csv"));
        QString data = folder.filePath(QStringLiteral("dados"));
        QString sandboxFile = folder.filePath(QStringLiteral("administradora.sqlite"));
        QList<PaymentLine> lines;
    };

    /// The local side says the same: every row accepted with its value, the batch closed, nothing left to do.
    static void verifyStore(const Place &place)
    {
        SystemClock clock;
        store::Database database(place.data + QStringLiteral("/esteira.sqlite"));
        QVERIFY_RESULT(await(database.open()));
        store::SqlBatchStore batches(database, clock);
        const auto found = await(batches.findBatch(QStringLiteral("adm"), kFundKey, kBatch));
        QVERIFY_RESULT(found);
        QVERIFY(found->has_value());
        QCOMPARE(await(batches.batches())->size(), 1);
        QVERIFY(await(batches.unfinishedBatches())->isEmpty());
        const auto item = await(batches.batch(**found));
        QVERIFY_RESULT(item);
        QCOMPARE(item->batch.status, QStringLiteral("pending_payment"));
        QCOMPARE(item->batch.intent, ports::BatchIntent::None);
        QCOMPARE(item->summary.totals.accepted.count, place.lines.size());
        QCOMPARE(item->summary.totals.accepted.total, totalOf(place.lines));
        QCOMPARE(item->summary.totals.unfinished, 0);
        const auto rows = await(batches.rows(*await(batches.rowIds(**found, {}))));
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), place.lines.size());
        for (qsizetype i = 0; i < rows->size(); ++i) {
            QCOMPARE(rows->at(i).draft.request.externalId, place.lines.at(i).externalId);
            QCOMPARE(*rows->at(i).draft.request.totalValue, place.lines.at(i).value);
            QVERIFY(settlement::countsAsAccepted(rows->at(i).sendState));
            QCOMPARE(rows->at(i).status, QStringLiteral("validated"));
        }
    }

    static void verifySame(const Place &place, SandboxProgram &sandbox)
    {
        const wire::Json remote = sandbox.admin().batch(kBatch);
        QCOMPARE(differenceTo(place.lines, remote), QString());
        QCOMPARE(remote[L1("closed")].integer(), 1);
        QCOMPARE(remote[L1("discarded")].integer(), 0);
        QCOMPARE(sandbox.admin().state()[L1("batches")].array().size(), 1);
        verifyStore(place);
    }

    int m_kills = 0;
    int m_runs = 0;
    int m_rows = 0;
    QMap<QString, int> m_where;
    QElapsedTimer m_time;

private slots:
    void initTestCase() { m_time.start(); }

    void killedAtRandomMoments_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("rows");
        constexpr int rows[] = {40, 200, 300, 120, 80, 250, 150, 300, 60, 180};
        for (int seed = 1; seed <= int(std::size(rows)); ++seed)
            QTest::addRow("seed %d, %d rows", seed, rows[seed - 1]) << seed << rows[seed - 1];
    }

    void killedAtRandomMoments()
    {
        QFETCH(int, seed);
        QFETCH(int, rows);
        const Place place(rows);
        const QString faultFile = place.folder.filePath(QStringLiteral("falhas.json"));
        writeFile(faultFile, faults(seed));
        SandboxProgram sandbox({QStringLiteral("--data"), place.sandboxFile, QStringLiteral("--clock"), QStringLiteral("manual"),
                                QStringLiteral("--latency"), QString::number(1 + seed % 3), QStringLiteral("--faults"), faultFile});
        registerSandbox(sandbox, place.data, place.folder.path(), kFundKey);

        QRandomGenerator random{quint32(seed)};
        int kills = 0;
        for (int code = -1; code != 0;) {
            CliRun run(place.settle());
            ++m_runs;
            if (kills < kKillsPerSeed && awaitMoment(run, random, kills == 0) && run.kill()) {
                ++kills;
                ++m_where[whereItWas(run)];
                continue;
            }
            code = run.exitCode();
            QVERIFY2(code == 0 || code == kNoAnswer, run.said().constData());
        }
        m_kills += kills;
        m_rows += rows;
        verifySame(place, sandbox);

        // Once more after the end changes nothing.
        sandbox.admin().remove(QStringLiteral("/faults"));
        CliRun again(place.settle());
        QCOMPARE(again.exitCode(), 0);
        verifySame(place, sandbox);
    }

    void thereWereEnoughKills()
    {
        QString where;
        for (auto it = m_where.cbegin(); it != m_where.cend(); ++it)
            where += QStringLiteral(", %1 while %2").arg(it.value()).arg(it.key());
        qInfo("%d kills%s; %d runs, %d rows, %lld s", m_kills, qPrintable(where), m_runs, m_rows, m_time.elapsed() / 1000);
        QVERIFY(m_kills >= kWanted);
        for (const char *phase : {"importing", "sending", "closing"})
            QVERIFY2(m_where.value(QLatin1StringView(phase)) > 0, phase);
    }

    /// The other side dies in the middle and comes back: the command waits and goes on by itself.
    void theAdministratorDiesInTheMiddle_data()
    {
        QTest::addColumn<int>("deaths");
        QTest::newRow("once") << 1;
        QTest::newRow("three times") << 3;
    }

    void theAdministratorDiesInTheMiddle()
    {
        QFETCH(int, deaths);
        const Place place(300);
        SandboxProgram sandbox({QStringLiteral("--data"), place.sandboxFile, QStringLiteral("--clock"), QStringLiteral("manual"),
                                QStringLiteral("--latency"), QStringLiteral("30"), QStringLiteral("--port-base"),
                                QString::number(SandboxProgram::freePorts())});
        registerSandbox(sandbox, place.data, place.folder.path(), kFundKey);
        CliRun run(place.settle());
        const auto finished = [&] {
            const auto progress = run.lines("progress");
            return progress.isEmpty() ? 0 : progress.last().value(QStringLiteral("finished")).toInt();
        };
        const auto waitingFor = [&] {
            const auto progress = run.lines("progress");
            return progress.isEmpty() ? QString() : progress.last().value(QStringLiteral("waiting_for")).toString();
        };
        for (int death = 0; death < deaths; ++death) {
            const int before = finished();
            QTRY_VERIFY_WITH_TIMEOUT(finished() > before, 20'000);
            sandbox.kill();
            QTRY_COMPARE_WITH_TIMEOUT(waitingFor(), QStringLiteral("offline"), 20'000);
            QVERIFY2(run.running(), run.said().constData());
            sandbox.start();
        }
        QCOMPARE(run.exitCode(), 0);
        verifySame(place, sandbox);
    }
};

ESTEIRA_TEST(KillAndResumeTest)
#include "kill_and_resume_test.moc"
