#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QNetworkReply>

#include <chrono>

/// What went wrong between us and the administrator, as Errors with their way out (common.md 8).
namespace esteira::net {

/// Whether the code means "no answer was received whole", as opposed to an HTTP status that says no.
bool isTransportFailure(QNetworkReply::NetworkError code);

/// The request did not go out, or a read did not reach the host.
Error offlineError(QNetworkReply::NetworkError code, const QString &host);
Error connectTimeoutError(const QString &host, std::chrono::milliseconds limit);
/// It went out; nothing, or not everything, came back. The outcome of a write is not known.
Error readTimeoutError(std::chrono::milliseconds limit);
Error brokenConnectionError();
Error answerTooLargeError(qint64 limitBytes);
Error unreadableAnswerError();
Error redirectError(int status, const QByteArray &location, bool isWrite);
/// A complete answer outside 2xx and 3xx.
Error statusError(int status, const QByteArray &body, const QByteArray &retryAfter, const QDateTime &nowUtc);

/// Never sent because it must not be.
Error unsafeAddressError(const QString &address);
Error unsendablePathError();
Error writeWithoutBodyError();

/// Seconds of a Retry-After header, in either of its forms; 0 when absent or not understood, at most one day.
int retryAfterSeconds(const QByteArray &header, const QDateTime &nowUtc);
/// An HTTP date (RFC 9110); invalid when not understood.
QDateTime httpDate(const QByteArray &header);

} // namespace esteira::net
