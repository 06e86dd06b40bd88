#include "store_test.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace esteira;
using settlement::SendState;
using test::await;

/// A real process killed in the middle: every answer it gave is on disk, and the next start takes over its lock.
class KillTest : public QObject {
    Q_OBJECT
private:
    /// Lines of the child until it was killed after about so many of them.
    QList<QByteArray> runAndKill(const QString &job, const QString &path, int lines)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), job, path});
        QByteArray output;
        while (output.count('\n') < lines && child.waitForReadyRead(20'000))
            output += child.readAllStandardOutput();
        child.kill();
        child.waitForFinished();
        output += child.readAllStandardOutput();
        QList<QByteArray> all = output.split('\n');
        all.removeLast(); // a line cut off by the kill was not answered to anybody
        return all;
    }

    static QSet<qint64> numbers(const QList<QByteArray> &lines, const QByteArray &what)
    {
        QSet<qint64> found;
        for (const QByteArray &line : lines) {
            if (line.startsWith(what + ' '))
                found.insert(line.mid(what.size() + 1).toLongLong());
        }
        return found;
    }

private slots:
    void answeredRowsSurviveAKillWhileAppending()
    {
        for (int round = 0; round < 8; ++round) {
            QTemporaryDir folder(test::quickFolder());
            const QString path = folder.filePath(QStringLiteral("esteira.db"));
            const auto lines = runAndKill(QStringLiteral("append"), path, 1 + QRandomGenerator::global()->bounded(60));
            const QSet<qint64> answered = numbers(lines, "appended");
            QVERIFY2(!answered.isEmpty(), "the child did nothing");
            test::Store store(path);
            QVERIFY_RESULT(store.open()); // also: the lock of the dead process is taken over
            const auto id = await(store.batches().batches())->first().batch.id;
            const auto rows = store.rows(id);
            QVERIFY(rows.size() >= *std::max_element(answered.begin(), answered.end()));
            QVERIFY2(rows.size() % 50 == 0, "half a group was kept");
            for (int i = 0; i < rows.size(); ++i)
                QVERIFY(rows.at(i).draft == test::goodRow(i + 1));
            store.close();
            QVERIFY_CONSISTENT(path);
        }
    }

    void intentsAndOutcomesSurviveAKillWhileSending()
    {
        for (int round = 0; round < 8; ++round) {
            QTemporaryDir folder(test::quickFolder());
            const QString path = folder.filePath(QStringLiteral("esteira.db"));
            const auto lines = runAndKill(QStringLiteral("send"), path, 2 + QRandomGenerator::global()->bounded(400));
            const QSet<qint64> claimed = numbers(lines, "claimed");
            const QSet<qint64> accepted = numbers(lines, "accepted");
            test::Store store(path);
            QVERIFY_RESULT(store.open());
            const auto id = await(store.batches().batches())->first().batch.id;
            QVERIFY(!store.item(id).batch.isDraft());
            for (const auto &row : store.rows(id)) {
                if (accepted.contains(row.id))
                    QCOMPARE(row.sendState, SendState::Accepted);
                else if (claimed.contains(row.id))
                    QVERIFY2(row.sendState == SendState::Sending || row.sendState == SendState::Accepted, "a request may have left and the journal does not know");
            }
            QCOMPARE(await(store.batches().unresolved(id))->size(), store.count(id, SendState::Sending));
            QVERIFY(store.count(id, SendState::Sending) <= 5);
            QCOMPARE(*await(store.batches().unfinishedBatches()), QList<ports::BatchId>{id});
            store.close();
            QVERIFY_CONSISTENT(path);
        }
    }
};

ESTEIRA_TEST(KillTest)
#include "kill_test.moc"
