#pragma once

#include "sandbox/clock/sandbox_clock.h"
#include "sandbox/faults/fault_plan.h"
#include "sandbox/store/database.h"
#include "wire/json/json.h"

#include <optional>
#include <utility>

namespace esteira::sandbox {

struct WebhookDelivery {
    qint64 id = 0;
    qint64 dueMs = 0;
    int attempts = 0;
    QByteArray body;
    bool badlySigned = false;
};

/// Webhooks on their way: eight attempts on the sibling products' schedule, the same body each time (common.md 3.4). The
/// schedule runs on the sandbox clock. Without a target they wait; what waits longer than the whole schedule is given up.
class WebhookOutbox {
public:
    WebhookOutbox(Database &database, const SandboxClock &clock, FaultPlan &faults) : m_db(database), m_clock(clock), m_faults(faults) {}

    void setRetryScale(double scale) { m_retryScale = scale; }

    /// Inside the transaction of what it announces.
    void add(const QString &type, const wire::Json &data);
    bool takeAdded() { return std::exchange(m_added, false); } ///< true once after anything was added
    void giveUpStale();
    std::optional<WebhookDelivery> next();
    /// Without counting retries: the next one that was never tried.
    std::optional<WebhookDelivery> nextFirst();
    void succeeded(qint64 id, int status);
    void failed(const WebhookDelivery &delivery, int status, const QString &error);
    /// Sends again, whatever became of them: one by id, or all in a state ("failed"), or all. Answers with how many.
    qint64 redeliver(std::optional<qint64> id, const QString &state);
    wire::Json log();

private:
    void insert(const QString &type, const QByteArray &body, const char *state, qint64 dueMs, const QString &fault);

    Database &m_db;
    const SandboxClock &m_clock;
    FaultPlan &m_faults;
    double m_retryScale = 1.0;
    bool m_added = false;
};

} // namespace esteira::sandbox
