#include "store_test.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace esteira;
using test::await;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString words(const Outcome &outcome)
{
    return outcome ? QStringLiteral("ok") : outcome.error().text.in(nullptr);
}

#ifdef Q_OS_UNIX
/// As somebody who is not root, for whom permissions count.
class AsNobody {
public:
    AsNobody() : m_root(geteuid() == 0) { if (m_root && seteuid(65534) != 0) qFatal("seteuid"); }
    ~AsNobody() { if (m_root && seteuid(0) != 0) qFatal("seteuid"); }
private:
    bool m_root;
};
#endif

} // namespace

/// The file itself: whatever is wrong with it is said clearly and leaves it as it was.
class FileTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Store> m_store;

    /// Opening fails with these words, a way out, and not one byte changed.
    void refuses(const QString &text)
    {
        const QByteArray before = contents(m_store->path());
        const Outcome opened = m_store->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY2(words(opened).contains(text), qPrintable(words(opened)));
        QVERIFY(!opened.error().wayOut.isEmpty());
        QVERIFY(!await(m_store->batches().batches()));
        m_store->close();
        QCOMPARE(contents(m_store->path()), before);
    }

private slots:
    void init() { m_store = std::make_unique<test::Store>(); }

    void aNewFileIsForItsOwnerOnly()
    {
        QVERIFY_RESULT(m_store->open());
        test::makeDraft(m_store->batches(), 1);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QFileInfo &file : QDir(m_store->folder()).entryInfoList({QStringLiteral("esteira.db*")}, QDir::Files)) {
            if (!file.fileName().endsWith(QLatin1StringView(".lock")))
                QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        }
        test::RawFile raw(m_store->path());
        QCOMPARE(raw.single(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
        QCOMPARE(raw.single(QStringLiteral("PRAGMA application_id")).toInt(), store::Migrations::kApplicationId);
        QCOMPARE(raw.single(QStringLiteral("PRAGMA user_version")).toInt(), store::Migrations().latestVersion());
    }

    void theFolderIsMadeForItsOwnerOnly()
    {
        QTemporaryDir folder;
        test::Store deep(folder.filePath(QStringLiteral("a/b/esteira.db")));
        QVERIFY_RESULT(deep.open());
        QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("a/b"))) & (QFileDevice::ReadOther | QFileDevice::ExeOther)));
    }

    void anEmptyFileIsTakenAsNew()
    {
        write(m_store->path(), {});
        QVERIFY_RESULT(m_store->open());
    }

    void everySettingOfTheConnectionIsTheSafeOne()
    {
        QVERIFY_RESULT(m_store->open());
        const auto setting = [this](const QByteArray &pragma) {
            return await(m_store->database().read([pragma](store::SqlSession &s) -> Result<QString> { return s.single(pragma).toString(); })).value();
        };
        QCOMPARE(setting("PRAGMA synchronous"), QStringLiteral("2"));
        QCOMPARE(setting("PRAGMA foreign_keys"), QStringLiteral("1"));
        QCOMPARE(setting("PRAGMA busy_timeout"), QStringLiteral("5000"));
    }

    void aFileThatIsNotSqliteStays()
    {
        write(m_store->path(), QByteArray("Minhas contas do mês\n").repeated(50));
        refuses(QStringLiteral("is not a data file of Esteira"));
        write(m_store->path(), "x");
        refuses(QStringLiteral("is not a data file of Esteira"));
    }

    void anotherProgramsDatabaseStays()
    {
        {
            test::RawFile other(m_store->path());
            QVERIFY(other.execute(QStringLiteral("CREATE TABLE photos (id INTEGER)")));
        }
        refuses(QStringLiteral("is not a data file of Esteira"));
        {
            test::RawFile other(m_store->path());
            QVERIFY(other.execute(QStringLiteral("PRAGMA application_id = 77")));
        }
        refuses(QStringLiteral("is not a data file of Esteira"));
    }

    void aNewerFileStays()
    {
        QVERIFY_RESULT(m_store->open());
        test::makeDraft(m_store->batches(), 2);
        m_store->close();
        QVERIFY(test::RawFile(m_store->path()).execute(QStringLiteral("PRAGMA user_version = 999")));
        refuses(QStringLiteral("newer version"));
        QCOMPARE(test::RawFile(m_store->path()).single(QStringLiteral("SELECT count(*) FROM settlement")), QStringLiteral("2"));
    }

    void aDamagedFileStays()
    {
        QVERIFY_RESULT(m_store->open());
        test::makeDraft(m_store->batches(), 500);
        m_store->close();
        QByteArray bytes = contents(m_store->path());
        for (qsizetype at = 3 * 4096; at + 200 < bytes.size(); at += 4096)
            bytes.replace(at, 200, QByteArray(200, '\x5a'));
        write(m_store->path(), bytes);
        refuses(QStringLiteral("damaged"));
        // Cut off in the middle.
        write(m_store->path(), bytes.first(bytes.size() / 2));
        refuses(QStringLiteral("damaged"));
    }

    void damageMetLaterIsTold()
    {
        QVERIFY_RESULT(m_store->open());
        const auto id = test::makeDraft(m_store->batches(), 5000);
        QVERIFY_RESULT(m_store->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        QVERIFY_RESULT(m_store->execute("PRAGMA shrink_memory"));
        QVERIFY_RESULT(m_store->execute("PRAGMA cache_size = 1"));
        QFile file(m_store->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 40 * 4096; at + 4096 < file.size(); at += 4096) {
            file.seek(at);
            file.write(QByteArray(4096, '\x5a'));
        }
        file.close();
        const auto ids = await(m_store->batches().rowIds(id, {{}, {}, false, QStringLiteral("C-")}));
        QVERIFY(!ids);
        QCOMPARE(ids.error().kind, ErrorKind::Storage);
        QVERIFY(ids.error().text.in(nullptr).contains(QLatin1StringView("damaged")));
    }

    void oneProgramAtATime()
    {
        QVERIFY_RESULT(m_store->open());
        test::Store second(m_store->path());
        const Outcome refused = second.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(words(refused).contains(QString::number(QCoreApplication::applicationPid())), qPrintable(words(refused)));
        test::makeDraft(m_store->batches(), 1);
        m_store->close();
        QVERIFY_RESULT(second.open());
        QCOMPARE(await(second.batches().batches())->size(), 1);
    }

    void aStrangersLockOnTheDatabaseIsTold()
    {
        QVERIFY_RESULT(m_store->open());
        QVERIFY_RESULT(m_store->execute("PRAGMA busy_timeout = 20"));
        test::RawFile stranger(m_store->path());
        QVERIFY(stranger.execute(QStringLiteral("BEGIN IMMEDIATE")));
        const Outcome refused = await(m_store->connections().setSetting(QStringLiteral("a"), QStringLiteral("b")));
        QVERIFY(!refused);
        QVERIFY2(words(refused).contains(QLatin1StringView("Another program")), qPrintable(words(refused)));
        QVERIFY(stranger.execute(QStringLiteral("ROLLBACK")));
        QVERIFY_RESULT(await(m_store->connections().setSetting(QStringLiteral("a"), QStringLiteral("b"))));
    }

    void aFullDiskLosesNothingAndGoesOnWhenThereIsRoom()
    {
        QVERIFY_RESULT(m_store->open());
        const auto id = test::makeDraft(m_store->batches(), 100);
        // The file may not grow any more: what a full disk is for SQLite.
        QVERIFY_RESULT(m_store->execute("PRAGMA max_page_count = 1"));
        QList<settlement::DraftRow> many;
        for (int i = 1000; i < 6000; ++i)
            many.append(test::goodRow(i));
        const auto refused = await(m_store->batches().appendRows(id, many));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().text.in(nullptr).contains(QLatin1StringView("disk is full")), qPrintable(refused.error().text.in(nullptr)));
        QCOMPARE(m_store->rows(id).size(), 100);
        QVERIFY_RESULT(m_store->execute("PRAGMA max_page_count = 1000000"));
        QVERIFY_RESULT(await(m_store->batches().appendRows(id, many)));
        QCOMPARE(m_store->item(id).summary.totals.local.count, 5100);
        m_store->close();
        QVERIFY_CONSISTENT(m_store->path());
    }

