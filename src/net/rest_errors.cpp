#include "net/rest_errors.h"

#include "wire/error_envelope.h"

#include <QLocale>

namespace esteira::net {

namespace {

using Code = QNetworkReply::NetworkError;

Text checkConnectionWayOut()
{
    return Text::of(QT_TRANSLATE_NOOP("Text", "Check the network and the address of the connection. Nothing was sent; "
                                              "the work goes on by itself when the administrator can be reached."));
}

Text lookUpWayOut()
{
    return Text::of(QT_TRANSLATE_NOOP("Text", "What happened is looked up at the administrator before anything is "
                                              "sent again."));
}

QString inSeconds(std::chrono::milliseconds limit)
{
    return QString::number(double(limit.count()) / 1000.0);
}

} // namespace

bool isTransportFailure(Code code)
{
    // Codes 201 to 499 are statuses of a whole answer (302 is HTTP 400), except the failure to send a body twice,
    // which we provoke, and a broken protocol.
    return code != QNetworkReply::NoError
        && (code < QNetworkReply::ContentAccessDenied || code == QNetworkReply::ContentReSendError
            || code == QNetworkReply::ProtocolUnknownError || code == QNetworkReply::ProtocolFailure);
}

Error offlineError(Code code, const QString &host)
{
    if (code == QNetworkReply::HostNotFoundError)
        return makeError(ErrorKind::Offline, Text::of(QT_TRANSLATE_NOOP("Text", "The host %1 was not found."), {host}),
                         checkConnectionWayOut());
    if (code == QNetworkReply::ConnectionRefusedError)
        return makeError(ErrorKind::Offline,
                         Text::of(QT_TRANSLATE_NOOP("Text", "The host %1 refuses the connection."), {host}),
                         checkConnectionWayOut());
    if (code == QNetworkReply::SslHandshakeFailedError)
        return makeError(ErrorKind::Offline,
                         Text::of(QT_TRANSLATE_NOOP("Text", "The identity of %1 could not be confirmed (TLS)."), {host}),
                         Text::of(QT_TRANSLATE_NOOP("Text", "Nothing was sent. Check the clock of this computer and whether "
                                                            "a proxy or an antivirus opens encrypted connections.")));
    if (code >= QNetworkReply::ProxyConnectionRefusedError && code <= QNetworkReply::UnknownProxyError)
        return makeError(ErrorKind::Offline, Text::of(QT_TRANSLATE_NOOP("Text", "The network's proxy does not let us through.")),
                         Text::of(QT_TRANSLATE_NOOP("Text", "Nothing was sent. Check the proxy settings of the system.")));
    return makeError(ErrorKind::Offline, Text::of(QT_TRANSLATE_NOOP("Text", "The host %1 cannot be reached."), {host}),
                     checkConnectionWayOut());
}

Error connectTimeoutError(const QString &host, std::chrono::milliseconds limit)
{
    return makeError(ErrorKind::Offline,
                     Text::of(QT_TRANSLATE_NOOP("Text", "The host %1 could not be reached within %2 s."),
                              {host, inSeconds(limit)}),
                     checkConnectionWayOut());
}

Error readTimeoutError(std::chrono::milliseconds limit)
{
    return makeError(ErrorKind::Timeout,
                     Text::of(QT_TRANSLATE_NOOP("Text", "The administrator did not answer within %1 s."), {inSeconds(limit)}),
                     lookUpWayOut());
}

Error brokenConnectionError()
{
    return makeError(ErrorKind::Timeout,
                     Text::of(QT_TRANSLATE_NOOP("Text", "The connection broke before the answer was complete.")),
                     lookUpWayOut());
}

Error answerTooLargeError(qint64 limitBytes)
{
    return makeError(ErrorKind::Timeout,
                     Text::of(QT_TRANSLATE_NOOP("Text", "The answer cannot be read: it is larger than %1 MiB."),
                              {QString::number(double(limitBytes) / (1024.0 * 1024.0))}),
                     lookUpWayOut());
}

Error unreadableAnswerError()
{
    return makeError(ErrorKind::Timeout, Text::of(QT_TRANSLATE_NOOP("Text", "The administrator's answer cannot be read.")),
                     lookUpWayOut());
}

Error redirectError(int status, const QByteArray &location, bool isWrite)
{
    // A redirected write may have been carried out (303 even says so); a redirected read has no outcome to lose.
    Error error = makeError(isWrite ? ErrorKind::Timeout : ErrorKind::Refused,
                            Text::of(QT_TRANSLATE_NOOP("Text", "The host answers with a redirection to %1, which is never followed."),
                                     {QString::fromLatin1(location.left(200))}),
                            Text::of(QT_TRANSLATE_NOOP("Text", "Check the address of the connection.")));
    error.httpStatus = status;
    return error;
}

Error statusError(int status, const QByteArray &body, const QByteArray &retryAfter, const QDateTime &nowUtc)
{
    Error error = wire::decodeError(status, body);
    // "Request timeout" is a server or proxy that gave up waiting for our bytes: it says nothing about the request.
    if (status == 408)
        error.kind = ErrorKind::Timeout;
    error.retryAfterSeconds = retryAfterSeconds(retryAfter, nowUtc);
    return error;
}

Error unsafeAddressError(const QString &address)
{
    return makeError(ErrorKind::Invalid,
                     Text::of(QT_TRANSLATE_NOOP("Text", "The address %1 is not safe: nothing was sent."), {address}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Use an address that begins with https:// and holds no user name.")),
                     QStringLiteral("base_url"));
}

Error unsendablePathError()
{
    return makeError(ErrorKind::Invalid,
                     Text::of(QT_TRANSLATE_NOOP("Text", "An identifier cannot be part of an address: nothing was sent.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Use letters, digits, hyphen, dot and underscore in identifiers.")));
}

Error writeWithoutBodyError()
{
    return makeError(ErrorKind::Bug, Text::of(QT_TRANSLATE_NOOP("Text", "A write without a body cannot be sent exactly once.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Please report this with the details.")));
}

int retryAfterSeconds(const QByteArray &header, const QDateTime &nowUtc)
{
    constexpr qint64 kDay = 24 * 60 * 60;
    bool isNumber = false;
    qint64 wait = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = httpDate(header);
        wait = until.isValid() ? nowUtc.secsTo(until) : 0;
    }
    return int(qBound(qint64(0), wait, kDay));
}

QDateTime httpDate(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace esteira::net
