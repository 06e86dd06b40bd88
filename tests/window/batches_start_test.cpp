#include "gui/pictures.h"
#include "support/test_registry.h"
#include "window/batch_steps.h"

#include "viewmodels/settlement/batch_list_model.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace esteira;
using namespace esteira::test;

namespace {

QLineEdit *field(WindowFixture &desk, const char *name)
{
    return qobject_cast<QLineEdit *>(desk.seek(QString::fromLatin1(name)));
}

void write(QLineEdit *input, const QString &text)
{
    input->setFocus();
    input->selectAll();
    QTest::keyClicks(input, text);
}

QImage dialogPicture(WindowFixture &desk)
{
    QTest::qWait(200);
    return picture(*desk.window().findChild<QDialog *>());
}

bool shows(WindowFixture &desk, const QString &part)
{
    const auto labels = desk.window().findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

} // namespace

/// What starts a batch: a new one, a clone, a template, and the account it is credited in.
class TestWindowBatchesStart : public QObject {
    Q_OBJECT
private slots:
    void newBatchByKeyboardWithAPattern()
    {
        WindowFixture desk(Language::Portuguese);
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionNewBatch")));
        QLineEdit *description = field(desk, "descriptionField");
        QVERIFY(description);
        QTRY_VERIFY(description->hasFocus());
        QTest::keyClicks(description, QStringLiteral("PAGAMENTOS - {cedente} - {data}"));
        QLineEdit *assignor = field(desk, "assignorField");
        QVERIFY(assignor);
        QTest::keyClick(description, Qt::Key_Return);
        QTRY_VERIFY(assignor->property("invalid").toBool());
        QVERIFY(assignor->hasFocus());
        QTest::keyClicks(assignor, QStringLiteral("Aurora"));
        QTRY_VERIFY(shows(desk, QStringLiteral("PAGAMENTOS - Aurora - 19/11/2026")));
        QTest::keyClick(assignor, Qt::Key_Return);
        QTRY_COMPARE(desk.batches().size(), 1);
        QCOMPARE(desk.onlyBatch().batch.request.description, QStringLiteral("PAGAMENTOS - Aurora - 19/11/2026"));
        QVERIFY(desk.onlyBatch().batch.isDraft());
    }

    void aBankingDayIsOffered()
    {
        WindowFixture desk(Language::Portuguese);
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionNewBatch")));
        QLineEdit *date = field(desk, "referenceDateField");
        QVERIFY(date);
        QVERIFY(!desk.window().findChild<QWidget *>(QStringLiteral("nextBankingDayButton"))->isVisible());
        write(date, QStringLiteral("21/11/2026"));
        QVERIFY(desk.text(QStringLiteral("nextBankingDayButton")).contains(QStringLiteral("23/11/2026")));
        QVERIFY(desk.click(QStringLiteral("nextBankingDayButton")));
        QCOMPARE(date->text(), QStringLiteral("23/11/2026"));
        write(date, QStringLiteral("31/02/2026"));
        QTRY_VERIFY(date->property("invalid").toBool());
    }

