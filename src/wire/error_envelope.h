#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace esteira::wire {

/// The administrator's error body (common.md 4.1): what the sandbox writes and the client reads.
struct ErrorEnvelope {
    QString title;
    QString description; ///< English; in validation errors it names the field
    QString translation; ///< Portuguese
    QString code;        ///< three letters and six digits
    friend bool operator==(const ErrorEnvelope &, const ErrorEnvelope &) = default;
};

QByteArray encodeError(const ErrorEnvelope &envelope);

/// Status and body of a non-2xx answer as an Error: kind by status (401/403 and unknown key → Auth, 429 → Busy,
/// 5xx → ServerFailed, else Refused), the administrator's two texts verbatim, and the way out for the codes we know,
/// keyed on status and code together (SET000009 is two errors). A body that is not the envelope still gives an Error.
Error decodeError(int httpStatus, const QByteArray &body);

} // namespace esteira::wire
