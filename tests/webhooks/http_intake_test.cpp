#include "support/test_registry.h"
#include "webhooks/http_intake.h"

using esteira::webhooks::HttpIntake;
using State = HttpIntake::State;

/// Requests in any cutting, and every way to be refused.
class HttpIntakeTest : public QObject {
    Q_OBJECT

private slots:
    void readsARequestInAnyPieces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("length") << QByteArray("POST /x?y=1 HTTP/1.1\r\nHost: a\r\nsignature:  tok \r\nContent-Length: 5\r\n\r\nhello");
        QTest::newRow("chunks") << QByteArray("POST /x?y=1 HTTP/1.1\r\nSIGNATURE: tok\r\nTransfer-Encoding: chunked\r\n\r\n"
                                              "2\r\nhe\r\n3;ext=1\r\nllo\r\n0\r\nTrailer: x\r\n\r\n");
    }

    void readsARequestInAnyPieces()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype step = 1; step <= bytes.size(); ++step) {
            HttpIntake intake(100);
            for (qsizetype at = 0; at < bytes.size(); at += step)
                intake.feed(bytes.mid(at, step));
            QCOMPARE(intake.state(), State::Complete);
            QCOMPARE(intake.method(), QByteArray("POST"));
            QCOMPARE(intake.target(), QByteArray("/x?y=1"));
            QCOMPARE(intake.headers("Signature"), QList<QByteArray>{"tok"});
            QCOMPARE(intake.body(), QByteArray("hello"));
        }
    }

    void aRequestWithoutBodyIsComplete()
    {
        HttpIntake intake(100);
        QCOMPARE(intake.feed("GET / HTTP/1.1\r\n\r\n"), State::Complete);
        QVERIFY(intake.body().isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray start = "POST /x HTTP/1.1\r\n";
        QTest::newRow("announced too large") << start + "Content-Length: 101\r\n\r\n" << 413;
        QTest::newRow("chunks too large") << start + "Transfer-Encoding: chunked\r\n\r\n65\r\n" << 413;
        QTest::newRow("chunk overflow") << start + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" << 400;
        QTest::newRow("chunk noise") << start + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" << 400;
        QTest::newRow("chunk without end") << start + "Transfer-Encoding: chunked\r\n\r\n2\r\nhelloo\r\n" << 400;
        QTest::newRow("two lengths") << start + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 400;
        QTest::newRow("both framings") << start + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n" << 400;
        QTest::newRow("negative length") << start + "Content-Length: -1\r\n\r\n" << 400;
        QTest::newRow("plus length") << start + "Content-Length: +1\r\n\r\n" << 400;
        QTest::newRow("huge length") << start + "Content-Length: 99999999999999999999\r\n\r\n" << 400;
        QTest::newRow("other coding") << start + "Transfer-Encoding: gzip\r\n\r\n" << 501;
        QTest::newRow("space before colon") << start + "Content-Length : 1\r\n\r\n" << 400;
        QTest::newRow("folded line") << start + "A: b\r\n c: d\r\n\r\n" << 400;
        QTest::newRow("no colon") << start + "nonsense\r\n\r\n" << 400;
        QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("absolute target") << QByteArray("POST http://a/ HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("other version") << QByteArray("POST / HTTP/2.0\r\n\r\n") << 400;
        QTest::newRow("endless head") << start + "A: " + QByteArray(20'000, 'x') << 431;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        HttpIntake intake(100);
        QCOMPARE(intake.feed(bytes), State::Refused);
        QCOMPARE(intake.refusal(), status);
        QCOMPARE(intake.feed("more"), State::Refused);
    }

    void saysOnceThatTheCallerWaits()
    {
        HttpIntake intake(100);
        QCOMPARE(intake.feed("POST /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"), State::Reading);
        QVERIFY(intake.takeExpectContinue());
        QVERIFY(!intake.takeExpectContinue());
        QCOMPARE(intake.feed("ab"), State::Complete);
    }
};

ESTEIRA_TEST(HttpIntakeTest)

#include "http_intake_test.moc"
