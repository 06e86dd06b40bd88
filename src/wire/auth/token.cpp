#include "wire/auth/token.h"

#include "wire/auth/native_key.h"
#include "wire/json/date_time.h"

#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

#include <QCryptographicHash>

#include <array>

namespace esteira::wire {

namespace {

constexpr int kHalfSignature = 66; // R and S of P-521, each padded to 66 octets
constexpr qsizetype kMaxTokenBytes = 16 * 1024;
constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr QLatin1StringView kTimestampForm("yyyy-MM-dd'T'HH:mm:ss");

struct FreeDigest {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Digest = std::unique_ptr<EVP_MD_CTX, FreeDigest>;

struct FreeSignature {
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
};
using Signature = std::unique_ptr<ECDSA_SIG, FreeSignature>;

std::unexpected<Error> notVerified(const char *what)
{
    ERR_clear_error();
    return failure(ErrorKind::Auth, Text::of(what));
}

struct Parts {
    QByteArray signedText; ///< header and payload with the dot between them, as received
    Json header;
    Json payload;
    QByteArray signature;
};

/// Only the one canonical spelling: otherwise several texts would be the same token.
std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, kBase64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64(kBase64Url) != text)
        return std::nullopt;
    return decoded.decoded;
}

Result<Parts> split(const QByteArray &token)
{
    const QList<QByteArray> texts = token.size() <= kMaxTokenBytes ? token.split('.') : QList<QByteArray>();
    if (texts.size() != 3)
        return notVerified(QT_TRANSLATE_NOOP("Text", "The token is not made of three parts."));
    const auto header = fromBase64Url(texts.at(0));
    const auto payload = fromBase64Url(texts.at(1));
    const auto signature = fromBase64Url(texts.at(2));
    if (!header || !payload || !signature)
        return notVerified(QT_TRANSLATE_NOOP("Text", "The token is not written in Base64URL."));
    const auto headerJson = Json::parse(*header);
    const auto payloadJson = Json::parse(*payload);
    if (!headerJson || !payloadJson || !headerJson->isObject() || !payloadJson->isObject())
        return notVerified(QT_TRANSLATE_NOOP("Text", "The token's header or claims are not a JSON object."));
    return Parts{texts.at(0) + '.' + texts.at(1), *headerJson, *payloadJson, *signature};
}

/// The algorithm is the key's; a token that names another one, or asks for an extension, is refused unread.
Outcome checkHeader(const Json &header, QLatin1StringView algorithm)
{
    if (header[QLatin1StringView("alg")].string() != algorithm)
        return notVerified(QT_TRANSLATE_NOOP("Text", "The token was made with another algorithm than the key's."));
    if (header.has(QLatin1StringView("crit")))
        return notVerified(QT_TRANSLATE_NOOP("Text", "The token asks for an extension that is not known."));
    return {};
}

TokenClaims claimsOf(const Json &payload)
{
    TokenClaims claims;
    claims.timestampUtc = decodeDateTime(payload[QLatin1StringView("timestamp")].string());
    claims.method = payload[QLatin1StringView("method")].string().toUtf8();
    claims.uri = payload[QLatin1StringView("uri")].string().toUtf8();
    claims.payloadMd5 = payload[QLatin1StringView("payload_md5")].string().toLatin1().toLower();
    claims.hasPayloadMd5 = payload.has(QLatin1StringView("payload_md5"));
    claims.all = payload;
    return claims;
}

/// timestamp, method, uri, payload_md5: the order of the documentation's examples.
QByteArray claimsText(const QDateTime &nowUtc, const QByteArray &method, const QByteArray &uri, const QByteArray &bodyMd5)
{
    Json claims;
    claims.set(QLatin1StringView("timestamp"), Json(nowUtc.toUTC().toString(kTimestampForm)));
    claims.set(QLatin1StringView("method"), Json(QString::fromUtf8(method)));
    claims.set(QLatin1StringView("uri"), Json(QString::fromUtf8(uri)));
    if (!bodyMd5.isEmpty())
        claims.set(QLatin1StringView("payload_md5"), Json(QString::fromLatin1(bodyMd5)));
    return claims.toBytes();
}

QByteArray signingText(const char *header, const QByteArray &claims)
{
    return QByteArray(header).toBase64(kBase64Url) + '.' + claims.toBase64(kBase64Url);
}

/// DER as OpenSSL writes it → R‖S with each half at full width (common.md 1.1, pitfall 6.3-f).
QByteArray rawSignature(const unsigned char *der, std::size_t size)
{
    const Signature signature(d2i_ECDSA_SIG(nullptr, &der, long(size)));
    QByteArray raw(2 * kHalfSignature, '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(raw.data());
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), bytes, kHalfSignature) != kHalfSignature
        || BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), bytes + kHalfSignature, kHalfSignature) != kHalfSignature)
        return {};
    return raw;
}

QByteArray derSignature(const QByteArray &raw)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(raw.constData());
    const Signature signature(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytes, kHalfSignature, nullptr);
    BIGNUM *s = BN_bin2bn(bytes + kHalfSignature, kHalfSignature, nullptr);
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    const QByteArray result = size > 0 ? QByteArray(reinterpret_cast<const char *>(der), size) : QByteArray();
    OPENSSL_free(der);
    return result;
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &text)
{
    QByteArray mac(SHA256_DIGEST_LENGTH, '\0');
    HMAC(EVP_sha256(), key.constData(), int(key.size()), reinterpret_cast<const unsigned char *>(text.constData()),
         std::size_t(text.size()), reinterpret_cast<unsigned char *>(mac.data()), nullptr);
    return mac;
}

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

} // namespace

