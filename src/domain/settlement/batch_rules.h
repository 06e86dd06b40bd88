#pragma once

#include "domain/settlement/payment_batch.h"
#include "domain/settlement/problem.h"

namespace esteira::settlement {

/// Every problem of a batch before it is created (settlement.md 1.1): external_id required, ≤ 50 and [A-Za-z0-9._-];
/// lengths; account xor account_key; account parts required together; PIX id; CPF/CNPJ with punctuation. Dates that do
/// not exist cannot be held by the request; whoever reads the text refuses them (parseDate).
///
/// Errors: external_id.missing, text.characters, text.too_long, account.several, account.missing, key.not_uuid,
/// pix.invalid, document.invalid, document.punctuation. Warnings: date.not_business_day, pix.far_from_date.
/// Fields of the account are named as on the wire with their object: account.account_number.
QList<Problem> validate(const PaymentBatchRequest &request);

} // namespace esteira::settlement
