#include "core/error.h"

#include <array>

namespace esteira {

namespace {
constexpr std::array kKinds{ErrorKind::Offline, ErrorKind::Timeout,  ErrorKind::ServerFailed, ErrorKind::Busy,
                            ErrorKind::Auth,    ErrorKind::Refused,  ErrorKind::Conflict,     ErrorKind::Invalid,
                            ErrorKind::Storage, ErrorKind::Cancelled, ErrorKind::Bug};
}

const char *errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline: return "offline";
    case ErrorKind::Timeout: return "timeout";
    case ErrorKind::ServerFailed: return "server_failed";
    case ErrorKind::Busy: return "busy";
    case ErrorKind::Auth: return "auth";
    case ErrorKind::Refused: return "refused";
    case ErrorKind::Conflict: return "conflict";
    case ErrorKind::Invalid: return "invalid";
    case ErrorKind::Storage: return "storage";
    case ErrorKind::Cancelled: return "cancelled";
    case ErrorKind::Bug: return "bug";
    }
    return "bug";
}

QJsonObject Error::toJson() const
{
    QJsonObject object{{QStringLiteral("kind"), QString::fromLatin1(errorKindName(kind))}};
    if (httpStatus)
        object.insert(QStringLiteral("http_status"), httpStatus);
    if (!apiCode.isEmpty())
        object.insert(QStringLiteral("code"), apiCode);
    if (!field.isEmpty())
        object.insert(QStringLiteral("field"), field);
    object.insert(QStringLiteral("text"), text.toJson());
    if (!wayOut.isEmpty())
        object.insert(QStringLiteral("way_out"), wayOut.toJson());
    if (!requestId.isEmpty())
        object.insert(QStringLiteral("request_id"), requestId);
    return object;
}

Error Error::fromJson(const QJsonObject &object)
{
    Error error;
    const QString kindName = object.value(QLatin1String("kind")).toString();
    for (const ErrorKind kind : kKinds) {
        if (kindName == QLatin1String(errorKindName(kind)))
            error.kind = kind;
    }
    error.httpStatus = object.value(QLatin1String("http_status")).toInt();
    error.apiCode = object.value(QLatin1String("code")).toString();
    error.field = object.value(QLatin1String("field")).toString();
    error.text = Text::fromJson(object.value(QLatin1String("text")).toObject());
    error.wayOut = Text::fromJson(object.value(QLatin1String("way_out")).toObject());
    error.requestId = object.value(QLatin1String("request_id")).toString();
    return error;
}

Error makeError(ErrorKind kind, Text text, Text wayOut, QString field)
{
    Error error;
    error.kind = kind;
    error.text = std::move(text);
    error.wayOut = std::move(wayOut);
    error.field = std::move(field);
    return error;
}

} // namespace esteira
