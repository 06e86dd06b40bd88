#pragma once

#include "sandbox/auth/permissions.h"
#include "sandbox/sandbox_options.h"
#include "sandbox/server/http_message.h"
#include "wire/auth/token.h"

#include <optional>

namespace esteira::sandbox {

/// Verifies a signed request in the order of common.md 1.11. The administrator's own numbers are not known, so refusals
/// carry numbers of a reserved range, …900001 to …900009, behind the host's prefix (common.md 8-7); only MIT000017 and
/// CIT000018 are real. One P-521 verification costs about half a millisecond, most of what a request costs, so it is done
/// on several threads. A value type.
class Authenticator {
public:
    Authenticator(QByteArray apiClientKey, wire::PublicKey key) : m_apiClientKey(std::move(apiClientKey)), m_key(std::move(key)) {}

    void setRequired(bool required) { m_required = required; }
    void setUriMode(UriMode mode) { m_uriMode = mode; }
    void setWindow(int seconds) { m_windowSeconds = seconds; }

    /// The refusal, or nothing when the request is authentic. `expired` treats a good timestamp as too old (a fault).
    std::optional<HttpAnswer> refuse(Profile profile, const HttpRequest &request, bool expired) const;
    /// The refusal of a caller without the grant.
    static HttpAnswer notPermitted(Profile profile);

private:
    std::optional<HttpAnswer> refuseClaims(Profile profile, const HttpRequest &request, const wire::TokenClaims &claims, bool expired) const;
    bool uriMatches(const HttpRequest &request, const QByteArray &claimed) const;

    QByteArray m_apiClientKey;
    wire::PublicKey m_key;
    bool m_required = true;
    UriMode m_uriMode = UriMode::Either;
    int m_windowSeconds = 300;
};

} // namespace esteira::sandbox
