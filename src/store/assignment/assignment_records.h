#pragma once

#include "core/result.h"
#include "ports/assignment/assignment_store.h"

namespace esteira::store {

class SqlSession;
class SqlStatement;

/// Assignment batches between the table and their values, and the edits of a draft's head.
namespace assignments {

/// "SELECT <every column of a StoredAssignment> FROM assignment " for readAssignment().
QByteArray select(QByteArrayView condition);
ports::StoredAssignment readAssignment(const SqlStatement &found);
QList<ports::StoredAssignment> readAll(SqlStatement &found);
std::optional<ports::StoredAssignment> load(SqlSession &session, ports::AssignmentId id);
ports::AssignmentSummary summary(SqlSession &session, ports::AssignmentId id);

Result<ports::AssignmentId> create(SqlSession &session, ports::StoredAssignment assignment, const QDateTime &now);
/// Kept as sent; answers the id of the one already there, untouched.
Result<ports::AssignmentId> adopt(SqlSession &session, ports::StoredAssignment assignment, const QDateTime &now);
std::optional<ports::AssignmentId> find(SqlSession &session, const QString &connectionId, const QString &fundClassKey, const QString &externalId);
Outcome update(SqlSession &session, const ports::StoredAssignment &assignment, const QDateTime &now);
Outcome remove(SqlSession &session, ports::AssignmentId id);
/// What the protocol and following change: everything that is not the draft's head.
bool saveProgress(SqlSession &session, const ports::StoredAssignment &assignment, const QDateTime &now);

Error noSuchAssignment();

} // namespace assignments
} // namespace esteira::store