    void anAccountIsFoundByItsNumber()
    {
        WindowFixture desk(Language::Portuguese);
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionNewBatch")));
        auto *kind = qobject_cast<QComboBox *>(desk.seek(QStringLiteral("accountKindField")));
        QVERIFY(kind);
        QTRY_COMPARE(kind->count(), 4);
        QTRY_VERIFY(shows(desk, QStringLiteral("123456-0")));
        kind->setCurrentIndex(1);
        auto *account = qobject_cast<QComboBox *>(desk.seek(QStringLiteral("knownAccountField")));
        QVERIFY(account);
        QCOMPARE(account->count(), 2);
        write(account->lineEdit(), QStringLiteral("nobody's"));
        QVERIFY(desk.click(QStringLiteral("createBatchButton")));
        QTRY_VERIFY(account->property("invalid").toBool());
        QCOMPARE(desk.batches().size(), 0);
        account->lineEdit()->selectAll();
        QTest::keyClicks(account->lineEdit(), QStringLiteral("6543"));
        QTRY_VERIFY(account->completer()->popup()->isVisible());
        keep(dialogPicture(desk), QStringLiteral("new-batch-account"));
        QTest::keyClick(account->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(account->completer()->popup(), Qt::Key_Return);
        QTRY_VERIFY(account->currentText().contains(QStringLiteral("654321-7")));
        QVERIFY(desk.click(QStringLiteral("createBatchButton")));
        QTRY_COMPARE(desk.batches().size(), 1);
        QCOMPARE(desk.onlyBatch().batch.request.account->number, QStringLiteral("654321"));
    }

    void aCloneHasIdsOfItsOwn()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::BatchId source = openDraft(desk, 7);
        QVERIFY(desk.seek(QStringLiteral("sendBatchButton")));
        QVERIFY(desk.trigger(QStringLiteral("actionCloneBatch")));
        QVERIFY(desk.seek(QStringLiteral("cloneBatchDialog")));
        keep(dialogPicture(desk), QStringLiteral("clone-batch"));
        QVERIFY(shows(desk, QStringLiteral("new payments")));
        QVERIFY(field(desk, "externalIdField")->text() != QStringLiteral("BATCH-1"));
        QVERIFY(desk.click(QStringLiteral("createBatchButton")));
        QTRY_COMPARE(desk.batches().size(), 2);
        const QList<ports::BatchListItem> all = desk.batches();
        const auto clone = std::find_if(all.cbegin(), all.cend(), [source](const auto &item) { return item.batch.id != source; });
        QTRY_COMPARE(itemOf(desk, clone->batch.id).summary.totals.local, itemOf(desk, source).summary.totals.local);
        QTRY_VERIFY(!itemOf(desk, clone->batch.id).batch.importUnfinished);
        const auto rows = await(storeOf(desk).rows(*await(storeOf(desk).rowIds(clone->batch.id, {}))));
        QVERIFY(rows->first().draft.request.externalId != QStringLiteral("LIQ-00001"));
        QCOMPARE(rows->first().draft.request.contractNumber, QStringLiteral("C-1"));
    }

    void aTemplateStartsABatchAfterARestart()
    {
        WindowFixture desk(Language::Portuguese);
        QVERIFY(desk.open());
        auto item = *await(storeOf(desk).batch(openDraft(desk, 2)));
        item.batch.request.description = QStringLiteral("BAIXAS 19/11/2026");
        item.batch.request.account = fund::AccountNumber{QStringLiteral("654321"), QStringLiteral("7"), QStringLiteral("0001"), QStringLiteral("329")};
        QVERIFY(await(storeOf(desk).updateDraft(item.batch)));
        QVERIFY(desk.trigger(QStringLiteral("actionSaveTemplate")));
        QLineEdit *name = field(desk, "nameField");
        QVERIFY(name);
        write(name, QStringLiteral("Baixas do dia"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(desk.gone(QStringLiteral("nameDialog")));

        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionNewBatch")));
        auto *templates = qobject_cast<QComboBox *>(desk.seek(QStringLiteral("templateField")));
        QVERIFY(templates);
        templates->setFocus();
        QTest::keyClick(templates, Qt::Key_Down);
        QTRY_COMPARE(field(desk, "descriptionField")->text(), QStringLiteral("BAIXAS {data}"));
        keep(dialogPicture(desk), QStringLiteral("new-batch-template"));
        QVERIFY(desk.click(QStringLiteral("createBatchButton")));
        QTRY_COMPARE(desk.batches().size(), 2);
        const QList<ports::BatchListItem> all = desk.batches();
        const auto made = std::find_if(all.cbegin(), all.cend(), [&](const auto &one) { return one.batch.id != item.batch.id; });
        QCOMPARE(made->batch.request.description, QStringLiteral("BAIXAS 19/11/2026"));
        QCOMPARE(made->batch.request.account->number, QStringLiteral("654321"));
        QCOMPARE(made->summary.totals.local.count, 0);
    }

    void theMenuOfABatchClonesIt()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        openDraft(desk, 2);
        QVERIFY(desk.trigger(QStringLiteral("actionGoBatches")));
        // The test's draft was made behind the program's back.
        desk.window().findChild<viewmodels::BatchListModel *>()->refresh();
        QTableView *table = filledTable(desk, QStringLiteral("batchTable"));
        QVERIFY(table);
        emit table->customContextMenuRequested(QPoint(20, 10));
        auto *menu = qobject_cast<QMenu *>(desk.seek(QStringLiteral("batchMenu")));
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(desk.seek(QStringLiteral("cloneBatchDialog")));
    }
};

ESTEIRA_TEST(TestWindowBatchesStart)
#include "batches_start_test.moc"
