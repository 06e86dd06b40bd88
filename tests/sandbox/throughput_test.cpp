#include "sandbox_fixture.h"
#include "support/test_registry.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <atomic>
#include <thread>
#include <vector>

using namespace esteira;
using namespace esteira::test;

/// How fast settlements go in over signed HTTP, with the file on disk. One P-521 verification costs about half a
/// millisecond, and here the callers' signatures come from the same processor: those two are the limit.
class ThroughputTest : public QObject {
    Q_OBJECT

private slots:
    void settlementsPerSecond()
    {
        constexpr int kCallers = 4;
        constexpr int kEach = 250;
        QTemporaryDir directory;
        sandbox::SandboxOptions options;
        options.dataFile = directory.filePath(QStringLiteral("sandbox.db"));
        Bench bench(options);
        bench.create("B");
        std::atomic<int> accepted = 0;
        QElapsedTimer timer;
        timer.start();
        std::vector<std::thread> callers;
        for (int caller = 0; caller < kCallers; ++caller) {
            callers.emplace_back([&bench, &accepted, caller] {
                SignedClient client(bench.at);
                for (int i = 0; i < kEach; ++i) {
                    const QByteArray id = QByteArray::number(caller) + "-" + QByteArray::number(i);
                    const Answer answer = client.call("POST", bench.at.consultant, batchPath("B") + "/settlement", settlementBody(id));
                    accepted += answer.status == 201;
                }
            });
        }
        for (std::thread &caller : callers)
            caller.join();
        const qint64 perSecond = kCallers * kEach * 1000LL / std::max<qint64>(1, timer.elapsed());
        QCOMPARE(accepted.load(), kCallers * kEach);
        QCOMPARE(bench.record("B")[QLatin1String("settlements")].array().size(), kCallers * kEach);
        qInfo("%lld signed insertions per second", perSecond);
        // A floor that only a mistake falls through (a commit that waits for the disk, Nagle, a lost keep-alive).
        QVERIFY(perSecond > 100);
    }
};

ESTEIRA_TEST(ThroughputTest)
#include "throughput_test.moc"
