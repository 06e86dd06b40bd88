#include "store_test.h"

#include <QElapsedTimer>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

using namespace esteira;
using settlement::SendState;
using test::await;

/// Prints how long the large jobs take; ESTEIRA_TIMING_ROWS sets the size. Fails only when something is absurdly slow, as a
/// missing index would be.
class TimingTest : public QObject {
    Q_OBJECT
private:
    static double seconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e9; }

    /// Processor time of the store's thread: what is left of a figure when the machine is busy with other things.
    static double workerSeconds(test::Store &store)
    {
#ifdef Q_OS_UNIX
        return await(store.database().read([](store::SqlSession &) -> Result<double> {
            timespec time;
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
            return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
        })).value();
#else
        return 0;
#endif
    }

private slots:
    void largeBatch()
    {
        const int size = std::max(qEnvironmentVariableIntValue("ESTEIRA_TIMING_ROWS"), 50'000);
        constexpr int kGroup = 5000;
        QList<settlement::DraftRow> all;
        all.reserve(size);
        for (int i = 1; i <= size; ++i)
            all.append(test::goodRow(i));
        const QTemporaryDir folder; // on a real disk
        test::Store store(folder.filePath(QStringLiteral("esteira.db")));
        QVERIFY_RESULT(store.open());
        ports::StoredBatch batch;
        const auto id = await(store.batches().createDraft(batch));
        QVERIFY_RESULT(id);

        QElapsedTimer timer;
        double cpuBefore = workerSeconds(store);
        const auto report = [&](const char *what, qint64 count) {
            const double took = seconds(timer);
            const double cpu = workerSeconds(store);
            qInfo("timing %-28s %8.3f s %10.0f rows/s, worker %8.3f s", what, took, double(count) / took, cpu - cpuBefore);
            cpuBefore = cpu;
            QVERIFY2(took < 60, what);
        };
        timer.start();
        for (int at = 0; at < size; at += kGroup)
            QVERIFY_RESULT(await(store.batches().appendRows(*id, all.mid(at, kGroup))));
        report("append", size);
        timer.start();
        QCOMPARE(store.item(*id).summary.totals.local.count, size);
        report("summary", 1);
        timer.start();
        const auto ids = *await(store.batches().rowIds(*id, {}));
        QCOMPARE(ids.size(), size);
        report("ids by position", size);
        ports::RowQuery byValue;
        byValue.sortField = QStringLiteral("contract_number");
        timer.start();
        QCOMPARE(await(store.batches().rowIds(*id, byValue))->size(), size);
        report("ids by contract", size);
        ports::RowQuery text;
        text.text = QStringLiteral("C-4999");
        timer.start();
        QVERIFY(!await(store.batches().rowIds(*id, text))->isEmpty());
        report("ids by text", size);
        timer.start();
        QCOMPARE(await(store.batches().rows(ids.mid(size / 2, 100)))->size(), 100);
        report("a window of rows", 100);
        timer.start();
        QVERIFY_RESULT(await(store.batches().beginSubmission(*id)));
        report("submit", size);
        const int sent = std::min(size, 20'000);
        timer.start();
        for (int done = 0; done < sent;) {
            const auto claimed = *await(store.batches().claimQueued(*id, 64));
            QList<ports::RowOutcome> outcomes;
            for (const auto &row : claimed)
                outcomes.append(test::outcomeOf(row.id, SendState::Accepted));
            QVERIFY_RESULT(await(store.batches().recordOutcomes(outcomes)));
            done += int(claimed.size());
        }
        report("claim and record by 64", sent);
        timer.start();
        QList<QFuture<Result<bool>>> kept;
        for (int i = 0; i < 4000; ++i) {
            ports::ReceivedWebhook webhook;
            webhook.receivedUtc = store.clock.now;
            webhook.dedupeKey = QString::number(i);
            webhook.body = QByteArray(300, 'x');
            kept.append(store.inbox().keep(webhook));
        }
        for (const auto &future : kept)
            QVERIFY_RESULT(await(future));
        report("webhooks kept", kept.size());
        timer.start();
        QVERIFY_RESULT(store.open());
        report("close and open", 1);
        store.close();
        qInfo("timing file %lld bytes a row", static_cast<long long>(QFileInfo(store.path()).size() / size));
    }
};

ESTEIRA_TEST(TimingTest)
#include "timing_test.moc"
