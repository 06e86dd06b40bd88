#include "file_input.h"

/// Delimited text, JSON lines, and everything that only looks like them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    esteira::fuzz::write(reinterpret_cast<const char *>(data), qint64(size));
    esteira::fuzz::readInput();
    return 0;
}
