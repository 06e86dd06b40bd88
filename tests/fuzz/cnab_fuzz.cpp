#include "file_input.h"

/// A remittance whose lines are made as long as they must be, so that what is inside them is reached.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray file;
    int sequence = 0;
    for (const QByteArray &line : QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n'))
        file += line.leftJustified(438, ' ', true) + QByteArray::number(++sequence % 1000000).rightJustified(6, '0') + "\r\n";
    esteira::fuzz::write(file.constData(), file.size());
    esteira::fuzz::readInput();
    return 0;
}
