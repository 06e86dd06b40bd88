#include "wire/auth/private_key.h"

using namespace esteira;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray pem(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)wire::PrivateKey::fromPem(pem, "x");
    (void)wire::PublicKey::fromPem(pem);
    return 0;
}
