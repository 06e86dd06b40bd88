#pragma once

#include "core/money.h"
#include "domain/fund/fund_class.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace esteira::settlement {

/// What is sent to create a batch (settlement.md 1.1). `account` and `accountKey` exclude each other; with neither
/// the fund's main account is credited.
struct PaymentBatchRequest {
    QString externalId;              ///< ≤ 50, unique in the fund
    QString description;             ///< ≤ 255
    std::optional<fund::AccountNumber> account;
    QString accountKey;              ///< UUID
    QDate referenceDate;
    QString endToEndId;              ///< PIX, 32
    QString sourceDocumentNumber;    ///< CPF or CNPJ with punctuation
    friend bool operator==(const PaymentBatchRequest &, const PaymentBatchRequest &) = default;
};

struct SettlementExpense {
    QString key;
    std::optional<Money> amount; ///< absent when it is not whole centavos
    QString status;
    QString description;
    friend bool operator==(const SettlementExpense &, const SettlementExpense &) = default;
};

/// A batch as the administrator tells it (settlement.md 1.1, 1.5). Status is an open text.
struct PaymentBatch {
    QString externalId;
    QString description;
    std::optional<fund::AccountNumber> account;
    QString accountKey;
    QDate referenceDate;
    QString endToEndId;
    QString sourceDocumentNumber;
    QString paymentBatchKey;
    QString status;
    fund::FundClass fundClass;
    std::optional<Money> totalValue;
    QList<SettlementExpense> expenses;
    QByteArray raw; ///< the JSON as received, unknown fields and all
};

} // namespace esteira::settlement
