#pragma once

#include "core/money.h"
#include "domain/settlement/date_reading.h"

#include <QtGlobal>

namespace esteira::settlement {

/// How the cells of a column are read, decided from the cells that leave no doubt (domain-rules.md c5).
struct ColumnReading {
    DecimalMark decimalMark = DecimalMark::Unknown;
    DateOrder dateOrder = DateOrder::Unknown;
    friend bool operator==(const ColumnReading &, const ColumnReading &) = default;
};

/// What a person types is read in the order of the country.
inline constexpr ColumnReading kTyped{DecimalMark::Unknown, DateOrder::DayFirst};

/// Cells of a money column by what they prove. Empty cells are not counted.
struct MoneyEvidence {
    qint64 comma = 0;      ///< can only have a decimal comma: 130,50 1.234,56 1.234.567
    qint64 dot = 0;        ///< can only have a decimal dot
    qint64 neutral = 0;    ///< the same amount either way: 130
    qint64 ambiguous = 0;  ///< 1.355
    qint64 unreadable = 0;
    void add(QStringView cell);
    friend bool operator==(const MoneyEvidence &, const MoneyEvidence &) = default;
};

/// Cells of a date column by what they prove. Empty cells are not counted.
struct DateEvidence {
    qint64 dayFirst = 0;   ///< 31/12/2026
    qint64 monthFirst = 0; ///< 12/31/2026
    qint64 neutral = 0;    ///< ISO, ddmmyy, serial numbers, 05/05/2026
    qint64 ambiguous = 0;  ///< 05/06/2026
    qint64 unreadable = 0; ///< also dates that do not exist: 31/02/2026
    void add(QStringView cell);
    friend bool operator==(const DateEvidence &, const DateEvidence &) = default;
};

/// Unknown when nothing proves a mark, or when the cells contradict each other: then a person is asked.
DecimalMark decide(const MoneyEvidence &evidence);
DateOrder decide(const DateEvidence &evidence);

/// Reads one cell of a column. Stricter than parseMoney with the same mark: a cell that is ambiguous by itself stays
/// ambiguous ("1.355" in a column of decimal commas: its thousands are the suggestion, not the truth), unless the
/// mark makes it over-precise ("10,005" there has three decimals and is invalid).
ParsedMoney readMoney(QStringView cell, DecimalMark columnMark);

} // namespace esteira::settlement
