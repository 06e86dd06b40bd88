#pragma once

#include "core/money.h"
#include "domain/fund/fund_class.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace esteira::assignment {

struct Assignor {
    QString key;            ///< UUID
    QString documentNumber; ///< punctuated
    QString name;
    friend bool operator==(const Assignor &, const Assignor &) = default;
};

/// One per fund, assignor and asset type; the key is part of every path (assignment.md 3.1).
struct AssignmentConfiguration {
    QString key;  ///< UUID
    QString name;
    QString contractKey;
    QString registryType;
    QString assetType;             ///< the only one its batches take
    QString type;                  ///< standard…
    QString consultantDecisionType;
    fund::FundClass fundClass;     ///< with the accounting date
    Assignor assignor;
    QByteArray raw;                ///< the JSON as received
};

/// Where a batch lives: both keys are in its path. Reads of assets need the fund only.
struct Scope {
    QString fundClassKey;
    QString configurationKey;
    friend bool operator==(const Scope &, const Scope &) = default;
};

/// What is sent to create a batch (3.2).
struct AssignmentRequest {
    QString externalId;   ///< ≤ 50, unique in the fund
    QDate assignmentDate; ///< the fund's accounting date, or invalid: the administrator then takes that
    friend bool operator==(const AssignmentRequest &, const AssignmentRequest &) = default;
};

struct AssignmentEvent {
    QString status;
    QDateTime atUtc;
    QString description; ///< why, where the administrator says so
    friend bool operator==(const AssignmentEvent &, const AssignmentEvent &) = default;
};

/// The account the assignor is paid to.
struct Disbursement {
    QString accountKey;
    fund::AccountNumber account;
    std::optional<Money> amount;
    friend bool operator==(const Disbursement &, const Disbursement &) = default;
};

/// A batch as the administrator tells it (3.2, 3.3, 3.4, 3.5). Status is an open text, "reproved" already read as
/// "denied". Creation, closing and listing tell only part of it: what is absent stays empty.
struct Assignment {
    QString key;
    QString externalId;
    QString name;
    QString status;
    QDate assignmentDate;
    QString configurationKey;
    std::optional<AssignmentConfiguration> configuration;
    std::optional<int> numberOfApprovedAssets;
    std::optional<Money> totalValue;
    std::optional<Disbursement> disbursement;
    QList<AssignmentEvent> events; ///< oldest first
    QByteArray raw;
};

/// The figures the manager approves on (3.14).
struct AssetsSummary {
    QString status;
    int numberOfAssets = 0;
    int numberOfApprovedAssets = 0;
    int numberOfDeniedAssets = 0;
    std::optional<Money> totalValue;
    friend bool operator==(const AssetsSummary &, const AssetsSummary &) = default;
};

/// The manager's decision (3.7). The guards are the figures of 3.14 sent back: the administrator may refuse when they no
/// longer hold. There is no field for the reason of a denial; it is kept here only.
struct ManagerDecision {
    bool approves = false;
    QString disbursementAccountKey; ///< UUID; empty: the assignor's default account
    std::optional<int> numberOfApprovedAssets;
    std::optional<Money> totalValue;
    friend bool operator==(const ManagerDecision &, const ManagerDecision &) = default;
};

/// Links to the assignment term (3.13); signedUrl is empty until every party has signed.
struct TermLinks {
    QString url;
    QString signedUrl;
    friend bool operator==(const TermLinks &, const TermLinks &) = default;
};

/// An asset to be bought back in a substitution (3.16).
struct RepurchaseRequest {
    QString assetType;
    QString externalId; ///< the one it was assigned with
    QString assignorDocumentNumber;
    std::optional<Money> repurchaseValue;
    QString settlementType; ///< "asset_settlement"; may be empty
    friend bool operator==(const RepurchaseRequest &, const RepurchaseRequest &) = default;
};

struct RepurchasedAsset {
    QString key;
    QString assetType;
    QString assetKey;
    QString externalId;
    std::optional<Money> currentValue;
    friend bool operator==(const RepurchasedAsset &, const RepurchasedAsset &) = default;
};

} // namespace esteira::assignment