QByteArray payloadMd5(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Md5).toHex();
}

Result<QByteArray> signRequest(const PrivateKey &key, const QDateTime &nowUtc, const QByteArray &method, const QByteArray &uri,
                               const QByteArray &body)
{
    return signRequestOfDigest(key, nowUtc, method, uri, body.isNull() ? QByteArray() : payloadMd5(body));
}

Result<QByteArray> signRequestOfDigest(const PrivateKey &key, const QDateTime &nowUtc, const QByteArray &method, const QByteArray &uri,
                                       const QByteArray &bodyMd5)
{
    const QByteArray text = signingText(R"({"alg":"ES512","typ":"JWT"})", claimsText(nowUtc, method, uri, bodyMd5));
    const Digest context(EVP_MD_CTX_new());
    std::array<unsigned char, 2 * kHalfSignature + 16> der{};
    std::size_t size = der.size();
    QByteArray signature;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha512(), nullptr, key.native().key.get()) == 1
        && EVP_DigestSign(context.get(), der.data(), &size, bytesOf(text), std::size_t(text.size())) == 1)
        signature = rawSignature(der.data(), size);
    if (signature.isEmpty()) {
        ERR_clear_error();
        return failure(ErrorKind::Bug, Text::of(QT_TRANSLATE_NOOP("Text", "The request could not be signed.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Import the private key again; nothing was sent.")));
    }
    return text + '.' + signature.toBase64(kBase64Url);
}

Result<TokenClaims> verifyEs512(const PublicKey &key, const QByteArray &token)
{
    const auto parts = split(token);
    if (!parts)
        return failure(parts.error());
    if (const auto checked = checkHeader(parts->header, QLatin1StringView("ES512")); !checked)
        return failure(checked.error());
    if (parts->signature.size() != 2 * kHalfSignature)
        return notVerified(QT_TRANSLATE_NOOP("Text", "The token's signature does not have 132 octets."));
    const QByteArray der = derSignature(parts->signature);
    const Digest context(EVP_MD_CTX_new());
    if (der.isEmpty() || EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha512(), nullptr, key.native().key.get()) != 1
        || EVP_DigestVerify(context.get(), bytesOf(der), std::size_t(der.size()), bytesOf(parts->signedText),
                            std::size_t(parts->signedText.size())) != 1)
        return notVerified(QT_TRANSLATE_NOOP("Text", "The token's signature is not the key's."));
    return claimsOf(parts->payload);
}

QByteArray signWebhook(const QByteArray &signatureKey, const QDateTime &nowUtc, const QByteArray &url, const QByteArray &body)
{
    Json claims;
    claims.set(QLatin1StringView("payload_md5"), Json(QString::fromLatin1(payloadMd5(body))));
    claims.set(QLatin1StringView("timestamp"), Json(nowUtc.toUTC().toString(kTimestampForm)));
    claims.set(QLatin1StringView("method"), Json(QLatin1StringView("POST")));
    claims.set(QLatin1StringView("uri"), Json(QString::fromUtf8(url)));
    const QByteArray text = signingText(R"({"alg":"HS256","typ":"JWT"})", claims.toBytes());
    return text + '.' + hmacSha256(signatureKey, text).toBase64(kBase64Url);
}

Result<TokenClaims> verifyHs256(const QList<QByteArray> &signatureKeys, const QByteArray &token)
{
    const auto parts = split(token);
    if (!parts)
        return failure(parts.error());
    if (const auto checked = checkHeader(parts->header, QLatin1StringView("HS256")); !checked)
        return failure(checked.error());
    if (parts->signature.size() != SHA256_DIGEST_LENGTH)
        return notVerified(QT_TRANSLATE_NOOP("Text", "The token's signature does not have 32 octets."));
    bool matches = false;
    for (const QByteArray &key : signatureKeys) {
        if (key.isEmpty()) // anybody could have made that signature
            continue;
        const QByteArray mac = hmacSha256(key, parts->signedText);
        const bool same = CRYPTO_memcmp(mac.constData(), parts->signature.constData(), SHA256_DIGEST_LENGTH) == 0;
        matches = matches || same;
    }
    if (!matches)
        return notVerified(QT_TRANSLATE_NOOP("Text", "The token's signature is not the key's."));
    return claimsOf(parts->payload);
}

BodyBinding bodyBinding(const TokenClaims &claims, const QByteArray &body)
{
    if (!claims.hasPayloadMd5)
        return BodyBinding::NotBound;
    if (claims.payloadMd5 == payloadMd5(body))
        return BodyBinding::Bound;
    const auto json = Json::parse(body);
    return json && claims.payloadMd5 == payloadMd5(json->toPythonBytes()) ? BodyBinding::Bound : BodyBinding::Mismatch;
}

Result<TokenClaims> readUnverified(const QByteArray &token)
{
    const auto parts = split(token);
    if (!parts)
        return failure(parts.error());
    return claimsOf(parts->payload);
}

} // namespace esteira::wire
