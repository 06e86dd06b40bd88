#pragma once

#include "core/result.h"
#include "ports/assignment/assignment_store.h"

namespace esteira::store {

class SqlSession;

/// Documents on their way. Sending one again does no harm (assignment.md 3.12), so an unanswered one is claimed again.
namespace asset_documents {

Result<QList<ports::StoredDocument>> list(SqlSession &session, ports::AssignmentId assignment, ports::AssetId asset);
Result<QList<ports::StoredDocument>> claim(SqlSession &session, ports::AssignmentId assignment, int count);
Outcome recordOutcomes(SqlSession &session, const QList<ports::DocumentOutcome> &outcomes, const QDateTime &now);

} // namespace asset_documents
} // namespace esteira::store
