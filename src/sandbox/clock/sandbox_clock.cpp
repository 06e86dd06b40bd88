#include "sandbox/clock/sandbox_clock.h"

#include <algorithm>

namespace esteira::sandbox {

namespace {
constexpr int kFastest = 100'000;
}

Result<ClockMode> ClockMode::parse(const QString &text)
{
    if (text == QLatin1String("real"))
        return ClockMode{Kind::Real, 1};
    if (text == QLatin1String("manual"))
        return ClockMode{Kind::Manual, 1};
    bool isNumber = false;
    const int factor = text.mid(1).toInt(&isNumber);
    if (text.startsWith(QLatin1Char('x')) && isNumber && factor >= 1 && factor <= kFastest)
        return ClockMode{Kind::Accelerated, factor};
    return failure(ErrorKind::Invalid,
                   Text::of(QT_TRANSLATE_NOOP("Text", "\"%1\" is not a sandbox clock."), {text}),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Use real, manual, or x and a factor up to 100000, such as x60.")));
}

void SandboxClock::start(ClockMode mode, std::optional<qint64> earliestMs)
{
    m_mode = mode;
    m_base = std::max(QDateTime::currentMSecsSinceEpoch(), earliestMs.value_or(0));
    m_running.start();
}

qint64 SandboxClock::nowMs() const
{
    if (m_mode.kind == ClockMode::Kind::Manual)
        return m_base;
    return m_base + m_running.elapsed() * m_mode.factor;
}

void SandboxClock::moveTo(qint64 instantMs)
{
    if (const qint64 missing = instantMs - nowMs(); missing > 0)
        m_base += missing;
}

std::optional<qint64> SandboxClock::realDelay(qint64 instantMs) const
{
    const qint64 missing = std::max<qint64>(0, instantMs - nowMs());
    if (missing == 0)
        return 0;
    if (m_mode.kind == ClockMode::Kind::Manual)
        return std::nullopt;
    return missing / m_mode.factor + 1;
}

} // namespace esteira::sandbox
