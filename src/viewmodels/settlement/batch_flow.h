#pragma once

#include "ports/settlement/batch_store.h"
#include "ports/settlement/webhook_inbox.h"
#include "viewmodels/flow/flow_state.h"

namespace esteira::viewmodels {

/// What the flow diagram shows of a batch, from what the store keeps: the summary, the batch's own timeline (newest
/// first) and the count of what webhooks told of it (split at closedAt).
flow_view::FlowState flowStateOf(const ports::BatchListItem &item, const QList<ports::Event> &events,
                                 const QList<ports::WebhookTally> &webhooks);

/// When the batch was closed, by its timeline; invalid while it was not.
QDateTime closedAt(const QList<ports::Event> &events);

} // namespace esteira::viewmodels
