#pragma once

#include "sandbox/assignment/assignment_context.h"

namespace esteira::sandbox {

/// The fund's rules: what the platform looks at when it analyses an asset by itself, and a batch as a whole
/// (assignment.md 4; the criteria are not public, 11-23, so these are plausible ones with limits of their own).
class Eligibility {
public:
    explicit Eligibility(AssignmentContext &context) : m_context(context) {}

    /// Why the asset is denied; empty when it is eligible. Looked for in this order: borrower's document, assignor not in
    /// the contract, maturity, invoice already assigned, one asset too large for the portfolio.
    QString whyDenied(const AssignmentRecord &assignment, const AssetRecord &asset);
    /// Why the batch would put the fund out of compliance; empty when it is eligible.
    QString whyIneligible(const AssignmentRecord &assignment);
    /// Document types the asset still lacks.
    QStringList missingDocuments(const AssignmentRecord &assignment, const AssetRecord &asset);

private:
    QString concentration(const QString &fundKey, const QString &borrower, Money added, Money addedToFund);

    AssignmentContext &m_context;
};

} // namespace esteira::sandbox
