#pragma once

#include "domain/assignment/asset.h"
#include "sandbox/assignment/assignment_context.h"
#include "wire/json/json.h"

namespace esteira::sandbox::assignment_answers {

/// The answer to creation and to the manager's decision: key, id and a status (assignment.md 3.2, 3.7).
wire::Json brief(const AssignmentRecord &assignment, const QString &status);
/// The answer to closing and reopening (3.5, 3.6).
wire::Json withTotals(AssignmentContext &context, const AssignmentRecord &assignment);
/// A read (3.3).
wire::Json assignment(AssignmentContext &context, const AssignmentRecord &assignment);
/// A row of the listing of batches (3.4).
wire::Json row(AssignmentContext &context, const AssignmentRecord &assignment);
/// A row of the listing of assets, with the body as inserted (3.9).
wire::Json asset(const AssetRecord &asset);
wire::Json inserted(const AssetRecord &asset);
wire::Json summary(AssignmentContext &context, const AssignmentRecord &assignment);
/// {"external_id": …, "status": …} (3.11).
wire::Json assetStatus(const AssetRecord &asset);

/// What callers see of a configuration, with its fund.
assignment::AssignmentConfiguration configuration(AssignmentContext &context, const WorldConfiguration &configuration);
/// The account the assignor is paid to: the one chosen at approval, or its default.
std::optional<AssignorAccount> account(AssignmentContext &context, const AssignmentRecord &assignment);

QString termUrl(AssignmentContext &context, const AssignmentRecord &assignment);
QString signedTermUrl(AssignmentContext &context, const AssignmentRecord &assignment);

/// True from the term's issue on, and from its signature on.
bool hasTerm(const AssignmentRecord &assignment);
bool hasSignedTerm(const AssignmentRecord &assignment);

} // namespace esteira::sandbox::assignment_answers
