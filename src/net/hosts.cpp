#include "net/hosts.h"

#include <QHostAddress>

namespace esteira::net {

bool isLoopback(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 : address.isLoopback();
}

} // namespace esteira::net
