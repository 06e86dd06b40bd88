#include "sandbox/clock/scheduler.h"

#include "core/log.h"
#include "sandbox/store/meta_keys.h"

#include <algorithm>

namespace esteira::sandbox {

namespace {
/// After so many steps the callers get their turn.
constexpr int kStepsAtOnce = 20;
constexpr qint64 kLongestTimerMs = 3'600'000;
}

Scheduler::Scheduler(Parts &parts)
    : m_parts(parts)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::pump);
}

void Scheduler::wake()
{
    QMetaObject::invokeMethod(this, &Scheduler::pump, Qt::QueuedConnection);
}

void Scheduler::setWebhookTarget(const QString &url, const QByteArray &signatureKey)
{
    m_parts.database.begin();
    m_parts.outbox.giveUpStale();
    if (const Outcome done = m_parts.database.commit(); !done)
        qCWarning(lcSandbox).noquote() << "old webhooks could not be given up:" << done.error().text.in(nullptr);
    m_parts.sender.setTarget(url, signatureKey);
    wake();
}

void Scheduler::advance(qint64 seconds, Done done)
{
    m_journeys.append({m_parts.clock.nowMs() + seconds * 1000, std::move(done)});
    wake();
}

void Scheduler::runUntilIdle(Done done)
{
    m_journeys.append({std::nullopt, std::move(done)});
    wake();
}

void Scheduler::pump()
{
    for (int steps = 0; steps < kStepsAtOnce; ++steps) {
        if (!step()) {
            setTimer();
            return;
        }
    }
    wake();
}

bool Scheduler::step()
{
    const bool travelling = !m_journeys.isEmpty();
    if (travelling && m_parts.sender.isSending())
        return false;
    const bool untilIdle = travelling && !m_journeys.first().targetMs;
    const auto coming = next(untilIdle);
    const qint64 now = m_parts.clock.nowMs();
    if (coming && coming->dueMs <= now) {
        execute(*coming);
        return true;
    }
    if (!travelling)
        return false;
    const std::optional<qint64> target = m_journeys.first().targetMs;
    if (coming && (!target || coming->dueMs <= *target)) {
        m_parts.clock.moveTo(coming->dueMs);
        execute(*coming);
        return true;
    }
    finishJourney();
    return true;
}

std::optional<Scheduler::Next> Scheduler::next(bool firstDeliveriesOnly)
{
    std::optional<Next> earliest;
    if (const auto job = m_parts.jobs.next())
        earliest = Next{job->dueMs, job, std::nullopt};
    if (m_parts.sender.hasTarget() && !m_parts.sender.isSending()) {
        const auto webhook = firstDeliveriesOnly ? m_parts.outbox.nextFirst() : m_parts.outbox.next();
        // At the same moment what was announced goes out before more happens.
        if (webhook && (!earliest || webhook->dueMs <= earliest->dueMs))
            earliest = Next{webhook->dueMs, std::nullopt, webhook};
    }
    return earliest;
}

void Scheduler::execute(const Next &next)
{
    if (next.webhook) {
        deliver(*next.webhook);
        return;
    }
    m_parts.database.begin();
    if (isAssignmentJob(next.job->kind))
        m_parts.assignmentSteps.run(*next.job);
    else
        m_parts.settlementSteps.run(*next.job);
    keepClock();
    if (const Outcome done = m_parts.database.commit(); !done) {
        qCCritical(lcSandbox).noquote() << "a step could not be kept:" << done.error().text.in(nullptr);
        // Left in the queue it would be tried in a tight loop.
        m_parts.jobs.remove(next.job->id);
    }
}

void Scheduler::deliver(const WebhookDelivery &webhook)
{
    m_parts.sender.send(webhook.body, webhook.badlySigned, [this, webhook](int status, const QString &error) {
        m_parts.database.begin();
        if (error.isEmpty())
            m_parts.outbox.succeeded(webhook.id, status);
        else
            m_parts.outbox.failed(webhook, status, error);
        if (const Outcome done = m_parts.database.commit(); !done)
            qCWarning(lcSandbox).noquote() << "a delivery could not be noted:" << done.error().text.in(nullptr);
        wake();
    });
}

void Scheduler::finishJourney()
{
    const Journey journey = m_journeys.takeFirst();
    if (journey.targetMs)
        m_parts.clock.moveTo(*journey.targetMs);
    m_parts.database.begin();
    keepClock();
    if (const Outcome done = m_parts.database.commit(); !done)
        qCWarning(lcSandbox).noquote() << "the clock could not be kept:" << done.error().text.in(nullptr);
    journey.done();
}

/// With every step and journey, so that a restart does not go back behind what has happened.
void Scheduler::keepClock()
{
    m_parts.database.setMeta(meta::kClock, QByteArray::number(m_parts.clock.nowMs()));
}

void Scheduler::setTimer()
{
    m_timer.stop();
    const auto coming = next(false);
    if (!coming)
        return;
    if (const auto delay = m_parts.clock.realDelay(coming->dueMs))
        m_timer.start(int(std::min(*delay, kLongestTimerMs)));
}

} // namespace esteira::sandbox
