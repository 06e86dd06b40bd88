#pragma once

#include "domain/assignment/asset_fields.h"
#include "domain/settlement/problem.h"

namespace esteira::assignment {

// The same problem model as for settlements; `field` is the path of asset_fields.h, or "installments", "premiums",
// "installments[2].face_value".
using settlement::Problem;
using settlement::Severity;

/// What is known of the batch the asset goes into. Unknown members are left empty and check nothing.
struct AssetContext {
    QString assetType;              ///< the configuration's
    QString assignorDocumentNumber; ///< the configuration's
    QDate accountingDate;           ///< the fund's
};

/// Every problem of one asset alone (assignment.md 3.8), at most one a field, in the order of the form.
///
/// Errors: asset_type.missing, asset_type.unknown, asset_type.other, field.missing, text.too_long, text.characters,
/// text.scientific, document.invalid, document.punctuation, person.mismatch, enumerator.unknown, value.* and date.* of
/// settlement::validate, value.not_positive, rate.invalid, installment.invalid, installment.beyond, installments.missing,
/// installments.repeated, installments.order, maturity.past, maturity.before_issue, invoice_key.invalid,
/// extra.not_an_object, paper.missing, premium.incomplete.
/// Warnings: field.recommended, person.details, invoice_key.check_digit, rate.not_fraction, format.unusual,
/// purchase.above_face, originator.unknown, face.above_contract, date.future.
QList<Problem> validate(const AssetDraft &draft, const AssetContext &context = {});

/// The external id is already used by another asset of the batch; `otherLine` 0 when it has no line.
Problem duplicateExternalId(const QString &externalId, int otherLine);
/// The invoice is already assigned by another asset of the batch.
Problem duplicateInvoiceKey(const QString &accessKey, int otherLine);

/// 44 characters: digits, and letters only where the issuer's CNPJ stands (assignment.md 8.5).
bool isInvoiceKey(QStringView key);
/// Modulo 11, weights 2 to 9 from the right; characters count as their code minus 48, as in the CNPJ with letters.
bool invoiceKeyCheckDigitHolds(QStringView key);

} // namespace esteira::assignment
