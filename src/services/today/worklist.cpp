#include "services/today/worklist.h"

#include "domain/settlement/settlement_flow.h"

#include <algorithm>
#include <array>

namespace esteira::services {

using namespace settlement;
using ports::BatchSummary;
using ports::StoredBatch;
using ports::TodayBatch;

namespace {

CountAndTotal partOf(const QList<BatchSummary::Part> &parts, QStringView key)
{
    for (const BatchSummary::Part &part : parts) {
        if (part.key == key)
            return part.value;
    }
    return {};
}

CountAndTotal inState(const TodayBatch &today, SendState state)
{
    return partOf(today.item.summary.bySendState, QString::fromLatin1(info(state).value));
}

Need needOf(NeedKind kind, const StoredBatch &batch, const QDateTime &since, const CountAndTotal &what)
{
    Need need;
    need.kind = kind;
    need.batch = batch.id;
    need.batchExternalId = batch.request.externalId;
    need.batchDescription = batch.request.description;
    need.fundClassKey = batch.fundClassKey;
    need.status = batch.status;
    need.sinceUtc = since.isValid() ? since : batch.updatedUtc;
    need.count = what.count;
    need.value = what.total;
    return need;
}

void addDraft(const TodayBatch &today, QList<Need> &needs)
{
    const BatchSummary &summary = today.item.summary;
    if (summary.rowsWithErrors == 0)
        return;
    Need need = needOf(NeedKind::DraftProblems, today.item.batch, today.item.batch.updatedUtc, {summary.rowsWithErrors, summary.totals.local.total});
    need.otherCount = summary.totals.local.count;
    needs.append(need);
}

/// Rows that were sent, while the batch is open or being made.
void addSent(const TodayBatch &today, QList<Need> &needs)
{
    const StoredBatch &batch = today.item.batch;
    const auto add = [&](NeedKind kind, SendState state, const QDateTime &since) {
        if (const CountAndTotal what = inState(today, state); what.count > 0)
            needs.append(needOf(kind, batch, since, what));
    };
    add(NeedKind::Conflict, SendState::Conflict, today.conflictUtc);
    add(NeedKind::Refused, SendState::Refused, today.refusedUtc);
    add(NeedKind::Unknown, SendState::Unknown, today.unknownUtc);
    if (batch.lastError && batch.intent == ports::BatchIntent::None) {
        Need need = needOf(NeedKind::BatchRefused, batch, batch.updatedUtc, today.item.summary.totals.local);
        need.error = batch.lastError;
        needs.append(need);
    }
    if (const CountAndTotal queued = inState(today, SendState::Queued); batch.paused && queued.count > 0)
        needs.append(needOf(NeedKind::Paused, batch, batch.updatedUtc, queued));
}

/// Open with every row there: to be closed, or to be found out why the totals differ.
void addOpen(const TodayBatch &today, QList<Need> &needs)
{
    const StoredBatch &batch = today.item.batch;
    const ControlTotals &totals = today.item.summary.totals;
    if (batch.status != batch_status::kOpen || totals.unfinished > 0 || totals.local.count == 0 || batch.intent != ports::BatchIntent::None)
        return;
    const QList<Text> blockers = closingBlockers(totals);
    Need need = needOf(blockers.isEmpty() ? NeedKind::ReadyToClose : NeedKind::TotalsDiffer, batch, batch.statusSinceUtc, totals.accepted);
    need.reason = blockers.value(0);
    needs.append(need);
}

void addFollowed(const TodayBatch &today, const QDateTime &now, const WorklistPolicy &policy, QList<Need> &needs)
{
    const StoredBatch &batch = today.item.batch;
    const qint64 age = batch.statusSinceUtc.isValid() ? batch.statusSinceUtc.secsTo(now) : 0;
    const bool unpaid = batch.status == batch_status::kPendingPayment && age >= policy.unpaidSeconds;
    const bool settling = batch.status == batch_status::kPaid && age >= policy.settlingSeconds;
    if (unpaid || settling)
        needs.append(needOf(NeedKind::Stale, batch, batch.statusSinceUtc, today.item.summary.totals.accepted));
    if (batch.status != batch_status::kPaid && batch.status != batch_status::kCompleted)
        return;
    if (const CountAndTotal lost = partOf(today.item.summary.byStatus, settlement_status::kDiscarded.toString()); lost.count > 0)
        needs.append(needOf(NeedKind::DiscardedRows, batch, today.discardedUtc, lost));
}

Need needOf(NeedKind kind, const ports::CountSince &what)
{
    Need need;
    need.kind = kind;
    need.count = what.count;
    need.sinceUtc = what.firstUtc;
    return need;
}

} // namespace

bool isUrgent(NeedKind kind)
{
    switch (kind) {
    case NeedKind::ConnectionTrouble:
    case NeedKind::Conflict:
    case NeedKind::Refused:
    case NeedKind::BatchRefused:
    case NeedKind::TotalsDiffer:
    case NeedKind::DiscardedRows:
    case NeedKind::DraftProblems:
    case NeedKind::RefusedWebhooks: return true;
    case NeedKind::Unknown:
    case NeedKind::ReadyToClose:
    case NeedKind::Paused:
    case NeedKind::Stale:
    case NeedKind::LostWebhooks: return false;
    }
    return false;
}

QList<Need> needsOf(const ports::TodayFigures &figures, const std::optional<Need> &connection, const QDateTime &nowUtc, const WorklistPolicy &policy)
{
    QList<Need> needs;
    if (connection)
        needs.append(*connection);
    for (const TodayBatch &today : figures.batches) {
        if (today.item.batch.isDraft())
            addDraft(today, needs);
        else if (!batchLifecycle().isFinal(today.item.batch.status))
            addSent(today, needs);
        addOpen(today, needs);
        addFollowed(today, nowUtc, policy, needs);
    }
    if (figures.unannounced.count > 0)
        needs.append(needOf(NeedKind::LostWebhooks, figures.unannounced));
    if (figures.refusedWebhooks.count > 0)
        needs.append(needOf(NeedKind::RefusedWebhooks, figures.refusedWebhooks));
    std::ranges::stable_sort(needs, [](const Need &a, const Need &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        const Money left = a.value.value_or(Money());
        const Money right = b.value.value_or(Money());
        return left != right ? right < left : a.sinceUtc < b.sinceUtc;
    });
    return needs;
}

QList<StatusSum> sumsOf(const ports::TodayFigures &figures, const QDateTime &dayBegan)
{
    QList<StatusSum> sums{StatusSum{}};
    for (const flow::State &state : batchLifecycle().states) {
        if (QLatin1StringView(state.value) != batch_status::kDiscarded)
            sums.append({QString::fromLatin1(state.value), 0, {}});
    }
    for (const TodayBatch &today : figures.batches) {
        const StoredBatch &batch = today.item.batch;
        const bool over = batchLifecycle().isFinal(batch.status);
        if (over && (batch.status == batch_status::kDiscarded || batch.statusSinceUtc < dayBegan))
            continue;
        auto sum = std::ranges::find(sums, batch.status, &StatusSum::status);
        if (sum == sums.end())
            sum = sums.insert(sums.end(), StatusSum{batch.status, 0, {}});
        ++sum->batches;
        const CountAndTotal &value = over ? today.item.summary.totals.accepted : today.item.summary.totals.local;
        sum->value.count += value.count;
        sum->value.total += value.total;
    }
    return sums;
}

} // namespace esteira::services
