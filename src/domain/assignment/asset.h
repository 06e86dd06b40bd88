#pragma once

#include "core/money.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace esteira::assignment {

/// assignment.md 3.8, "Shared objects". Tax ids, CEP and activity code carry their punctuation, the phone does not.
struct Borrower {
    QString name;
    QString documentNumber;
    QString personType; ///< natural_person or legal_person
    QString email;
    QString street, number, neighborhood, city, postalCode, uf, country;
    QString areaCode, phoneNumber;
    QString motherName;   ///< natural persons
    QDate birthdate;      ///< natural persons
    QString activityCode; ///< legal persons
    friend bool operator==(const Borrower &, const Borrower &) = default;
};

/// Rates are kept as the digits of a decimal fraction ("0.018" is 1.8 %), never as a floating-point number.
struct Delay {
    QString fineType;
    QString finePercentage;
    QString interestMethod;
    QString interestMonthlyRate;
    QString interestDailyRate;
    QString interestCalendarBase;
    friend bool operator==(const Delay &, const Delay &) = default;
};

struct Premium {
    QString type;
    std::optional<Money> totalValue;
    friend bool operator==(const Premium &, const Premium &) = default;
};

struct Installment {
    int number = 0; ///< counted from 1
    QDate maturityDate;
    std::optional<Money> faceValue;
    friend bool operator==(const Installment &, const Installment &) = default;
};

/// What is sent to insert an asset (3.8). One struct for every type: asset_fields.h says which fields a type has, where
/// they stand in the JSON and which are required. Fields of other types stay empty.
struct AssetRequest {
    QString assetType;
    std::optional<Money> totalPurchaseValue; ///< what the fund pays
    QList<Premium> premiums;

    QString externalId; ///< ≤ 50, unique in the fund
    QString originatorDocumentNumber;
    Borrower borrower;
    Delay delay;

    // duplicatas, discounted contracts, checks, promissory notes (3.8.2, 3.8.3, 3.8.5)
    QDate maturityDate;
    std::optional<Money> faceValue;
    QString orderNumber;
    QString participantControlNumber;
    QString ourNumber, ourNumberDigit; ///< bankslip
    QString invoiceAccessKey, invoiceSerie, invoiceNumber;
    std::optional<Money> invoiceTotalValue;
    QDate invoiceIssueDate;
    std::optional<int> installmentNumber;
    std::optional<int> contractInstallments; ///< of discounted contracts
    std::optional<Money> contractTotalFaceValue;

    // credit operations and contracts (3.8.1, 3.8.3, 3.8.4)
    QString contractNumber;
    QDate contractIssueDate, disbursementDate, signatureDate;
    std::optional<Money> issueValue, principalValue;
    QString amortizationType, interestRateType, calendarBase;
    QString monthlyRate, rateCalendarBase;
    QString modalityCode;
    QString consigneeType;
    QList<Installment> installments;

    /// Further fields of the body as one JSON object, for what the contract leaves open: the objects "check" and
    /// "promissory_note", the rest of "consignee". Known fields win over what stands here.
    QByteArray extra;

    friend bool operator==(const AssetRequest &, const AssetRequest &) = default;
};

/// An asset as the administrator tells it (3.8, 3.9). Status is an open text, "reproved" already read as "denied".
struct Asset {
    QString key;
    QString externalId;
    QString assetType;
    QString status;
    std::optional<Money> totalPurchaseValue;
    std::optional<int> durationDays;
    QString deniedBy;     ///< enumerators.h, deniedByNames(); empty when not denied
    QString denialReason; ///< the administrator's own words
    std::optional<AssetRequest> sent; ///< where the answer embeds the body
    QByteArray raw;       ///< the JSON as received
};

/// A PDF to be sent for an asset (3.12).
struct AssetDocument {
    QString documentType;
    QString filePath;
    friend bool operator==(const AssetDocument &, const AssetDocument &) = default;
};

/// Last maturity: what the ladder, the limits and the term of the asset count with. Invalid when none is given.
QDate lastMaturity(const AssetRequest &request);
/// Face value of the asset: its own, or the sum of its instalments. Absent when none is given.
std::optional<Money> faceValueOf(const AssetRequest &request);

/// The test for "already there" (domain-rules.md c9): type, purchase value and, where the answer embeds the body, the
/// fields that make the asset what it is. A field the answer leaves out cannot contradict; the value must be there.
QStringList differingFields(const AssetRequest &sent, const Asset &found);
bool readsBackEqual(const AssetRequest &sent, const Asset &found);

} // namespace esteira::assignment
