#pragma once

#include "sandbox/assignment/assignment_context.h"

namespace esteira::sandbox {

/// Days from the assignment to the last maturity; nothing when the body names none.
std::optional<int> durationOf(const AssignmentRecord &assignment, const AssetRecord &asset);

/// Puts the asset into the fund's portfolio with its instalments, where the settlement flow finds it by contract, external
/// id, control number or key.
void enterPortfolio(AssignmentContext &context, const AssignmentRecord &assignment, const AssetRecord &asset);

} // namespace esteira::sandbox
