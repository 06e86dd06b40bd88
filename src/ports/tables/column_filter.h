#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace esteira::ports {

/// What the values of a column are, and the whole number each of them is compared as.
enum class ColumnKind {
    Text,  ///< compared as text, upper and lower case alike
    Count, ///< the number
    Money, ///< centavos
    Date   ///< Julian day of a date, or of an instant's day in Brasília
};

/// One alternative of a filter. Bounds are inclusive; a missing one is open.
struct FilterTerm {
    bool negated = false;
    bool whole = false;  ///< the whole text, not a part of it
    QString text;        ///< of ColumnKind::Text
    std::optional<qint64> low;
    std::optional<qint64> high;
    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// What a person asked of one column, read. A value passes when it meets one of the terms that are not negated (or there
/// are none) and none of the negated ones. A small list turns it into a predicate, a store into a query.
struct ColumnFilter {
    ColumnKind kind = ColumnKind::Text;
    QList<FilterTerm> terms;
    friend bool operator==(const ColumnFilter &, const ColumnFilter &) = default;
};

} // namespace esteira::ports
