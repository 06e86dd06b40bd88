#include "files/settlement_files.h"
#include "support/test_registry.h"
#include "window/window_fixture.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include "gui/pictures.h"

using namespace esteira;
using test::WindowFixture;

/// File > Export of a batch, through the real window.
class TestWindowExport : public QObject {
    Q_OBJECT
private slots:
    void everyKindReadsBackOrIsAPdf_data();
    void everyKindReadsBackOrIsAPdf();
    void theRemittanceWantsAnAssignor();

private:
    /// Opens the dialog, chooses the kind and answers the file dialog.
    static bool exportTo(WindowFixture &desk, int kind, const QString &path)
    {
        if (!desk.trigger(QStringLiteral("actionExportBatch")) || !desk.seek(QStringLiteral("exportDialog")))
            return false;
        QTest::keyClick(desk.seek(QStringLiteral("exportKind%1").arg(kind)), Qt::Key_Space);
        test::keep(test::picture(*desk.seek(QStringLiteral("exportDialog"))), QStringLiteral("export-%1").arg(kind));
        return confirm(desk, path);
    }
    static bool confirm(WindowFixture &desk, const QString &path)
    {
        if (!desk.click(QStringLiteral("confirmExportButton")))
            return false;
        auto *target = desk.seek(QStringLiteral("exportDialog"))->findChild<QFileDialog *>();
        if (!target || !target->selectedFiles().value(0).contains(QStringLiteral("SANDBOX")))
            return false;
        emit target->fileSelected(path);
        target->close();
        return true;
    }
};

void TestWindowExport::everyKindReadsBackOrIsAPdf_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << 0 << QStringLiteral("a.xlsx");
    QTest::newRow("excel") << 1 << QStringLiteral("a.csv");
    QTest::newRow("administrator") << 2 << QStringLiteral("a.csv");
    QTest::newRow("pdf") << 4 << QStringLiteral("a.pdf");
}

void TestWindowExport::everyKindReadsBackOrIsAPdf()
{
    QFETCH(const int, kind);
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    WindowFixture desk;
    QVERIFY(desk.open());
    QVERIFY(desk.importDraft(QStringLiteral("settlements-excel-br.csv"), 40));
    QVERIFY(exportTo(desk, kind, path));
    QVERIFY(desk.gone(QStringLiteral("exportDialog")));
    QTRY_VERIFY(QFile::exists(path));
    if (name.endsWith(QStringLiteral("pdf"))) {
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-") && bytes.size() > 5000);
        return;
    }
    const auto found = files::SettlementFiles().inspect(path, {}, {});
    QVERIFY(found.has_value());
    QCOMPARE(found->read, desk.onlyBatch().summary.totals.local);
    QVERIFY(found->questions.isEmpty());
}

void TestWindowExport::theRemittanceWantsAnAssignor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.REM"));
    WindowFixture desk;
    QVERIFY(desk.open());
    QVERIFY(desk.importDraft(QStringLiteral("CB191101.REM"), 14));
    QVERIFY(exportTo(desk, 3, path));
    QVERIFY(desk.seek(QStringLiteral("dialogError")));
    QVERIFY(!QFile::exists(path));
    qobject_cast<QLineEdit *>(desk.seek(QStringLiteral("exportAssignorDocument")))->setText(QStringLiteral("65.508.935/0001-29"));
    QVERIFY(confirm(desk, path));
    QVERIFY(desk.gone(QStringLiteral("exportDialog")));
    QCOMPARE(QFileInfo(path).size(), 16 * 446);
}

ESTEIRA_TEST(TestWindowExport)
#include "export_test.moc"
