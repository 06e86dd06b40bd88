#include "viewmodels/settlement/batch_flow.h"

#include "domain/settlement/settlement_flow.h"
#include "viewmodels/settlement/batch_actions.h"

#include <utility>

namespace esteira::viewmodels {

using flow_view::FlowState;

namespace {

constexpr int kCreation = 1;
constexpr int kInsertion = 2;
constexpr int kRemoval = 3;
constexpr int kClosing = 4;
constexpr int kPayment = 5;
constexpr int kSettling = 6;

void addStatus(FlowState &state, const QString &status, const QDateTime &since)
{
    if (status.isEmpty() || (!state.history.isEmpty() && state.history.last().status == status))
        return;
    if (!state.history.isEmpty())
        state.history.last().until = since;
    state.history.append({status, since, {}});
}

void addTimeline(FlowState &state, const QList<ports::Event> &events)
{
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->rowId != 0)
            continue;
        if (event->kind == QLatin1StringView("status.changed"))
            addStatus(state, event->data.value(QLatin1StringView("to")).toString(), event->atUtc);
        else if (event->kind == QLatin1StringView("batch.created"))
            state.steps[kCreation].at = event->atUtc;
        else if (event->kind == QLatin1StringView("rows.accepted") || event->kind == QLatin1StringView("rows.already_there"))
            state.steps[kInsertion].at = event->atUtc;
        else if (event->kind == QLatin1StringView("rows.removed"))
            state.steps[kRemoval].at = event->atUtc;
        else if (event->kind == QLatin1StringView("batch.closed"))
            state.steps[kClosing].at = event->atUtc;
    }
    for (const flow_view::StatusSpan &span : std::as_const(state.history)) {
        if (span.status == settlement::batch_status::kPaid)
            state.steps[kPayment].at = span.since;
        else if (span.status == settlement::batch_status::kCompleted)
            state.steps[kSettling].at = span.since;
    }
}

void addItems(FlowState &state, const ports::BatchListItem &item)
{
    const settlement::CountAndTotal removed = inState(item.summary, settlement::SendState::Removed);
    state.removed = {settlement::settlement_status::kDiscarded, removed.count, removed.total};
    qint64 accepted = 0;
    // byStatus holds accepted rows only; the removed ones are counted by their send state.
    for (const auto &part : item.summary.byStatus) {
        state.items.append({part.key, part.value.count, part.value.total});
        accepted += part.value.count;
    }
    state.inserted = accepted + removed.count;
    const settlement::CountAndTotal all = allRows(item.summary);
    if (item.batch.submitted && all.count > state.inserted) {
        state.steps[kInsertion].done = state.inserted;
        state.steps[kInsertion].total = all.count;
    }
    state.insertionFinished = item.batch.submitted && state.inserted > 0 && unfinishedSending(item.summary) == 0
        && needingAttention(item.summary) == 0 && inState(item.summary, settlement::SendState::Draft).count == 0;
}

void addWebhooks(FlowState &state, const QList<ports::WebhookTally> &webhooks)
{
    for (const ports::WebhookTally &tally : webhooks) {
        flow_view::WebhookCount count;
        count.type = tally.type;
        count.status = tally.status;
        count.verified = tally.count;
        count.duplicates = tally.duplicates;
        // A settlement discarded before the closing was taken out by us: step 3, not a rejection of step 6.
        const bool isRemoval = !tally.aboutBatch && tally.status == settlement::settlement_status::kDiscarded && tally.beforeInstant;
        count.step = isRemoval ? kRemoval : 0;
        state.webhooks.append(count);
    }
}

} // namespace

QDateTime closedAt(const QList<ports::Event> &events)
{
    for (const ports::Event &event : events) {
        if (event.rowId == 0 && event.kind == QLatin1StringView("batch.closed"))
            return event.atUtc;
    }
    return {};
}

FlowState flowStateOf(const ports::BatchListItem &item, const QList<ports::Event> &events, const QList<ports::WebhookTally> &webhooks)
{
    FlowState state;
    state.batchStatus = item.batch.status;
    addTimeline(state, events);
    if (state.history.isEmpty() || state.history.last().status != item.batch.status)
        addStatus(state, item.batch.status, item.batch.statusSinceUtc);
    addItems(state, item);
    addWebhooks(state, webhooks);
    return state;
}

} // namespace esteira::viewmodels
