#include "net/system_proxies.h"
#include "support/test_registry.h"

#include <QNetworkProxy>
#include <QUrl>

using namespace esteira;

/// Offices with a proxy reach the administrator through it; the embedded administrator is never sent there.
class SystemProxiesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("https_proxy", "http://127.0.0.1:3128");
        qputenv("http_proxy", "http://127.0.0.1:3128");
        qunsetenv("no_proxy");
        net::useSystemProxies();
    }
    void cleanupTestCase()
    {
        QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
        qunsetenv("https_proxy");
        qunsetenv("http_proxy");
    }

    void thisComputerIsReachedDirectly_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:80", "http://127.5.5.5"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void thisComputerIsReachedDirectly()
    {
        QFETCH(QString, url);
        QCOMPARE(QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(url))).first().type(), QNetworkProxy::NoProxy);
    }

    void otherHostsGoThroughTheSystemsProxy()
    {
        const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://administrator.example"))));
        QCOMPARE(proxies.first().type(), QNetworkProxy::HttpProxy);
        QCOMPARE(proxies.first().port(), quint16(3128));
    }
};

ESTEIRA_TEST(SystemProxiesTest)

#include "system_proxies_test.moc"