#ifdef Q_OS_UNIX
    void aReadOnlyFolderIsTold()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther));
        test::Store store(folder.filePath(QStringLiteral("esteira.db")));
        {
            const AsNobody nobody;
            const Outcome opened = store.open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Storage);
            QVERIFY2(words(opened).contains(folder.path()), qPrintable(words(opened)));
        }
        store.close();
        QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }

    void aReadOnlyFileIsTold()
    {
        QVERIFY_RESULT(m_store->open());
        test::makeDraft(m_store->batches(), 1);
        m_store->close();
        QVERIFY(QFile::setPermissions(m_store->folder(), QFileDevice::Permissions(0x7777)));
        QVERIFY(QFile::setPermissions(m_store->path(), QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
        QFile::remove(m_store->path() + QStringLiteral(".lock"));
        const QByteArray before = contents(m_store->path());
        {
            const AsNobody nobody;
            const Outcome opened = m_store->open();
            QVERIFY(!opened);
            QVERIFY2(words(opened).contains(QLatin1StringView("cannot be written")), qPrintable(words(opened)));
        }
        m_store->close();
        QCOMPARE(contents(m_store->path()), before);
        QVERIFY(QFile::setPermissions(m_store->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY_RESULT(m_store->open());
    }
#endif
};

ESTEIRA_TEST(FileTest)
#include "file_test.moc"
