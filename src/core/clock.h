#pragma once

#include <QDateTime>

namespace esteira {

/// Where the time comes from, so that tests and the sandbox can bring their own. Instants are UTC.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

/// The calendar day in Brasília (UTC−3 since 2019, no daylight saving) at an instant.
inline QDate brasiliaDate(const QDateTime &utc)
{
    return utc.toOffsetFromUtc(-3 * 3600).date();
}

} // namespace esteira
