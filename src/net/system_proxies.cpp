#include "net/system_proxies.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace esteira::net {

namespace {

class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        const QHostAddress address(host);
        // Sockets that listen have no peer; what the system would say of them is of no use here.
        if (host.isEmpty() || host == QLatin1String("localhost") || address.isLoopback())
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

} // namespace

void useSystemProxies()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxies);
}

} // namespace esteira::net
