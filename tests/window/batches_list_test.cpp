#include "gui/pictures.h"
#include "support/test_registry.h"
#include "views/tables/table_furniture.h"
#include "window/batch_steps.h"

#include "viewmodels/settlement/batch_list_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

using namespace esteira;
using namespace esteira::test;
using viewmodels::BatchListModel;

namespace {

/// Three drafts of 3, 10 and 40 rows, described A, B and A, in the list of batches.
QTableView *threeDrafts(WindowFixture &desk)
{
    if (!desk.open())
        return nullptr;
    for (const auto &[rows, description] : {std::pair{3, "Aurora"}, std::pair{10, "Boreal"}, std::pair{40, "Aurora"}}) {
        auto item = *await(storeOf(desk).batch(makeDraft(storeOf(desk), rows)));
        item.batch.connectionId = QStringLiteral("sandbox");
        item.batch.request.externalId = QStringLiteral("BATCH-%1").arg(rows);
        item.batch.request.description = QString::fromLatin1(description);
        if (!await(storeOf(desk).updateDraft(item.batch)))
            return nullptr;
    }
    if (!desk.trigger(QStringLiteral("actionGoBatches")) || !desk.trigger(QStringLiteral("actionQueryNow")))
        return nullptr;
    auto *page = desk.window().findChild<QWidget *>(QStringLiteral("batchTable"));
    auto *table = qobject_cast<QTableView *>(page);
    auto *model = desk.window().findChild<BatchListModel *>();
    if (!table || !model)
        return nullptr;
    model->refresh();
    return QTest::qWaitFor([table] { return table->model()->rowCount() == 3; }, 10'000) ? table : nullptr;
}

QStringList rowCounts(QTableView *table)
{
    QStringList counts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        counts.append(table->model()->index(row, BatchListModel::Rows).data().toString());
    return counts;
}

void clickHeader(QTableView *table, int column, Qt::KeyboardModifiers keys = {})
{
    QHeaderView *header = table->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(column) + 12, 12);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, at);
}

} // namespace

