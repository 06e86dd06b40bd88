#include "services/change_notifier.h"
#include "support/await.h"
#include "support/sample_rows.h"
#include "support/test_registry.h"
#include "views/design/notices.h"
#include "window/batch_steps.h"

#include <QPushButton>

using namespace esteira;
using namespace esteira::test;

/// The program ended while a file was read into a draft: the next start says so, does not send it, and takes it back.
class TestWindowCutOffImport : public QObject {
    Q_OBJECT
private slots:
    void aDraftCutOffIsShownAndTakenBack()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::BatchId id = openDraft(desk, 4);
        services::Workplace &work = desk.program().backend().workplace();
        QTRY_VERIFY(desk.seek(QStringLiteral("sendBatchButton"))->isEnabled());
        auto batch = await(work.batches.batch(id))->batch;
        batch.sourceFile = QStringLiteral("pagamentos.csv");
        QVERIFY_RESULT(await(work.batches.beginImport(batch)));
        QVERIFY_RESULT(await(work.batches.appendRows(id, {goodRow(5), goodRow(6)})));
        work.changes.touch(id);

        QVERIFY2(desk.seek(QStringLiteral("discardRead")), "a draft that is not complete says so");
        const auto *notice = qobject_cast<design::Banner *>(desk.seek(QStringLiteral("batchNotice")));
        QVERIFY(notice && notice->text().contains(QLatin1String("pagamentos.csv")));
        if (const QString folder = qEnvironmentVariable("ESTEIRA_PICTURES"); !folder.isEmpty())
            desk.window().grab().save(folder + QStringLiteral("/cut-off-import.png"));
        QTRY_VERIFY(!desk.seek(QStringLiteral("sendBatchButton"))->isEnabled());
        QVERIFY(desk.click(QStringLiteral("discardRead")));
        QVERIFY(desk.gone(QStringLiteral("discardRead")));
        QTRY_VERIFY(desk.seek(QStringLiteral("sendBatchButton"))->isEnabled());
        QCOMPARE(desk.onlyBatch().summary.totals.local.count, 4);
    }
};

ESTEIRA_TEST(TestWindowCutOffImport)
#include "cut_off_import_test.moc"
