#pragma once

#include "domain/settlement/control_totals.h"
#include "ports/assignment/assignment_store.h"

#include <QMap>

namespace esteira::services {

/// What a manager decides on: every asset with its purchase value and situation. A decision carries the basis that was on
/// the screen; when the administrator's differs by then, the decision is refused and the difference shown.
struct DecisionBasis {
    struct Line {
        QString status;
        Money value;
        friend bool operator==(const Line &, const Line &) = default;
    };
    QMap<QString, Line> assets; ///< by external id

    static DecisionBasis of(const QList<ports::StoredAsset> &assets);
    /// What would be paid: neither denied nor discarded nor removed.
    settlement::CountAndTotal approved() const;
    friend bool operator==(const DecisionBasis &, const DecisionBasis &) = default;
};

/// Sentences about what changed from `seen` to `now`; empty when nothing did.
QList<Text> changesBetween(const DecisionBasis &seen, const DecisionBasis &now);

} // namespace esteira::services
