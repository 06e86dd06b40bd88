#pragma once

#include "domain/settlement/enumerators.h"

/// The enumerators of the assignment contract as data (assignment.md 5). Only asset types and person types are closed
/// lists; of all others the contract shows examples, so they are suggestions for a free text (5.2).
namespace esteira::assignment {

using settlement::Enumerator;
using settlement::enumeratorLabel;
using settlement::findEnumerator;

/// The object of the request that carries the asset (3.8).
enum class AssetBody { CreditOperation, DiscountedCreditRight, Contract };
/// Whether a document has to follow (3.12, table).
enum class DocumentNeed { Always, Never, ByConfiguration };

struct AssetType {
    const char *value;
    const char *label; ///< source text, context "Enumerator"
    AssetBody body;
    DocumentNeed documents;
    const char *documentType; ///< the document_type to send; for the types the contract leaves open, the asset type
    const char *paper;        ///< object that replaces the invoice ("check"); empty otherwise
};

std::span<const AssetType> assetTypes();
const AssetType *findAssetType(QStringView value); ///< nullptr when this version does not know how to send it
QString assetTypeLabel(QStringView value);         ///< in the language of the screen; the raw value when not known
const char *bodyName(AssetBody body);              ///< "credit_operation"…

std::span<const Enumerator> personTypes();
std::span<const Enumerator> amortizationTypes();
std::span<const Enumerator> interestRateTypes();
std::span<const Enumerator> calendarBases();
std::span<const Enumerator> fineTypes();
std::span<const Enumerator> interestMethods();
std::span<const Enumerator> premiumTypes();
std::span<const Enumerator> documentTypes();
std::span<const Enumerator> deniedByNames();

} // namespace esteira::assignment
