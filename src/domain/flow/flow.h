#pragma once

#include "core/text.h"

#include <QString>

#include <span>

/// The flow as data. A process of the administrator (settlement, assignment) is one declarative table made of these
/// parts. The sandbox asks it which transition is legal, the client which actions to offer and how to rank a late
/// webhook, the diagram draws it, and the tests enumerate it. Nothing else repeats what the table says.
///
/// Everything here is constant data with static storage: free of threads, owned by nobody.
namespace esteira::flow {

enum class Actor { Integrator, Manager, Administrator };

/// The colour-and-icon family of a status (design-system.md 1, "Status families").
enum class Family { Open, Waiting, Progress, Done, Discarded, Denied, Error };

/// A word of the catalogue with what it is said of: in Portuguese a batch is "Concluído", an assignment "Concluída".
struct Word {
    const char *source;
    const char *about; ///< the disambiguation, name of the lifecycle's object
};

/// One status as the API writes it.
struct State {
    const char *value;   ///< wire text
    int rank;            ///< grows along the flow; a status never moves to a lower rank
    bool isFinal;
    Family family;
    const char *icon;    ///< name of a resource icon
    Word label;          ///< context "Status"
};

/// One legal move. `from` is empty for creation.
struct Transition {
    const char *from;
    const char *to;
    Actor actor;
    const char *event;        ///< name of what happens: "create", "insert", "close", "pay"…
    const char *endpoint;     ///< "PUT /payment_batch/{external_id}"; empty when the administrator acts on its own
    const char *webhookType;  ///< webhook that announces it; empty when none is sent
};

/// The life of one kind of object: a batch, a settlement, an asset.
struct Lifecycle {
    const char *object;
    std::span<const State> states;
    std::span<const Transition> transitions;

    /// nullptr for a status this version does not know: show it raw, family Progress, never final.
    const State *find(QStringView value) const;
    const Transition *transition(QStringView from, QStringView event) const;
    /// True when an object seen at `current` may be shown at `incoming`: the rank rises and the current status is not
    /// final. An unknown status may follow any status that is not final, and any status may follow an unknown one:
    /// the API's own answer is then the judge.
    bool movesForward(QStringView current, QStringView incoming) const;
    bool isFinal(QStringView value) const;
};

/// One column of the flow diagram.
struct Step {
    int number;
    const char *label;      ///< source text, context "Flow"
    const char *purpose;    ///< one sentence, source text, context "Flow"
    Actor actor;
    bool optional;
    const char *endpoint;
    const char *batchState; ///< status the batch has when the step is done
    const char *itemState;  ///< status the items have when the step is done; empty when unchanged
    const char *webhookType;
    const char *branch;     ///< status reached when the other way is taken ("discarded"); empty when there is none
};

/// A whole process: the batch, the items in it, and the steps people see.
struct Flow {
    const char *name;
    const Lifecycle *batch;
    const Lifecycle *item;
    std::span<const Step> steps;
};

} // namespace esteira::flow
