#include "file_helpers.h"

#include <unistd.h>

using namespace esteira;
using namespace esteira::test;

/// What cannot be read is named, and the way out is told.
class RefusalsTest : public QObject {
    Q_OBJECT
private slots:
    void refused_data();
    void refused();
    void folder();
    void missing();
    void unreadable();
};

void RefusalsTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("wayOut");
    const QByteArray cnab400 = QByteArray("01REMESSA01COBRANCA").leftJustified(400, ' ');
    const auto row = [](const char *name, const QByteArray &bytes, const char *what, const char *wayOut) {
        QTest::newRow(name) << bytes << QString::fromUtf8(what) << QString::fromUtf8(wayOut);
    };
    row("broken xlsx", "PK\x03\x04" + QByteArray(26, '\0') + "[Content_Types].xml", "damaged", "save it again");
    row("zip", "PK\x03\x04" + QByteArray(26, '\0') + "payments.csv", "ZIP", "Extract");
    row("ods", "PK\x03\x04" + QByteArray(26, '\0') + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ODS",
        "CSV");
    row("xls", QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(512, '\0'), "XLS", "CSV");
    row("pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "PDF", "CSV or CNAB 444");
    row("html as xls", "<html><table><tr><td>1</td></tr></table></html>", "web page", "CSV");
    row("json list", "[{\"total_value\": 1}]\n", "JSON list", "JSON lines");
    row("cnab 240", QByteArray("34100000").leftJustified(240, '0') + "\r\n", "CNAB 240", "CNAB 444");
    row("cnab 400", cnab400 + "\r\n", "CNAB 400", "CNAB 444");
    row("cnab return", QByteArray("02RETORNO01COBRANCA").leftJustified(444, ' ') + "\r\n", "return file", "REMESSA");
    row("empty", "", "empty", "Export it again");
    row("blank", "\xEF\xBB\xBF \r\n\t\r\n", "empty", "Export it again");
    row("garbage", QByteArray::fromHex("7f454c460201010000000000000000000300010001000000"), "not a text file", "CSV");
    row("nul inside", kHeader + payment("1,00") + QByteArray("a;b\0c;d\n", 8) + QByteArray(2000, 'x'), "NUL",
        "Export it again");
    row("no columns", "Dear Sir,\nplease pay.\n", "No columns", "one payment a line");
    row("open quote", kHeader + "ccb;\"asset_settlement;1,00;L1;1;2026-11-19\n" + payment("2,00"), "line 2",
        "quotation marks");
    row("too many columns", QByteArray("nome_de_coluna;").repeated(60'000) + "\n" + QByteArray("1;").repeated(60'000) + "\n", "thousand columns", "one payment a line");
    row("endless line", kHeader + payment("1,00") + QByteArray(3 * 1024 * 1024, 'x'), "Line 3", "one payment a line");
}

void RefusalsTest::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, what);
    QFETCH(const QString, wayOut);
    const Folder folder;
    const auto found = inspect(folder.write(bytes));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Invalid);
    QVERIFY2(found.error().text.in(nullptr).contains(what), qPrintable(english(found.error())));
    QVERIFY2(found.error().wayOut.in(nullptr).contains(wayOut), qPrintable(english(found.error())));
}

void RefusalsTest::folder()
{
    const Folder folder;
    const auto found = inspect(folder.path(QStringLiteral(".")));
    QVERIFY(!found);
    QVERIFY(english(found.error()).contains(QStringLiteral("folder")));
}

void RefusalsTest::missing()
{
    const Folder folder;
    const auto found = inspect(folder.path(QStringLiteral("nothing.csv")));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Storage);
    QVERIFY(english(found.error()).contains(QStringLiteral("nothing.csv")));
}

void RefusalsTest::unreadable()
{
    if (geteuid() == 0)
        QSKIP("the superuser may read everything");
    const Folder folder;
    const QString path = folder.write(kHeader + payment("1,00"));
    QVERIFY(QFile::setPermissions(path, {}));
    const auto found = inspect(path);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Storage);
    QVERIFY(english(found.error()).contains(QStringLiteral("permission")));
}

ESTEIRA_TEST(RefusalsTest)
#include "refusals_test.moc"
