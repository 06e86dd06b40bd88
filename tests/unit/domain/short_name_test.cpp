#include "domain/fund/short_name.h"
#include "support/test_registry.h"

using esteira::fund::shortNameOf;

class ShortNameTest : public QObject {
    Q_OBJECT
private slots:
    void tellsFundsApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("last word") << QStringLiteral("FIDC Exemplo Aurora") << QStringLiteral("AUR");
        QTest::newRow("accents and a remark") << QStringLiteral("FIDC Exemplo Recebíveis (fictício)") << QStringLiteral("REC");
        QTest::newRow("generic words") << QStringLiteral("Horizonte Fundo de Investimento em Direitos Creditórios") << QStringLiteral("HOR");
        QTest::newRow("nothing to take") << QStringLiteral("123") << QStringLiteral("FUN");
        QTest::newRow("empty") << QString() << QStringLiteral("FUN");
    }
    void tellsFundsApart()
    {
        QFETCH(QString, name);
        QFETCH(QString, wanted);
        QCOMPARE(shortNameOf(name), wanted);
    }
};

ESTEIRA_TEST(ShortNameTest)
#include "short_name_test.moc"
