#include "domain/settlement/date_reading.h"

#include <optional>

namespace esteira::settlement {

namespace {

// Serials outside are numbers that only look like dates: 1 January 1950 to 31 December 2149.
constexpr int kFirstSerial = 18264;
constexpr int kLastSerial = 91312;

/// Digits only; nullopt otherwise (a sign or another script's digits is not a date).
std::optional<int> number(QStringView digits)
{
    int value = 0;
    if (digits.isEmpty() || digits.size() > 6)
        return std::nullopt;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

QStringView withoutMidnight(QStringView text)
{
    static constexpr QStringView kMidnights[] = {u"T00:00:00", u" 00:00:00", u" 00:00", u" 0:00:00", u" 0:00"};
    for (const QStringView midnight : kMidnights) {
        if (text.endsWith(midnight))
            return text.chopped(midnight.size()).trimmed();
    }
    return text;
}

ParsedDate dateOrInvalid(QDate date)
{
    return date.isValid() ? ParsedDate(date) : ParsedDate(InvalidDate{});
}

int fullYear(int year, qsizetype digits)
{
    // Two digits: maturities lie ahead, so the window reaches further into the future than into the past.
    return digits == 2 ? (year >= 70 ? 1900 : 2000) + year : year;
}

ParsedDate ordered(int first, int second, int year, DateOrder order)
{
    const QDate dayFirst(year, second, first);
    const QDate monthFirst(year, first, second);
    switch (order) {
    case DateOrder::DayFirst: return dateOrInvalid(dayFirst);
    case DateOrder::MonthFirst: return dateOrInvalid(monthFirst);
    case DateOrder::Unknown: break;
    }
    if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst)
        return AmbiguousDate{dayFirst, monthFirst};
    return dateOrInvalid(dayFirst.isValid() ? dayFirst : monthFirst);
}

ParsedDate fromParts(QStringView text, QChar mark, DateOrder order)
{
    const qsizetype firstMark = text.indexOf(mark);
    const qsizetype secondMark = text.indexOf(mark, firstMark + 1);
    if (secondMark < 0)
        return InvalidDate{};
    const QStringView parts[] = {text.first(firstMark), text.sliced(firstMark + 1, secondMark - firstMark - 1),
                                 text.sliced(secondMark + 1)};
    const auto a = number(parts[0]), b = number(parts[1]), c = number(parts[2]);
    if (!a || !b || !c || parts[1].size() > 2)
        return InvalidDate{};
    if (parts[0].size() == 4)
        return parts[2].size() <= 2 ? dateOrInvalid(QDate(*a, *b, *c)) : ParsedDate(InvalidDate{});
    if (parts[0].size() > 2 || (parts[2].size() != 4 && parts[2].size() != 2))
        return InvalidDate{};
    return ordered(*a, *b, fullYear(*c, parts[2].size()), order);
}

ParsedDate fromDigits(QStringView text)
{
    const auto value = number(text);
    if (!value)
        return InvalidDate{};
    if (text.size() == 6)
        return dateOrInvalid(QDate(fullYear(*value % 100, 2), *value / 100 % 100, *value / 10000));
    if (text.size() == 5 && *value >= kFirstSerial && *value <= kLastSerial)
        return QDate(1899, 12, 30).addDays(*value);
    return InvalidDate{};
}

} // namespace

ParsedDate parseDate(QStringView input, DateOrder order)
{
    const QStringView text = withoutMidnight(input.trimmed());
    for (const QChar mark : {u'/', u'-', u'.'}) {
        if (text.contains(mark))
            return fromParts(text, mark, order);
    }
    return fromDigits(text);
}

} // namespace esteira::settlement
