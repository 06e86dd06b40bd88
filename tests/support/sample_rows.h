#pragma once

#include "ports/settlement/batch_store.h"
#include "support/await.h"

namespace esteira::test {

inline const QString kFundKey = QStringLiteral("4b8377d0-58ec-479f-8ee9-9f963d5c47ad"); ///< first fund of the sandbox's world

/// A row without problems; its external id and value follow from the number.
inline settlement::DraftRow goodRow(int number)
{
    settlement::DraftRow row;
    row.request.externalId = QStringLiteral("LIQ-%1").arg(number, 5, 10, QLatin1Char('0'));
    row.request.assetType = QStringLiteral("ccb");
    row.request.settlementType = QStringLiteral("asset_settlement");
    row.request.collectionOriginType = QStringLiteral("borrower");
    row.request.contractNumber = QStringLiteral("C-%1").arg(number);
    row.request.totalValue = Money::fromCentavos(1000 + number);
    row.request.collectionDate = QDate(2026, 11, 19);
    row.sourceLine = number;
    return row;
}

/// Draft BATCH-1 with good rows 1…n and matching expected totals.
inline ports::BatchId makeDraft(ports::BatchStore &store, int rows)
{
    ports::StoredBatch batch;
    batch.connectionId = QStringLiteral("sandbox");
    batch.fundClassKey = kFundKey;
    batch.request.externalId = QStringLiteral("BATCH-1");
    batch.request.referenceDate = QDate(2026, 11, 19);
    batch.expectedCount = rows;
    QList<settlement::DraftRow> list;
    Money total;
    for (int i = 1; i <= rows; ++i) {
        list.append(goodRow(i));
        total += *list.last().request.totalValue;
    }
    batch.expectedTotal = total;
    const auto id = await(store.createDraft(batch));
    if (!id || !await(store.appendRows(*id, list)))
        qFatal("the draft could not be made");
    return *id;
}

} // namespace esteira::test
