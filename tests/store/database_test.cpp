#include "store_test.h"

#include "store/database/storage_errors.h"

#include <QSemaphore>

using namespace esteira;
using test::await;

/// The worker: order, all or nothing, shared commits, answers on its own thread.
class DatabaseTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Store> m_store;

    QFuture<Outcome> set(const QString &key, bool fail = false)
    {
        return m_store->database().write([key, fail](store::SqlSession &session) -> Outcome {
            session.statement("INSERT INTO setting VALUES (?, 'x')").run(key);
            if (fail)
                return failure(ErrorKind::Invalid, Text::verbatim(QStringLiteral("não"), QStringLiteral("no")));
            return {};
        });
    }
    QStringList keys()
    {
        return test::RawFile(m_store->path()).rows(QStringLiteral("SELECT key FROM setting ORDER BY key"));
    }
    /// Holds the worker until the returned object is gone, so that jobs gather.
    std::shared_ptr<QSemaphore> holdWorker()
    {
        auto gate = std::make_shared<QSemaphore>();
        m_store->database().read([gate](store::SqlSession &) -> Outcome {
            gate->acquire();
            return {};
        });
        return gate;
    }

private slots:
    void init()
    {
        m_store = std::make_unique<test::Store>();
        QVERIFY_RESULT(m_store->open());
    }

    void workBeforeOpeningSaysSo()
    {
        store::Database closed(m_store->folder() + QStringLiteral("/other.db"));
        const auto answer = await(closed.read([](store::SqlSession &) -> Outcome { return {}; }));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Storage);
        QVERIFY(!QFile::exists(closed.path()));
    }

    void aFailedJobLeavesNothing()
    {
        QVERIFY(!await(set(QStringLiteral("a"), true)));
        QVERIFY_RESULT(await(set(QStringLiteral("b"))));
        const Outcome twice = await(set(QStringLiteral("b")));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Bug);
        QCOMPARE(keys(), QStringList{QStringLiteral("b")});
    }

    void jobsThatWaitTogetherFailAlone()
    {
        auto gate = holdWorker();
        const auto a = set(QStringLiteral("a"));
        const auto b = set(QStringLiteral("b"), true);
        const auto c = set(QStringLiteral("c"));
        const auto again = set(QStringLiteral("a"));
        const auto d = set(QStringLiteral("d"));
        gate->release();
        QVERIFY_RESULT(await(a));
        QCOMPARE(await(b).error().kind, ErrorKind::Invalid);
        QVERIFY_RESULT(await(c));
        QCOMPARE(await(again).error().kind, ErrorKind::Bug);
        QVERIFY_RESULT(await(d));
        QCOMPARE(keys(), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d")}));
    }

    void aSharedCommitThatFailsIsToldToAll()
    {
        m_store->setFault([](QByteArrayView sql) { return sql == "COMMIT"; });
        auto gate = holdWorker();
        const auto a = set(QStringLiteral("a"));
        const auto b = set(QStringLiteral("b"), true);
        const auto c = set(QStringLiteral("c"));
        gate->release();
        QCOMPARE(await(a).error().kind, ErrorKind::Storage);
        QCOMPARE(await(b).error().kind, ErrorKind::Invalid);
        QCOMPARE(await(c).error().kind, ErrorKind::Storage);
        QVERIFY(keys().isEmpty());
        m_store->setFault({});
        QVERIFY_RESULT(await(set(QStringLiteral("a"))));
        QCOMPARE(keys(), QStringList{QStringLiteral("a")});
    }

    void aDiskThatFillsUpInASharedCommitIsToldToAll()
    {
        QVERIFY_RESULT(m_store->execute("PRAGMA max_page_count = 1"));
        auto gate = holdWorker();
        const auto a = set(QStringLiteral("a"));
        const auto big = set(QString(1'000'000, u'x'));
        const auto c = set(QStringLiteral("c"));
        gate->release();
        QCOMPARE(await(big).error().kind, ErrorKind::Storage);
        // SQLite ended the whole transaction: nobody may be told that it was kept.
        const bool firstKept = await(a).has_value();
        const bool lastKept = await(c).has_value();
        QCOMPARE(keys().contains(QStringLiteral("a")), firstKept);
        QCOMPARE(keys().contains(QStringLiteral("c")), lastKept);
        QVERIFY_RESULT(m_store->execute("PRAGMA max_page_count = 100000"));
        QVERIFY_RESULT(await(set(QStringLiteral("d"))));
    }

    void jobsRunInTheOrderAskedFor()
    {
        QList<int> order;
        QList<QFuture<Outcome>> futures;
        for (int i = 0; i < 300; ++i) {
            const auto work = [&order, i](store::SqlSession &) -> Outcome {
                order.append(i);
                return {};
            };
            futures.append(i % 7 == 0 ? m_store->database().read(work) : m_store->database().write(work));
        }
        for (const auto &future : futures)
            QVERIFY_RESULT(await(future));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(order.size(), 300);
    }

    void aReadThatNobodyWaitsForIsNotBegun()
    {
        auto gate = holdWorker();
        bool ran = false;
        auto unwanted = m_store->database().read([&ran](store::SqlSession &) -> Outcome {
            ran = true;
            return {};
        });
        auto written = set(QStringLiteral("kept"));
        unwanted.cancel();
        written.cancel();
        gate->release();
        QTRY_VERIFY(unwanted.isFinished() && written.isFinished());
        QVERIFY(!ran);
        QCOMPARE(keys(), QStringList{QStringLiteral("kept")}); // what was asked to be written is written
    }

    void closingFinishesWhatWasAskedFor()
    {
        QList<QFuture<Outcome>> futures;
        for (int i = 0; i < 200; ++i)
            futures.append(set(QString::number(i)));
        m_store->close();
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            QVERIFY_RESULT(future.result());
        }
        QCOMPARE(keys().size(), 200);
    }

    void everyErrorHasItsOwnWords()
    {
        QSet<QString> words;
        for (const int code : {13, 8, 5, 11, 10, 7, 18, 19}) {
            const Error error = store::storageError(code, QStringLiteral("detail"));
            QVERIFY(!error.text.isEmpty());
            words.insert(error.text.in(nullptr));
        }
        QCOMPARE(words.size(), 8);
        QCOMPARE(store::storageError(13 | (3 << 8), {}).text, store::storageError(13, {}).text);
    }
};

ESTEIRA_TEST(DatabaseTest)
#include "database_test.moc"
