#pragma once

#include "core/text.h"

#include <QJsonObject>
#include <QString>

namespace esteira {

/// What a caller must be able to tell apart. `Unknown` outcomes are exactly those where `outcomeUnknown()` is true:
/// the request may have been carried out, so it must be looked up before it is repeated.
enum class ErrorKind {
    Offline,      ///< nothing was sent: no route, name not found, connection refused, TLS failed
    Timeout,      ///< sent, and no answer came in time, or the connection broke, or the answer cannot be read
    ServerFailed, ///< 5xx: the administrator's side failed, the outcome is not known
    Busy,         ///< 429: not carried out, to be repeated later
    Auth,         ///< 401, 403 or an unknown API key: signature, clock, key or permission
    Refused,      ///< any other 4xx: the administrator says no
    Conflict,     ///< what is there differs from what was sent: a person decides
    Invalid,      ///< input that a person gave and can correct
    Storage,      ///< disk full, database damaged, file cannot be read
    Cancelled,    ///< a person stopped it
    Bug           ///< ours; the text asks for the details to be reported
};

/// An error as a value: what happened, where, and the way out, in both languages.
struct Error {
    ErrorKind kind = ErrorKind::Bug;
    int httpStatus = 0;    ///< 0 when there was no answer
    QString apiCode;       ///< the administrator's code, such as SET000044 (common.md 4.1); empty for our own errors
    QString field;         ///< wire name of the offending field, when there is one
    Text text;             ///< what happened
    Text wayOut;           ///< what the person can do
    QString requestId;     ///< id of the logged exchange, when there is one
    int retryAfterSeconds = 0; ///< from Retry-After; 0 when the server named none

    bool outcomeUnknown() const { return kind == ErrorKind::Timeout || kind == ErrorKind::ServerFailed; }

    QJsonObject toJson() const;
    static Error fromJson(const QJsonObject &object);
    friend bool operator==(const Error &, const Error &) = default;
};

const char *errorKindName(ErrorKind kind);

/// Our own errors, short to write.
Error makeError(ErrorKind kind, Text text, Text wayOut = {}, QString field = {});

} // namespace esteira
