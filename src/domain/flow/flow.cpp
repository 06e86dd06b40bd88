#include "domain/flow/flow.h"

namespace esteira::flow {

const State *Lifecycle::find(QStringView value) const
{
    for (const State &state : states) {
        if (value == QLatin1String(state.value))
            return &state;
    }
    return nullptr;
}

const Transition *Lifecycle::transition(QStringView from, QStringView event) const
{
    for (const Transition &candidate : transitions) {
        if (from == QLatin1String(candidate.from) && event == QLatin1String(candidate.event))
            return &candidate;
    }
    return nullptr;
}

bool Lifecycle::isFinal(QStringView value) const
{
    const State *state = find(value);
    return state && state->isFinal;
}

bool Lifecycle::movesForward(QStringView current, QStringView incoming) const
{
    if (incoming.isEmpty() || current == incoming || isFinal(current))
        return false;
    const State *known = find(current);
    const State *next = find(incoming);
    if (!known || !next)
        return true;
    return next->rank > known->rank;
}

} // namespace esteira::flow
