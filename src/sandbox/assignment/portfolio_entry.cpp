#include "sandbox/assignment/portfolio_entry.h"

#include "wire/assignment/assignment_codec.h"

namespace esteira::sandbox {

namespace {

assignment::AssetRequest bodyOf(const AssetRecord &asset)
{
    return wire::readAssetBody(wire::Json::parse(asset.sent).value_or(wire::Json()));
}

/// Titles have no contract; the settlement flow knows them by their order number.
QString contractOf(const assignment::AssetRequest &body)
{
    return body.contractNumber.isEmpty() ? body.orderNumber : body.contractNumber;
}

} // namespace

std::optional<int> durationOf(const AssignmentRecord &assignment, const AssetRecord &asset)
{
    const QDate maturity = assignment::lastMaturity(bodyOf(asset));
    if (!maturity.isValid() || maturity < assignment.assignmentDate)
        return std::nullopt;
    return int(assignment.assignmentDate.daysTo(maturity));
}

void enterPortfolio(AssignmentContext &context, const AssignmentRecord &assignment, const AssetRecord &asset)
{
    const assignment::AssetRequest body = bodyOf(asset);
    const auto configuration = context.assignors.configuration(assignment.fundKey, assignment.configurationKey);
    WorldAsset entry;
    entry.key = asset.key;
    entry.type = body.assetType;
    entry.externalId = asset.externalId;
    entry.contractNumber = contractOf(body);
    entry.assignorDocument = configuration ? configuration->shown.assignor.documentNumber : QString();
    entry.borrowerDocument = body.borrower.documentNumber;
    entry.units = 1;
    entry.presentValue = asset.purchaseValue;
    QList<World::Part> parts;
    for (const assignment::Installment &one : body.installments)
        parts.append({one.number, one.maturityDate, one.faceValue.value_or(Money())});
    if (parts.isEmpty())
        parts.append({body.installmentNumber.value_or(1), body.maturityDate, body.faceValue.value_or(Money())});
    context.world.enter(assignment.fundKey, entry, body.participantControlNumber, parts);
}

} // namespace esteira::sandbox
