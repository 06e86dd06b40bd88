#pragma once

#include "sandbox/assignment/assignment_context.h"

namespace esteira::sandbox {

/// The one place where a status changes. What is legal, where it leads and which webhook announces it is read from the
/// flow tables of domain/assignment/assignment_flow.h.
class AssignmentMoves {
public:
    explicit AssignmentMoves(AssignmentContext &context) : m_context(context) {}

    static bool canMove(const AssignmentRecord &assignment, const char *event);
    static bool canMove(const AssetRecord &asset, const char *event);

    /// Nothing happens and false is answered when the table does not know the move.
    bool move(AssignmentRecord &assignment, const char *event, const QString &description = {});
    bool move(const AssignmentRecord &assignment, AssetRecord &asset, const char *event);
    bool deny(const AssignmentRecord &assignment, AssetRecord &asset, const char *event, const QString &by, const QString &reason);
    /// Ends the batch by the event; the assets that are still alive are discarded, and what was planned is dropped.
    bool end(AssignmentRecord &assignment, const char *event, const QString &description);
    /// After creation and reopening, when the outcomes ask for it.
    void announceOpening(const AssignmentRecord &assignment);
    /// After insertion.
    void announce(const AssignmentRecord &assignment, const AssetRecord &asset);

private:
    AssignmentContext &m_context;
};

} // namespace esteira::sandbox
