#include "domain/pix/end_to_end_id.h"
#include "core/clock.h"
#include "support/test_registry.h"

using namespace esteira;

/// domain-rules.md c3.
class EndToEndIdTest : public QObject {
    Q_OBJECT
private slots:
    void takesTheWorkedExampleApart()
    {
        const auto id = pix::parseEndToEndId(u"E12345678202404231030ab1diuLs08D");
        QVERIFY_RESULT(id);
        QCOMPARE(id->text, QStringLiteral("E12345678202404231030ab1diuLs08D"));
        QCOMPARE(id->ispb, QStringLiteral("12345678"));
        QCOMPARE(id->stampUtc, QDateTime(QDate(2024, 4, 23), QTime(10, 30), Qt::UTC));
    }

    void lateEveningBelongsToTheDayBeforeInBrasilia()
    {
        const auto id = pix::parseEndToEndId(u"E00000000202611200130AAAAAAAAAAA");
        QVERIFY_RESULT(id);
        QCOMPARE(brasiliaDate(id->stampUtc), QDate(2026, 11, 19));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromLatin1(text); };
        row("empty", "");
        row("31 characters", "E12345678202404231030ab1diuLs08");
        row("33 characters", "E12345678202404231030ab1diuLs08DD");
        row("D", "D12345678202404231030ab1diuLs08D");
        row("small e", "e12345678202404231030ab1diuLs08D");
        row("letter in the ispb", "E1234567A202404231030ab1diuLs08D");
        row("letter in the stamp", "E12345678202404231O30ab1diuLs08D");
        row("month 13", "E12345678202413231030ab1diuLs08D");
        row("30 February", "E12345678202402301030ab1diuLs08D");
        row("29 February of a common year", "E12345678202302291030ab1diuLs08D");
        row("hour 24", "E12345678202404232430ab1diuLs08D");
        row("minute 60", "E12345678202404231060ab1diuLs08D");
        row("hyphen in the end", "E12345678202404231030ab1diuLs-8D");
        row("blank in the end", "E12345678202404231030ab1diuLs08 ");
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto id = pix::parseEndToEndId(text);
        QVERIFY(!id);
        QCOMPARE(id.error().kind, ErrorKind::Invalid);
        QCOMPARE(id.error().field, QStringLiteral("end_to_end_id"));
        QVERIFY(!id.error().wayOut.isEmpty());
    }

    void acceptsALeapDay() { QVERIFY(pix::parseEndToEndId(u"E12345678202402291030ab1diuLs08D")); }
};

ESTEIRA_TEST(EndToEndIdTest)
#include "end_to_end_id_test.moc"
