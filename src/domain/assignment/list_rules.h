#pragma once

#include "domain/assignment/asset.h"
#include "domain/settlement/problem.h"

#include <optional>

/// Rules of an asset's lists and dates, shared by the rules of the whole (asset_rules.h). Pure functions.
namespace esteira::assignment {

/// maturity.past, maturity.before_issue; an invalid date of reference checks nothing.
std::optional<settlement::Problem> maturityProblem(const QString &path, QDate maturity, QDate accountingDate, QDate issue);

/// Premiums, instalments and the further fields.
QList<settlement::Problem> listProblems(const AssetRequest &request, unsigned family, QDate accountingDate);

} // namespace esteira::assignment
