#include "platform/keychain_vault.h"
#include "support/test_registry.h"

#include <QUuid>

using namespace esteira;
using namespace esteira::platform;

#define WAIT_FOR(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 60'000)

/// The system's own keychain, where there is one. with_keychain.sh starts one for this test; without it the test is skipped,
/// and says so, unless ESTEIRA_KEYCHAIN=required.
class KeychainTest : public QObject {
    Q_OBJECT

private slots:
    void keysComeBackAndCanBeTakenAway()
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const ports::Credentials secrets{QStringLiteral("f2d1c7e0-key"), QByteArrayLiteral("-----BEGIN PRIVATE KEY-----\nMIH\n-----END PRIVATE KEY-----\n"),
                                         {QByteArrayLiteral("one"), QByteArray("\x00\xff two", 6)}};
        KeychainVault vault(QStringLiteral("Esteira test"));
        const auto written = vault.write(id, secrets);
        WAIT_FOR(written);
        if (!written.result() && qgetenv("ESTEIRA_KEYCHAIN") != "required")
            QSKIP(qPrintable(QStringLiteral("No keychain service here: ") + written.result().error().text.in(nullptr)));
        QVERIFY_RESULT(written.result());

        KeychainVault another(QStringLiteral("Esteira test")); // as the next start of the program
        const auto read = another.read(id);
        WAIT_FOR(read);
        QVERIFY_RESULT(read.result());
        QCOMPARE(read.result()->apiClientKey, secrets.apiClientKey);
        QCOMPARE(read.result()->privateKeyPem, secrets.privateKeyPem);
        QCOMPARE(read.result()->webhookSignatureKeys, secrets.webhookSignatureKeys);

        const auto removed = vault.remove(id);
        WAIT_FOR(removed);
        QVERIFY_RESULT(removed.result());
        const auto gone = another.read(id);
        WAIT_FOR(gone);
        QVERIFY(!gone.result());
        QCOMPARE(gone.result().error().kind, ErrorKind::Invalid);
    }
};

ESTEIRA_TEST(KeychainTest)

#include "keychain_test.moc"
