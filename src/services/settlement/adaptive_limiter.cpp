#include "services/settlement/adaptive_limiter.h"

#include <algorithm>
#include <cmath>

namespace esteira::services {

AdaptiveLimiter::AdaptiveLimiter(int maxInFlight, double maxPerSecond)
    : m_maxInFlight(std::max(1, maxInFlight)), m_intervalMs(maxPerSecond > 0 ? 1000.0 / maxPerSecond : 0),
      m_limit(std::min(4, m_maxInFlight))
{
}

bool AdaptiveLimiter::mayStart(qint64 nowMs) const
{
    return m_inFlight < m_limit && nowMs >= m_pausedUntilMs && double(nowMs) >= m_nextStartMs;
}

qint64 AdaptiveLimiter::waitMs(qint64 nowMs) const
{
    if (m_inFlight >= m_limit)
        return 0;
    return std::max<qint64>({0, m_pausedUntilMs - nowMs, qint64(std::ceil(m_nextStartMs - double(nowMs)))});
}

void AdaptiveLimiter::started(qint64 nowMs)
{
    ++m_inFlight;
    // Counted from the planned start, so that a late timer does not lower the rate; a long pause earns no burst.
    if (m_intervalMs > 0)
        m_nextStartMs = std::max(m_nextStartMs, double(nowMs) - m_intervalMs) + m_intervalMs;
}

void AdaptiveLimiter::succeeded()
{
    ended();
    if (++m_successes >= m_limit) {
        m_successes = 0;
        m_limit = std::min(m_maxInFlight, m_hadTrouble ? m_limit + 1 : m_limit * 2);
    }
}

void AdaptiveLimiter::troubled(qint64 nowMs, int retryAfterSeconds)
{
    ended();
    m_hadTrouble = true;
    m_pausedUntilMs = std::max(m_pausedUntilMs, nowMs + qint64(retryAfterSeconds) * 1000);
    // One overload shows in every request that is on its way; it counts once.
    if (nowMs - m_lastDecreaseMs >= 1000) {
        m_lastDecreaseMs = nowMs;
        m_successes = 0;
        m_limit = std::max(1, m_limit / 2);
    }
}

void AdaptiveLimiter::ended()
{
    m_inFlight = std::max(0, m_inFlight - 1);
}

} // namespace esteira::services
