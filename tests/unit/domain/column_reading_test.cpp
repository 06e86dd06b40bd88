#include "domain/settlement/column_reading.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::settlement;

Q_DECLARE_METATYPE(esteira::settlement::DateOrder)

namespace {

MoneyEvidence moneyOf(const QStringList &cells)
{
    MoneyEvidence evidence;
    for (const QString &cell : cells)
        evidence.add(cell);
    return evidence;
}

DateEvidence datesOf(const QStringList &cells)
{
    DateEvidence evidence;
    for (const QString &cell : cells)
        evidence.add(cell);
    return evidence;
}

const QDate k19November(2026, 11, 19);

} // namespace

/// domain-rules.md c5: a column is read by its cells that leave no doubt.
class ColumnReadingTest : public QObject {
    Q_OBJECT
private slots:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char *text, QDate expected, DateOrder order = DateOrder::Unknown) {
            QTest::newRow(text) << QString::fromLatin1(text) << order << expected;
        };
        row("2026-11-19", k19November);
        row("2026-11-19 00:00:00", k19November);
        row("2026-11-19T00:00:00", k19November);
        row("2026/11/19", k19November);
        row("19/11/2026", k19November);
        row(" 19/11/2026 ", k19November);
        row("19/11/2026 00:00", k19November);
        row("19-11-2026", k19November);
        row("19.11.2026", k19November);
        row("19/11/26", k19November);
        row("1/2/26", QDate(2026, 2, 1), DateOrder::DayFirst);
        row("01/02/85", QDate(1985, 2, 1), DateOrder::DayFirst);
        row("11/19/2026", k19November);
        row("11/19/2026 ", k19November, DateOrder::MonthFirst);
        row("05/05/2026", QDate(2026, 5, 5));
        row("05/06/2026", QDate(2026, 6, 5), DateOrder::DayFirst);
        row("05/06/2026 ", QDate(2026, 5, 6), DateOrder::MonthFirst);
        row("191126", k19November);
        row("050626", QDate(2026, 6, 5));
        row("050626 ", QDate(2026, 6, 5), DateOrder::MonthFirst);
        row("46345", k19November);
        row("29/02/2028", QDate(2028, 2, 29));
    }

    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(DateOrder, order);
        QFETCH(QDate, expected);
        const ParsedDate parsed = parseDate(text, order);
        QVERIFY(std::holds_alternative<QDate>(parsed));
        QCOMPARE(std::get<QDate>(parsed), expected);
    }

    void refusesDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateOrder>("order");
        const auto row = [](const char *text, DateOrder order = DateOrder::Unknown) {
            QTest::newRow(text) << QString::fromLatin1(text) << order;
        };
        row("");
        row("31/02/2026");
        row("2026-02-31");
        row("29/02/2027");
        row("00/11/2026");
        row("2026-11-19 14:30:00");
        row("2026-11-19T00:00:00Z");
        row("11/19/2026", DateOrder::DayFirst);
        row("19/11/2026", DateOrder::MonthFirst);
        row("310226");
        row("19/11");
        row("19/11/2026/1");
        row("19/11/202");
        row("19/nov/2026");
        row("19/-1/2026");
        row("amanha");
        row("123");
        row("99999");
        row("20261119");
        row("46345.5");
    }

    void refusesDates()
    {
        QFETCH(QString, text);
        QFETCH(DateOrder, order);
        QVERIFY(std::holds_alternative<InvalidDate>(parseDate(text, order)));
    }

    void keepsAmbiguousDatesAmbiguous()
    {
        QCOMPARE(parseDate(u"05/06/2026"), ParsedDate(AmbiguousDate{QDate(2026, 6, 5), QDate(2026, 5, 6)}));
        QCOMPARE(parseDate(u"12-11-26"), ParsedDate(AmbiguousDate{QDate(2026, 11, 12), QDate(2026, 12, 11)}));
    }

    void countsWhatMoneyCellsProve()
    {
        const MoneyEvidence evidence = moneyOf({QStringLiteral("1.234,56"), QStringLiteral("130,5"), QStringLiteral("1.234.567"),
                                                QStringLiteral("130.50"), QStringLiteral("130"), QStringLiteral("1.355"),
                                                QStringLiteral("10,005"), QStringLiteral("abc"), QString(), QStringLiteral("  ")});
        QCOMPARE(evidence, (MoneyEvidence{3, 1, 1, 2, 1}));
    }

    void decidesTheDecimalMark()
    {
        QCOMPARE(decide(moneyOf({QStringLiteral("1.234,56"), QStringLiteral("1.355")})), DecimalMark::Comma);
        QCOMPARE(decide(moneyOf({QStringLiteral("1234.56"), QStringLiteral("1,355")})), DecimalMark::Dot);
        QCOMPARE(decide(moneyOf({QStringLiteral("1.355"), QStringLiteral("130")})), DecimalMark::Unknown);
        QCOMPARE(decide(moneyOf({})), DecimalMark::Unknown);
        // Cells that contradict each other: nobody may guess.
        QCOMPARE(decide(moneyOf({QStringLiteral("1.234,56"), QStringLiteral("1,234.56")})), DecimalMark::Unknown);
    }

    void countsWhatDateCellsProve()
    {
        const DateEvidence evidence = datesOf({QStringLiteral("31/12/2026"), QStringLiteral("12/31/2026"), QStringLiteral("2026-11-19"),
                                               QStringLiteral("05/05/2026"), QStringLiteral("05/06/2026"), QStringLiteral("31/02/2026"),
                                               QString()});
        QCOMPARE(evidence, (DateEvidence{1, 1, 2, 1, 1}));
    }

    void decidesTheDateOrder()
    {
        QCOMPARE(decide(datesOf({QStringLiteral("31/12/2026"), QStringLiteral("05/06/2026")})), DateOrder::DayFirst);
        QCOMPARE(decide(datesOf({QStringLiteral("12/31/2026"), QStringLiteral("05/06/2026")})), DateOrder::MonthFirst);
        QCOMPARE(decide(datesOf({QStringLiteral("05/06/2026"), QStringLiteral("2026-11-19")})), DateOrder::Unknown);
        QCOMPARE(decide(datesOf({QStringLiteral("31/12/2026"), QStringLiteral("12/31/2026")})), DateOrder::Unknown);
    }

    void ambiguousCellsStayAProblemInAProvenColumn()
    {
        QVERIFY(std::holds_alternative<AmbiguousMoney>(readMoney(u"1.355", DecimalMark::Comma)));
        QVERIFY(std::holds_alternative<AmbiguousMoney>(readMoney(u"1.355", DecimalMark::Unknown)));
        const ParsedMoney overPrecise = readMoney(u"10,005", DecimalMark::Comma);
        QVERIFY(std::holds_alternative<InvalidMoney>(overPrecise));
        QCOMPARE(std::get<InvalidMoney>(overPrecise).fault, MoneyFault::TooManyDecimals);
        QCOMPARE(readMoney(u"1.355,00", DecimalMark::Comma), ParsedMoney(Money::fromCentavos(135500)));
        QVERIFY(std::holds_alternative<InvalidMoney>(readMoney(u"130.50", DecimalMark::Comma)));
    }
};

ESTEIRA_TEST(ColumnReadingTest)
#include "column_reading_test.moc"
