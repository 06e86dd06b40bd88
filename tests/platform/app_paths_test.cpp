#include "platform/app_paths.h"
#include "support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>

using namespace esteira;
using namespace esteira::platform;

/// Where the data may live.
class AppPathsTest : public QObject {
    Q_OBJECT

private slots:
    void theEnvironmentDecides()
    {
        qputenv("ESTEIRA_DATA_DIR", "/somewhere/else/");
        QCOMPARE(AppPaths::fromEnvironment().dataDirectory(), QStringLiteral("/somewhere/else"));
        QCOMPARE(AppPaths::fromEnvironment().databaseFile(), QStringLiteral("/somewhere/else/esteira.sqlite"));
        qunsetenv("ESTEIRA_DATA_DIR");
        QVERIFY(AppPaths::fromEnvironment().dataDirectory().endsWith(QLatin1String("/esteira")));
    }

    void createsAFolderForTheUserAlone()
    {
        QTemporaryDir root;
        const AppPaths paths(root.filePath(QStringLiteral("a/b")));
        const auto directory = paths.safeDataDirectory();
        QVERIFY_RESULT(directory);
        QCOMPARE(*directory, root.filePath(QStringLiteral("a/b")));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(*directory) & others, QFile::Permissions());
        QVERIFY(QDir(*directory).isEmpty(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot)); // the probe is gone
        QVERIFY_RESULT(paths.safeDataDirectory());
    }

    void refusesSynchronisedFolders_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("service");
        QTest::newRow("dropbox") << QStringLiteral("/home/a/Dropbox/esteira") << QStringLiteral("Dropbox");
        QTest::newRow("dropbox account") << QStringLiteral("/home/a/Dropbox (Personal)/x") << QStringLiteral("Dropbox");
        QTest::newRow("onedrive company") << QStringLiteral("C:/Users/a/OneDrive - Gestora Ltda/x") << QStringLiteral("OneDrive");
        QTest::newRow("google") << QStringLiteral("/Users/a/Google Drive/x") << QStringLiteral("Google Drive");
        QTest::newRow("case") << QStringLiteral("/home/a/nextcloud/x") << QStringLiteral("Nextcloud");
        QTest::newRow("only a similar name") << QStringLiteral("/home/a/OneDriveway/x") << QString();
        QTest::newRow("plain") << QStringLiteral("/home/a/.local/share/esteira") << QString();
    }

    void refusesSynchronisedFolders()
    {
        QFETCH(QString, path);
        QFETCH(QString, service);
        QCOMPARE(syncServiceOf(path), service);
    }

    void explainsARefusal()
    {
        QTemporaryDir root;
        const AppPaths paths(root.filePath(QStringLiteral("Dropbox/esteira")));
        const auto directory = paths.safeDataDirectory();
        QVERIFY(!directory);
        QCOMPARE(directory.error().kind, ErrorKind::Storage);
        QVERIFY(directory.error().text.in(nullptr).contains(QLatin1String("Dropbox")));
        QVERIFY(directory.error().wayOut.in(nullptr).contains(QLatin1String("ESTEIRA_DATA_DIR")));
        QVERIFY(!QFileInfo::exists(paths.dataDirectory())); // nothing was created there
    }

    void seesThroughSymbolicLinks()
    {
        QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(QStringLiteral("Dropbox/real")));
        QVERIFY(QFile::link(root.filePath(QStringLiteral("Dropbox/real")), root.filePath(QStringLiteral("innocent"))));
        QVERIFY(!AppPaths(root.filePath(QStringLiteral("innocent/esteira"))).safeDataDirectory());
    }

    void knowsNetworkFileSystems()
    {
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "NFS", "fuse.rclone"})
            QVERIFY2(isNetworkFileSystem(type), type);
        for (const char *type : {"ext4", "btrfs", "xfs", "overlay", "tmpfs", "NTFS", "apfs", ""})
            QVERIFY2(!isNetworkFileSystem(type), type);
    }

    void refusesWhatCannotBeWritten()
    {
        QTemporaryDir root;
        QFile file(root.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto directory = AppPaths(root.filePath(QStringLiteral("file/inside"))).safeDataDirectory();
        QVERIFY(!directory);
        QCOMPARE(directory.error().kind, ErrorKind::Storage);
    }
};

ESTEIRA_TEST(AppPathsTest)

#include "app_paths_test.moc"
