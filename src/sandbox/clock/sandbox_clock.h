#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace esteira::sandbox {

struct ClockMode {
    enum class Kind { Real, Manual, Accelerated };
    Kind kind = Kind::Real;
    int factor = 1; ///< sandbox seconds per real second when accelerated

    /// "real", "manual" or "x60".
    static Result<ClockMode> parse(const QString &text);
};

/// The administrator's business time: automatic steps and webhook retries happen on it. Real and accelerated clocks run
/// by themselves, a manual one stands still; all can be moved forward, never back. Instants are UTC milliseconds since
/// 1970. Request and webhook signatures use the wall clock, never this one.
class SandboxClock final : public Clock {
public:
    /// Starts at `earliestMs` or at the wall clock, whichever is later, so that time never runs back over a restart.
    void start(ClockMode mode, std::optional<qint64> earliestMs);

    qint64 nowMs() const;
    QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }
    /// Does nothing when the instant has passed.
    void moveTo(qint64 instantMs);
    /// Real milliseconds until the instant; nothing when time has to be moved by hand.
    std::optional<qint64> realDelay(qint64 instantMs) const;

private:
    ClockMode m_mode;
    qint64 m_base = 0; ///< sandbox instant at which m_running was zero
    QElapsedTimer m_running;
};

} // namespace esteira::sandbox
