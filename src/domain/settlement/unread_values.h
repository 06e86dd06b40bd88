#pragma once

#include "domain/settlement/column_reading.h"
#include "domain/settlement/enumerators.h"
#include "domain/settlement/problem.h"

#include <optional>
#include <span>

/// What is wrong with a text that could not be read into its field; shared by settlements and assets. Pure functions.
namespace esteira::settlement {

/// Digits only, as instalments are counted; nullopt for signs, decimals and numbers no contract has.
std::optional<int> readWholeNumber(QStringView text);

/// "4,512E+11": a spreadsheet has replaced a long number by this, and its digits are gone.
bool looksScientific(QStringView text);

/// value.ambiguous, value.decimal_mark, value.too_many_decimals, value.too_large, value.invalid.
Problem unreadMoney(const QString &field, const QString &text, DecimalMark mark);
/// date.ambiguous, date.order, date.invalid.
Problem unreadDate(const QString &field, const QString &text, DateOrder order);
/// enumerator.unknown.
Problem unreadEnumerator(const QString &field, const QString &text, std::span<const Enumerator> accepted);
/// installment.invalid; "3/12" is understood as the third of twelve.
Problem unreadInteger(const QString &field, const QString &text);

} // namespace esteira::settlement
