#include "core/format.h"
#include "core/money.h"
#include "domain/settlement/column_reading.h"
#include "support/test_registry.h"

#include <rapidcheck.h>

#include <limits>

using namespace esteira;

namespace {

constexpr qint64 kLimit = 100'000'000'000'000; // a trillion reais: beyond any fund, far from overflow

rc::Gen<qint64> anyAmount()
{
    return rc::gen::inRange<qint64>(-kLimit, kLimit);
}

/// As printed in Brazil, written by other means than the formatter.
QString brazilian(qint64 centavos)
{
    const qint64 magnitude = std::abs(centavos);
    QString reais = QString::number(magnitude / 100);
    for (qsizetype i = reais.size() - 3; i > 0; i -= 3)
        reais.insert(i, u'.');
    return (centavos < 0 ? QStringLiteral("-") : QString()) + reais + u','
        + QString::number(magnitude % 100).rightJustified(2, u'0');
}

bool readsAs(const QString &text, qint64 centavos, DecimalMark mark = DecimalMark::Unknown)
{
    return parseMoney(text, mark) == ParsedMoney(Money::fromCentavos(centavos));
}

} // namespace

/// What must hold for every amount, not only for the ones somebody thought of.
class MoneyPropertiesTest : public QObject {
    Q_OBJECT
private slots:
    void wireTextComesBack()
    {
        QVERIFY(rc::check("fromDecimal(toDecimal(x)) == x", [] {
            const Money money = Money::fromCentavos(*rc::gen::arbitrary<qint64>());
            // The smallest number has no positive twin, which is the one amount that is written but not read.
            RC_PRE(money.centavos() != std::numeric_limits<qint64>::min());
            RC_ASSERT(Money::fromDecimal(money.toDecimal()) == money);
        }));
    }

    void brazilianTextComesBack()
    {
        QVERIFY(rc::check("a printed amount is read as itself, with and without the column's help", [] {
            const qint64 centavos = *anyAmount();
            const QString text = brazilian(centavos);
            RC_ASSERT(readsAs(text, centavos));
            RC_ASSERT(readsAs(text, centavos, DecimalMark::Comma));
            RC_ASSERT(readsAs(QStringLiteral("R$\u00A0") + text, centavos));
        }));
    }

    void formattedTextComesBack()
    {
        QVERIFY(rc::check("what the screen shows can be typed back", [] {
            const qint64 centavos = *anyAmount();
            RC_ASSERT(readsAs(format::money(Money::fromCentavos(centavos)), centavos));
            RC_ASSERT(readsAs(format::moneyWithSymbol(Money::fromCentavos(centavos)), centavos));
        }));
    }

    void neverGuessesThreeDigits()
    {
        QVERIFY(rc::check("one mark with three digits after it is ambiguous alone", [] {
            const int reais = *rc::gen::inRange(1, 1000);
            const int after = *rc::gen::inRange(0, 1000);
            const QChar mark = *rc::gen::element(QChar(u'.'), QChar(u','));
            const QString text = QString::number(reais) + mark + QString::number(after).rightJustified(3, u'0');
            const ParsedMoney parsed = parseMoney(text);
            RC_ASSERT(std::holds_alternative<AmbiguousMoney>(parsed));
            RC_ASSERT(std::get<AmbiguousMoney>(parsed).asThousands.centavos() == (reais * 1000LL + after) * 100);
        }));
    }

    void neverReadsTwoAmountsFromOneText()
    {
        QVERIFY(rc::check("any text: a reading without a column is the reading of every column that can read it", [] {
            const auto characters = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789.,-()R$ ")));
            const QString text = QString::fromLatin1(characters.data(), qsizetype(characters.size()));
            const ParsedMoney alone = parseMoney(text);
            for (const DecimalMark mark : {DecimalMark::Comma, DecimalMark::Dot}) {
                const ParsedMoney inColumn = settlement::readMoney(text, mark);
                if (std::holds_alternative<Money>(inColumn))
                    RC_ASSERT(inColumn == alone);
            }
        }));
    }
};

ESTEIRA_TEST(MoneyPropertiesTest)
#include "money_properties_test.moc"
