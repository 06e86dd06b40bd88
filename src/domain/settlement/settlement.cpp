#include "domain/settlement/settlement.h"

namespace esteira::settlement {

namespace {

/// A field we did not send, or the answer leaves out, cannot contradict.
bool agrees(const QString &ours, const QString &theirs, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    return ours.isEmpty() || theirs.isEmpty() || ours.compare(theirs, sensitivity) == 0;
}

/// The key may come back in the request's echo or only among the assets the settlement touches.
bool assetKeyAgrees(const QString &ours, const Settlement &found)
{
    if (ours.isEmpty() || !agrees(ours, found.sent.assetKey, Qt::CaseInsensitive))
        return ours.isEmpty();
    if (!found.sent.assetKey.isEmpty() || found.assets.isEmpty())
        return true;
    for (const AffectedAsset &asset : found.assets) {
        if (asset.assetKey.isEmpty() || asset.assetKey.compare(ours, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

QStringList differingFields(const SettlementRequest &sent, const Settlement &found)
{
    const SettlementRequest &theirs = found.sent;
    QStringList fields;
    const auto check = [&fields](bool same, QLatin1StringView field) {
        if (!same)
            fields.append(field);
    };
    check(agrees(sent.externalId, theirs.externalId), QLatin1StringView("external_id"));
    check(agrees(sent.assetType, theirs.assetType), QLatin1StringView("asset_type"));
    check(sent.settlementType == theirs.settlementType, QLatin1StringView("settlement_type"));
    check(sent.totalValue == theirs.totalValue && theirs.totalValue, QLatin1StringView("total_value"));
    check(agrees(sent.collectionOriginType, theirs.collectionOriginType), QLatin1StringView("collection_origin_type"));
    check(agrees(sent.contractNumber, theirs.contractNumber), QLatin1StringView("contract_number"));
    check(agrees(sent.assetExternalId, theirs.assetExternalId), QLatin1StringView("asset_external_id"));
    check(assetKeyAgrees(sent.assetKey, found), QLatin1StringView("asset_key"));
    check(!sent.installmentNumber || !theirs.installmentNumber || sent.installmentNumber == theirs.installmentNumber,
          QLatin1StringView("installment_number"));
    check(!sent.installmentMaturityDate.isValid() || !theirs.installmentMaturityDate.isValid()
              || sent.installmentMaturityDate == theirs.installmentMaturityDate,
          QLatin1StringView("installment_maturity_date"));
    check(agrees(sent.installmentExternalId, theirs.installmentExternalId), QLatin1StringView("installment_external_id"));
    return fields;
}

bool readsBackEqual(const SettlementRequest &sent, const Settlement &found)
{
    return differingFields(sent, found).isEmpty();
}

} // namespace esteira::settlement
