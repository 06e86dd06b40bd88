#pragma once

#include "core/result.h"
#include "ports/assignment/assignment_store.h"

namespace esteira::store {

class SqlSession;

/// Never twice, for assignments and their assets: intents before requests, outcomes after answers.
namespace assignment_sending {

Outcome begin(SqlSession &session, ports::AssignmentId assignment, const QDateTime &now);
Outcome setPaused(SqlSession &session, ports::AssignmentId assignment, bool paused, const QDateTime &now);
Outcome releaseQueued(SqlSession &session, ports::AssignmentId assignment, const QDateTime &now);
Outcome recordIntent(SqlSession &session, ports::AssignmentId assignment, ports::AssignmentIntent intent,
                     const std::optional<assignment::ManagerDecision> &decision, const QString &reason, const QDateTime &now);
Outcome recordIntentOutcome(SqlSession &session, ports::AssignmentId assignment, ports::AssignmentIntent intent,
                            const std::optional<assignment::Assignment> &found, const std::optional<Error> &error, const QDateTime &now);
Result<QList<ports::StoredAsset>> claimQueued(SqlSession &session, ports::AssignmentId assignment, int count);
Result<QList<ports::StoredAsset>> unresolved(SqlSession &session, ports::AssignmentId assignment);
Outcome recordOutcomes(SqlSession &session, const QList<ports::AssetOutcome> &outcomes, const QDateTime &now);
Outcome recordRemovalIntent(SqlSession &session, const QList<ports::AssetId> &assets);
Result<QList<ports::AssignmentId>> unfinished(SqlSession &session);

} // namespace assignment_sending
} // namespace esteira::store
