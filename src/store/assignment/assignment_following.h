#pragma once

#include "core/result.h"
#include "ports/assignment/assignment_store.h"

namespace esteira::store {

class SqlSession;

/// What the administrator tells about assignments and assets: statuses only move forward, except where the administrator
/// itself says that a batch was reopened.
namespace assignment_following {

/// Takes what was read into the value; a field the answer leaves out says nothing. The caller saves it.
void learn(ports::StoredAsset &asset, const assignment::Asset &found, const QDateTime &now);
void learn(SqlSession &session, ports::StoredAssignment &assignment, const assignment::Assignment &found, ports::Source source, const QDateTime &now);

Result<QList<ports::AppliedAssignmentChange>> apply(SqlSession &session, const QList<ports::AssignmentStatusChange> &changes, const QDateTime &now);
Outcome recordAssets(SqlSession &session, ports::AssignmentId assignment, const QList<assignment::Asset> &found, const QDateTime &now);

} // namespace assignment_following
} // namespace esteira::store
