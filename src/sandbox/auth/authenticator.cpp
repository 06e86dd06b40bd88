#include "sandbox/auth/authenticator.h"

#include "sandbox/server/api_errors.h"

#include <QUrl>

#include <cstdlib>

namespace esteira::sandbox {

namespace {

struct Refusal {
    int status;
    const char *number; ///< behind the host's prefix
    const char *title;
    const char *description;
    const char *translation;
};

constexpr Refusal kNoKey{400, "900001", "Missing API key", "The header API-CLIENT-KEY is missing", "O cabeçalho API-CLIENT-KEY não foi enviado"};
constexpr Refusal kUnknownKey{404, "900002", "Unknown API key", "The API-CLIENT-KEY given is not registered", "A API-CLIENT-KEY informada não está cadastrada"};
constexpr Refusal kNoToken{400, "900003", "Missing signature", "The header AUTHORIZATION is missing", "O cabeçalho AUTHORIZATION não foi enviado"};
constexpr Refusal kBadSignature{401, "900004", "Invalid signature", "The token could not be verified with the registered key", "O token não pôde ser verificado com a chave cadastrada"};
constexpr Refusal kWrongMethod{401, "900005", "Signed method mismatch", "The claim method differs from the request", "O claim method difere da requisição"};
constexpr Refusal kWrongUri{401, "900006", "Signed uri mismatch", "The claim uri differs from the request", "O claim uri difere da requisição"};
constexpr Refusal kWrongBody{401, "900007", "Signed body mismatch", "The claim payload_md5 differs from the body", "O claim payload_md5 difere do corpo"};
constexpr Refusal kWrongTime{401, "900008", "Timestamp out of window", "The claim timestamp is missing or too far from now", "O claim timestamp está ausente ou longe demais da hora atual"};
constexpr Refusal kNotPermittedHere{401, "900017", "Assignor does not have permission to access this endpoint", "Assignor does not have permission to access this endpoint", "Cedente nao tem permissão para acessar esse endpoint"};

constexpr const char *kEmptyMd5 = "d41d8cd98f00b204e9800998ecf8427e";
constexpr const char *kEmptyObjectMd5 = "99914b932bd37a50b983c5e7c90ae93b";

HttpAnswer refusal(Profile profile, const Refusal &what)
{
    return api_errors::make(what.status, QString::fromUtf8(what.title), QString::fromUtf8(what.description),
                            QString::fromUtf8(what.translation), profilePrefix(profile) + QLatin1String(what.number));
}

/// The HTTP parser may have written percent-encodings its own way; the claim is written the same way before comparing.
QByteArray normalized(const QByteArray &uri)
{
    return QUrl::fromEncoded("http://h" + uri).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

bool bodyBound(const HttpRequest &request, const wire::TokenClaims &claims)
{
    if (!request.body.isEmpty())
        return claims.hasPayloadMd5 && claims.payloadMd5 == wire::payloadMd5(request.body);
    return !claims.hasPayloadMd5 || claims.payloadMd5 == kEmptyMd5 || claims.payloadMd5 == kEmptyObjectMd5;
}

} // namespace

std::optional<HttpAnswer> Authenticator::refuse(Profile profile, const HttpRequest &request, bool expired) const
{
    if (!m_required)
        return std::nullopt;
    if (request.apiClientKey.isEmpty())
        return refusal(profile, kNoKey);
    if (request.apiClientKey != m_apiClientKey)
        return refusal(profile, kUnknownKey);
    if (request.authorization.isEmpty())
        return refusal(profile, kNoToken);
    const auto claims = wire::verifyEs512(m_key, request.authorization);
    if (!claims)
        return refusal(profile, kBadSignature);
    return refuseClaims(profile, request, *claims, expired);
}

std::optional<HttpAnswer> Authenticator::refuseClaims(Profile profile, const HttpRequest &request,
                                                      const wire::TokenClaims &claims, bool expired) const
{
    if (claims.method != request.method)
        return refusal(profile, kWrongMethod);
    if (!uriMatches(request, claims.uri))
        return refusal(profile, kWrongUri);
    if (!bodyBound(request, claims))
        return refusal(profile, kWrongBody);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (expired || !claims.timestampUtc.isValid() || std::llabs(claims.timestampUtc.secsTo(now)) > m_windowSeconds)
        return refusal(profile, kWrongTime);
    return std::nullopt;
}

bool Authenticator::uriMatches(const HttpRequest &request, const QByteArray &claimed) const
{
    const QByteArray uri = normalized(claimed);
    const bool path = uri == request.path;
    const bool whole = uri == (request.query.isEmpty() ? request.path : request.path + '?' + request.query);
    switch (m_uriMode) {
    case UriMode::Path: return path;
    case UriMode::PathAndQuery: return whole;
    case UriMode::Either: return path || whole;
    }
    return false;
}

HttpAnswer Authenticator::notPermitted(Profile profile)
{
    switch (profile) {
    case Profile::Manager: {
        const QString text = QStringLiteral("Manager does not have permission to access this endpoint");
        return api_errors::make(401, text, text, QStringLiteral("Gestor nao tem permissão para acessar esse endpoint"),
                                QStringLiteral("MIT000017"));
    }
    case Profile::Consultant: {
        const QString text = QStringLiteral("Consultant does not have permission to access this endpoint");
        return api_errors::make(401, text, text, QStringLiteral("Consultor nao tem permissão para acessar esse endpoint"),
                                QStringLiteral("CIT000018"));
    }
    case Profile::Assignor: break;
    }
    return refusal(profile, kNotPermittedHere);
}

} // namespace esteira::sandbox
