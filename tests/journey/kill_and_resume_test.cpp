#include "killed_journey.h"
#include "support/test_registry.h"

#include <QElapsedTimer>

using namespace esteira;
using namespace esteira::test;

namespace {

constexpr int kWanted = 50; ///< kills of a running process, over all seeds
constexpr int kKillsPerSeed = 6;

} // namespace

/// The short version of ./dev torture (tests/torture): real processes, SIGKILL at any moment, a network that loses answers: afterwards the administrator has exactly the file.
class KillAndResumeTest : public QObject {
    Q_OBJECT

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
        const Verdict verdict = runKilledJourney(Torment::ofSeed(seed, rows, kKillsPerSeed));
        QCOMPARE(verdict.wrong, QString());
        QCOMPARE(verdict.twice, 0);
        QCOMPARE(verdict.lost, 0);
        m_kills += verdict.kills;
        m_runs += verdict.runs;
        m_rows += rows;
        for (auto it = verdict.where.cbegin(); it != verdict.where.cend(); ++it)
            m_where[it.key()] += it.value();
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
        const SettlePlace place(300);
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
            QVERIFY2(run.waitFor([&] { return finished() > before; }), run.said().constData());
            sandbox.kill();
            QVERIFY2(run.waitFor([&] { return waitingFor() == QLatin1String("offline"); }), run.said().constData());
            QVERIFY2(run.running(), run.said().constData());
            sandbox.start();
        }
        QCOMPARE(run.exitCode(), 0);
        Verdict verdict;
        judge(place, sandbox, verdict);
        QCOMPARE(verdict.wrong, QString());
    }
};

ESTEIRA_TEST(KillAndResumeTest)
#include "kill_and_resume_test.moc"
