#include "services/follow/follow_service.h"

#include "core/future.h"
#include "domain/settlement/settlement_flow.h"
#include "services/settlement/conflict.h"

#include <QDateTime>

#include <deque>

namespace esteira::services {

using ports::StoredBatch;

/// One look at one batch.
struct FollowService::Round {
    ports::BatchId batch = 0;
    QString connectionId;
    std::deque<ports::StoredRow> rows;
    QList<ports::StatusChange> changes;
    QList<ports::RowOutcome> outcomes; ///< of rows whose outcome was not known
    int running = 0;
    bool ended = false;
    bool unlimited = false;
    std::optional<Error> error;
    std::vector<std::shared_ptr<QPromise<Outcome>>> waiting;
    std::vector<std::shared_ptr<QPromise<Outcome>>> waitingForNext;
};

FollowService::FollowService(ports::BatchStore &store, ports::Gateways &gateways, ChangeNotifier &notifier,
                             FollowPolicy policy, QObject *parent)
    : QObject(parent), m_store(store), m_gateways(gateways), m_notifier(notifier), m_policy(policy), m_timer(this)
{
    m_timer.setInterval(std::min(m_policy.intervalMs, m_policy.unlimitedIntervalMs));
    connect(&m_timer, &QTimer::timeout, this, &FollowService::tick);
}

void FollowService::start(std::optional<ports::BatchId> only)
{
    QMetaObject::invokeMethod(this, [this, only] {
        m_only = only;
        m_timer.start();
        tick();
    });
}

void FollowService::stop()
{
    QMetaObject::invokeMethod(this, [this] { m_timer.stop(); });
}

void FollowService::tick()
{
    whenDone(m_store.openBatches(), this, [this](const Result<QList<StoredBatch>> &batches) {
        if (!batches)
            return; // the next tick asks again; the store reports its own trouble
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (const StoredBatch &batch : *batches) {
            if ((m_only && *m_only != batch.id) || m_rounds.contains(batch.id) || m_nextLookMs.value(batch.id, 0) > now)
                continue;
            auto round = std::make_shared<Round>();
            round->batch = batch.id;
            look(batch, round);
        }
    });
}

QFuture<Outcome> FollowService::refresh(ports::BatchId batchId)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    QMetaObject::invokeMethod(this, [this, batchId, promise] {
        if (const auto running = m_rounds.value(batchId))
            running->waitingForNext.push_back(promise);
        else
            refreshWith(batchId, {promise});
    });
    return future;
}

void FollowService::refreshWith(ports::BatchId batchId, std::vector<std::shared_ptr<QPromise<Outcome>>> waiting)
{
    auto round = std::make_shared<Round>();
    round->batch = batchId;
    round->waiting = std::move(waiting);
    m_rounds.insert(batchId, round);
    whenDone(m_store.batch(batchId), this, [this, round](const Result<ports::BatchListItem> &item) {
        if (!item)
            finishRound(round, failure(item.error()));
        else if (item->batch.status.isEmpty())
            finishRound(round, {}); // nothing there yet to ask for
        else
            look(item->batch, round);
    });
}

void FollowService::look(const StoredBatch &batch, std::shared_ptr<Round> round)
{
    m_rounds.insert(batch.id, round);
    round->connectionId = batch.connectionId;
    whenDone(m_gateways.connection(batch.connectionId), this, [round](const Result<ports::Connection> &connection) {
        round->unlimited = connection && connection->maxPerSecond <= 0;
    });
    whenDone(m_gateways.settlementGateway(batch.connectionId), this,
             [this, batch, round](const Result<std::shared_ptr<ports::SettlementGateway>> &gateway) {
        if (!gateway) {
            finishRound(round, failure(gateway.error()));
            return;
        }
        whenDone(m_store.batch(batch.id), this, [this, batch, round, gateway = *gateway](const Result<ports::BatchListItem> &before) {
            if (!before) {
                finishRound(round, failure(before.error()));
                return;
            }
            whenDone(gateway->batch(batch.fundClassKey, batch.request.externalId), this,
                     [this, batch, round, gateway, accepted = before->summary.totals.accepted](const Result<settlement::PaymentBatch> &found) {
                if (found)
                    record(batch, *found, accepted, gateway, round);
                else
                    finishRound(round, failure(found.error()));
            });
        });
    });
}

void FollowService::record(const StoredBatch &batch, settlement::PaymentBatch found, const settlement::CountAndTotal &acceptedWhenAsked,
                           std::shared_ptr<ports::SettlementGateway> gateway, std::shared_ptr<Round> round)
{
    whenDone(m_store.batch(batch.id), this, [this, batch, found, acceptedWhenAsked, gateway, round](const Result<ports::BatchListItem> &now) mutable {
        // Settlements that came in or went out while the answer was on its way are in one of the two totals only.
        if (!now || now->summary.totals.accepted != acceptedWhenAsked)
            found.totalValue.reset();
        whenDone(m_store.recordServerBatch(batch.id, found), this, [this, batch, round, gateway](const Outcome &recorded) {
            if (!recorded)
                finishRound(round, recorded);
            else
                lookAtRows(batch, gateway, round);
        });
    });
}

