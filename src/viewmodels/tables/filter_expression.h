#pragma once

#include "core/text.h"
#include "ports/tables/column_filter.h"

#include <QDate>
#include <QVariant>

#include <expected>

/// What people write above a column, and what it lets through. Pure functions; amounts and dates are read in the form of
/// the language given.
///
/// Text: `laticínios` a part; `=AUR-1` the whole. Numbers, amounts, dates: `17/11`, `11/2026`, `> 100`, `>= 100`, `< 100`,
/// `<= 100`, `100..200`, `100..`, `..200`. All: `!` in front turns it round, `;` divides alternatives.
namespace esteira::viewmodels {

/// The reason names what was written and says what can be. `today` fills in the year, "today" and "yesterday".
std::expected<ports::ColumnFilter, Text> readFilter(const QString &expression, ports::ColumnKind kind, QDate today, Language language);

/// Money, whole numbers, QDate and QDateTime (UTC) by their kind; text otherwise.
bool passes(const ports::ColumnFilter &filter, const QVariant &value);

} // namespace esteira::viewmodels
