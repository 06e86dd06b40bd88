#include "support/test_registry.h"
#include "support/workplace_fixture.h"

#include "viewmodels/settlement/draft_preview_model.h"
#include "viewmodels/settlement/edit_words.h"
#include "viewmodels/settlement/file_columns_model.h"
#include "viewmodels/settlement/problem_list_model.h"
#include "viewmodels/settlement/row_table_model.h"
#include "viewmodels/settlement/selection_sums.h"
#include "viewmodels/settlement/sheet_text.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSemaphore>
#include <QSignalSpy>

#include <atomic>

using namespace esteira;
using namespace esteira::viewmodels;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const QString kValue = QStringLiteral("total_value");
const QString kContract = QStringLiteral("contract_number");
const QString kDate = QStringLiteral("collection_date");

ports::DraftEdit pasted(const QString &text, const QStringList &fields, const QList<ports::RowId> &targets = {1, 2, 3}, bool mayAppend = true)
{
    return pasteEdit(*readSheet(text), fields, targets, mayAppend);
}

} // namespace

/// What stands between the sheet of a draft and the store: the clipboard's text, the table's rows, the names of edits.
class DraftModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::WorkplaceFixture> m_fixture;
    services::Workplace &workplace() { return m_fixture->workplace; }
    ports::BatchId draft(int rows) { return test::makeDraft(workplace().batches, rows); }
    static int column(const QString &field) { return RowTableModel::columnOf(field); }

