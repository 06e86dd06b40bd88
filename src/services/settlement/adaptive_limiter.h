#pragma once

#include <QtGlobal>

namespace esteira::services {

/// How many requests may be on their way, and how soon the next may leave (architecture.md, "Submitting", 6). The limit
/// doubles until the first trouble, then grows by one for every full round of successes and is halved by 429, 5xx and
/// lost answers, at most once a second. Times are milliseconds of any steady clock. A value without threads; the
/// services of one connection share one on the engine thread.
class AdaptiveLimiter {
public:
    /// maxPerSecond 0: no limit of rate (sandbox).
    AdaptiveLimiter(int maxInFlight, double maxPerSecond);

    bool mayStart(qint64 nowMs) const;
    /// How long until mayStart can be true without an answer arriving; 0 when only an answer helps or it may start now.
    qint64 waitMs(qint64 nowMs) const;
    void started(qint64 nowMs);
    void succeeded();
    /// retryAfterSeconds: what the server asked for; 0 when it did not.
    void troubled(qint64 nowMs, int retryAfterSeconds);
    /// Ended without telling anything about the server's load (refused, not found, cancelled).
    void ended();

    int limit() const { return m_limit; }
    int inFlight() const { return m_inFlight; }
    qint64 pausedUntilMs() const { return m_pausedUntilMs; }

private:
    int m_maxInFlight;
    double m_intervalMs; ///< between two starts; 0 without a rate
    int m_limit;
    int m_inFlight = 0;
    int m_successes = 0;
    bool m_hadTrouble = false;
    qint64 m_lastDecreaseMs = -1000;
    qint64 m_pausedUntilMs = 0;
    double m_nextStartMs = 0;
};

} // namespace esteira::services
