#include "platform/pem_key_reader.h"

#include "wire/auth/private_key.h"

namespace esteira::platform {

Result<ports::PrivateKeyFacts> PemKeyReader::read(const QByteArray &pem, const QByteArray &passphrase) const
{
    const auto key = wire::PrivateKey::fromPem(pem, passphrase);
    if (!key)
        return failure(key.error());
    return ports::PrivateKeyFacts{key->toPkcs8Pem(), key->publicPem(), key->fingerprint()};
}

} // namespace esteira::platform
