#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace esteira::ports {

/// A private key that can be used, and what may be shown of it.
struct PrivateKeyFacts {
    QByteArray pkcs8Pem;    ///< secret: only for the vault
    QByteArray publicPem;   ///< what is registered with the administrator
    QByteArray fingerprint; ///< SHA-256 of the public key, lower-case hex
};

/// Reads a private key in any of the forms people have (common.md 1.4); what cannot be used is refused with what it is and
/// how to convert it. Pure; safe from any thread.
class KeyReader {
public:
    virtual ~KeyReader() = default;
    virtual Result<PrivateKeyFacts> read(const QByteArray &pem, const QByteArray &passphrase) const = 0;
};

} // namespace esteira::ports
