#include "wire/error_envelope.h"

#include "wire/json/json.h"
#include "wire/ways_out.h"

#include <QRegularExpression>

namespace esteira::wire {

namespace {

using L = QLatin1StringView;
constexpr qsizetype kMaxBodyBytes = 256 * 1024; // an envelope is under 1 KiB; a larger body is some proxy's page
constexpr qsizetype kMaxTextLength = 1000;      // longer texts are nothing a person reads
constexpr qsizetype kMaxCodeLength = 40;

std::optional<ErrorEnvelope> decodeEnvelope(const QByteArray &body)
{
    if (body.size() > kMaxBodyBytes)
        return std::nullopt;
    const auto json = Json::parse(body);
    if (!json || !json->isObject())
        return std::nullopt;
    const auto text = [&json](L key) { return (*json)[key].string().left(kMaxTextLength); };
    ErrorEnvelope envelope{text(L("title")), text(L("description")), text(L("translation")),
                           (*json)[L("code")].string().left(kMaxCodeLength)};
    if (envelope == ErrorEnvelope())
        return std::nullopt;
    return envelope;
}

/// Failures of key, signature or permission that do not come with 401 or 403: the hosts' own prefixes, whose numbers in
/// 9000xx are the stand-in's (common.md 4.2, 8-7), and the sibling gateway's two for the API key (common.md 1.7).
bool isAboutAccess(const QString &code)
{
    static const QRegularExpression form(QStringLiteral(R"(\A(?:(?:MIT|CIT|AIT)\d{6}|[A-Z]{3}9000\d\d|GDF0000(?:03|14|18|29))\z)"));
    return form.match(code).hasMatch();
}

ErrorKind kindOf(int status, const QString &code)
{
    if (status == 401 || status == 403)
        return ErrorKind::Auth;
    if (status == 429)
        return ErrorKind::Busy;
    if (status >= 500)
        return ErrorKind::ServerFailed;
    return isAboutAccess(code) ? ErrorKind::Auth : ErrorKind::Refused;
}

/// The field a validation error names: "'total_value' is a required property", "<message> in total_value".
QString fieldIn(const QString &description)
{
    static const QRegularExpression required(QStringLiteral(R"(\A'([a-z_]{1,60})' is a required property)"));
    static const QRegularExpression trailing(QStringLiteral(R"( in ([a-z_]+(?:\.[a-z_]+)*)\.?\z)"));
    if (const auto match = required.match(description); match.hasMatch())
        return match.captured(1);
    return trailing.match(description).captured(1);
}

Text textOf(int status, const std::optional<ErrorEnvelope> &envelope)
{
    if (!envelope)
        return Text::of(QT_TRANSLATE_NOOP("Text", "The administrator answered with status %1 and no explanation."), {QString::number(status)});
    const QString &english = envelope->description.isEmpty() ? envelope->title : envelope->description;
    const QString &portuguese = envelope->translation.isEmpty() ? english : envelope->translation;
    if (!english.isEmpty() || !portuguese.isEmpty())
        return Text::verbatim(portuguese, english);
    return Text::of(QT_TRANSLATE_NOOP("Text", "The administrator answered with status %1 and the code %2."),
                    {QString::number(status), envelope->code});
}

} // namespace

QByteArray encodeError(const ErrorEnvelope &envelope)
{
    Json json;
    json.set(L("title"), Json(envelope.title));
    json.set(L("description"), Json(envelope.description));
    json.set(L("translation"), Json(envelope.translation));
    json.set(L("code"), Json(envelope.code));
    return json.toBytes();
}

Error decodeError(int httpStatus, const QByteArray &body)
{
    const auto envelope = decodeEnvelope(body);
    Error error;
    error.httpStatus = httpStatus;
    error.text = textOf(httpStatus, envelope);
    if (envelope) {
        error.apiCode = envelope->code;
        if (error.apiCode == L("QIT000001"))
            error.field = fieldIn(envelope->description);
    }
    error.kind = kindOf(httpStatus, error.apiCode);
    error.wayOut = wayOut(error, envelope ? envelope->description : QString());
    return error;
}

} // namespace esteira::wire
