#pragma once

#include "core/money.h"
#include "core/text.h"

#include <QList>

#include <optional>

namespace esteira::settlement {

struct CountAndTotal {
    qint64 count = 0;
    Money total;
    friend bool operator==(const CountAndTotal &, const CountAndTotal &) = default;
};

/// The three sides that must agree before a batch is closed (architecture.md, "Submitting", 7).
struct ControlTotals {
    std::optional<qint64> expectedCount;
    std::optional<Money> expectedTotal;
    CountAndTotal local;     ///< rows of the draft that are not removed
    CountAndTotal accepted;  ///< rows the administrator has
    std::optional<Money> serverTotal; ///< total_value of the batch, where the API gives one
    qint64 unfinished = 0;   ///< rows queued, sending, unknown, refused, in conflict
    friend bool operator==(const ControlTotals &, const ControlTotals &) = default;
};

/// Why the batch cannot be closed; empty when everything agrees.
QList<Text> closingBlockers(const ControlTotals &totals);

} // namespace esteira::settlement
