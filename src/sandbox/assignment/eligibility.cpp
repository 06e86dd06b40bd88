#include "sandbox/assignment/eligibility.h"

#include "domain/assignment/asset_fields.h"
#include "domain/documents/tax_id.h"
#include "wire/assignment/assignment_codec.h"

namespace esteira::sandbox {

using wire::Json;

namespace {

assignment::AssetRequest bodyOf(const AssetRecord &asset)
{
    return wire::readAssetBody(Json::parse(asset.sent).value_or(Json()));
}

/// Titles are short, credit operations and contracts may be long.
int longestDays(const EligibilityLimits &limits, const assignment::AssetRequest &body)
{
    const bool isTitle = assignment::familyOf(body.assetType) & assignment::kTitles;
    return isTitle ? limits.longestDaysOfTitles : limits.longestDaysOfCredit;
}

} // namespace

QString Eligibility::whyDenied(const AssignmentRecord &assignment, const AssetRecord &asset)
{
    const assignment::AssetRequest body = bodyOf(asset);
    const EligibilityLimits &limits = m_context.outcomes.limits();
    const auto fund = m_context.world.fund(assignment.fundKey);
    const auto configuration = m_context.assignors.configuration(assignment.fundKey, assignment.configurationKey);
    if (!fund || !configuration)
        return QStringLiteral("Assignment configuration not found");

    if (!documents::parseTaxId(body.borrower.documentNumber))
        return QStringLiteral("Borrower document is invalid");
    const bool isKnown = body.originatorDocumentNumber == configuration->shown.assignor.documentNumber
        || body.originatorDocumentNumber == fund->manager.documentNumber;
    if (!isKnown)
        return QStringLiteral("Originator is not part of the assignment contract");

    const QDate maturity = assignment::lastMaturity(body);
    const int longest = longestDays(limits, body);
    if (!maturity.isValid() || maturity <= assignment.assignmentDate)
        return QStringLiteral("Maturity date is not after the assignment date");
    if (assignment.assignmentDate.daysTo(maturity) > longest)
        return QStringLiteral("Maturity exceeds the limit of %1 days").arg(longest);
    if (m_context.book.invoiceIsTaken(asset))
        return QStringLiteral("Invoice access key was already assigned");
    return concentration(assignment.fundKey, asset.borrowerDocument, asset.purchaseValue, asset.purchaseValue);
}

QString Eligibility::whyIneligible(const AssignmentRecord &assignment)
{
    const QList<AssetRecord> alive = m_context.book.alive(assignment.id);
    if (alive.isEmpty())
        return QStringLiteral("Every asset of the assignment was denied");
    Money all;
    QMap<QString, Money> byBorrower;
    for (const AssetRecord &asset : alive) {
        all += asset.purchaseValue;
        byBorrower[asset.borrowerDocument] += asset.purchaseValue;
    }
    for (auto borrower = byBorrower.constBegin(); borrower != byBorrower.constEnd(); ++borrower) {
        const QString why = concentration(assignment.fundKey, borrower.key(), borrower.value(), all);
        if (!why.isEmpty())
            return why;
    }
    return {};
}

QString Eligibility::concentration(const QString &fundKey, const QString &borrower, Money added, Money addedToFund)
{
    const int percent = m_context.outcomes.limits().concentrationPercent;
    const Money ofBorrower = m_context.world.portfolioValue(fundKey, borrower) + added;
    const Money ofFund = m_context.world.portfolioValue(fundKey) + addedToFund;
    // Whole numbers; hundredths of centavos of a portfolio still fit by far.
    if (ofBorrower.centavos() * 100 <= ofFund.centavos() * percent)
        return {};
    return QStringLiteral("Concentration of borrower %1 exceeds %2% of the portfolio").arg(borrower).arg(percent);
}

QStringList Eligibility::missingDocuments(const AssignmentRecord &assignment, const AssetRecord &asset)
{
    const auto configuration = m_context.assignors.configuration(assignment.fundKey, assignment.configurationKey);
    QStringList missing = configuration ? configuration->requiredDocuments : QStringList();
    for (const QString &type : m_context.book.documentTypes(asset.id))
        missing.removeAll(type);
    return missing;
}

} // namespace esteira::sandbox
