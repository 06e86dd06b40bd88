#include "domain/assignment/asset.h"

#include "domain/assignment/asset_fields.h"

#include <algorithm>

namespace esteira::assignment {

namespace {

/// The fields that make an asset what it is: another person, title or sum is another asset. Contact data is not.
constexpr QLatin1StringView kEssential[] = {
    QLatin1StringView("external_id"),     QLatin1StringView("face_value"),         QLatin1StringView("maturity_date"),
    QLatin1StringView("principal_value"), QLatin1StringView("installment_number"), QLatin1StringView("contract.number"),
    QLatin1StringView("contract_number"), QLatin1StringView("invoice.access_key"), QLatin1StringView("borrower.document_number"),
};

} // namespace

QDate lastMaturity(const AssetRequest &request)
{
    QDate last = request.maturityDate;
    for (const Installment &one : request.installments)
        last = std::max(last, one.maturityDate);
    return last;
}

std::optional<Money> faceValueOf(const AssetRequest &request)
{
    if (request.installments.isEmpty())
        return request.faceValue;
    Money sum;
    for (const Installment &one : request.installments) {
        if (!one.faceValue)
            return std::nullopt;
        sum += *one.faceValue;
    }
    return sum;
}

QStringList differingFields(const AssetRequest &sent, const Asset &found)
{
    QStringList fields;
    if (!found.externalId.isEmpty() && found.externalId != sent.externalId)
        fields.append(QStringLiteral("external_id"));
    if (!found.assetType.isEmpty() && found.assetType != sent.assetType)
        fields.append(QStringLiteral("asset_type"));
    if (!found.totalPurchaseValue || found.totalPurchaseValue != sent.totalPurchaseValue)
        fields.append(QStringLiteral("total_purchase_value"));
    if (!found.sent)
        return fields;
    for (const QLatin1StringView path : kEssential) {
        const AssetField *field = findAssetField(sent.assetType, QString(path));
        if (!field || fields.contains(path))
            continue;
        const QString ours = fieldText(*field, sent);
        const QString theirs = fieldText(*field, *found.sent);
        if (!ours.isEmpty() && !theirs.isEmpty() && ours != theirs)
            fields.append(path);
    }
    if (!found.sent->installments.isEmpty() && found.sent->installments != sent.installments)
        fields.append(QStringLiteral("installments"));
    return fields;
}

bool readsBackEqual(const AssetRequest &sent, const Asset &found)
{
    return differingFields(sent, found).isEmpty();
}

} // namespace esteira::assignment