/// The list of batches in the real window: filter row, order, columns, views, copying, by keyboard and mouse.
class TestWindowBatchesList : public QObject {
    Q_OBJECT
private slots:
    void filterRowIsWrittenByKeyboard()
    {
        WindowFixture desk;
        QTableView *table = threeDrafts(desk);
        QVERIFY(table);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *header = qobject_cast<views::FilterHeader *>(table->horizontalHeader());
        QVERIFY(header && header->isFilterRowShown());
        QLineEdit *rows = header->input(BatchListModel::Rows);
        QTRY_VERIFY(header->input(BatchListModel::Status)->hasFocus());
        rows->setFocus();
        QTest::keyClicks(rows, QStringLiteral(">= 10"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(rows->property("active").toBool());
        QTRY_VERIFY(!desk.text(QStringLiteral("filterChip")).isEmpty());
        rows->selectAll();
        QTest::keyClicks(rows, QStringLiteral("many"));
        QVERIFY(rows->property("invalid").toBool());
        QVERIFY(rows->toolTip().contains(QStringLiteral("many")));
        QCOMPARE(table->model()->rowCount(), 3);
        QTest::keyClick(rows, Qt::Key_Escape);
        QVERIFY(rows->text().isEmpty());
        QTest::keyClicks(header->input(BatchListModel::Description), QStringLiteral("!aurora"));
        QTRY_COMPARE(rowCounts(table), QStringList{QStringLiteral("10")});
        QVERIFY(desk.click(QStringLiteral("filterChip")));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(header->input(BatchListModel::Description)->text().isEmpty());
        QTest::keyClick(header->input(BatchListModel::Description), Qt::Key_Return);
        QTRY_VERIFY(table->hasFocus());
    }

    void aFilterThatLeavesNothingKeepsItsRow()
    {
        WindowFixture desk;
        QTableView *table = threeDrafts(desk);
        QVERIFY(table);
        auto *header = qobject_cast<views::FilterHeader *>(table->horizontalHeader());
        header->focusInput(BatchListModel::Description);
        QTest::keyClicks(header->input(BatchListModel::Description), QStringLiteral("nobody"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(header->input(BatchListModel::Description)->isVisible());
    }

    void severalColumnsSort()
    {
        WindowFixture desk;
        QTableView *table = threeDrafts(desk);
        QVERIFY(table);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        clickHeader(table, BatchListModel::Rows);
        QCOMPARE(rowCounts(table).join(u' '), QStringLiteral("3 10 40"));
        clickHeader(table, BatchListModel::Rows);
        QCOMPARE(rowCounts(table).join(u' '), QStringLiteral("40 10 3"));
        clickHeader(table, BatchListModel::Description);
        clickHeader(table, BatchListModel::Rows, Qt::ShiftModifier);
        QCOMPARE(rowCounts(table).join(u' '), QStringLiteral("3 40 10"));
    }

    void columnsAndViewsOutliveTheProgram()
    {
        WindowFixture desk;
        QTableView *table = threeDrafts(desk);
        QVERIFY(table);
        auto *furniture = table->findChild<views::TableFurniture *>();
        furniture->header().setSectionHidden(BatchListModel::ReferenceDate, true);
        furniture->header().moveSection(furniture->header().visualIndex(BatchListModel::Rows), 0);
        table->setColumnWidth(BatchListModel::Description, 222);
        clickHeader(table, BatchListModel::Rows);
        furniture->header().focusInput(BatchListModel::Rows);
        QTest::keyClicks(furniture->header().input(BatchListModel::Rows), QStringLiteral("> 5"));
        QVERIFY(desk.click(QStringLiteral("viewsButton")));
        auto *menu = table->findChild<QMenu *>(QStringLiteral("tableMenu"));
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        auto *name = qobject_cast<QLineEdit *>(desk.seek(QStringLiteral("nameField")));
        QVERIFY(name);
        QTest::keyClicks(name, QStringLiteral("Big ones"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(furniture->viewNames(), QStringList{QStringLiteral("Big ones")});

        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionGoBatches")));
        table = filledTable(desk, QStringLiteral("batchTable"));
        QVERIFY(table);
        furniture = table->findChild<views::TableFurniture *>();
        QTRY_VERIFY(table->isColumnHidden(BatchListModel::ReferenceDate));
        QCOMPARE(furniture->header().visualIndex(BatchListModel::Rows), 0);
        QCOMPARE(table->columnWidth(BatchListModel::Description), 222);
        QCOMPARE(rowCounts(table).join(u' '), QStringLiteral("3 10 40"));
        furniture->applyView(QStringLiteral("Big ones"));
        QCOMPARE(rowCounts(table).join(u' '), QStringLiteral("10 40"));
        furniture->deleteView(QStringLiteral("Big ones"));
        QVERIFY(furniture->viewNames().isEmpty());
    }

    void copiesAndExportsWhatIsShown()
    {
        WindowFixture desk;
        QTableView *table = threeDrafts(desk);
        QVERIFY(table);
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QString id = table->model()->index(1, BatchListModel::ExternalId).data().toString();
        QVERIFY(QGuiApplication::clipboard()->text().contains(id + u'\t'));
        auto *furniture = table->findChild<views::TableFurniture *>();
        furniture->header().focusInput(BatchListModel::Rows);
        QTest::keyClicks(furniture->header().input(BatchListModel::Rows), QStringLiteral("40"));
        const QList<QByteArray> lines = furniture->csv().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().contains("Batch;Description"));
        QVERIFY(!lines.first().contains("Environment"));
        QVERIFY(lines.last().contains(";Aurora;"));
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<bool>("portuguese");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("pt light") << true << false << QSize(1440, 900);
        QTest::newRow("pt dark") << true << true << QSize(1440, 900);
        QTest::newRow("en light small") << false << false << QSize(1180, 720);
        QTest::newRow("pt light small") << true << false << QSize(1180, 720);
    }

    void nothingIsCutOff()
    {
        QFETCH(bool, portuguese);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        WindowFixture desk(portuguese ? Language::Portuguese : Language::English);
        QTableView *table = threeDrafts(desk);
        QVERIFY(table);
        desk.window().resize(size);
        QVERIFY(desk.trigger(dark ? QStringLiteral("actionThemeDark") : QStringLiteral("actionThemeLight")));
        auto *header = qobject_cast<views::FilterHeader *>(table->horizontalHeader());
        header->focusInput(BatchListModel::Rows);
        QTest::keyClicks(header->input(BatchListModel::Rows), QStringLiteral("> 3"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTest::qWait(300);
        keep(picture(desk.window()), QStringLiteral("batches-") + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        for (const char *name : {"importButton", "newBatchButton", "columnsButton", "exportButton", "viewsButton", "batchSearch", "batchTabs"}) {
            auto *control = desk.window().findChild<QWidget *>(QString::fromLatin1(name));
            QVERIFY2(control && control->isVisible(), name);
            const QRect inside(control->mapTo(&desk.window(), QPoint()), control->size());
            QVERIFY2(desk.window().rect().contains(inside), name);
        }
        QVERIFY(table->viewport()->height() >= 3 * 28);
    }
};

ESTEIRA_TEST(TestWindowBatchesList)
#include "batches_list_test.moc"
