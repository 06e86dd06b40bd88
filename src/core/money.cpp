#include "core/money.h"

#include <limits>

namespace esteira {

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

Text notAnAmount()
{
    return Text::of(QT_TRANSLATE_NOOP("Text", "Not an amount of money"));
}

Text tooManyDecimals()
{
    return Text::of(QT_TRANSLATE_NOOP("Text", "More than two decimals; amounts are never rounded"));
}

Text tooLarge()
{
    return Text::of(QT_TRANSLATE_NOOP("Text", "Larger than any amount that can be sent"));
}

bool isDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') // only ASCII digits: other scripts' digits never come from a bank
            return false;
    }
    return true;
}

/// Centavos of reais and up to two decimal digits; nullopt on overflow.
std::optional<Money> assemble(QStringView reais, QStringView decimals, bool negative)
{
    std::int64_t centavos = 0;
    const auto push = [&centavos](QChar digit) {
        const int value = digit.unicode() - '0';
        if (centavos > (kMax - value) / 10)
            return false;
        centavos = centavos * 10 + value;
        return true;
    };
    for (const QChar digit : reais) {
        if (!push(digit))
            return std::nullopt;
    }
    for (int i = 0; i < 2; ++i) {
        if (!push(i < decimals.size() ? decimals.at(i) : QChar(u'0')))
            return std::nullopt;
    }
    return Money::fromCentavos(negative ? -centavos : centavos);
}

/// "1.234.567" → "1234567" when every group after the first has three digits; nullopt otherwise.
std::optional<QString> ungrouped(QStringView text, QChar mark)
{
    const auto parts = text.split(mark);
    if (parts.first().isEmpty() || parts.first().size() > 3)
        return std::nullopt;
    // Nobody groups thousands behind a leading zero: "0.355" is a fraction, not three hundred and fifty-five.
    if (parts.size() > 1 && parts.first().startsWith(u'0'))
        return std::nullopt;
    QString digits;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!isDigits(parts.at(i)) || (i > 0 && parts.at(i).size() != 3))
            return std::nullopt;
        digits += parts.at(i);
    }
    return digits;
}

ParsedMoney finish(const std::optional<QString> &reais, QStringView decimals, bool negative)
{
    if (!reais || !isDigits(*reais) || !isDigits(decimals) || (reais->isEmpty() && decimals.isEmpty()))
        return InvalidMoney{notAnAmount(), MoneyFault::NotAnAmount};
    if (decimals.size() > 2)
        return InvalidMoney{tooManyDecimals(), MoneyFault::TooManyDecimals};
    if (const auto money = assemble(*reais, decimals, negative))
        return *money;
    return InvalidMoney{tooLarge(), MoneyFault::TooLarge};
}

} // namespace

QString Money::toDecimal() const
{
    const quint64 magnitude = m_centavos < 0 ? quint64(0) - quint64(m_centavos) : quint64(m_centavos);
    QString text = QString::number(magnitude / 100) + u'.' + QString::number(magnitude % 100).rightJustified(2, u'0');
    return m_centavos < 0 ? u'-' + text : text;
}

std::optional<Money> Money::fromDecimal(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype dot = text.indexOf(u'.');
    const QStringView reais = dot < 0 ? text : text.first(dot);
    QStringView decimals = dot < 0 ? QStringView() : text.sliced(dot + 1);
    if (reais.isEmpty() || !isDigits(reais) || !isDigits(decimals) || (dot >= 0 && decimals.isEmpty()))
        return std::nullopt;
    // 130.500 is the same amount as 130.50: trailing zeros are not decimals that would be lost.
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > 2)
        return std::nullopt;
    return assemble(reais, decimals, negative);
}

ParsedMoney parseMoney(QStringView input, DecimalMark mark)
{
    QString text;
    bool negative = false;
    QStringView trimmed = input.trimmed();
    const bool inParentheses = trimmed.startsWith(u'(') && trimmed.endsWith(u')') && trimmed.size() > 2;
    if (inParentheses) {
        negative = true;
        trimmed = trimmed.sliced(1, trimmed.size() - 2);
    }
    for (const QChar c : trimmed) {
        if (!c.isSpace())
            text += c;
    }
    const auto takeSign = [&] {
        if (text.startsWith(u'-') || text.startsWith(QChar(0x2212))) {
            negative = !negative;
            text.remove(0, 1);
            return true;
        }
        if (text.startsWith(u'+')) {
            text.remove(0, 1);
            return true;
        }
        return false;
    };
    const bool signedBefore = takeSign();
    if (text.startsWith(QLatin1String("R$"), Qt::CaseInsensitive))
        text.remove(0, 2);
    const bool isSigned = signedBefore || takeSign();
    // Parentheses and a sign say "negative" twice; whether they cancel out is not for us to guess.
    if (text.isEmpty() || (isSigned && inParentheses))
        return InvalidMoney{notAnAmount(), MoneyFault::NotAnAmount};

    const qsizetype lastDot = text.lastIndexOf(u'.');
    const qsizetype lastComma = text.lastIndexOf(u',');
    if (lastDot < 0 && lastComma < 0)
        return finish(text, {}, negative);

    if (lastDot >= 0 && lastComma >= 0) {
        const QChar decimal = lastDot > lastComma ? u'.' : u',';
        const QChar grouping = lastDot > lastComma ? u',' : u'.';
        const qsizetype at = qMax(lastDot, lastComma);
        const DecimalMark found = decimal == u'.' ? DecimalMark::Dot : DecimalMark::Comma;
        if (text.count(decimal) > 1 || (mark != DecimalMark::Unknown && mark != found))
            return InvalidMoney{notAnAmount(), MoneyFault::NotAnAmount};
        return finish(ungrouped(QStringView(text).first(at), grouping), QStringView(text).sliced(at + 1), negative);
    }

    const QChar used = lastDot >= 0 ? u'.' : u',';
    const qsizetype at = qMax(lastDot, lastComma);
    const QStringView after = QStringView(text).sliced(at + 1);
    const DecimalMark usedMark = used == u'.' ? DecimalMark::Dot : DecimalMark::Comma;
    const auto asThousands = [&] { return finish(ungrouped(text, used), {}, negative); };
    const auto asDecimals = [&] { return finish(text.first(at), after, negative); };

    if (text.count(used) > 1)
        return mark == usedMark ? ParsedMoney(InvalidMoney{notAnAmount(), MoneyFault::NotAnAmount}) : asThousands();
    if (mark == usedMark)
        return asDecimals();
    if (after.size() != 3)
        return mark == DecimalMark::Unknown || after.size() > 3 ? asDecimals() : ParsedMoney(InvalidMoney{notAnAmount(), MoneyFault::NotAnAmount});
    const ParsedMoney thousands = asThousands();
    if (mark != DecimalMark::Unknown || !std::holds_alternative<Money>(thousands))
        return std::holds_alternative<Money>(thousands) ? thousands : asDecimals();
    return AmbiguousMoney{std::get<Money>(thousands), usedMark == DecimalMark::Dot ? DecimalMark::Comma : DecimalMark::Dot};
}

} // namespace esteira
