#pragma once

#include "wire/auth/private_key.h"

#include <openssl/evp.h>

#include <memory>

/// What the two keys hold, for the sources of this folder only: no header outside knows OpenSSL.
namespace esteira::wire {

struct FreeKey {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using KeyHandle = std::unique_ptr<EVP_PKEY, FreeKey>;

struct PrivateKey::Native {
    KeyHandle key;
};

struct PublicKey::Native {
    KeyHandle key;
};

} // namespace esteira::wire
