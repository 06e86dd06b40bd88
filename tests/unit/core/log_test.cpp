#include "core/log.h"
#include "support/test_registry.h"

using namespace esteira;

class LogTest : public QObject {
    Q_OBJECT
private slots:
    void takesSecretsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const auto row = [](const char *name, const QString &text, const QString &secret) { QTest::newRow(name) << text << secret; };
        row("cpf", QStringLiteral("payer 529.982.247-25 paid"), QStringLiteral("529"));
        row("cpf check digits", QStringLiteral("payer 529.982.247-25 paid"), QStringLiteral("-25"));
        row("cnpj", QStringLiteral("fund 60.910.091/0001-24"), QStringLiteral("0001-24"));
        row("cnpj with letters", QStringLiteral("fund 12.ABC.345/01DE-35"), QStringLiteral("01DE-35"));
        row("token", QStringLiteral("AUTHORIZATION: eyJhbGciOiJFUzUxMiJ9.eyJtZXRob2QiOiJQT1NUIn0.AbC-_1"), QStringLiteral("eyJ"));
        row("token signature", QStringLiteral("eyJhbGciOiJFUzUxMiJ9.eyJtZXRob2QiOiJQT1NUIn0.AbC-_1 end"), QStringLiteral("AbC-_1"));
        row("key", QStringLiteral("-----BEGIN EC PRIVATE KEY-----\nMHcC\nAQ==\n-----END EC PRIVATE KEY-----"), QStringLiteral("MHcC"));
        row("key cut off", QStringLiteral("-----BEGIN EC PRIVATE KEY-----\nMHcC"), QStringLiteral("MHcC"));
        row("cpf in JSON", QStringLiteral("{\"borrower_document_number\":\"52998224725\"}"), QStringLiteral("24725"));
        row("cnpj in JSON", QStringLiteral("{\"source_document_number\": \"60910091000124\"}"), QStringLiteral("6091"));
        row("document", QStringLiteral("body ") + QString(400, u'A') + QStringLiteral("=="), QString(20, u'A'));
    }

    void takesSecretsOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        QVERIFY(text.contains(secret));
        QVERIFY2(!redacted(text).contains(secret), qPrintable(redacted(text)));
    }

    void leavesTheRest()
    {
        const QString line = QStringLiteral("POST /settlement/fund_class/4b8377d0-58ec-479f-8ee9-9f963d5c47ad/payment_batch 201 130.50");
        QCOMPARE(redacted(line), line);
        const QString json = QStringLiteral("{\"contract_number\":\"52998224725\",\"document_number\":null}");
        QCOMPARE(redacted(json), json);
        QCOMPARE(redacted(QStringLiteral("payer 529.982.247-25 paid")), QStringLiteral("payer ***.982.247-** paid"));
    }
};

ESTEIRA_TEST(LogTest)
#include "log_test.moc"
