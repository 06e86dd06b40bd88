#pragma once

#include <QString>

#include <optional>

namespace esteira::files {

/// How spreadsheets keep values, turned into the texts our readers take without doubt. Pure functions.

/// Does a number format show a day? Built-in formats by number, others by their code.
bool isDateFormat(int builtIn, const QString &code);

/// Serial day to "2026-11-19", with the time behind it where there is one; nullopt for days that do not exist (Excel's
/// 29 February 1900) or lie outside 1900 to 9999.
std::optional<QString> serialDate(double serial, bool since1904);

/// A number as fifteen digits tell it, which is all a spreadsheet keeps, with a decimal comma and never in a spelling
/// that could be taken for thousands ("1,234" becomes "1,2340"). From 16 digits on in scientific notation: its last
/// digits are lost, and the domain refuses it as such.
QString numberText(double value);

/// "AB12" → 27; -1 when it is no reference.
int columnOf(QStringView reference);

} // namespace esteira::files
