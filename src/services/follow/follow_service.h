#pragma once

#include "ports/connection/gateways.h"
#include "ports/settlement/batch_store.h"
#include "services/change_notifier.h"

#include <QHash>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace esteira::services {

/// How often the administrator is asked. Polling is the truth; webhooks only make it sooner.
struct FollowPolicy {
    int intervalMs = 30'000;       ///< between rounds for a connection to the administrator
    int unlimitedIntervalMs = 1'000; ///< the same for a connection without a limit of rate (sandboxes on this computer)
    int rowsPerRound = 50;      ///< settlements read per batch and round, oldest look first
    int inFlight = 2;           ///< sending has the right of way
};

/// Follows every batch the administrator still works on until it is final, by reading it and its open settlements
/// (settlement.md 1.5, 1.6). Statuses only move forward (flow table); what was learnt is kept with its source.
/// Lives on the engine thread; public methods may be called from any thread.
class FollowService : public QObject {
    Q_OBJECT
public:
    FollowService(ports::BatchStore &store, ports::Gateways &gateways, ChangeNotifier &notifier, FollowPolicy policy = {},
                  QObject *parent = nullptr);

    /// Of one batch only, where given (a command that works on that batch alone).
    void start(std::optional<ports::BatchId> only = {});
    void stop();
    /// Reads one batch and all its open rows now; answers when the round ended. While a round runs, which may read only
    /// a part, one more full round follows it.
    QFuture<Outcome> refresh(ports::BatchId batch);

signals:
    /// The last round of a connection: reached or the reason why not. Shown in the status bar.
    void connectionHeard(const QString &connectionId, const esteira::Outcome &outcome);

private:
    struct Round;
    void tick();
    void refreshWith(ports::BatchId batch, std::vector<std::shared_ptr<QPromise<Outcome>>> waiting);
    void applyStatuses(const ports::StoredBatch &batch, std::shared_ptr<Round> round);
    void look(const ports::StoredBatch &batch, std::shared_ptr<Round> round);
    /// Keeps what was read; its total only where it is about the settlements accepted when it was asked for.
    void record(const ports::StoredBatch &batch, settlement::PaymentBatch found, const settlement::CountAndTotal &acceptedWhenAsked,
                std::shared_ptr<ports::SettlementGateway> gateway, std::shared_ptr<Round> round);
    void lookAtRows(const ports::StoredBatch &batch, std::shared_ptr<ports::SettlementGateway> gateway, std::shared_ptr<Round> round);
    void nextRow(const ports::StoredBatch &batch, std::shared_ptr<ports::SettlementGateway> gateway, std::shared_ptr<Round> round);
    void apply(const ports::StoredBatch &batch, std::shared_ptr<Round> round);
    void finishRound(std::shared_ptr<Round> round, const Outcome &outcome);

    ports::BatchStore &m_store;
    ports::Gateways &m_gateways;
    ChangeNotifier &m_notifier;
    FollowPolicy m_policy;
    QTimer m_timer;
    std::optional<ports::BatchId> m_only;
    QHash<ports::BatchId, qint64> m_nextLookMs;
    QHash<ports::BatchId, std::shared_ptr<Round>> m_rounds;
};

} // namespace esteira::services
