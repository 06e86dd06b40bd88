#include "viewmodels/flow/flow_progress.h"

#include <algorithm>

namespace esteira::flow_view {

namespace {

bool onMainPath(const flow::Flow &flow, QStringView status)
{
    return std::ranges::any_of(flow.steps, [&](const flow::Step &step) { return status == QLatin1String(step.batchState); });
}

int reachedRank(const flow::Flow &flow, const FlowState &state)
{
    int rank = 0;
    const auto consider = [&](QStringView status) {
        const flow::State *known = flow.batch->find(status);
        if (known && onMainPath(flow, status))
            rank = std::max(rank, known->rank);
    };
    consider(state.batchStatus);
    for (const StatusSpan &span : state.history)
        consider(span.status);
    // An unknown status is somewhere on the way: at least created.
    if (rank == 0 && !state.batchStatus.isEmpty())
        rank = flow.batch->states.front().rank;
    return rank;
}

int rankOf(const flow::Flow &flow, const flow::Step &step)
{
    const flow::State *known = flow.batch->find(QString::fromLatin1(step.batchState));
    return known ? known->rank : 0;
}

/// True for the step that first brings the batch into its status; the steps after it, in the same status, are about items.
bool bringsStatus(const flow::Flow &flow, int index)
{
    return index == 0 || QLatin1String(flow.steps[index].batchState) != QLatin1String(flow.steps[index - 1].batchState);
}

bool isDone(const flow::Flow &flow, const FlowState &state, int index, int reached)
{
    const flow::Step &step = flow.steps[index];
    const int rank = rankOf(flow, step);
    if (rank > reached)
        return false;
    if (step.optional)
        return state.removed.count > 0;
    return bringsStatus(flow, index) || rank < reached || state.insertionFinished;
}

bool isPartial(const FlowState &state, const flow::Step &step)
{
    const StepFacts facts = state.steps.value(step.number);
    return facts.total > 0 && facts.done < facts.total;
}

} // namespace

Progress progressOf(const flow::Flow &flow, const FlowState &state)
{
    Progress progress;
    progress.reachedRank = reachedRank(flow, state);
    progress.ended = flow.batch->isFinal(state.batchStatus);
    progress.branched = progress.ended && !onMainPath(flow, state.batchStatus);
    const int count = static_cast<int>(flow.steps.size());
    int current = -1;
    for (int i = 0; i < count; ++i) {
        const flow::Step &step = flow.steps[i];
        if (isDone(flow, state, i, progress.reachedRank)) {
            progress.steps.append(isPartial(state, step) ? StepState::Partial : StepState::Done);
            continue;
        }
        const bool next = current < 0 && !step.optional;
        if (next)
            current = i;
        progress.steps.append(!next ? StepState::Future : progress.branched ? StepState::Stopped : StepState::Current);
    }
    progress.front = current < 0 ? count - 1 : current;
    return progress;
}

bool isBatchBranch(const flow::Flow &flow, int index)
{
    const flow::Step &step = flow.steps[index];
    if (*step.branch == '\0' || index == 0)
        return false;
    const QLatin1String before(flow.steps[index - 1].batchState);
    return std::ranges::any_of(flow.batch->transitions, [&](const flow::Transition &move) {
        return QLatin1String(move.from) == before && QLatin1String(move.to) == QLatin1String(step.branch);
    });
}

} // namespace esteira::flow_view
