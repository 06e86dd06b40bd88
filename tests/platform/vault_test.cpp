#include "platform/credentials_json.h"
#include "platform/file_vault.h"
#include "platform/keychain_vault.h"
#include "support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>

using namespace esteira;
using namespace esteira::platform;

namespace {

ports::Credentials sample()
{
    return {QStringLiteral("f2d1c7e0-key"), QByteArrayLiteral("-----BEGIN PRIVATE KEY-----\nMIH\n-----END PRIVATE KEY-----\n"),
            {QByteArrayLiteral("one"), QByteArray("\x00\xff two", 6)}};
}

bool same(const ports::Credentials &a, const ports::Credentials &b)
{
    return a.apiClientKey == b.apiClientKey && a.privateKeyPem == b.privateKeyPem && a.webhookSignatureKeys == b.webhookSignatureKeys;
}

} // namespace

#define WAIT_FOR(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 60'000)

/// Keys go in and come out, and nobody else can read them.
class VaultTest : public QObject {
    Q_OBJECT

private slots:
    void theEntryRoundTrips()
    {
        const auto read = decodeCredentials(encodeCredentials(sample()));
        QVERIFY_RESULT(read);
        QVERIFY(same(*read, sample()));
    }

    void damagedEntriesAreErrors()
    {
        for (const char *entry : {"", "nonsense", "{}", "[]", "{\"version\":2}"}) {
            const auto read = decodeCredentials(entry);
            QVERIFY2(!read, entry);
            QCOMPARE(read.error().kind, ErrorKind::Storage);
            QVERIFY(!read.error().wayOut.isEmpty());
        }
    }

    void filesAreKeptForTheUserAlone()
    {
        QTemporaryDir root;
        const QString directory = root.filePath(QStringLiteral("keys"));
        FileVault vault(directory);
        const auto written = vault.write(QStringLiteral("c-1"), sample());
        WAIT_FOR(written);
        QVERIFY_RESULT(written.result());
        const QString file = directory + QStringLiteral("/c-1.json");
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(directory) & others, QFile::Permissions());
        const auto read = vault.read(QStringLiteral("c-1"));
        WAIT_FOR(read);
        QVERIFY_RESULT(read.result());
        QVERIFY(same(*read.result(), sample()));
    }

    void aFileOpenedToOthersIsClosedAgain()
    {
        QTemporaryDir root;
        FileVault vault(root.path());
        const auto written = vault.write(QStringLiteral("c-1"), sample());
        WAIT_FOR(written);
        const QString file = root.filePath(QStringLiteral("c-1.json"));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const auto read = vault.read(QStringLiteral("c-1"));
        WAIT_FOR(read);
        QVERIFY_RESULT(read.result());
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aMissingKeyIsSaidSo()
    {
        QTemporaryDir root;
        FileVault vault(root.path());
        const auto read = vault.read(QStringLiteral("c-1"));
        WAIT_FOR(read);
        QCOMPARE(read.result().error().kind, ErrorKind::Invalid);
        QVERIFY(!read.result().error().wayOut.isEmpty());
    }

    void removing()
    {
        QTemporaryDir root;
        FileVault vault(root.path());
        for (int i = 0; i < 2; ++i) { // the second time there is nothing to remove, which is what was asked for
            const auto written = vault.write(QStringLiteral("other"), sample());
            WAIT_FOR(written);
            const auto removed = vault.remove(QStringLiteral("c-1"));
            WAIT_FOR(removed);
            QVERIFY_RESULT(removed.result());
        }
        const auto removed = vault.remove(QStringLiteral("other"));
        WAIT_FOR(removed);
        QVERIFY(QDir(root.path()).isEmpty());
    }

    void idsCannotLeaveTheFolder()
    {
        QTemporaryDir root;
        FileVault vault(root.filePath(QStringLiteral("keys")));
        for (const char *id : {"../x", "a/b", "", ".", "a b"}) {
            const auto written = vault.write(QString::fromLatin1(id), sample());
            WAIT_FOR(written);
            QVERIFY2(!written.result(), id);
        }
    }

    void withoutAKeychainThereIsAWayOut()
    {
        // No bus, no desktop: what a server or a container has. Must answer, not hang and not fall back to a file.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
        KeychainVault vault(QStringLiteral("Esteira test"));
        const auto written = vault.write(QStringLiteral("c-1"), sample());
        WAIT_FOR(written);
        QVERIFY(!written.result());
        QCOMPARE(written.result().error().kind, ErrorKind::Storage);
        QVERIFY(!written.result().error().wayOut.isEmpty());
        QVERIFY(!written.result().error().text.in(nullptr).contains(QLatin1String("PRIVATE KEY")));
        const auto read = vault.read(QStringLiteral("c-1"));
        WAIT_FOR(read);
        QVERIFY(!read.result());
    }
};

ESTEIRA_TEST(VaultTest)

#include "vault_test.moc"
