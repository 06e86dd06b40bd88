#include "domain/calendar/business_calendar.h"
#include "support/test_registry.h"

using namespace esteira;
using namespace esteira::calendar;

namespace {

/// Easter by the other road: the golden number and the paschal full moon of the Gregorian tables (1900–2199 only),
/// then the next Sunday. It shares nothing with the formula under test.
QDate easterByTheMoon(int year)
{
    const int golden = year % 19;
    int daysAfter21March = (19 * golden + 24) % 30;
    if (year >= 2100)
        return {};
    if (daysAfter21March == 29 || (daysAfter21March == 28 && golden > 10))
        --daysAfter21March;
    QDate day = QDate(year, 3, 21).addDays(daysAfter21March + 1);
    while (day.dayOfWeek() != Qt::Sunday)
        day = day.addDays(1);
    return day;
}

QSet<QDate> holidaysOf(int year)
{
    QSet<QDate> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (holidayName(day))
            days.insert(day);
    }
    return days;
}

} // namespace

/// domain-rules.md c6.
class BusinessCalendarTest : public QObject {
    Q_OBJECT
private slots:
    void followsTheTable_data()
    {
        QTest::addColumn<QDate>("easter");
        QTest::addColumn<QDate>("carnivalMonday");
        QTest::addColumn<QDate>("goodFriday");
        QTest::addColumn<QDate>("corpusChristi");
        QTest::addColumn<int>("businessDays");
        QTest::newRow("2025") << QDate(2025, 4, 20) << QDate(2025, 3, 3) << QDate(2025, 4, 18) << QDate(2025, 6, 19) << 252;
        QTest::newRow("2026") << QDate(2026, 4, 5) << QDate(2026, 2, 16) << QDate(2026, 4, 3) << QDate(2026, 6, 4) << 249;
        QTest::newRow("2027") << QDate(2027, 3, 28) << QDate(2027, 2, 8) << QDate(2027, 3, 26) << QDate(2027, 5, 27) << 251;
        QTest::newRow("2028") << QDate(2028, 4, 16) << QDate(2028, 2, 28) << QDate(2028, 4, 14) << QDate(2028, 6, 15) << 248;
    }

    void followsTheTable()
    {
        QFETCH(QDate, easter);
        QFETCH(QDate, carnivalMonday);
        QFETCH(QDate, goodFriday);
        QFETCH(QDate, corpusChristi);
        QCOMPARE(easterSunday(easter.year()), easter);
        for (const QDate day : {carnivalMonday, carnivalMonday.addDays(1), goodFriday, corpusChristi})
            QVERIFY2(holidayName(day), qPrintable(day.toString(Qt::ISODate)));
        QCOMPARE(QByteArray(holidayName(carnivalMonday)), QByteArray("Carnival Monday"));
        QCOMPARE(QByteArray(holidayName(carnivalMonday.addDays(1))), QByteArray("Carnival Tuesday"));
        QCOMPARE(QByteArray(holidayName(goodFriday)), QByteArray("Good Friday"));
        QCOMPARE(QByteArray(holidayName(corpusChristi)), QByteArray("Corpus Christi"));
        QTEST(businessDaysInYear(easter.year()), "businessDays");
    }

    void easterAgreesWithTheMoon()
    {
        for (int year = 1900; year < 2100; ++year)
            QCOMPARE(easterSunday(year), easterByTheMoon(year));
    }

    void everyYearHasExactlyItsHolidays()
    {
        for (int year = 2013; year <= 2099; ++year) {
            const QDate easter = easterByTheMoon(year);
            QSet<QDate> expected{QDate(year, 1, 1),  QDate(year, 4, 21),  QDate(year, 5, 1),   QDate(year, 9, 7),
                                 QDate(year, 10, 12), QDate(year, 11, 2), QDate(year, 11, 15), QDate(year, 12, 25),
                                 easter.addDays(-48), easter.addDays(-47), easter.addDays(-2), easter.addDays(60)};
            if (year >= 2024)
                expected.insert(QDate(year, 11, 20));
            QCOMPARE(holidaysOf(year), expected);

            int businessDays = 0;
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
                const bool expectedOpen = day.dayOfWeek() <= Qt::Friday && !expected.contains(day);
                QCOMPARE(isBusinessDay(day), expectedOpen);
                businessDays += expectedOpen ? 1 : 0;
            }
            QCOMPARE(businessDaysInYear(year), businessDays);
        }
    }

    void twoNamesOnOneDateCountOnce()
    {
        QCOMPARE(easterSunday(2079).addDays(-2), QDate(2079, 4, 21));
        QVERIFY(holidayName(QDate(2079, 4, 21)));
        QCOMPARE(holidaysOf(2079).size(), 12);
        QCOMPARE(holidaysOf(2078).size(), 13);
    }

    void blackAwarenessDayBeganIn2024()
    {
        QVERIFY(!holidayName(QDate(2023, 11, 20)));
        QVERIFY(isBusinessDay(QDate(2023, 11, 20)));
        QVERIFY(holidayName(QDate(2024, 11, 20)));
        QVERIFY(!isBusinessDay(QDate(2026, 11, 20)));
    }

    void businessDaysInSpiteOfAppearances()
    {
        QVERIFY(isBusinessDay(QDate(2026, 2, 18)));  // Ash Wednesday
        QVERIFY(isBusinessDay(QDate(2026, 4, 2)));   // Maundy Thursday
        QVERIFY(isBusinessDay(QDate(2026, 12, 31))); // last day of the year
        QVERIFY(isBusinessDay(QDate(2026, 12, 24)));
        QVERIFY(!holidayName(QDate(2026, 11, 22)));  // a Sunday is no holiday
        QVERIFY(!isBusinessDay(QDate(2026, 11, 22)));
    }

    void stepsOverHolidaysAndWeekends()
    {
        QCOMPARE(nextBusinessDay(QDate(2026, 11, 19)), QDate(2026, 11, 23));
        QCOMPARE(nextBusinessDay(QDate(2026, 11, 21)), QDate(2026, 11, 23));
        QCOMPARE(previousBusinessDay(QDate(2026, 11, 23)), QDate(2026, 11, 19));
        QCOMPARE(nextBusinessDay(QDate(2026, 2, 13)), QDate(2026, 2, 18));
        QCOMPARE(nextBusinessDay(QDate(2025, 12, 31)), QDate(2026, 1, 2));
        QCOMPARE(previousBusinessDay(QDate(2026, 1, 2)), QDate(2025, 12, 31));
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            QVERIFY(nextBusinessDay(day) > day);
            QVERIFY(previousBusinessDay(day) < day);
            if (isBusinessDay(day)) {
                QCOMPARE(previousBusinessDay(nextBusinessDay(day)), day);
                QCOMPARE(nextBusinessDay(previousBusinessDay(day)), day);
            }
        }
    }

    void noDayIsNoBusinessDay()
    {
        QVERIFY(!isBusinessDay(QDate()));
        QVERIFY(!holidayName(QDate()));
        QVERIFY(!nextBusinessDay(QDate()).isValid());
        QVERIFY(!previousBusinessDay(QDate()).isValid());
    }
};

ESTEIRA_TEST(BusinessCalendarTest)
#include "business_calendar_test.moc"
