#pragma once

#include "viewmodels/flow/flow_state.h"

namespace esteira::flow_view {

enum class StepState {
    Done,
    Current, ///< what happens now, or is awaited now
    Partial, ///< passed by, but not everything went through
    Future,  ///< not yet, or an optional step nobody needed
    Stopped  ///< the batch ended here, by the branch
};

/// Where a batch stands on the steps of its flow, read from the table alone.
struct Progress {
    QList<StepState> steps;     ///< one per step of the flow
    int front = 0;              ///< index of the step where the items are now
    int reachedRank = 0;        ///< rank of the furthest status of the main path
    bool ended = false;         ///< final status
    bool branched = false;      ///< final status off the main path
};

Progress progressOf(const flow::Flow &flow, const FlowState &state);

/// True when the batch itself (not its items) can take the step's branch: a legal move leads there from the status held
/// before the step.
bool isBatchBranch(const flow::Flow &flow, int step);

} // namespace esteira::flow_view
