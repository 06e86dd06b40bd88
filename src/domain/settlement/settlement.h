#pragma once

#include "core/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace esteira::settlement {

/// What is sent to insert a settlement (settlement.md 1.2). Exactly one of contractNumber, assetExternalId and
/// assetKey identifies the asset.
struct SettlementRequest {
    QString externalId;          ///< ≤ 50, unique in the batch
    QString assetType;           ///< enumerator 3.1
    QString settlementType;      ///< enumerator 3.2
    std::optional<Money> totalValue; ///< > 0
    QString collectionOriginType; ///< enumerator 3.3
    QString contractNumber;      ///< ≤ 50
    QString assetExternalId;     ///< ≤ 50
    QString assetKey;            ///< UUID
    QString ifCode;              ///< ≤ 36, B3 code
    QString participantControlNumber; ///< ≤ 50
    std::optional<int> installmentNumber;
    QDate installmentMaturityDate;
    QString installmentExternalId; ///< ≤ 50
    QDate collectionDate;
    friend bool operator==(const SettlementRequest &, const SettlementRequest &) = default;
};

struct AffectedAsset {
    QString assetKey;
    int numberOfUnits = 0;
    std::optional<Money> presentValue; ///< absent when it is not whole centavos: the raw JSON keeps it
    std::optional<Money> installmentFaceValue;
    std::optional<Money> installmentPostMaturityInterestValue;
    std::optional<Money> installmentDelayInterestValue;
    std::optional<Money> installmentDelayFineValue;
    friend bool operator==(const AffectedAsset &, const AffectedAsset &) = default;
};

/// A settlement as the administrator tells it (settlement.md 1.2, 1.6). Status is an open text.
struct Settlement {
    SettlementRequest sent; ///< the fields of insertion as read back; absent ones stay empty
    QString settlementKey;
    QString status;
    std::optional<Money> settlementResult;
    int totalNumberOfUnits = 0;
    QList<AffectedAsset> assets;
    QString assignorDocumentNumber;
    QString borrowerDocumentNumber;
    QString counterPartyDocumentNumber;
    QDateTime nextExecutionUtc;
    QByteArray raw; ///< the JSON as received
};

/// The test of domain-rules.md c9 for "already there": value, asset, type and instalment read back equal. A field the
/// answer leaves out cannot contradict; value and type must be there.
bool readsBackEqual(const SettlementRequest &sent, const Settlement &found);

/// Names of the fields that contradict, wire names, for the conflict's explanation.
QStringList differingFields(const SettlementRequest &sent, const Settlement &found);

} // namespace esteira::settlement