void FollowService::lookAtRows(const StoredBatch &batch, std::shared_ptr<ports::SettlementGateway> gateway, std::shared_ptr<Round> round)
{
    // Before the payment no settlement moves by itself (settlement.md 2.2), unless somebody asked for this look.
    if (batch.status == settlement::batch_status::kOpen && round->waiting.empty()) {
        finishRound(round, {});
        return;
    }
    const int count = round->waiting.empty() ? m_policy.rowsPerRound : 100'000;
    whenDone(m_store.openRows(batch.id, count), this, [this, batch, gateway, round](const Result<QList<ports::StoredRow>> &rows) {
        if (!rows) {
            finishRound(round, failure(rows.error()));
            return;
        }
        round->rows.assign(rows->begin(), rows->end());
        nextRow(batch, gateway, round);
    });
}

void FollowService::nextRow(const StoredBatch &batch, std::shared_ptr<ports::SettlementGateway> gateway, std::shared_ptr<Round> round)
{
    if (round->rows.empty() && round->running == 0) {
        apply(batch, round);
        return;
    }
    while (!round->rows.empty() && round->running < m_policy.inFlight) {
        const ports::StoredRow row = std::move(round->rows.front());
        round->rows.pop_front();
        ++round->running;
        whenDone(gateway->settlement(batch.fundClassKey, batch.request.externalId, row.draft.request.externalId), this,
                 [this, batch, gateway, round, row](const Result<settlement::Settlement> &found) {
            --round->running;
            if (found && row.sendState == settlement::SendState::Unknown) {
                // A webhook told of a row that was refused: only comparing tells whether it is ours.
                round->outcomes.append(comparedWith(row, *found, ports::Source::Poll));
            } else if (found) {
                ports::StatusChange change;
                change.batchId = batch.id;
                change.rowId = row.id;
                change.status = found->status;
                change.source = ports::Source::Poll;
                change.atUtc = QDateTime::currentDateTimeUtc();
                round->changes.append(change);
            } else {
                round->error = found.error();
                // An answer about this row alone must not hold back the others, round after round.
                const bool aboutThisRow = found.error().httpStatus != 0 && found.error().kind != ErrorKind::Auth
                    && found.error().kind != ErrorKind::Busy;
                if (!aboutThisRow)
                    round->rows.clear(); // the rest is asked in the next round
            }
            nextRow(batch, gateway, round);
        });
    }
}

void FollowService::apply(const StoredBatch &batch, std::shared_ptr<Round> round)
{
    if (round->outcomes.isEmpty()) {
        applyStatuses(batch, round);
        return;
    }
    whenDone(m_store.recordOutcomes(round->outcomes), this, [this, batch, round](const Outcome &recorded) {
        m_notifier.touch(batch.id);
        if (!recorded)
            finishRound(round, recorded);
        else
            applyStatuses(batch, round);
    });
}

void FollowService::applyStatuses(const StoredBatch &batch, std::shared_ptr<Round> round)
{
    if (round->changes.isEmpty()) {
        finishRound(round, round->error ? Outcome(failure(*round->error)) : Outcome());
        return;
    }
    whenDone(m_store.applyStatusChanges(round->changes), this,
             [this, batch, round](const Result<QList<ports::StatusChange>> &applied) {
        if (applied && !applied->isEmpty())
            m_notifier.touch(batch.id);
        if (!applied)
            finishRound(round, failure(applied.error()));
        else
            finishRound(round, round->error ? Outcome(failure(*round->error)) : Outcome());
    });
}

void FollowService::finishRound(std::shared_ptr<Round> round, const Outcome &outcome)
{
    if (round->ended)
        return;
    round->ended = true;
    m_rounds.remove(round->batch);
    int wait = round->unlimited ? m_policy.unlimitedIntervalMs : m_policy.intervalMs;
    if (!outcome)
        wait = std::max(wait * 2, outcome.error().retryAfterSeconds * 1000);
    m_nextLookMs.insert(round->batch, QDateTime::currentMSecsSinceEpoch() + wait);
    m_notifier.touch(round->batch);
    // "No" to a question about one batch is an answer: the administrator was reached.
    const bool answered = !outcome && outcome.error().kind == ErrorKind::Refused;
    if (!round->connectionId.isEmpty())
        emit connectionHeard(round->connectionId, answered ? Outcome() : outcome);
    for (const auto &promise : round->waiting) {
        promise->addResult(outcome);
        promise->finish();
    }
    if (!round->waitingForNext.empty())
        refreshWith(round->batch, std::exchange(round->waitingForNext, {}));
}

} // namespace esteira::services
