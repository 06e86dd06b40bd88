#include "core/clock.h"
#include "core/format.h"
#include "support/await.h"
#include "services/change_notifier.h"
#include "support/test_registry.h"
#include "window/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

using namespace esteira;
using test::await;
using test::WindowFixture;

namespace {

const QString kFile = QStringLiteral("settlements-excel-br.csv");
constexpr int kRows = 40;
/// Columns of the sheet as it opens (settlement_fields.cpp), after the number and the status.
enum Column { ExternalId = 2, AssetType, Contract, Type, Instalment, Maturity, Value, Collection, Origin };

} // namespace

/// The draft's sheet as a person uses it: keyboard, clipboard, undo; what is kept is asked of the store.
class TestWindowDraftSheet : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_desk;

    QTableView *table() { return m_desk->table(); }
    QString shown(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QList<ports::StoredRow> kept()
    {
        auto &batches = m_desk->program().backend().workplace().batches;
        return *await(batches.rows(*await(batches.rowIds(m_desk->onlyBatch().batch.id, {}))));
    }
    settlement::SettlementRequest kept(int row) { return kept().at(row).draft.request; }

    void stand(int row, int column)
    {
        QTRY_VERIFY(table()->model()->index(row, column).data().isValid());
        table()->setCurrentIndex(table()->model()->index(row, column));
        table()->setFocus();
    }
    void select(int firstRow, int lastRow, int firstColumn, int lastColumn)
    {
        stand(firstRow, firstColumn);
        table()->selectionModel()->select(QItemSelection(table()->model()->index(firstRow, firstColumn), table()->model()->index(lastRow, lastColumn)),
                                          QItemSelectionModel::ClearAndSelect);
    }
    QLineEdit *editor() { return table()->viewport()->findChild<QLineEdit *>(QStringLiteral("cellEditor")); }
    void type(const QString &text)
    {
        QTest::keyClick(table(), Qt::Key_F2);
        QTRY_VERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor(), text);
    }
    bool trigger(const char *action) { return m_desk->trigger(QString::fromLatin1(action)); }
    QString words(const char *action) { return m_desk->window().findChild<QAction *>(QString::fromLatin1(action))->text(); }
    void reopen()
    {
        const ports::BatchId batch = m_desk->onlyBatch().batch.id;
        QVERIFY(m_desk->open());
        m_desk->window().showBatch(batch);
        QTRY_VERIFY(table() && table()->model()->rowCount() > 0 && table()->model()->index(0, ExternalId).data().isValid());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<WindowFixture>();
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->importDraft(kFile, kRows));
        // Keys of actions count only in the active window.
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }
    void cleanup() { m_desk.reset(); }

    void editOutlivesTheProgram()
    {
        stand(0, ExternalId);
        type(QStringLiteral("EDITED-1"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(shown(0, ExternalId), QStringLiteral("EDITED-1"));
        reopen();
        QTRY_COMPARE(shown(0, ExternalId), QStringLiteral("EDITED-1"));
    }

    /// Whoever is typing while the batch changes elsewhere keeps the editor and every letter.
    void aRefreshLeavesTheOpenEditorAlone()
    {
        stand(0, Contract);
        type(QStringLiteral("HALF"));
        QPointer<QLineEdit> open = editor();
        const auto rows = kept();
        auto &work = m_desk->program().backend().workplace();
        QVERIFY(await(work.batches.deleteRows({rows.at(5).id})).has_value());
        QSignalSpy refreshed(table()->model(), &QAbstractItemModel::dataChanged);
        work.changes.touch(rows.first().batchId);
        QTRY_VERIFY(refreshed.size() >= 2);
        QVERIFY2(open && open->text() == QStringLiteral("HALF"), "a refresh took away what was typed");
        QTest::keyClicks(open, QStringLiteral("-DONE"));
        QTest::keyClick(open, Qt::Key_Return);
        QTRY_COMPARE(kept(0).contractNumber, QStringLiteral("HALF-DONE"));
        QTRY_COMPARE(table()->model()->rowCount(), kRows - 1);
    }

    void leavingThePageKeepsWhatWasTyped()
    {
        stand(2, Contract);
        type(QStringLiteral("LEFT"));
        QVERIFY(trigger("actionGoBatches"));
        QTRY_COMPARE(kept(2).contractNumber, QStringLiteral("LEFT"));
    }

    void typingEditsEnterGoesDownTabGoesRightEscapeLeaves()
    {
        stand(3, Contract);
        QTest::keyClick(table(), Qt::Key_Z);
        QTRY_VERIFY(editor());
        QTest::keyClicks(editor(), QStringLiteral("-1"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_COMPARE(table()->currentIndex(), table()->model()->index(3, Type));
        QTRY_COMPARE(kept(3).contractNumber, QStringLiteral("z-1"));
        stand(3, Value);
        type(QStringLiteral("1.234,56"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(table()->currentIndex(), table()->model()->index(4, Value));
        QTRY_COMPARE(kept(3).totalValue->centavos(), 123456);
        const auto before = kept(4).totalValue;
        type(QStringLiteral("9,99"));
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QTest::qWait(0);
        QVERIFY(kept(4).totalValue == before);
    }

    void arrowsJumpAndShiftSpaceTakesTheRow()
    {
        stand(5, Contract);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(table()->currentIndex().row(), kRows - 1);
        QTest::keyClick(table(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(table()->currentIndex().row(), 0);
        QTest::keyClick(table(), Qt::Key_End);
        QCOMPARE(table()->currentIndex().column(), table()->model()->columnCount() - 1);
        QTest::keyClick(table(), Qt::Key_Home);
        QCOMPARE(table()->currentIndex().column(), 0);
        stand(5, Contract);
        QTest::keyClick(table(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        stand(5, Contract);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(table()->selectionModel()->selectedIndexes().size(), kRows - 5);
    }

    void enumeratorsAreFoundByTypingTheirName()
    {
        stand(1, Origin);
        type(QStringLiteral("assig"));
        QTRY_VERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(kept(1).collectionOriginType, QStringLiteral("assignor"));
    }

    void todayIsWrittenByItsKey()
    {
        stand(1, Collection);
        QVERIFY(trigger("actionToday"));
        QTRY_COMPARE(kept(1).collectionDate, brasiliaDate(QDateTime::currentDateTimeUtc()));
    }

    void aBlockFromExcelIsPastedAndUndoneOverARestart()
    {
        const auto before = kept();
        // Decimal commas, a date of the country, a value that may be read in two ways, a formula, invisible characters.
        QApplication::clipboard()->setText(QStringLiteral("10,50\t20/11/2026\r\n1.355\t21/11/2026\r\n=1+1\t2026-11-22\r\n"));
        stand(kRows - 2, Value);
        QVERIFY(trigger("actionPaste"));
        QTRY_COMPARE(table()->model()->rowCount(), kRows + 1);
        const auto after = kept();
        QCOMPARE(after.at(kRows - 2).draft.request.totalValue->centavos(), 1050);
        QCOMPARE(after.at(kRows - 2).draft.request.collectionDate, QDate(2026, 11, 20));
        QCOMPARE(after.at(kRows - 1).draft.unread.value(QStringLiteral("total_value")), QStringLiteral("1.355"));
        QCOMPARE(after.at(kRows).draft.unread.value(QStringLiteral("total_value")), QStringLiteral("=1+1"));
        QCOMPARE(after.at(kRows).draft.request.collectionDate, QDate(2026, 11, 22));
        QTRY_COMPARE(words("actionUndo"), QStringLiteral("Undo paste of 3 rows"));
        QTRY_COMPARE(table()->selectionModel()->selectedIndexes().size(), 6);
        reopen();
        QTRY_COMPARE(words("actionUndo"), QStringLiteral("Undo paste of 3 rows"));
        QVERIFY(trigger("actionUndo"));
        QTRY_COMPARE(table()->model()->rowCount(), kRows);
        QVERIFY(kept(kRows - 1) == before.at(kRows - 1).draft.request);
        QTRY_COMPARE(words("actionRedo"), QStringLiteral("Redo paste of 3 rows"));
        QVERIFY(trigger("actionRedo"));
        QTRY_COMPARE(table()->model()->rowCount(), kRows + 1);
        QVERIFY(kept(kRows - 2) == after.at(kRows - 2).draft.request);
    }

    void copyAndPasteComeBackTheSame()
    {
        select(0, 2, AssetType, Origin);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Asset")) || QApplication::clipboard()->text().count(u'\n') == 4);
        const auto before = kept();
        stand(10, AssetType);
        QVERIFY(trigger("actionPaste")); // the headings are recognised and left out
        QTRY_COMPARE(kept(10).contractNumber, before.at(0).draft.request.contractNumber);
        settlement::SettlementRequest pasted = kept(12);
        pasted.externalId = before.at(2).draft.request.externalId;
        pasted.assetExternalId = before.at(2).draft.request.assetExternalId;
        pasted.installmentExternalId = before.at(2).draft.request.installmentExternalId;
        QVERIFY(pasted == before.at(2).draft.request);
        QVERIFY(kept(13) == before.at(13).draft.request);
    }

    void cutClearFillAndRowsAreStepsOfTheirOwn()
    {
        const auto before = kept();
        select(0, 3, Contract, Contract);
        QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(kept(3).contractNumber, before.at(0).draft.request.contractNumber);
        select(5, 6, Contract, Contract);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_VERIFY(kept(6).contractNumber.isEmpty());
        select(7, 8, Contract, Contract);
        QTest::keyClick(table(), Qt::Key_X, Qt::ControlModifier);
        QTRY_VERIFY(kept(8).contractNumber.isEmpty());
        QTRY_VERIFY(QApplication::clipboard()->text().contains(before.at(7).draft.request.contractNumber));
        select(0, 1, Contract, Contract);
        QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(table()->model()->rowCount(), kRows + 2);
        QTRY_COMPARE(table()->currentIndex().row(), kRows);
        select(0, 2, Contract, Contract);
        QTest::keyClick(table(), Qt::Key_Minus, Qt::ControlModifier);
        QTRY_COMPARE(table()->model()->rowCount(), kRows - 1);
        for (int i = 0; i < 5; ++i) {
            QTRY_VERIFY(m_desk->window().findChild<QAction *>(QStringLiteral("actionUndo"))->isEnabled());
            const QString said = words("actionUndo");
            QVERIFY(trigger("actionUndo"));
            QTRY_VERIFY(words("actionUndo") != said);
        }
        const auto after = kept();
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i)
            QVERIFY(after.at(i).draft == before.at(i).draft);
        QTRY_COMPARE(words("actionUndo"), QStringLiteral("Undo import of 40 rows"));
        QVERIFY(trigger("actionUndo"));
        QTRY_COMPARE(m_desk->onlyBatch().summary.totals.local.count, 0);
        QTRY_VERIFY(!m_desk->window().findChild<QAction *>(QStringLiteral("actionUndo"))->isEnabled());
        QVERIFY(trigger("actionRedo"));
        QTRY_COMPARE(m_desk->onlyBatch().summary.totals.local.count, kRows);
    }

    void theSelectionIsAddedUpInTheStatusBar()
    {
        select(0, 2, Value, Value);
        Money sum;
        for (int row = 0; row < 3; ++row)
            sum += *kept(row).totalValue;
        QTRY_VERIFY2(m_desk->text(QStringLiteral("selectionSummary")).contains(format::moneyWithSymbol(sum)), qPrintable(m_desk->text(QStringLiteral("selectionSummary"))));
        stand(4, Value);
        QTRY_COMPARE(m_desk->text(QStringLiteral("selectionSummary")), QStringLiteral("Row 5, Amount paid"));
        type(QStringLiteral("abc"));
        QTest::keyClick(editor(), Qt::Key_Return);
        stand(4, Value);
        QTRY_COMPARE(m_desk->text(QStringLiteral("selectionSummary")), QStringLiteral("Row 5, Amount paid: Not an amount of money"));
    }

    void theKeyboardIsLedToWhyTheBatchCannotBeSent()
    {
        stand(0, Value);
        type(QStringLiteral("1.355"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(!m_desk->text(QStringLiteral("actionReason")).isEmpty());
        QVERIFY(trigger("actionSend"));
        QTRY_COMPARE(m_desk->window().focusWidget(), m_desk->seek(QStringLiteral("actionReason")));
        // F6 goes through the parts of the page; the sheet itself keeps Tab.
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F6);
        QTRY_COMPARE(m_desk->window().focusWidget(), m_desk->seek(QStringLiteral("problemTable")));
        QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(m_desk->window().focusWidget(), table());
    }

    void theRowThatExplainsADifferenceIsNamedAndLedTo()
    {
        stand(7, Value);
        type(QStringLiteral("1.284"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(m_desk->text(QStringLiteral("actionReason")).size() > 0);
        // What is missing is exactly what the ambiguous text would bring.
        auto &batches = m_desk->program().backend().workplace().batches;
        ports::BatchListItem item = m_desk->onlyBatch();
        item.batch.expectedTotal = item.summary.totals.local.total + Money::fromCentavos(128400);
        QVERIFY(await(batches.updateDraft(item.batch)).has_value());
        m_desk->program().backend().workplace().changes.touch(item.batch.id);
        stand(0, ExternalId);
        QVERIFY(m_desk->click(QStringLiteral("differenceRowButton")));
        QTRY_COMPARE(table()->currentIndex(), table()->model()->index(7, Value));
    }

    void onlyProblemsByItsExcelKeyAndSortingByTheHeader()
    {
        stand(3, Value);
        type(QStringLiteral("abc"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(m_desk->onlyBatch().summary.rowsWithErrors, 1);
        QTRY_VERIFY(m_desk->seek(QStringLiteral("onlyProblemsButton"))->isEnabled());
        QTest::keyClick(table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(table()->model()->rowCount(), kRows);
        table()->sortByColumn(Contract, Qt::DescendingOrder);
        QTRY_VERIFY(!shown(0, Contract).isEmpty() && shown(0, Contract) >= shown(1, Contract));
    }

    void aBlockTooWideOrTooLongIsRefusedAndNothingIsPasted()
    {
        const auto before = kept();
        QApplication::clipboard()->setText(QString(40, u'\t'));
        stand(0, Origin);
        QVERIFY(trigger("actionPaste"));
        QTRY_VERIFY(m_desk->seek(QStringLiteral("batchNotice")));
        QCOMPARE(kept().size(), before.size());
        QVERIFY(kept().first().draft == before.first().draft);
        QVERIFY(words("actionUndo").startsWith(QStringLiteral("Undo import")));
    }

    void theMenuEditsNoDraftThatIsNotSeen()
    {
        auto *undo = m_desk->window().findChild<QAction *>(QStringLiteral("actionUndo"));
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(trigger("actionGoBatches"));
        QTRY_VERIFY(!undo->isEnabled());
        QVERIFY(!m_desk->window().findChild<QAction *>(QStringLiteral("actionPaste"))->isEnabled());
        undo->trigger();
        QCOMPARE(m_desk->onlyBatch().summary.totals.local.count, kRows);
    }

    void savingIsSaidWithItsTime()
    {
        stand(0, Contract);
        type(QStringLiteral("S"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY2(QRegularExpression(QStringLiteral("^Saved at \\d\\d:\\d\\d$")).match(m_desk->text(QStringLiteral("savedState"))).hasMatch(),
                     qPrintable(m_desk->text(QStringLiteral("savedState"))));
    }

    void similarProblemsAreCorrectedTogetherByTheKeyboard()
    {
        QApplication::clipboard()->setText(QStringLiteral("1.355\n2.408\n3.511\n"));
        stand(0, Value);
        QVERIFY(trigger("actionPaste"));
        auto *problems = qobject_cast<QTableView *>(m_desk->seek(QStringLiteral("problemTable")));
        QVERIFY(problems);
        QTRY_COMPARE(problems->model()->rowCount(), 3);
        QVERIFY(trigger("actionNextProblem"));
        QWidget *all = m_desk->seek(QStringLiteral("fixSimilarButton"));
        QVERIFY(all);
        QTRY_COMPARE(all->property("text").toString(), QStringLiteral("Correct all 3 like this"));
        QTest::keyClick(problems, Qt::Key_Return, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(kept(2).totalValue, std::optional(Money::fromCentavos(351100)));
        QCOMPARE(kept(0).totalValue, std::optional(Money::fromCentavos(135500)));
        QTRY_COMPARE(words("actionUndo"), QStringLiteral("Undo correction of 3 rows"));
        QVERIFY(m_desk->gone(QStringLiteral("problemTable")));
    }
};

ESTEIRA_TEST(TestWindowDraftSheet)
#include "draft_sheet_test.moc"
