#include "files/csv/cell_reading.h"

namespace esteira::files {

namespace {

using settlement::DateOrder;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int twoDigits(const char *at)
{
    return (at[0] - '0') * 10 + (at[1] - '0');
}

/// dd?mm?yyyy with one of the marks of dates; the numbers only, not the date.
struct Parts {
    int first, second, year;
};

std::optional<Parts> parts(std::string_view cell)
{
    if (cell.size() != 10 || (cell[2] != '/' && cell[2] != '-' && cell[2] != '.') || cell[5] != cell[2])
        return std::nullopt;
    for (const size_t i : {0u, 1u, 3u, 4u, 6u, 7u, 8u, 9u}) {
        if (!isDigit(cell[i]))
            return std::nullopt;
    }
    const char *at = cell.data();
    return Parts{twoDigits(at), twoDigits(at + 3), twoDigits(at + 6) * 100 + twoDigits(at + 8)};
}

std::optional<PlainDate> isoDate(std::string_view cell)
{
    if (cell.size() != 10 || cell[4] != '-' || cell[7] != '-')
        return std::nullopt;
    for (const size_t i : {0u, 1u, 2u, 3u, 5u, 6u, 8u, 9u}) {
        if (!isDigit(cell[i]))
            return std::nullopt;
    }
    const char *at = cell.data();
    const QDate date(twoDigits(at) * 100 + twoDigits(at + 2), twoDigits(at + 5), twoDigits(at + 8));
    return date.isValid() ? std::optional(PlainDate{date}) : std::nullopt;
}

} // namespace

std::string_view trimmed(std::string_view cell)
{
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t'))
        cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t'))
        cell.remove_suffix(1);
    return cell;
}

std::optional<PlainAmount> plainAmount(std::string_view cell)
{
    if (cell.empty() || cell.size() > 20)
        return std::nullopt;
    // Decimals first: a mark with one or two digits behind it is decimal, whatever stands before.
    char decimal = 0;
    size_t whole = cell.size();
    for (size_t behind = 1; behind <= 2 && behind < cell.size(); ++behind) {
        const char c = cell[cell.size() - behind - 1];
        if (c == '.' || c == ',') {
            decimal = c;
            whole = cell.size() - behind - 1;
            break;
        }
    }
    if (whole == 0)
        return std::nullopt;
    const char grouping = decimal == ',' ? '.' : decimal == '.' ? ',' : 0;
    std::int64_t value = 0;
    int digits = 0;
    size_t sinceGroup = 0;
    bool grouped = false;
    for (size_t i = 0; i < whole; ++i) {
        if (isDigit(cell[i])) {
            value = value * 10 + (cell[i] - '0');
            ++digits;
            ++sinceGroup;
        } else if (grouping != 0 && cell[i] == grouping &&
                   (grouped ? sinceGroup == 3 : sinceGroup >= 1 && sinceGroup <= 3)) {
            grouped = true;
            sinceGroup = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits > 15 || (grouped && (sinceGroup != 3 || cell[0] == '0')))
        return std::nullopt;
    for (int i = 0; i < 2; ++i) {
        const size_t at = whole + 1 + size_t(i);
        if (decimal != 0 && at < cell.size() && !isDigit(cell[at]))
            return std::nullopt;
        value = value * 10 + (decimal != 0 && at < cell.size() ? cell[at] - '0' : 0);
    }
    const DecimalMark mark = decimal == ','   ? DecimalMark::Comma
                             : decimal == '.' ? DecimalMark::Dot
                                              : DecimalMark::Unknown;
    return PlainAmount{Money::fromCentavos(value), mark};
}

std::optional<PlainDate> plainDate(std::string_view cell)
{
    if (const auto iso = isoDate(cell))
        return iso;
    const auto p = parts(cell);
    if (!p || (p->first <= 12) == (p->second <= 12))
        return std::nullopt;
    const bool dayFirst = p->first > 12;
    const QDate date(p->year, dayFirst ? p->second : p->first, dayFirst ? p->first : p->second);
    if (!date.isValid())
        return std::nullopt;
    return PlainDate{date, dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst};
}

std::optional<QDate> dateInOrder(std::string_view cell, DateOrder order)
{
    if (const auto iso = isoDate(cell))
        return iso->value;
    const auto p = parts(cell);
    if (!p || order == DateOrder::Unknown)
        return std::nullopt;
    const bool dayFirst = order == DateOrder::DayFirst;
    const QDate date(p->year, dayFirst ? p->second : p->first, dayFirst ? p->first : p->second);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<int> plainNumber(std::string_view cell)
{
    if (cell.empty() || cell.size() > 9)
        return std::nullopt;
    int value = 0;
    for (const char c : cell) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace esteira::files
