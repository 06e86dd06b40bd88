#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdlib>
#include <functional>
#include <optional>

namespace esteira::ports {

/// What a call is about, where it is about something.
struct ExchangeSubject {
    QString fundClassKey;
    QString batchExternalId;
    QString settlementExternalId; ///< empty for calls about the batch itself
    friend bool operator==(const ExchangeSubject &, const ExchangeSubject &) = default;
};

/// One HTTP exchange as it may be shown or kept: no keys, no tokens, no document contents (redacted(), core/log.h).
struct ExchangeRecord {
    QString requestId;
    QDateTime atUtc;              ///< when the request was signed
    QString connectionId;
    ExchangeSubject subject;
    QByteArray method;
    QByteArray path;              ///< with query, as sent
    int httpStatus = 0;           ///< 0 when there was no answer
    qint64 ms = 0;
    QByteArray requestBody;
    QByteArray responseBody;      ///< the first 64 KiB
    std::optional<Error> error;   ///< also set for answers that say no
    std::optional<int> clockDifferenceSeconds; ///< server's Date minus our clock; absent without a Date
    /// The administrator refuses tokens made at the wrong time (common.md 8-2): worth a warning beyond 30 s.
    bool clockIsOff() const { return clockDifferenceSeconds && std::abs(*clockDifferenceSeconds) > 30; }
};

/// Sees every exchange when it has ended, on the network's thread: must be quick and safe to call from there.
using ExchangeSink = std::function<void(const ExchangeRecord &)>;

} // namespace esteira::ports
