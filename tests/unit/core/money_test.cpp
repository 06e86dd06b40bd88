#include "core/money.h"
#include "support/test_registry.h"

#include <limits>

using namespace esteira;

Q_DECLARE_METATYPE(esteira::DecimalMark)
Q_DECLARE_METATYPE(esteira::MoneyFault)

namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();

Money centavos(qint64 value) { return Money::fromCentavos(value); }

} // namespace

/// The money rules of domain-rules.md c5.
class MoneyTest : public QObject {
    Q_OBJECT
private slots:
    void readsAmounts_data();
    void readsAmounts();
    void keepsAmbiguousAmountsAmbiguous_data();
    void keepsAmbiguousAmountsAmbiguous();
    void refuses_data();
    void refuses();
    void writesTwoDecimals_data();
    void writesTwoDecimals();
    void readsWireNumbersStrictly_data();
    void readsWireNumbersStrictly();
    void addsAndCompares();
};

void MoneyTest::readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *name, const char16_t *text, qint64 expected, DecimalMark mark = DecimalMark::Unknown) {
        QTest::newRow(name) << QString::fromUtf16(text) << mark << expected;
    };
    row("whole", u"130", 13000);
    row("zero", u"0", 0);
    row("one decimal, comma", u"130,5", 13050);
    row("one decimal, dot", u"130.5", 13050);
    row("two decimals, comma", u"130,50", 13050);
    row("two decimals, dot", u"130.50", 13050);
    row("no reais", u",50", 50);
    row("both marks, comma last", u"1.234,56", 123456);
    row("both marks, dot last", u"1,234.56", 123456);
    row("both marks, many groups", u"12.345.678,90", 1234567890);
    row("one mark repeated, dots", u"1.234.567", 123456700);
    row("one mark repeated, commas", u"1,234,567", 123456700);
    row("real sign", u"R$ 1.234,56", 123456);
    row("real sign, small", u"r$1.234,56", 123456);
    row("real sign, no-break space", u"R$\u00A01.234,56", 123456);
    row("narrow no-break space groups", u"1\u202F234,56", 123456);
    row("surrounding blanks", u"  130,50\u00A0", 13050);
    row("minus", u"-10,00", -1000);
    row("minus before the sign of the real", u"-R$ 10,00", -1000);
    row("minus after the sign of the real", u"R$ -10,00", -1000);
    row("unicode minus", u"\u2212R$\u00A010,00", -1000);
    row("plus", u"+10,00", 1000);
    row("parentheses", u"(10,00)", -1000);
    row("parentheses with the real", u"(R$ 1.234,56)", -123456);
    row("thousands by a column of commas", u"1.355", 135500, DecimalMark::Comma);
    row("thousands by a column of dots", u"1,355", 135500, DecimalMark::Dot);
    row("whole in a column of commas", u"1355", 135500, DecimalMark::Comma);
    row("largest", u"92233720368547758,07", kMax);
    row("smallest that can be typed", u"-92233720368547758,07", -kMax);
}

void MoneyTest::readsAmounts()
{
    QFETCH(QString, text);
    QFETCH(DecimalMark, mark);
    QFETCH(qint64, expected);
    const ParsedMoney parsed = parseMoney(text, mark);
    QVERIFY(std::holds_alternative<Money>(parsed));
    QCOMPARE(std::get<Money>(parsed).centavos(), expected);
}

void MoneyTest::keepsAmbiguousAmountsAmbiguous_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("thousands");
    QTest::addColumn<DecimalMark>("implied");
    QTest::newRow("dot") << QStringLiteral("1.355") << qint64(135500) << DecimalMark::Comma;
    QTest::newRow("comma") << QStringLiteral("1,355") << qint64(135500) << DecimalMark::Dot;
    QTest::newRow("two leading digits") << QStringLiteral("10,005") << qint64(1000500) << DecimalMark::Dot;
    QTest::newRow("three leading digits") << QStringLiteral("R$ 355.000") << qint64(35500000) << DecimalMark::Comma;
    QTest::newRow("negative") << QStringLiteral("-3.000") << qint64(-300000) << DecimalMark::Comma;
}

void MoneyTest::keepsAmbiguousAmountsAmbiguous()
{
    QFETCH(QString, text);
    QFETCH(qint64, thousands);
    QFETCH(DecimalMark, implied);
    QCOMPARE(parseMoney(text), ParsedMoney(AmbiguousMoney{centavos(thousands), implied}));
}

void MoneyTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<MoneyFault>("fault");
    const auto row = [](const char *name, const char16_t *text, MoneyFault fault, DecimalMark mark = DecimalMark::Unknown) {
        QTest::newRow(name) << QString::fromUtf16(text) << mark << fault;
    };
    row("empty", u"", MoneyFault::NotAnAmount);
    row("blank", u"  ", MoneyFault::NotAnAmount);
    row("words", u"cem reais", MoneyFault::NotAnAmount);
    row("only the real sign", u"R$", MoneyFault::NotAnAmount);
    row("only a mark", u",", MoneyFault::NotAnAmount);
    row("exponent", u"1e3", MoneyFault::NotAnAmount);
    row("other script's digits", u"\u0661\u0662", MoneyFault::NotAnAmount);
    row("two signs", u"--10", MoneyFault::NotAnAmount);
    row("parentheses and sign", u"(-10,00)", MoneyFault::NotAnAmount);
    row("empty parentheses", u"()", MoneyFault::NotAnAmount);
    row("bad group of two", u"1.23,45", MoneyFault::NotAnAmount);
    row("bad group of four", u"1.2345,00", MoneyFault::NotAnAmount);
    row("first group of four", u"1234.567,00", MoneyFault::NotAnAmount);
    row("decimal mark twice", u"1,234,56.78.9", MoneyFault::NotAnAmount);
    row("last mark repeated", u"1.234,56,78", MoneyFault::NotAnAmount);
    row("dot decimals in a column of commas", u"130.50", MoneyFault::NotAnAmount, DecimalMark::Comma);
    row("comma decimals in a column of dots", u"130,50", MoneyFault::NotAnAmount, DecimalMark::Dot);
    row("the other order of marks", u"1,234.56", MoneyFault::NotAnAmount, DecimalMark::Comma);
    row("groups of the decimal mark", u"1,234,567", MoneyFault::NotAnAmount, DecimalMark::Comma);
    row("three decimals after both marks", u"1.234,567", MoneyFault::TooManyDecimals);
    row("four decimals", u"1,2345", MoneyFault::TooManyDecimals);
    row("three decimals in a column of commas", u"10,005", MoneyFault::TooManyDecimals, DecimalMark::Comma);
    row("three decimals in a column of dots", u"10.005", MoneyFault::TooManyDecimals, DecimalMark::Dot);
    row("leading zero is no group", u"0.355", MoneyFault::TooManyDecimals);
    row("four digits before three decimals", u"1355.000", MoneyFault::TooManyDecimals);
    row("one centavo too many", u"92233720368547758,08", MoneyFault::TooLarge);
    row("far too large", u"99999999999999999999", MoneyFault::TooLarge);
}

void MoneyTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(DecimalMark, mark);
    QFETCH(MoneyFault, fault);
    const ParsedMoney parsed = parseMoney(text, mark);
    QVERIFY(std::holds_alternative<InvalidMoney>(parsed));
    QCOMPARE(int(std::get<InvalidMoney>(parsed).fault), int(fault));
    QVERIFY(!std::get<InvalidMoney>(parsed).reason.isEmpty());
}

void MoneyTest::writesTwoDecimals_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0.00");
    QTest::newRow("centavo") << qint64(1) << QStringLiteral("0.01");
    QTest::newRow("contract sample") << qint64(13050) << QStringLiteral("130.50");
    QTest::newRow("negative below one") << qint64(-5) << QStringLiteral("-0.05");
    QTest::newRow("negative") << qint64(-128400) << QStringLiteral("-1284.00");
    QTest::newRow("largest") << kMax << QStringLiteral("92233720368547758.07");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << QStringLiteral("-92233720368547758.08");
}

void MoneyTest::writesTwoDecimals()
{
    QFETCH(qint64, value);
    QTEST(centavos(value).toDecimal(), "text");
}

void MoneyTest::readsWireNumbersStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *text, bool good, qint64 expected = 0) {
        QTest::newRow(text) << QString::fromLatin1(text) << good << expected;
    };
    row("130", true, 13000);
    row("130.5", true, 13050);
    row("130.50", true, 13050);
    row("130.500", true, 13050);
    row("-0.05", true, -5);
    row("0", true, 0);
    row("130.505", false);
    row("130,50", false);
    row("1.3e2", false);
    row("1 300", false);
    row("130.", false);
    row(".5", false);
    row("+1", false);
    row("", false);
    row("-", false);
    row("92233720368547758.08", false);
}

void MoneyTest::readsWireNumbersStrictly()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(qint64, expected);
    const auto money = Money::fromDecimal(text);
    QCOMPARE(money.has_value(), good);
    if (good)
        QCOMPARE(money->centavos(), expected);
}

void MoneyTest::addsAndCompares()
{
    Money sum = centavos(10) + centavos(20) - centavos(5);
    sum += centavos(75);
    QCOMPARE(sum, centavos(100));
    QVERIFY(centavos(-1) < Money());
    QVERIFY(Money().isZero());
    QVERIFY(!sum.isZero());
}

ESTEIRA_TEST(MoneyTest)
#include "money_test.moc"
