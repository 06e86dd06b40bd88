#include "domain/settlement/send_state.h"
#include "services/change_notifier.h"
#include "gui/pictures.h"
#include "support/await.h"
#include "support/sample_rows.h"
#include "support/test_registry.h"
#include "viewmodels/today/need_list_model.h"
#include "views/today/settled_chart.h"
#include "views/today/today_delegates.h"
#include "window/window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTabBar>
#include <QTableView>

using namespace esteira;
using test::await;
using test::WindowFixture;
using viewmodels::NeedListModel;

namespace {

QListView *listIn(WindowFixture &desk, const char *name)
{
    return qobject_cast<QListView *>(desk.seek(QString::fromLatin1(name)));
}

services::Workplace &workplace(WindowFixture &desk)
{
    return desk.program().backend().workplace();
}

/// A batch as if it had been sent from here, in the store alone: `refused` of its rows were refused.
ports::BatchId sentBatch(WindowFixture &desk, int rows, int refused)
{
    ports::BatchStore &store = workplace(desk).batches;
    const ports::BatchId batch = test::makeDraft(store, rows);
    settlement::PaymentBatch created;
    created.paymentBatchKey = QStringLiteral("key");
    created.status = QStringLiteral("pending_settlements_insertion");
    await(store.beginSubmission(batch));
    await(store.recordBatchIntent(batch, ports::BatchIntent::Create));
    await(store.recordBatchOutcome(batch, ports::BatchIntent::Create, created, {}, created.status));
    const auto claimed = *await(store.claimQueued(batch, rows));
    QList<ports::RowOutcome> outcomes;
    for (qsizetype i = 0; i < claimed.size(); ++i) {
        ports::RowOutcome outcome;
        outcome.row = claimed.at(i).id;
        outcome.state = i < refused ? settlement::SendState::Refused : settlement::SendState::Accepted;
        if (i < refused) {
            outcome.error = makeError(ErrorKind::Refused, Text::verbatim(QStringLiteral("não"), QStringLiteral("no")));
        } else {
            settlement::Settlement found;
            found.settlementKey = QStringLiteral("key-%1").arg(i);
            found.status = QStringLiteral("validated");
            outcome.settlement = found;
        }
        outcomes.append(outcome);
    }
    await(store.recordOutcomes(outcomes));
    workplace(desk).changes.touch(batch);
    return batch;
}

/// Ctrl and a digit, once the window has the keyboard again after a dialog.
bool goTo(WindowFixture &desk, Qt::Key digit)
{
    desk.window().activateWindow();
    if (!QTest::qWaitFor([&] { return desk.window().isActiveWindow() && !QApplication::activeModalWidget(); }, 10'000))
        return false;
    QTest::keyClick(&desk.window(), digit, Qt::ControlModifier);
    return true;
}

/// Labels and buttons that are narrower than their words.
QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty() && label->width() < label->sizeHint().width())
            cut.append(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            cut.append(button->text());
    }
    return cut;
}

QString needs(const QListView &list)
{
    QStringList titles;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        titles.append(list.model()->index(row, 0).data().toString());
    return titles.join(u'|');
}

} // namespace

