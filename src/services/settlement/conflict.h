#pragma once

#include "ports/settlement/batch_store.h"

namespace esteira::services {

/// A person's answer to a row in conflict: the administrator has a settlement under its external id with other data.
enum class ConflictChoice {
    AcceptTheirs, ///< the row takes the administrator's values
    SendOurs      ///< theirs is removed there (while the batch is open), ours is sent under a new external id
};

/// Which fields differ, and the way out.
Error conflictError(const ports::StoredRow &row, const settlement::Settlement &found);

/// What comparing a row of unknown outcome with the settlement read back leads to: accepted, or a conflict.
ports::RowOutcome comparedWith(const ports::StoredRow &row, const settlement::Settlement &found, ports::Source source);

} // namespace esteira::services
