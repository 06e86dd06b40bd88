#pragma once

#include <QDate>
#include <QString>

#include <variant>

namespace esteira::settlement {

/// Which number comes first in the dates of a column: 05/06 is 5 June or 6 May.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// Both readings exist and differ; a person, or the other cells of the column, must say which.
struct AmbiguousDate {
    QDate dayFirst;
    QDate monthFirst;
    friend bool operator==(const AmbiguousDate &, const AmbiguousDate &) = default;
};
struct InvalidDate {
    friend bool operator==(const InvalidDate &, const InvalidDate &) = default;
};
using ParsedDate = std::variant<QDate, AmbiguousDate, InvalidDate>;

/// Reads a date as people, banks and spreadsheets write it (domain-rules.md c5): dd/mm/yyyy (also with - or . and with
/// two digits of year), ISO, ddmmyy (always day first, as in CNAB) and the serial number of Excel's 1900 system. A
/// time of midnight after the date is dropped, any other time is invalid: dates never shift. With `order` known the
/// answer is never ambiguous; with Unknown a date that exists only in one order is that date. Pure function.
ParsedDate parseDate(QStringView text, DateOrder order = DateOrder::Unknown);

} // namespace esteira::settlement