/// The first page through the real window.
class TestWindowToday : public QObject {
    Q_OBJECT
private slots:
    void aFreshMachineLeadsToAFirstBatch()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.seek(QStringLiteral("todayFresh")));
        QVERIFY(desk.window().windowTitle().startsWith(QStringLiteral("Today")));
        QVERIFY(!desk.seek(QStringLiteral("needList"), 10));
        QVERIFY(desk.click(QStringLiteral("sampleButton")));
        QVERIFY(desk.seek(QStringLiteral("importDialog")));
        QVERIFY(desk.click(QStringLiteral("confirmImportButton")));
        QTRY_VERIFY_WITH_TIMEOUT(desk.table() && desk.table()->model()->rowCount() == 40, 15'000);
        QVERIFY(goTo(desk, Qt::Key_1));
        QVERIFY(desk.seek(QStringLiteral("sumList")));
        QVERIFY(desk.gone(QStringLiteral("todayFresh")));
        auto *sums = listIn(desk, "sumList");
        QTRY_VERIFY(sums->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Draft, 1 batch, R$")));
    }

    void enterLeadsToTheRowsWithProblems()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.importDraft(QStringLiteral("settlements-with-problems.csv"), 12));
        QVERIFY(goTo(desk, Qt::Key_1));
        auto *list = listIn(desk, "needList");
        QVERIFY(list);
        QTRY_VERIFY2(needs(*list).contains(QStringLiteral("rows with problems")), qPrintable(needs(*list)));
        QTRY_VERIFY(list->currentIndex().isValid());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        auto *only = qobject_cast<QAbstractButton *>(desk.seek(QStringLiteral("onlyProblemsButton")));
        QVERIFY(only);
        QTRY_VERIFY(only->isChecked());
        const int inAll = 12;
        QTRY_VERIFY(desk.table()->model()->rowCount() < inAll);
        QVERIFY(desk.table()->model()->rowCount() >= desk.onlyBatch().summary.rowsWithErrors);
    }

    void theButtonOfALineLeadsToTheRefusedRows()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        sentBatch(desk, 9, 4);
        auto *list = listIn(desk, "needList");
        QVERIFY(list);
        QTRY_COMPARE(needs(*list), QStringLiteral("BATCH-1 · 4 settlements refused"));
        const QModelIndex line = list->model()->index(0, 0);
        QCOMPARE(line.data(NeedListModel::MoneyRole).toString(), QStringLiteral("R$\u00a040.10"));
        QVERIFY(line.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Correct")));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, views::NeedDelegate::buttonRect(list->visualRect(line), line).center());
        QTRY_VERIFY(desk.seek(QStringLiteral("rowFilter")));
        QTRY_VERIFY(desk.table());
        QTRY_COMPARE(desk.table()->model()->rowCount(), 4);
        // Back again the same line is still the current one.
        QVERIFY(goTo(desk, Qt::Key_1));
        QTRY_COMPARE(list->currentIndex().row(), 0);
        QTRY_VERIFY(list->hasFocus());
    }

    void whatIsSettledIsOnItsDayInPictureAndWords()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::BatchId batch = sentBatch(desk, 3, 0);
        ports::BatchStore &store = workplace(desk).batches;
        const auto rows = *await(store.rowIds(batch, {}));
        QList<ports::StatusChange> changes;
        for (const ports::RowId row : rows) {
            ports::StatusChange change;
            change.batchId = batch;
            change.rowId = row;
            change.status = QStringLiteral("settled");
            change.source = ports::Source::Webhook;
            changes.append(change);
        }
        await(store.applyStatusChanges(changes));
        workplace(desk).changes.touch(batch);
        auto *chart = qobject_cast<views::SettledChart *>(desk.seek(QStringLiteral("settledChart")));
        QVERIFY(chart);
        QTRY_VERIFY(chart->accessibleDescription().contains(QStringLiteral("R$\u00a030.06, 3 settlements")));
        QVERIFY(chart->accessibleDescription().count(u'\n') >= 13);
        QVERIFY(desk.trigger(QStringLiteral("actionPortuguese")));
        QTRY_VERIFY(chart->accessibleDescription().contains(QStringLiteral("R$\u00a030,06, 3 liquidações")));
        QVERIFY(desk.trigger(QStringLiteral("actionEnglish")));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->currentDay(), int(chart->days().size()) - 2);
        QTest::keyClick(chart, Qt::Key_End);
        await(store.createDraft([] {
            ports::StoredBatch draft;
            draft.connectionId = QStringLiteral("sandbox");
            draft.fundClassKey = test::kFundKey;
            return draft;
        }()));
        workplace(desk).changes.touch(batch);
        QTest::keyClick(chart, Qt::Key_Return);
        auto *table = qobject_cast<QTableView *>(desk.seek(QStringLiteral("batchTable")));
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(desk.seek(QStringLiteral("filterChip")));
    }

    void aStatusLeadsToItsBatches()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        sentBatch(desk, 3, 0);
        auto *list = listIn(desk, "sumList");
        QVERIFY(list);
        QTRY_VERIFY(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Open, 1 batch")));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        auto *tabs = qobject_cast<QTabBar *>(desk.seek(QStringLiteral("batchTabs")));
        QVERIFY(tabs);
        QVERIFY(tabs->tabText(tabs->currentIndex()).startsWith(QStringLiteral("To close")));
    }

    void nothingIsCutInTheSmallestWindow()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        sentBatch(desk, 9, 4);
        desk.window().resize(1180, 720);
        auto *list = listIn(desk, "needList");
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        for (const char *language : {"actionPortuguese", "actionEnglish"}) {
            QVERIFY(desk.trigger(QString::fromLatin1(language)));
            const QString fund = QByteArrayView(language) == "actionEnglish" ? QStringLiteral("All funds") : QStringLiteral("Todos os fundos");
            QTRY_COMPARE(qobject_cast<QComboBox *>(desk.seek(QStringLiteral("fundCombo")))->currentText(), fund);
            for (const char *page : {"actionGoEvents", "actionGoToday"}) {
                QVERIFY(desk.trigger(QString::fromLatin1(page)));
                QVERIFY(desk.seek(QString::fromLatin1(QByteArrayView(page) == "actionGoToday" ? "todayPage" : "eventsPage")));
                QTRY_COMPARE(cutIn(desk.window()), QStringList());
                QCOMPARE(desk.window().size(), QSize(1180, 720));
                test::keep(test::picture(desk.window()), QString::fromLatin1(language).mid(6, 2) + QString::fromLatin1(page).mid(8) + QStringLiteral("-small"));
                test::keep(test::picture(desk.window(), 2), QString::fromLatin1(language).mid(6, 2) + QString::fromLatin1(page).mid(8) + QStringLiteral("-double"));
            }
        }
    }

    void anotherFundHasItsOwnDay()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        sentBatch(desk, 3, 1);
        auto *list = listIn(desk, "needList");
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        viewmodels::Session &session = desk.window().session();
        QVERIFY(session.funds().size() > 1);
        const auto other = std::ranges::find_if(session.funds(), [](const auto &fund) { return fund.fundClassKey != test::kFundKey; });
        session.setCurrentFund(other->fundClassKey);
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QVERIFY(desk.seek(QStringLiteral("noNeeds")));
        session.setCurrentFund({});
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }
};

ESTEIRA_TEST(TestWindowToday)
#include "today_test.moc"
