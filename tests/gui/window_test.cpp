#include "program_fixture.h"
#include "support/sample_rows.h"
#include "support/test_registry.h"

#include "services/change_notifier.h"
#include "views/design/rail.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>

using namespace esteira;
using namespace esteira::test;

/// The real window: its dialogs, its languages, what it remembers.
class WindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramFixture> m_program;

    views::MainWindow &window() { return m_program->window(); }
    ports::BatchStore &store() { return m_program->workplace().batches; }
    QPushButton *button(const char *name) { return m_program->find<QPushButton>(name); }
    QLineEdit *edit(const char *name) { return m_program->find<QLineEdit>(name); }
    /// Laid out and not covered: a click at its middle reaches it.
    static bool isOnTop(QWidget *widget) { return widget->window()->childAt(widget->mapTo(widget->window(), widget->rect().center())) == widget; }
    void press(const char *name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(button(name) && button(name)->isEnabled() && isOnTop(button(name)), name, 10'000);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    void trigger(const char *name) { window().findChild<QAction *>(QString::fromLatin1(name))->trigger(); }

    ports::BatchId openDraft(int rows)
    {
        const ports::BatchId batch = makeDraft(store(), rows);
        m_program->workplace().changes.touch(batch);
        window().showBatch(batch);
        return batch;
    }

private slots:
    void init() { m_program = std::make_unique<ProgramFixture>(Language::English); }
    void cleanup() { m_program.reset(); }

    void aNewBatchTakesEveryField()
    {
        trigger("actionNewBatch");
        auto *dialog = m_program->find<QDialog>("newBatchDialog");
        QVERIFY(dialog && !edit("externalIdField")->text().isEmpty());
        QCOMPARE(edit("referenceDateField")->text(), QStringLiteral("19 Nov 2026"));
        QTest::keyClicks(edit("descriptionField"), QStringLiteral("Morning return"));
        auto *kind = m_program->find<QComboBox>("accountKindField");
        kind->setCurrentIndex(kind->count() - 1);
        QTRY_VERIFY(edit("accountKeyField"));
        QTest::keyClicks(edit("accountKeyField"), QStringLiteral("not a key"));
        QTest::keyClicks(edit("expectedCountField"), QStringLiteral("40"));
        QTest::keyClicks(edit("expectedTotalField"), QStringLiteral("163,433.57"));
        press("createBatchButton");
        QVERIFY2(dialog->isVisible() && edit("accountKeyField")->property("invalid").toBool(), "a wrong key is refused at its field");
        edit("accountKeyField")->clear();
        QTest::keyClicks(edit("accountKeyField"), QStringLiteral("4b8377d0-58ec-479f-8ee9-9f963d5c47ad"));
        press("createBatchButton");
        QTRY_VERIFY(button("addRowButton"));
        const auto items = await(store().batches());
        QVERIFY_RESULT(items);
        QCOMPARE(items->size(), 1);
        QCOMPARE(items->first().batch.request.description, QStringLiteral("Morning return"));
        QCOMPARE(items->first().batch.request.accountKey, QStringLiteral("4b8377d0-58ec-479f-8ee9-9f963d5c47ad"));
        QCOMPARE(items->first().batch.expectedCount, std::optional<qint64>(40));
        QCOMPARE(items->first().batch.expectedTotal, std::optional(Money::fromCentavos(16343357)));
        QVERIFY2(!button("sendBatchButton")->isEnabled(), "nothing to send yet");
        QVERIFY(m_program->find<QWidget>("actionReason"));
    }

    void aDraftIsEditedInPlaceAndSaved()
    {
        const ports::BatchId batch = openDraft(3);
        QTRY_VERIFY(m_program->find<QAbstractItemView>("rowTable"));
        QTRY_VERIFY(button("sendBatchButton") && button("sendBatchButton")->isEnabled());
        press("addRowButton");
        QTRY_COMPARE(await(store().batch(batch))->summary.totals.local.count, 4);
        QTRY_VERIFY2(!button("sendBatchButton")->isEnabled(), "an empty row keeps the batch from being sent");
        QTRY_VERIFY(m_program->find<QAbstractItemView>("problemTable"));
        auto *table = m_program->find<QAbstractItemView>("rowTable");
        QTRY_COMPARE(table->currentIndex().row(), 3);
        table->selectionModel()->select(table->currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        press("deleteRowsButton");
        QTRY_COMPARE(await(store().batch(batch))->summary.totals.local.count, 3);
        QTRY_VERIFY(button("sendBatchButton")->isEnabled());
    }

    void closingNeedsAgreementAndCancelIsTheDefault()
    {
        openDraft(2);
        press("sendBatchButton");
        press("confirmSendButton");
        QTRY_VERIFY_WITH_TIMEOUT(button("closeBatchButton") && button("closeBatchButton")->isEnabled(), 10'000);
        press("closeBatchButton");
        QTRY_VERIFY(m_program->find<QDialog>("closeBatchDialog"));
        QTest::keyClick(m_program->find<QDialog>("closeBatchDialog"), Qt::Key_Return);
        QTRY_VERIFY2(!m_program->find<QDialog>("closeBatchDialog"), "Enter cancels");
        QCOMPARE(await(store().batches())->first().batch.status, QStringLiteral("pending_settlements_insertion"));

        trigger("actionEditBatch");
        QTRY_VERIFY(m_program->find<QDialog>("editBatchDialog"));
        edit("expectedCountField")->clear();
        QTest::keyClicks(edit("expectedCountField"), QStringLiteral("3"));
        press("saveBatchButton");
        QTRY_VERIFY2(!button("closeBatchButton")->isEnabled(), "totals that differ block the closing");
        QVERIFY(!m_program->find<QLabel>("actionReason")->text().isEmpty());

        press("discardBatchButton");
        auto *dialog = m_program->find<QDialog>("discardBatchDialog");
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY2(!m_program->find<QDialog>("discardBatchDialog"), "Enter cancels");
        QCOMPARE(await(store().batches())->first().batch.status, QStringLiteral("pending_settlements_insertion"));
        press("discardBatchButton");
        press("confirmDiscardButton");
        QTRY_COMPARE_WITH_TIMEOUT(await(store().batches())->first().batch.status, QStringLiteral("discarded"), 10'000);
        QTRY_VERIFY(!button("discardBatchButton"));
    }

    void aDraftIsDeletedAfterAQuestion()
    {
        openDraft(1);
        QTRY_VERIFY(button("deleteDraftButton"));
        press("deleteDraftButton");
        press("confirmDeleteButton");
        QTRY_VERIFY2(button("newBatchButton"), "back on the list");
        QTRY_VERIFY(await(store().batches())->isEmpty());
    }

    void languageChangesLiveAndIsRemembered()
    {
        openDraft(1);
        QTRY_VERIFY(button("sendBatchButton"));
        QTRY_COMPARE(button("deleteDraftButton")->text(), QStringLiteral("Delete draft…"));
        trigger("actionPortuguese");
        QTRY_COMPARE(button("deleteDraftButton")->text(), QStringLiteral("Excluir rascunho…"));
        auto *table = m_program->find<QAbstractItemView>("rowTable");
        QTRY_COMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Situação"));
        QTRY_COMPARE(await(m_program->workplace().connections.setting(QStringLiteral("language"))).value(), std::optional(QStringLiteral("pt_BR")));
        trigger("actionEnglish");
        QTRY_COMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Status"));
    }

    void themeChangesLive()
    {
        trigger("actionThemeDark");
        QCOMPARE(m_program->program().theme().mode(), design::Mode::Dark);
        trigger("actionThemeLight");
        QCOMPARE(m_program->program().theme().mode(), design::Mode::Light);
    }

    void everyControlHasANameToBeSpoken()
    {
        openDraft(1);
        QTRY_VERIFY(button("sendBatchButton"));
        trigger("actionNewBatch");
        QStringList nameless;
        for (QWidget *widget : window().findChildren<QWidget *>()) {
            const bool control = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) || (qobject_cast<QAbstractItemView *>(widget) && !qobject_cast<QHeaderView *>(widget));
            const bool inner = widget->parentWidget() && qobject_cast<QComboBox *>(widget->parentWidget());
            if (control && !inner && widget->isVisible() && widget->accessibleName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_")))
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

ESTEIRA_TEST(WindowTest)
#include "window_test.moc"
