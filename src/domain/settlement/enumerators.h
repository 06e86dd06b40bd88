#pragma once

#include <QString>

#include <span>

/// The enumerators of the settlement contract as data (settlement.md 3; the lists grow, so they are not code).
namespace esteira::settlement {

struct Enumerator {
    const char *value; ///< wire text
    const char *label; ///< source text, context "Enumerator"
    bool needsInstallment = false; ///< settlement types only: installment_number is required
};

std::span<const Enumerator> assetTypes();
std::span<const Enumerator> settlementTypes();
std::span<const Enumerator> collectionOrigins();

/// nullptr when the value is not in the list.
const Enumerator *findEnumerator(std::span<const Enumerator> list, QStringView value);

/// Also by the label of the screen or the name the market uses, in Portuguese or English, whatever the case and accents
/// ("Sacado", "LIQUIDACAO DE PARCELA"). Only exact names: a near miss is nullptr, never a guess.
const Enumerator *findEnumeratorByName(std::span<const Enumerator> list, QStringView name);

/// In the language of the screen; the raw value when it is not known.
QString enumeratorLabel(std::span<const Enumerator> list, QStringView value);

} // namespace esteira::settlement
