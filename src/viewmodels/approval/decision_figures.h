#pragma once

#include "ports/assignment/assignment_store.h"

#include <optional>

namespace esteira::viewmodels {

/// What a manager weighs before deciding on an assignment: everything is computed from the assets alone, without a
/// screen or a store. Only assets that would be paid count (assignment.md 3.14); denied ones stand beside them. Money in
/// centavos, shares as fractions, rates a month of 30 days, compound. A value; any thread.
struct DecisionFigures {
    struct Share {
        QString name;
        QString documentNumber;
        settlement::CountAndTotal value; ///< purchase value
        double share = 0;                ///< of the purchase value of all
    };
    struct Month {
        QDate first;    ///< first day of the month
        Money faceValue;
        qint64 payments = 0;
    };

    qint64 assets = 0;                  ///< with the denied ones
    settlement::CountAndTotal approved;
    settlement::CountAndTotal denied;
    Money faceValue;
    std::optional<double> monthlyRate;  ///< yield of the purchase price, weighted by it
    std::optional<double> averageDays;  ///< to each payment, weighted by its face value
    qint64 withoutTerm = 0;             ///< counted assets whose payments are not known: left out of the three above
    QList<Share> borrowers;             ///< largest first
    QList<Share> assignors;             ///< by originator, largest first
    QList<Month> ladder;                ///< every month from the first payment to the last, also empty ones
    qint64 needDocuments = 0;           ///< counted assets that need one
    qint64 haveDocuments = 0;           ///< of those, the ones that have it

    static DecisionFigures of(const QList<ports::StoredAsset> &assets, QDate reference);
};

/// The monthly rate at which `price` grows into the payments of the asset; absent when nothing is known to be paid later.
std::optional<double> monthlyYield(const assignment::AssetRequest &asset, QDate reference);

/// Whether an asset cannot go on without a document, and whether it is still missing.
bool needsDocument(const ports::StoredAsset &asset);
bool lacksDocument(const ports::StoredAsset &asset);

} // namespace esteira::viewmodels
