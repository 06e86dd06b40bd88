#include "domain/settlement/unread_values.h"

#include "core/text_argument.h"
#include "domain/settlement/field_problems.h"

#include <algorithm>

namespace esteira::settlement {

namespace {

Problem error(const QString &field, const char *code, const QString &offending, Text text, Text suggestion = {}, QString fix = {})
{
    return makeProblem(Severity::Error, field, code, offending, std::move(text), std::move(suggestion), std::move(fix));
}

} // namespace

std::optional<int> readWholeNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

bool looksScientific(QStringView text)
{
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e < 1 || e + 2 >= text.size() || (text.at(e + 1) != u'+' && text.at(e + 1) != u'-'))
        return false;
    const auto onlyDigits = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const QStringView mantissa = text.first(e);
    return onlyDigits(text.sliced(e + 2)) && onlyDigits(mantissa.first(1))
        && (mantissa.size() == 1 || ((mantissa.at(1) == u',' || mantissa.at(1) == u'.') && onlyDigits(mantissa.sliced(2))));
}

Problem unreadMoney(const QString &field, const QString &text, DecimalMark mark)
{
    const ParsedMoney money = readMoney(text, mark);
    if (const auto *ambiguous = std::get_if<AmbiguousMoney>(&money)) {
        return error(field, "value.ambiguous", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Ambiguous: the mark may separate thousands or three decimals")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "If the mark separates thousands, the value is %1"), {argument::amount(ambiguous->asThousands)}),
                     ambiguous->asThousands.toDecimal());
    }
    const ParsedMoney alone = parseMoney(text);
    if (const auto *readable = std::get_if<Money>(&alone)) {
        return error(field, "value.decimal_mark", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "The decimal mark is not the one of this column")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Read by itself, the value is %1"), {argument::amount(*readable)}),
                     readable->toDecimal());
    }
    const auto *invalid = std::get_if<InvalidMoney>(&money);
    switch (invalid ? invalid->fault : MoneyFault::NotAnAmount) {
    case MoneyFault::TooManyDecimals:
        return error(field, "value.too_many_decimals", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "More than two decimals; amounts are never rounded")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Write the amount with centavos, like 1234.56")));
    case MoneyFault::TooLarge:
        return error(field, "value.too_large", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Larger than any amount that can be sent")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Check the number of digits")));
    case MoneyFault::NotAnAmount: break;
    }
    return error(field, "value.invalid", text, Text::of(QT_TRANSLATE_NOOP("Text", "Not an amount of money")),
                 Text::of(QT_TRANSLATE_NOOP("Text", "Write the amount with centavos, like 1234.56")));
}

Problem unreadDate(const QString &field, const QString &text, DateOrder order)
{
    const ParsedDate alone = parseDate(text);
    if (const auto *both = std::get_if<AmbiguousDate>(&alone)) {
        const QString dayFirst = argument::date(both->dayFirst);
        // A column whose order is known leaves no doubt; this text was kept while the order was not known.
        return error(field, "date.ambiguous", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Ambiguous: %1 or %2"), {dayFirst, argument::date(both->monthFirst)}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Read with the day first, the date is %1"), {dayFirst}),
                     (order == DateOrder::MonthFirst ? both->monthFirst : both->dayFirst).toString(Qt::ISODate));
    }
    if (const auto *other = std::get_if<QDate>(&alone)) {
        return error(field, "date.order", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Day and month are swapped: the date exists only in the other order")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "In the other order, the date is %1"), {argument::date(*other)}),
                     other->toString(Qt::ISODate));
    }
    return error(field, "date.invalid", text, Text::of(QT_TRANSLATE_NOOP("Text", "Not a date that exists")),
                 Text::of(QT_TRANSLATE_NOOP("Text", "Write the date as day/month/year or year-month-day")));
}

Problem unreadEnumerator(const QString &field, const QString &text, std::span<const Enumerator> accepted)
{
    QStringList labels;
    for (const Enumerator &value : accepted)
        labels.append(QString::fromUtf8(value.label));
    return error(field, "enumerator.unknown", text, Text::of(QT_TRANSLATE_NOOP("Text", "Not one of the accepted values")),
                 Text::of(QT_TRANSLATE_NOOP("Text", "Use one of: %1"), {argument::terms("Enumerator", labels)}));
}

Problem unreadInteger(const QString &field, const QString &text)
{
    // "3/12" is how contracts number the third of twelve instalments.
    const std::optional<int> first = readWholeNumber(QStringView(text).first(std::max<qsizetype>(0, text.indexOf(u'/'))).trimmed());
    const bool isPart = text.count(u'/') == 1 && first.value_or(0) > 0;
    const QString fix = isPart ? QString::number(*first) : QString();
    return error(field, "installment.invalid", text,
                 Text::of(QT_TRANSLATE_NOOP("Text", "Not a whole number greater than zero")),
                 fix.isEmpty() ? Text::of(QT_TRANSLATE_NOOP("Text", "Write the number of the installment, counted from 1"))
                               : Text::of(QT_TRANSLATE_NOOP("Text", "Use %1"), {fix}),
                 fix);
}

} // namespace esteira::settlement
