#pragma once

#include "ports/settlement/batch_store.h"
#include "ports/settlement/webhook_inbox.h"
#include "viewmodels/flow/flow_state.h"

namespace esteira::viewmodels {

/// What the flow diagram shows of a batch, from what the store keeps: the summary, the batch's own timeline (newest
/// first) and the webhooks that spoke of it.
flow_view::FlowState flowStateOf(const ports::BatchListItem &item, const QList<ports::Event> &events,
                                 const QList<ports::ReceivedWebhook> &webhooks);

} // namespace esteira::viewmodels
