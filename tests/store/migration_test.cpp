#include "store_test.h"

#include <QRegularExpression>

using namespace esteira;
using store::Migrations;
using test::await;

namespace {

QString dumpOf(int version)
{
    return QStringLiteral(ESTEIRA_TEST_DATA "/store/v%1.sql").arg(version);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// A file as that version left it, from its dump.
void restore(const QString &path, int version)
{
    test::RawFile file(path);
    for (const QByteArray &statement : Migrations::statementsOf(read(dumpOf(version)))) {
        if (!file.execute(QString::fromUtf8(statement)))
            qFatal("the dump of version %d cannot be read", version);
    }
}

QStringList schema(const QString &path)
{
    return test::RawFile(path).rows(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"));
}

/// The program's migrations and one more.
class NextVersion {
public:
    explicit NextVersion(const QByteArray &script)
    {
        const QDir own(QStringLiteral(":/sql/migrations"));
        for (const QString &name : own.entryList({QStringLiteral("*.sql")}))
            QFile::copy(own.filePath(name), m_folder.filePath(name));
        QFile file(m_folder.filePath(QStringLiteral("9999_next.sql")));
        if (!file.open(QIODevice::WriteOnly) || file.write(script) < 0)
            qFatal("cannot write the migration");
    }
    Migrations migrations() const { return Migrations(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// From every version that was ever published to today's, with a copy made first and nothing lost on the way.
class MigrationTest : public QObject {
    Q_OBJECT
private slots:
    /// Writes the file whose dump is the fixture of the current version:
    ///     ESTEIRA_MAKE_FIXTURE=f.db test_store -class MigrationTest makeFixture && (sqlite3 f.db .dump; sqlite3 f.db "SELECT 'PRAGMA application_id=1165194354; PRAGMA user_version=N;'")
    void makeFixture()
    {
        const QString path = qEnvironmentVariable("ESTEIRA_MAKE_FIXTURE");
        if (path.isEmpty())
            QSKIP("only on request");
        test::Store store(path);
        QVERIFY_RESULT(store.open());
        auto &batches = store.batches();
        const auto id = test::makeAccepted(store, 3);
        ports::StatusChange paid;
        paid.batchId = id;
        paid.status = QStringLiteral("paid");
        ports::StatusChange settled = paid;
        settled.rowId = store.rows(id).at(1).id;
        settled.status = QStringLiteral("settled");
        QCOMPARE(await(batches.applyStatusChanges({paid, settled}))->size(), 2);
        ports::StoredBatch draft;
        draft.connectionId = QStringLiteral("sandbox");
        draft.fundClassKey = test::kFundKey;
        draft.request.externalId = QStringLiteral("BATCH-2");
        draft.request.description = QStringLiteral("Rascunho com ação; e ponto e vírgula");
        const auto second = *await(batches.createDraft(draft));
        settlement::DraftRow unread = test::goodRow(2);
        unread.request.totalValue.reset();
        unread.unread = {{QStringLiteral("total_value"), QStringLiteral("1.355")}};
        QVERIFY_RESULT(await(batches.appendRows(second, {test::goodRow(1), test::goodRow(1), unread})));
        ports::ReceivedWebhook webhook;
        webhook.connectionId = QStringLiteral("sandbox");
        webhook.receivedUtc = store.clock.now;
        webhook.type = QStringLiteral("settlement.settlement_status_change");
        webhook.dedupeKey = QStringLiteral("k");
        webhook.body = "{}";
        QVERIFY_RESULT(await(store.inbox().keep(webhook)));
        ports::RegisteredFund fund;
        fund.connectionId = QStringLiteral("sandbox");
        fund.fundClassKey = test::kFundKey;
        fund.name = QStringLiteral("Aurora");
        QVERIFY_RESULT(await(batches.saveFund(fund)));
        ports::Connection connection;
        connection.id = QStringLiteral("sandbox");
        connection.name = QStringLiteral("Sandbox");
        QVERIFY_RESULT(await(store.connections().saveConnection(connection)));
        QVERIFY_RESULT(await(store.connections().setSetting(QStringLiteral("language"), QStringLiteral("pt"))));
    }

    void statementsEndAtTheEndOfALine()
    {
        const auto statements = Migrations::statementsOf("-- note; with semicolon;\nCREATE TABLE a (x TEXT DEFAULT ';',\n y);\n\nINSERT INTO a VALUES (1, 2);");
        QCOMPARE(statements.size(), 2);
        QVERIFY(statements.at(0).startsWith("CREATE") && statements.at(1).startsWith("INSERT"));
    }

    void fromEveryVersion_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= Migrations().latestVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void fromEveryVersion()
    {
        QFETCH(int, version);
        QVERIFY2(QFile::exists(dumpOf(version)), "a published version needs its dump: sqlite3 FILE .dump, with application_id and user_version");
        test::Store old;
        restore(old.path(), version);
        QVERIFY_RESULT(old.open());
        const auto batches = *await(old.batches().batches());
        QCOMPARE(batches.size(), 2);
        const auto sent = *await(old.batches().findBatch(QStringLiteral("sandbox"), test::kFundKey, QStringLiteral("BATCH-1")));
        QVERIFY(sent.has_value());
        const auto item = old.item(*sent);
        QCOMPARE(item.batch.status, QStringLiteral("paid"));
        QCOMPARE(item.summary.totals.local.count, 3);
        QCOMPARE(item.summary.totals.accepted.total.centavos(), 1001 + 1002 + 1003);
        const auto rows = old.rows(*sent);
        QVERIFY(rows.at(1).draft == test::goodRow(2));
        QCOMPARE(rows.at(1).status, QStringLiteral("settled"));
        QCOMPARE(await(old.inbox().latest(10))->size(), 1);
        QCOMPARE(await(old.connections().connections())->size(), 1);
        QCOMPARE(await(old.connections().setting(QStringLiteral("language")))->value(), QStringLiteral("pt"));
        old.close();
        QVERIFY_CONSISTENT(old.path());
        QCOMPARE(test::RawFile(old.path()).single(QStringLiteral("SELECT sum(centavos) FROM settled_day WHERE day = '2026-11-19'")), QStringLiteral("1002"));

        test::Store fresh;
        QVERIFY_RESULT(fresh.open());
        fresh.close();
        QCOMPARE(schema(old.path()), schema(fresh.path()));
    }

    void aCopyIsMadeBeforeAndTheLastFiveStay()
    {
        test::Store store;
        QVERIFY_RESULT(store.open());
        const auto id = test::makeDraft(store.batches(), 7);
        store.close();
        for (int old = 0; old < 6; ++old) {
            QFile stale(store.path() + QStringLiteral(".backup-v0-%1").arg(old));
            QVERIFY(stale.open(QIODevice::WriteOnly));
            QVERIFY(stale.setFileTime(QDateTime::currentDateTimeUtc().addDays(old - 10), QFileDevice::FileModificationTime));
        }
        QFile mine(store.path() + QStringLiteral(".mine"));
        QVERIFY(mine.open(QIODevice::WriteOnly));

        const NextVersion next("ALTER TABLE setting ADD COLUMN note TEXT;\n");
        test::Store newer(store.path(), next.migrations());
        QVERIFY_RESULT(newer.open());
        QCOMPARE(newer.rows(id).size(), 7);
        newer.close();
        const QDir folder(store.folder());
        const auto copies = folder.entryInfoList({QStringLiteral("esteira.db.backup-v*")}, QDir::Files, QDir::Time);
        QCOMPARE(copies.size(), 5);
        QVERIFY(mine.exists());
        const QString copy = copies.first().filePath();
        QVERIFY2(copy.contains(QStringLiteral("backup-v%1-").arg(Migrations().latestVersion())), qPrintable(copy));
        QVERIFY(!(copies.first().permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
        test::RawFile raw(copy);
        QCOMPARE(raw.single(QStringLiteral("PRAGMA user_version")).toInt(), Migrations().latestVersion());
        QCOMPARE(raw.single(QStringLiteral("SELECT count(*) FROM settlement")), QStringLiteral("7"));
        QVERIFY(raw.contradictions().isEmpty());
        // Put in its place, the copy is a data file like any other.
        test::Store restored(copy);
        QVERIFY_RESULT(restored.open());
        QCOMPARE(restored.rows(id).size(), 7);
    }

    void aMigrationThatFailsLeavesTheVersionBefore()
    {
        test::Store store;
        QVERIFY_RESULT(store.open());
        const auto id = test::makeDraft(store.batches(), 3);
        store.close();
        const QStringList before = schema(store.path());
        const NextVersion broken("CREATE TABLE extra (x TEXT);\nUPDATE setting SET nothing = 1;\n");
        test::Store newer(store.path(), broken.migrations());
        const Outcome failed = newer.open();
        QVERIFY(!failed);
        newer.close();
        QCOMPARE(schema(store.path()), before);
        QVERIFY_RESULT(store.open());
        QCOMPARE(store.rows(id).size(), 3);
    }

    void aMigrationThatBreaksReferencesIsUndone()
    {
        test::Store store;
        QVERIFY_RESULT(store.open());
        const auto id = test::makeDraft(store.batches(), 3);
        store.close();
        const NextVersion careless("DELETE FROM batch;\n");
        test::Store newer(store.path(), careless.migrations());
        QVERIFY(!newer.open());
        newer.close();
        QVERIFY_RESULT(store.open());
        QCOMPARE(store.rows(id).size(), 3);
    }

    void withoutRoomForTheCopyNothingIsMigrated()
    {
        test::Store store;
        QVERIFY_RESULT(store.open());
        test::makeDraft(store.batches(), 3);
        store.close();
        const QStringList before = schema(store.path());
        // Nobody can write a file whose name is too long for the folder.
        const QString longName = store.folder() + u'/' + QString(240, u'e');
        QVERIFY(QFile::copy(store.path(), longName));
        const NextVersion next("ALTER TABLE setting ADD COLUMN note TEXT;\n");
        test::Store newer(longName, next.migrations());
        const Outcome failed = newer.open();
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Storage);
        newer.close();
        QCOMPARE(schema(longName), before);
    }
};

ESTEIRA_TEST(MigrationTest)
#include "migration_test.moc"
