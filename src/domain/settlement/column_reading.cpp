#include "domain/settlement/column_reading.h"

namespace esteira::settlement {

namespace {

template <typename Wanted, typename Variant>
bool is(const Variant &value)
{
    return std::holds_alternative<Wanted>(value);
}

} // namespace

void MoneyEvidence::add(QStringView cell)
{
    if (cell.trimmed().isEmpty())
        return;
    const ParsedMoney alone = parseMoney(cell);
    if (is<AmbiguousMoney>(alone)) {
        ++ambiguous;
        return;
    }
    const bool withComma = is<Money>(parseMoney(cell, DecimalMark::Comma));
    const bool withDot = is<Money>(parseMoney(cell, DecimalMark::Dot));
    if (!is<Money>(alone) || (!withComma && !withDot))
        ++unreadable;
    else if (withComma && withDot)
        ++neutral;
    else
        ++(withComma ? comma : dot);
}

void DateEvidence::add(QStringView cell)
{
    if (cell.trimmed().isEmpty())
        return;
    const ParsedDate alone = parseDate(cell);
    if (is<AmbiguousDate>(alone)) {
        ++ambiguous;
        return;
    }
    const bool asDayFirst = is<QDate>(parseDate(cell, DateOrder::DayFirst));
    const bool asMonthFirst = is<QDate>(parseDate(cell, DateOrder::MonthFirst));
    if (!asDayFirst && !asMonthFirst)
        ++unreadable;
    else if (asDayFirst && asMonthFirst)
        ++neutral;
    else
        ++(asDayFirst ? dayFirst : monthFirst);
}

DecimalMark decide(const MoneyEvidence &evidence)
{
    if ((evidence.comma > 0) == (evidence.dot > 0))
        return DecimalMark::Unknown;
    return evidence.comma > 0 ? DecimalMark::Comma : DecimalMark::Dot;
}

DateOrder decide(const DateEvidence &evidence)
{
    if ((evidence.dayFirst > 0) == (evidence.monthFirst > 0))
        return DateOrder::Unknown;
    return evidence.dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

ParsedMoney readMoney(QStringView cell, DecimalMark columnMark)
{
    const ParsedMoney alone = parseMoney(cell);
    if (columnMark == DecimalMark::Unknown || is<InvalidMoney>(alone))
        return alone;
    const ParsedMoney inColumn = parseMoney(cell, columnMark);
    return is<AmbiguousMoney>(alone) && is<Money>(inColumn) ? alone : inColumn;
}

} // namespace esteira::settlement
