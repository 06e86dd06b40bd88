#pragma once

#include "domain/settlement/payment_batch.h"
#include "domain/settlement/problem.h"

namespace esteira::settlement {

/// Every problem of a batch before it is created (settlement.md 1.1): external_id required, ≤ 50 and [A-Za-z0-9._-];
/// lengths; account xor account_key; account parts required together; real date; PIX id; CPF/CNPJ with punctuation.
QList<Problem> validate(const PaymentBatchRequest &request);

} // namespace esteira::settlement
