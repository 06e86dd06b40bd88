#include "wire/auth/token.h"

using namespace esteira;

/// No bytes that were not signed with the key are a token of it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QByteArray key("the fuzzer never learns this key of thirty-two bytes and more");
    const QByteArray token(reinterpret_cast<const char *>(data), qsizetype(size));
    if (wire::verifyHs256({key}, token))
        abort();
    return 0;
}
