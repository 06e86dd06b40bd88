#pragma once

#include "core/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace esteira::fund {

/// An account by its numbers (settlement.md 1.1). Texts: leading zeros matter.
struct AccountNumber {
    QString number;          ///< ≤ 20
    QString digit;           ///< 1
    QString branch;          ///< ≤ 4
    QString institutionCode; ///< ≤ 20
    friend bool operator==(const AccountNumber &, const AccountNumber &) = default;
};

struct Manager {
    QString name;
    QString key;
    QString documentNumber;
    friend bool operator==(const Manager &, const Manager &) = default;
};

/// A fund class as responses carry it. accountingDate and automaticDiscard come only with reads of a batch.
struct FundClass {
    QString key;             ///< UUID
    QString name;
    QString documentNumber;  ///< CNPJ, punctuated
    Manager manager;
    QDate accountingDate;
    std::optional<bool> automaticDiscard;
    friend bool operator==(const FundClass &, const FundClass &) = default;
};

/// A row of the fund accounts listing (settlement.md 7).
struct FundAccount {
    QString key;             ///< UUID
    QString type;            ///< checking_account…
    QString status;          ///< open…
    AccountNumber number;
    QString institutionName;
    QString ownerName;
    QString ownerDocumentNumber;
    std::optional<Money> balance;
    bool isMain = false;     ///< accounting_identification says "main"
    friend bool operator==(const FundAccount &, const FundAccount &) = default;
};

} // namespace esteira::fund
