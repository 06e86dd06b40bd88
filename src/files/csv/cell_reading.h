#pragma once

#include "core/money.h"
#include "domain/settlement/date_reading.h"

#include <QDate>

#include <optional>
#include <string_view>

/// The common spellings of amounts, dates and numbers read straight from bytes, so that a million rows cost no text
/// objects. Each answers nullopt for everything it is not sure about; the domain's readers then decide. They never
/// disagree with those readers (tested as a property). Pure functions.
namespace esteira::files {

/// Without the blanks around it.
std::string_view trimmed(std::string_view cell);

struct PlainAmount {
    Money value;
    DecimalMark mark = DecimalMark::Unknown; ///< the decimal mark it proves; Unknown for plain digits
};
/// "130", "130,5", "1.234,56": at most two decimals, groups of three, up to fifteen digits.
std::optional<PlainAmount> plainAmount(std::string_view cell);

struct PlainDate {
    QDate value;
    settlement::DateOrder order = settlement::DateOrder::Unknown; ///< the order it proves
};
/// "2026-11-19", and "19/11/2026" when the numbers leave one order only.
std::optional<PlainDate> plainDate(std::string_view cell);
/// "05/06/2026" in a column whose order is known.
std::optional<QDate> dateInOrder(std::string_view cell, settlement::DateOrder order);

/// Up to nine digits.
std::optional<int> plainNumber(std::string_view cell);

} // namespace esteira::files
