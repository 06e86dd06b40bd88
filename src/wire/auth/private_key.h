#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace esteira::wire {

/// An EC private key on secp521r1 (common.md 1.4, 6.3-g/h). Accepts SEC1 (also with a leading EC PARAMETERS block and
/// scalars shorter than 66 octets), PKCS#8 and encrypted PEM; refuses other curves, public keys and OpenSSH files with
/// a text that says what was found and how to convert it. Copies share the key; safe from any thread.
class PrivateKey {
public:
    static Result<PrivateKey> fromPem(const QByteArray &pem, const QByteArray &passphrase = {});
    static Result<PrivateKey> generate();

    QByteArray toPkcs8Pem() const;  ///< what the vault keeps
    QByteArray publicPem() const;   ///< SPKI, what is registered with the administrator
    QByteArray fingerprint() const; ///< SHA-256 of the SPKI, lower-case hex

    struct Native;
    const Native &native() const { return *m_native; }

private:
    explicit PrivateKey(std::shared_ptr<const Native> native) : m_native(std::move(native)) {}
    std::shared_ptr<const Native> m_native;
};

/// The public half, for the sandbox's verifier.
class PublicKey {
public:
    static Result<PublicKey> fromPem(const QByteArray &spkiPem);
    struct Native;
    const Native &native() const { return *m_native; }

private:
    explicit PublicKey(std::shared_ptr<const Native> native) : m_native(std::move(native)) {}
    std::shared_ptr<const Native> m_native;
};

} // namespace esteira::wire
