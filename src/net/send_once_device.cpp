#include "net/send_once_device.h"

namespace esteira::net {

SendOnceDevice::SendOnceDevice(std::unique_ptr<BodySource> body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered: QIODevice would otherwise read ahead, and wasTaken() would say more than was asked for.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SendOnceDevice::readData(char *data, qint64 maxSize)
{
    const qint64 count = atEnd() ? -1 : m_body->read(data, qMin(maxSize, bytesAvailable()));
    if (count <= 0)
        return count;
    const bool first = m_position == 0;
    m_position += count;
    if (first)
        emit taken();
    return count;
}

} // namespace esteira::net
