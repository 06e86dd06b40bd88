#pragma once

#include "core/result.h"
#include "ports/assignment/assignment_store.h"

namespace esteira::store {

class SqlSession;

/// The timelines of assignments and their assets: lines are added; only the sums of a group of assets grow for a minute.
namespace assignment_events {

bool add(SqlSession &session, const ports::AssignmentTimelineEvent &event);
/// A line of the batch that counts assets ("assets.accepted" with count). Joins the line of the same kind, source and
/// status begun within the last minute.
bool addGroup(SqlSession &session, const ports::AssignmentTimelineEvent &event);
/// Newest first. `asset` 0 gives the batch's own timeline.
Result<QList<ports::AssignmentTimelineEvent>> latest(SqlSession &session, ports::AssignmentId assignment, ports::AssetId asset, int limit);

} // namespace assignment_events
} // namespace esteira::store
