#include "viewmodels/approval/decision_figures.h"

#include "domain/assignment/assignment_flow.h"
#include "domain/assignment/enumerators.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace esteira::viewmodels {

using assignment::AssetRequest;

namespace {

constexpr double kMonth = 30;

QList<assignment::Installment> paymentsOf(const AssetRequest &asset)
{
    if (!asset.installments.isEmpty())
        return asset.installments;
    if (asset.maturityDate.isValid() && asset.faceValue)
        return {{1, asset.maturityDate, asset.faceValue}};
    return {};
}

bool areKnown(const QList<assignment::Installment> &payments)
{
    return !payments.isEmpty()
        && std::ranges::all_of(payments, [](const auto &payment) { return payment.maturityDate.isValid() && payment.faceValue; });
}

double presentValue(const QList<assignment::Installment> &payments, QDate reference, double rate)
{
    double value = 0;
    for (const auto &payment : payments)
        value += double(payment.faceValue->centavos()) / std::pow(1 + rate, double(reference.daysTo(payment.maturityDate)) / kMonth);
    return value;
}

class Shares {
public:
    void add(const QString &document, const QString &name, Money value)
    {
        DecisionFigures::Share &share = m_shares[document.isEmpty() ? name : document];
        share.documentNumber = document;
        if (share.name.isEmpty())
            share.name = name;
        ++share.value.count;
        share.value.total += value;
    }
    QList<DecisionFigures::Share> sorted(Money all)
    {
        QList<DecisionFigures::Share> list = m_shares.values();
        for (auto &share : list)
            share.share = all.isZero() ? 0 : double(share.value.total.centavos()) / double(all.centavos());
        std::ranges::stable_sort(list, std::ranges::greater(), [](const auto &share) { return share.value.total; });
        return list;
    }

private:
    QMap<QString, DecisionFigures::Share> m_shares;
};

QList<DecisionFigures::Month> withEmptyMonths(const QMap<QDate, DecisionFigures::Month> &months)
{
    QList<DecisionFigures::Month> ladder;
    if (months.isEmpty())
        return ladder;
    for (QDate first = months.firstKey(); first <= months.lastKey(); first = first.addMonths(1))
        ladder.append(months.value(first, {first, {}, 0}));
    return ladder;
}

} // namespace

std::optional<double> monthlyYield(const AssetRequest &asset, QDate reference)
{
    const auto payments = paymentsOf(asset);
    if (!areKnown(payments) || !reference.isValid() || !asset.totalPurchaseValue || asset.totalPurchaseValue->centavos() <= 0)
        return {};
    // A payment that is already due has no term, so the price has no rate.
    if (std::ranges::any_of(payments, [&](const auto &payment) { return payment.maturityDate <= reference; }))
        return {};
    const double price = double(asset.totalPurchaseValue->centavos());
    if (payments.size() == 1) {
        const double days = double(reference.daysTo(payments.first().maturityDate));
        return std::pow(double(payments.first().faceValue->centavos()) / price, kMonth / days) - 1;
    }
    double low = -0.99;
    double high = 10;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (presentValue(payments, reference, middle) > price ? low : high) = middle;
    }
    return low;
}

bool needsDocument(const ports::StoredAsset &asset)
{
    const assignment::AssetType *type = assignment::findAssetType(asset.draft.request.assetType);
    return asset.status == assignment::asset_status::kPendingDocumentation || asset.documentsSent + asset.documentsWaiting > 0
        || (type && type->documents == assignment::DocumentNeed::Always);
}

bool lacksDocument(const ports::StoredAsset &asset)
{
    // What another computer sent is not counted here: past the pending status the administrator has what it wanted.
    if (asset.status == assignment::asset_status::kPendingDocumentation)
        return true;
    return needsDocument(asset) && asset.documentsSent == 0 && asset.status.isEmpty();
}

DecisionFigures DecisionFigures::of(const QList<ports::StoredAsset> &assets, QDate reference)
{
    DecisionFigures figures;
    Shares borrowers;
    Shares assignors;
    QMap<QDate, Month> months;
    double rates = 0;
    double ratedValue = 0;
    double days = 0;
    double faces = 0;
    for (const ports::StoredAsset &asset : assets) {
        if (asset.sendState == settlement::SendState::Removed)
            continue;
        const AssetRequest &request = asset.draft.request;
        const Money value = request.totalPurchaseValue.value_or(Money());
        ++figures.assets;
        if (!assignment::countsInTotals(asset.status)) {
            ++figures.denied.count;
            figures.denied.total += value;
            continue;
        }
        ++figures.approved.count;
        figures.approved.total += value;
        borrowers.add(request.borrower.documentNumber, request.borrower.name, value);
        assignors.add(request.originatorDocumentNumber, request.originatorDocumentNumber, value);
        if (needsDocument(asset)) {
            ++figures.needDocuments;
            figures.haveDocuments += lacksDocument(asset) ? 0 : 1;
        }
        const auto payments = paymentsOf(request);
        if (!areKnown(payments)) {
            ++figures.withoutTerm;
            continue;
        }
        for (const auto &payment : payments) {
            const QDate first(payment.maturityDate.year(), payment.maturityDate.month(), 1);
            Month &month = months[first];
            month.first = first;
            month.faceValue += *payment.faceValue;
            ++month.payments;
            figures.faceValue += *payment.faceValue;
            days += double(reference.daysTo(payment.maturityDate)) * double(payment.faceValue->centavos());
            faces += double(payment.faceValue->centavos());
        }
        if (const auto rate = monthlyYield(request, reference)) {
            rates += *rate * double(value.centavos());
            ratedValue += double(value.centavos());
        }
    }
    figures.borrowers = borrowers.sorted(figures.approved.total);
    figures.assignors = assignors.sorted(figures.approved.total);
    figures.ladder = withEmptyMonths(months);
    if (faces > 0 && reference.isValid())
        figures.averageDays = days / faces;
    if (ratedValue > 0)
        figures.monthlyRate = rates / ratedValue;
    return figures;
}

} // namespace esteira::viewmodels
