#pragma once

#include "core/result.h"
#include "wire/auth/private_key.h"
#include "wire/json/json.h"

#include <QByteArray>
#include <QDateTime>

namespace esteira::wire {

/// Claims of a request or webhook token (common.md 1.1, 3.2). Extra claims are kept in `all`.
struct TokenClaims {
    QDateTime timestampUtc;
    QByteArray method;
    QByteArray uri;
    QByteArray payloadMd5; ///< lower-case hex; empty when the claim is absent
    bool hasPayloadMd5 = false;
    Json all;
};

/// Lower-case hex MD5 of the bytes.
QByteArray payloadMd5(const QByteArray &body);

/// Signs a request (common.md 1.10): `body` is exactly what will be sent; a null body leaves payload_md5 out.
Result<QByteArray> signRequest(const PrivateKey &key, const QDateTime &nowUtc, const QByteArray &method,
                               const QByteArray &uri, const QByteArray &body);

/// The same for a body that is not in memory: `payloadMd5` is the lower-case hex MD5 of the bytes that will be sent.
Result<QByteArray> signRequestOfDigest(const PrivateKey &key, const QDateTime &nowUtc, const QByteArray &method,
                                       const QByteArray &uri, const QByteArray &payloadMd5);

/// Verifies a compact JWS made with ES512: the algorithm comes from the key, never from the token; the signature is
/// exactly 132 octets (common.md 1.11-3). The error text tells which check failed.
Result<TokenClaims> verifyEs512(const PublicKey &key, const QByteArray &token);

/// Signs a webhook body with HS256 (common.md 3.2).
QByteArray signWebhook(const QByteArray &signatureKey, const QDateTime &nowUtc, const QByteArray &url, const QByteArray &body);

/// Verifies HS256 against each key in constant time (common.md 3.5-2).
Result<TokenClaims> verifyHs256(const QList<QByteArray> &signatureKeys, const QByteArray &token);

enum class BodyBinding { Bound, NotBound, Mismatch };
/// payload_md5 against the raw body, then against its Python-default re-serialisation (common.md 3.5-3).
BodyBinding bodyBinding(const TokenClaims &claims, const QByteArray &body);

/// Reads a compact JWS without verifying anything: only for showing and for tests (common.md 6.3-i).
Result<TokenClaims> readUnverified(const QByteArray &token);

} // namespace esteira::wire
