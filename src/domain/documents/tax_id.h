#pragma once

#include "core/result.h"

#include <QString>

/// CPF and CNPJ, numeric and with letters (domain-rules.md c1, c2). Pure functions.
namespace esteira::documents {

enum class TaxIdKind { Cpf, Cnpj };

struct TaxId {
    TaxIdKind kind;
    QString plain; ///< 11 digits or 14 characters, no punctuation, upper case
    friend bool operator==(const TaxId &, const TaxId &) = default;
};

/// Strict for files, lenient (lower case, spaces) for what people type. The error names what is wrong: length,
/// characters, check digits, all equal.
Result<TaxId> parseTaxId(QStringView text, bool typedByPerson = false);

QString punctuated(const TaxId &id);         ///< 123.456.789-00, 12.345.678/0001-90: what the wire wants
QString masked(const TaxId &id);             ///< ***.456.789-**: what screens show by default
bool hasLetters(const TaxId &id);
/// Puts back zeros a spreadsheet dropped, only where the check digits prove it (c2); nullopt otherwise.
std::optional<TaxId> restoredFromNumber(QStringView digits);

} // namespace esteira::documents
