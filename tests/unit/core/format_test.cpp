#include "core/clock.h"
#include "core/format.h"
#include "support/test_registry.h"
#include "unit/core/fake_catalogue.h"

#include <limits>

using namespace esteira;

class FormatTest : public QObject {
    Q_OBJECT
private slots:
    void inEnglish()
    {
        QCOMPARE(format::money(Money::fromCentavos(123456)), QStringLiteral("1,234.56"));
        QCOMPARE(format::money(Money::fromCentavos(5)), QStringLiteral("0.05"));
        QCOMPARE(format::moneyWithSymbol(Money::fromCentavos(123456)), QStringLiteral("R$\u00A01,234.56"));
        QCOMPARE(format::moneyWithSymbol(Money::fromCentavos(-128400)), QStringLiteral("\u2212R$\u00A01,284.00"));
        QCOMPARE(format::count(1846), QStringLiteral("1,846"));
        QCOMPARE(format::count(-1846), QStringLiteral("\u22121,846"));
        QCOMPARE(format::count(999), QStringLiteral("999"));
        QCOMPARE(format::date(QDate(2026, 11, 19)), QStringLiteral("19 Nov 2026"));
        QCOMPARE(format::date(QDate()), QString());
        QCOMPARE(format::percent(0.0231), QStringLiteral("2.31%"));
        QCOMPARE(format::decimal(6.27, 1), QStringLiteral("6.3"));
        QCOMPARE(format::duration(42), QStringLiteral("42 s"));
        QCOMPARE(format::duration(215), QStringLiteral("3 min 35 s"));
        QCOMPARE(format::duration(5280), QStringLiteral("1 h 28 min"));
    }

    void inPortuguese()
    {
        test::FakeCatalogue catalogue;
        QVERIFY(QCoreApplication::installTranslator(&catalogue));
        QCOMPARE(format::money(Money::fromCentavos(128493017)), QStringLiteral("1.284.930,17"));
        QCOMPARE(format::moneyWithSymbol(Money::fromCentavos(-128400)), QStringLiteral("\u2212R$\u00A01.284,00"));
        QCOMPARE(format::count(1846), QStringLiteral("1.846"));
        QCOMPARE(format::date(QDate(2026, 11, 19)), QStringLiteral("19/11/2026"));
        QCOMPARE(format::percent(0.0231), QStringLiteral("2,31%"));
        QVERIFY(QCoreApplication::removeTranslator(&catalogue));
    }

    void theSmallestAmountIsWritten()
    {
        const Money smallest = Money::fromCentavos(std::numeric_limits<qint64>::min());
        QCOMPARE(format::money(smallest), QStringLiteral("\u221292,233,720,368,547,758.08"));
    }

    void timesAreBrasilia()
    {
        const QDateTime utc(QDate(2026, 11, 20), QTime(1, 32, 7), Qt::UTC);
        QCOMPARE(format::time(utc), QStringLiteral("22:32:07"));
        QCOMPARE(brasiliaDate(utc), QDate(2026, 11, 19));
        QCOMPARE(format::dateTime(QDateTime(QDate(2020, 1, 1), QTime(2, 0), Qt::UTC)), QStringLiteral("31 Dec 2019 23:00:00"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(format::dateTime(now), format::time(now));
        QCOMPARE(format::time({}), QString());
    }
};

ESTEIRA_TEST(FormatTest)
#include "format_test.moc"