private slots:
    void init() { m_fixture = std::make_unique<test::WorkplaceFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void sheetTextIsReadAsSpreadsheetsWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("cells");
        QTest::newRow("block") << QStringLiteral("a\tb\r\nc\td\r\n") << QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), QStringLiteral("d")}};
        QTest::newRow("empty cells") << QStringLiteral("\t\n\tx") << QList<QStringList>{{QStringLiteral(""), QStringLiteral("")}, {QStringLiteral(""), QStringLiteral("x")}};
        QTest::newRow("quoted line end") << QStringLiteral("\"a\nb\"\tc") << QList<QStringList>{{QStringLiteral("a b"), QStringLiteral("c")}};
        QTest::newRow("quotes") << QStringLiteral("\"say \"\"x\"\"\"") << QList<QStringList>{{QStringLiteral("say \"x\"")}};
        QTest::newRow("open quote") << QStringLiteral("\"a\tb") << QList<QStringList>{{QStringLiteral("\"a"), QStringLiteral("b")}};
        QTest::newRow("old line ends") << QStringLiteral("a\rb") << QList<QStringList>{{QStringLiteral("a")}, {QStringLiteral("b")}};
        QTest::newRow("invisible") << QString::fromUtf8("a\xE2\x80\xAE\xE2\x80\x8B\x01" "b\xC2\xA0") << QList<QStringList>{{QStringLiteral("ab")}};
        QTest::newRow("formula kept as text") << QStringLiteral("=cmd|'/c calc'!A0") << QList<QStringList>{{QStringLiteral("=cmd|'/c calc'!A0")}};
        QTest::newRow("apostrophe of ours") << QStringLiteral("'=1") << QList<QStringList>{{QStringLiteral("=1")}};
        QTest::newRow("apostrophe of theirs") << QStringLiteral("'quoted'") << QList<QStringList>{{QStringLiteral("'quoted'")}};
        QTest::newRow("nothing") << QStringLiteral("") << QList<QStringList>{};
    }

    void sheetTextIsReadAsSpreadsheetsWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, cells);
        const auto read = readSheet(text);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, cells);
    }

    void tooMuchIsRefusedWithAWayOut()
    {
        for (const QString &text : {QString(200'000, u'\n'), QString(40'000, u'x')}) {
            const auto read = readSheet(text);
            QVERIFY(!read);
            QVERIFY(!read.error().wayOut.isEmpty());
        }
    }

    void whatIsCopiedReadsBackTheSame()
    {
        settlement::DraftRow row = test::goodRow(1);
        row.request.contractNumber = QStringLiteral("=HYPERLINK(\"x\")\twith tab");
        row.request.totalValue = Money::fromCentavos(123456789);
        row.request.installmentNumber = 7;
        settlement::DraftRow back;
        QStringList line;
        QStringList fields{QStringLiteral("external_id"), QStringLiteral("asset_type"), kContract, QStringLiteral("settlement_type"),
                           QStringLiteral("installment_number"), kValue, kDate, QStringLiteral("collection_origin_type")};
        for (const QString &field : fields)
            line.append(copiedCell(row, field));
        QVERIFY2(line.at(2).startsWith(u'\''), "a spreadsheet would run it");
        const ports::DraftEdit edit = pasted(writeSheet({line}), fields, {1});
        for (qsizetype i = 0; i < fields.size(); ++i)
            settlement::setCellText(back, fields.at(i), edit.rows.first().texts.at(i), edit.readings.at(i));
        row.request.contractNumber.replace(u'\t', u' ');
        back.sourceLine = row.sourceLine;
        QVERIFY(back.request == row.request);
    }

    void aColumnIsReadByWhatItsCellsProve()
    {
        const auto money = pasted(QStringLiteral("1.355\n10,50\n"), {kValue});
        QCOMPARE(money.readings.first().decimalMark, DecimalMark::Comma);
        const auto american = pasted(QStringLiteral("12/31/2026\n11/05/2026\n"), {kDate});
        QCOMPARE(american.readings.first().dateOrder, settlement::DateOrder::MonthFirst);
        const auto mixed = pasted(QStringLiteral("12/31/2026\n31/12/2026\n05/06/2026"), {kDate});
        QCOMPARE(mixed.readings.first().dateOrder, settlement::DateOrder::Unknown);
        const auto brazilian = pasted(QStringLiteral("05/06/2026"), {kDate});
        QCOMPARE(brazilian.readings.first().dateOrder, settlement::DateOrder::DayFirst);
    }

    void aPasteGrowsTheTableAndKeepsRaggedRows()
    {
        const auto edit = pasted(QStringLiteral("A\t1,00\nB\nC\t3,00\nD\t4,00"), {kContract, kValue});
        QCOMPARE(edit.rows.size(), 4);
        QCOMPARE(edit.rows.at(1).texts, QStringList{QStringLiteral("B")});
        QCOMPARE(edit.rows.at(2).row, 3);
        QCOMPARE(edit.rows.at(3).row, 0);
        QCOMPARE(pasted(QStringLiteral("A\nB\nC\nD"), {kContract}, {1, 2}, false).rows.size(), 2);
        QCOMPARE(pasted(QStringLiteral("contract_number\nB"), {kContract}).rows.size(), 1);
    }

    void rowsThatMoveTakeSelectionAndCurrentCellAlong()
    {
        const ports::BatchId batch = draft(6);
        RowTableModel model(workplace());
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setBatch(batch);
        ports::RowQuery byValue;
        byValue.sortField = kValue;
        model.setQuery(byValue);
        QTRY_COMPARE(model.loadState(), LoadState::Loaded);
        QTRY_VERIFY(model.index(0, 2).data().isValid());
        QItemSelectionModel selection(&model);
        const ports::RowId moved = model.rowId(1);
        selection.setCurrentIndex(model.index(1, 3), QItemSelectionModel::Select);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setEditable(true);
        QVERIFY(model.setData(model.index(1, column(kValue)), QStringLiteral("900,00")));
        QTRY_COMPARE(model.rowOf(moved), 5);
        QCOMPARE(selection.currentIndex().row(), 5);
        QVERIFY(selection.isSelected(model.index(5, 3)));
        QCOMPARE(reset.count(), 0);
    }

    void noRowLeavesWhileItIsHeld()
    {
        const ports::BatchId batch = draft(3);
        RowTableModel model(workplace());
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setBatch(batch);
        QTRY_COMPARE(model.rowCount(), 3);
        model.setHeld(true);
        QVERIFY_RESULT(test::await(model.deleteRows({model.rowId(0)})));
        QSignalSpy refreshed(&model, &QAbstractItemModel::dataChanged);
        workplace().changes.touch(batch);
        QTRY_VERIFY(refreshed.count() >= 2);
        QCOMPARE(model.rowCount(), 3);
        model.setHeld(false);
        QTRY_COMPARE(model.rowCount(), 2);
    }

    void anEditOnItsWayIsNotTakenOffTheScreen()
    {
        const ports::BatchId batch = draft(3);
        RowTableModel model(workplace());
        model.setBatch(batch);
        model.setEditable(true);
        QTRY_COMPARE(model.rowCount(), 3);
        QTRY_VERIFY(model.index(0, 2).data().isValid());
        // The store is stopped just before it reads the page again: it will read what was there before the edit.
        QSemaphore reached;
        QSemaphore goOn;
        std::atomic_bool armed = true;
        m_fixture->store.setFault([&](QByteArrayView sql) {
            if (sql.startsWith("SELECT id, batch_id, position") && armed.exchange(false)) {
                reached.release();
                goOn.acquire();
            }
            return false;
        });
        workplace().changes.touch(batch);
        connect(&model, &QAbstractItemModel::dataChanged, this, [&] { model.index(0, column(kContract)).data(); });
        QTRY_VERIFY(reached.available() > 0);
        QVERIFY(model.setData(model.index(0, column(kContract)), QStringLiteral("NEW")));
        QStringList seen;
        connect(&model, &QAbstractItemModel::dataChanged, this, [&] { seen.append(model.index(0, column(kContract)).data().toString()); });
        goOn.release();
        QTRY_COMPARE(model.editing().pending(), 0);
        QTRY_VERIFY(seen.size() >= 3);
        m_fixture->store.setFault({});
        QCOMPARE(seen.count(QStringLiteral("NEW")), seen.size());
    }

    void aRefusedEditShowsWhatIsKept()
    {
        const ports::BatchId batch = draft(2);
        RowTableModel model(workplace());
        model.setBatch(batch);
        model.setEditable(true);
        QTRY_COMPARE(model.rowCount(), 2);
        QTRY_VERIFY(model.index(0, 2).data().isValid());
        const QString before = model.index(0, column(kContract)).data().toString();
        QVERIFY_RESULT(test::await(workplace().batches.beginSubmission(batch)));
        QSignalSpy failed(&model, &RowTableModel::editFailed);
        QVERIFY(model.setData(model.index(0, column(kContract)), QStringLiteral("LATE")));
        QTRY_COMPARE(failed.count(), 1);
        QTRY_COMPARE(model.index(0, column(kContract)).data().toString(), before);
    }

    void editsAreNamedAndUndone()
    {
        const ports::BatchId batch = draft(3);
        RowTableModel model(workplace());
        model.setBatch(batch);
        model.editing().followHistory();
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(undoWords(model.editing().history()), QStringLiteral("Undo"));
        ports::DraftEdit clear;
        clear.kind = ports::EditKind::Clear;
        clear.fields = {kContract};
        clear.rows = {{model.rowId(0), {QStringLiteral("")}}, {model.rowId(1), {QStringLiteral("")}}};
        QVERIFY_RESULT(test::await(model.editing().apply(clear)));
        QTRY_VERIFY(model.editing().history().undo.has_value());
        QVERIFY(undoWords(model.editing().history()).startsWith(QStringLiteral("Undo clearing of 2 row")));
        QSignalSpy touched(&model, &RowTableModel::rowTouched);
        model.editing().undo();
        QTRY_COMPARE(touched.count(), 1);
        QTRY_VERIFY(model.editing().history().redo.has_value());
        QVERIFY(model.editing().savedUtc().isValid());
    }

    void sumsFollowTheSelection()
    {
        const ports::BatchId batch = draft(3);
        const auto ids = *test::await(workplace().batches.rowIds(batch, {}));
        SelectionSums sums(workplace());
        sums.setRows(ids);
        QTRY_VERIFY(sums.words().contains(QStringLiteral("30.06")));
        QVERIFY(sums.words().contains(QStringLiteral("10.02")));
        sums.setRows({ids.first()});
        QCOMPARE(sums.words(), QString());
    }

    void previewAndColumnsKeepTheModelsRules()
    {
        DraftPreviewModel preview;
        QAbstractItemModelTester previewTester(&preview, Mode::QtTest);
        preview.setRows({test::goodRow(1), test::goodRow(2)});
        QCOMPARE(preview.rowCount(), 2);
        preview.setRows({});
        FileColumnsModel columns;
        QAbstractItemModelTester columnsTester(&columns, Mode::QtTest);
        QCOMPARE(columns.rowCount(), 0);
    }
};

ESTEIRA_TEST(DraftModelsTest)
#include "draft_models_test.moc"
