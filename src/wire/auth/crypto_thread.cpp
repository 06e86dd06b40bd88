#include "wire/auth/crypto_thread.h"

#include <openssl/crypto.h>

namespace esteira::wire {

void releaseCryptoThread() { OPENSSL_thread_stop(); }

} // namespace esteira::wire
