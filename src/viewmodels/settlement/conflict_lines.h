#pragma once

#include "ports/settlement/batch_store.h"

namespace esteira::viewmodels {

/// One field of a row in conflict as both sides have it.
struct ConflictLine {
    QString field; ///< as its column says it
    QString ours;
    QString theirs;
    friend bool operator==(const ConflictLine &, const ConflictLine &) = default;
};

/// What differs, in the order of the columns; empty when the administrator's side is not known.
QList<ConflictLine> conflictLines(const ports::StoredRow &row);

/// Present value of the assets a settlement touches, where the administrator told it for all of them.
std::optional<Money> presentValueOf(const ports::StoredRow &row);

} // namespace esteira::viewmodels
