#pragma once

#include "core/money.h"
#include "domain/flow/flow.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

/// What is known about one batch, as the flow diagram needs it. Filled by the page's model from the store; statuses are
/// wire texts, counts are rows, times are UTC. Values only, any thread.
namespace esteira::flow_view {

/// Who did a step, and when. Empty fields take the words of the domain table.
struct StepFacts {
    QString actor;      ///< "Ana Exemplo"
    QString endpoint;   ///< the call as made, with its ids; otherwise the pattern of the table
    QDateTime at;       ///< when it was done
    qint64 done = 0;    ///< with total > 0: how far a step that takes many calls has come
    qint64 total = 0;
    friend bool operator==(const StepFacts &, const StepFacts &) = default;
};

/// A status the batch has had. `until` is invalid for the present one.
struct StatusSpan {
    QString status;
    QDateTime since;
    QDateTime until;
    friend bool operator==(const StatusSpan &, const StatusSpan &) = default;
};

struct ItemCount {
    QString status;
    qint64 count = 0;
    Money value;
    friend bool operator==(const ItemCount &, const ItemCount &) = default;
};

struct WebhookCount {
    QString type;       ///< webhook_type
    QString status;
    qint64 verified = 0;
    qint64 duplicates = 0;
    qint64 invalid = 0; ///< badly signed: received, never applied
    int step = 0;       ///< number of the step it belongs to when type and status do not tell (a removal); 0: let the table tell
    friend bool operator==(const WebhookCount &, const WebhookCount &) = default;
};

struct FlowState {
    QString batchStatus;          ///< empty: the batch exists only on this computer
    QList<StatusSpan> history;    ///< oldest first
    QHash<int, StepFacts> steps;  ///< by step number
    bool insertionFinished = false; ///< nothing is left to send: closing is what comes next
    qint64 inserted = 0;          ///< every item the administrator ever accepted into the batch
    ItemCount removed;            ///< of those, taken out by us while the batch was open
    QList<ItemCount> items;       ///< the others by present status; with removed they add up to inserted
    QList<WebhookCount> webhooks;
    friend bool operator==(const FlowState &, const FlowState &) = default;
};

} // namespace esteira::flow_view
