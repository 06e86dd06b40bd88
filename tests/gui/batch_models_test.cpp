#include "support/test_registry.h"
#include "support/workplace_fixture.h"

#include "domain/settlement/settlement_flow.h"
#include "viewmodels/cells/cell_roles.h"
#include "viewmodels/settlement/batch_list_model.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/event_list_model.h"
#include "viewmodels/settlement/failure_list_model.h"
#include "viewmodels/settlement/problem_list_model.h"
#include "viewmodels/settlement/row_table_model.h"
#include "viewmodels/settlement/state_count_model.h"
#include "viewmodels/settlement/submission_view_model.h"
#include "viewmodels/shell/session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace esteira;
using namespace esteira::viewmodels;
using Mode = QAbstractItemModelTester::FailureReportingMode;

/// The models of the settlement screens on the real store.
class BatchModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::WorkplaceFixture> m_fixture;

    services::Workplace &workplace() { return m_fixture->workplace; }
    ports::BatchId draft(int rows) { return test::makeDraft(workplace().batches, rows); }
    static QString text(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }

    /// Sends a draft and waits until nothing is under way.
    void send(ports::BatchId batch)
    {
        QSignalSpy finished(&workplace().submission, &services::SubmissionService::finished);
        QVERIFY_RESULT(test::await(workplace().submission.submit(batch)));
        QTRY_VERIFY(!finished.isEmpty());
    }

private slots:
    void init() { m_fixture = std::make_unique<test::WorkplaceFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void listFollowsTheStoreWithoutReset()
    {
        Session session(workplace());
        session.open();
        BatchListModel model(workplace(), session);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.refresh();
        QTRY_COMPARE(model.loadState(), LoadState::Loaded);
        QCOMPARE(model.rowCount(), 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const ports::BatchId batch = draft(3);
        workplace().changes.touch(batch);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(text(model, 0, BatchListModel::Rows), QStringLiteral("3"));
        QCOMPARE(text(model, 0, BatchListModel::Value), QStringLiteral("30.06"));
        QCOMPARE(text(model, 0, BatchListModel::Progress), QStringLiteral("local"));
        QCOMPARE(model.index(0, BatchListModel::Status).data(cells::StatusRole).value<status::Look>(), status::draft());
        QCOMPARE(model.index(0, 0).data(BatchListModel::IdRole).toLongLong(), batch);
        QTRY_COMPARE(text(model, 0, BatchListModel::Fund), QStringLiteral("EXE"));
        send(batch);
        QTRY_COMPARE(text(model, 0, BatchListModel::Progress), QStringLiteral("ready to close"));
        QCOMPARE(model.rowOf(batch), 0);
        QCOMPARE(reset.count(), 0);
    }

    void filterShowsTabFundAndText()
    {
        Session session(workplace());
        session.open();
        QTRY_VERIFY(!session.funds().isEmpty());
        BatchListModel model(workplace(), session);
        BatchFilterModel filter(model, session);
        QAbstractItemModelTester tester(&filter, Mode::QtTest);
        draft(1);
        model.refresh();
        QTRY_COMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.countIn(BatchView::ToClose), 1);
        QCOMPARE(filter.countIn(BatchView::Discarded), 0);
        filter.setView(BatchView::Settling);
        QCOMPARE(filter.rowCount(), 0);
        filter.setView(BatchView::ToClose);
        filter.setText(QStringLiteral("batch-1"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setText(QStringLiteral("elsewhere"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setText({});
        session.setCurrentFund(QStringLiteral("another fund"));
        QCOMPARE(filter.rowCount(), 0);
    }

    void rowsComeInPages()
    {
        const ports::BatchId batch = draft(1000);
        RowTableModel model(workplace());
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setBatch(batch);
        QTRY_COMPARE(model.rowCount(), 1000);
        const QModelIndex last = model.index(999, RowTableModel::columnOf(QStringLiteral("external_id")));
        QCOMPARE(last.data().toString(), QString());
        QVERIFY(!last.data(RowTableModel::LoadedRole).toBool());
        QTRY_COMPARE(last.data().toString(), QStringLiteral("LIQ-01000"));
        QCOMPARE(text(model, 999, RowTableModel::Position), QStringLiteral("1,000"));
        QCOMPARE(text(model, 999, RowTableModel::columnOf(QStringLiteral("total_value"))), QStringLiteral("20.00"));
        QVERIFY2(!model.row(500), "a page nobody looked at was read");
    }

    void sortingAndFilteringHappenInTheStore()
    {
        RowTableModel model(workplace());
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setBatch(draft(30));
        QTRY_COMPARE(model.rowCount(), 30);
        model.sort(RowTableModel::columnOf(QStringLiteral("total_value")), Qt::DescendingOrder);
        QTRY_COMPARE(text(model, 0, RowTableModel::columnOf(QStringLiteral("external_id"))), QStringLiteral("LIQ-00030"));
        ports::RowQuery query = model.query();
        query.text = QStringLiteral("LIQ-00007");
        model.setQuery(query);
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void anEditIsOnDiskAndItsProblemsShow()
    {
        const ports::BatchId batch = draft(3);
        RowTableModel model(workplace());
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setBatch(batch);
        const int column = RowTableModel::columnOf(QStringLiteral("total_value"));
        QTRY_COMPARE(model.rowCount(), 3);
        QTRY_VERIFY(!text(model, 1, column).isEmpty());
        const QModelIndex cell = model.index(1, column);
        QVERIFY2(!(cell.flags() & Qt::ItemIsEditable), "editable before the page allows it");
        model.setEditable(true);
        QVERIFY(cell.flags() & Qt::ItemIsEditable);
        QSignalSpy saving(&model, &RowTableModel::savingChanged);
        QVERIFY(model.setData(cell, QStringLiteral("1.284")));
        QCOMPARE(cell.data().toString(), QStringLiteral("1.284"));
        QCOMPARE(cell.data(cells::SeverityRole).toInt(), int(cells::Severity::Error));
        QTRY_COMPARE(saving.count(), 2);
        QCOMPARE(saving.last().first().toInt(), 0);
        auto item = test::await(workplace().batches.batch(batch));
        QVERIFY_RESULT(item);
        QCOMPARE(item->summary.rowsWithErrors, 1);
        QVERIFY(model.setData(cell, QStringLiteral("R$ 1.284,00")));
        QTRY_COMPARE(test::await(workplace().batches.batch(batch))->summary.rowsWithErrors, 0);
        QTRY_COMPARE(cell.data().toString(), QStringLiteral("1,284.00"));
    }

    void rowsAreAddedAndDeletedInPlace()
    {
        RowTableModel model(workplace());
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setBatch(draft(3));
        QTRY_COMPARE(model.rowCount(), 3);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy appended(&model, &RowTableModel::rowAppended);
        model.appendRow();
        QTRY_COMPARE(appended.count(), 1);
        QCOMPARE(appended.first().first().toInt(), 3);
        QTRY_VERIFY2(!text(model, 3, RowTableModel::columnOf(QStringLiteral("external_id"))).isEmpty(), "a new row has an id at once");
        const ports::RowId kept = model.rowId(2);
        QVERIFY_RESULT(test::await(model.deleteRows({model.rowId(1)})));
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(kept), 1);
        QCOMPARE(reset.count(), 0);
    }

    void aSentRowCannotBeEdited()
    {
        const ports::BatchId batch = draft(2);
        send(batch);
        RowTableModel model(workplace());
        model.setBatch(batch);
        model.setEditable(true);
        QTRY_COMPARE(model.rowCount(), 2);
        QTRY_VERIFY(model.index(0, 0).data(RowTableModel::LoadedRole).toBool());
        const QModelIndex cell = model.index(0, RowTableModel::columnOf(QStringLiteral("total_value")));
        QVERIFY(!(cell.flags() & Qt::ItemIsEditable));
        QVERIFY(!model.setData(cell, QStringLiteral("1,00")));
        QCOMPARE(text(model, 0, RowTableModel::Status), QStringLiteral("Validated"));
    }

    void timelineTellsWhatHappenedNewestFirst()
    {
        const ports::BatchId batch = draft(5);
        EventListModel model(workplace());
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setBatch(batch);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(text(model, 0, 0), QStringLiteral("Draft created"));
        send(batch);
        QTRY_COMPARE(text(model, 0, 0), QStringLiteral("5 settlements accepted"));
        QCOMPARE(text(model, model.rowCount() - 1, 0), QStringLiteral("Draft created"));
        QVERIFY(!model.index(0).data(EventListModel::SourceRole).toString().isEmpty());
    }

    void problemsAndFailuresAreListed()
    {
        const ports::BatchId batch = draft(3);
        ProblemListModel problems(workplace());
        QAbstractItemModelTester problemTester(&problems, Mode::QtTest);
        problems.setBatch(batch);
        const auto ids = test::await(workplace().batches.rowIds(batch, {}));
        QVERIFY_RESULT(ids);
        settlement::DraftRow broken = test::goodRow(2);
        broken.request.totalValue.reset();
        QVERIFY_RESULT(test::await(workplace().batches.updateRow(ids->at(1), broken)));
        workplace().changes.touch(batch);
        QTRY_COMPARE(problems.rowCount(), 1);
        QCOMPARE(text(problems, 0, ProblemListModel::Line), QStringLiteral("2"));
        QCOMPARE(problems.index(0, 0).data(ProblemListModel::RowIdRole).toLongLong(), ids->at(1));
        QVERIFY_RESULT(test::await(workplace().batches.updateRow(ids->at(1), test::goodRow(2))));
        workplace().changes.touch(batch);
        QTRY_COMPARE(problems.rowCount(), 0);

        m_fixture->administrator->plan = [](const QString &call, const QString &externalId) {
            return call == QStringLiteral("insert") && externalId.endsWith(u'3') ? test::FakeAdministrator::Fate::Refused
                                                                                 : test::FakeAdministrator::Fate::Normal;
        };
        FailureListModel failures(workplace());
        QAbstractItemModelTester failureTester(&failures, Mode::QtTest);
        failures.setBatch(batch);
        send(batch);
        QTRY_COMPARE(failures.rowCount(), 1);
        QCOMPARE(text(failures, 0, FailureListModel::Code), QStringLiteral("QIT000001"));
        QCOMPARE(text(failures, 0, FailureListModel::Http), QStringLiteral("400"));
    }

    void stateOffersWhatTheFlowAllows()
    {
        const ports::BatchId batch = draft(2);
        BatchState state(workplace());
        SubmissionViewModel figures(state);
        state.setBatch(batch);
        QTRY_VERIFY(state.hasItem());
        QVERIFY(state.offer(BatchAction::Send).enabled());
        QVERIFY(state.offer(BatchAction::DeleteDraft).enabled());
        QVERIFY(!state.offer(BatchAction::Close).offered);
        ports::StoredBatch wrong = state.item().batch;
        wrong.expectedCount = 3;
        QVERIFY_RESULT(test::await(state.update(wrong)));
        QTRY_VERIFY(!state.offer(BatchAction::Send).enabled());
        QVERIFY2(state.offer(BatchAction::Send).offered && !state.offer(BatchAction::Send).reason.isEmpty(), "blocked with a reason");
        wrong.expectedCount = 2;
        QVERIFY_RESULT(test::await(state.update(wrong)));
        QTRY_VERIFY(state.offer(BatchAction::Send).enabled());

        QVERIFY_RESULT(test::await(state.start(BatchAction::Send)));
        QTRY_VERIFY2(state.offer(BatchAction::Close).enabled(), qPrintable(state.offer(BatchAction::Close).reason.shown()));
        QVERIFY(!state.offer(BatchAction::Send).offered);
        QVERIFY(!state.offer(BatchAction::DeleteDraft).offered);
        QVERIFY(state.offer(BatchAction::RemoveRows).enabled());
        QCOMPARE(figures.figures().done, QStringLiteral("2"));
        QCOMPARE(figures.figures().percent, QStringLiteral("100%"));
        QVERIFY_RESULT(test::await(state.start(BatchAction::Close)));
        QTRY_COMPARE(state.item().batch.status, QString(settlement::batch_status::kPendingPayment));
        QVERIFY(!state.offer(BatchAction::Close).offered);
        QVERIFY(!state.offer(BatchAction::Discard).offered);
        QVERIFY(!state.offer(BatchAction::RemoveRows).offered);
    }

    void linesOfStatesAddUp()
    {
        const ports::BatchId batch = draft(4);
        send(batch);
        BatchState state(workplace());
        state.setBatch(batch);
        QTRY_VERIFY(state.hasItem());
        StateCountModel model;
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setLines(state.sendLines());
        QCOMPARE(model.sum(), state.item().summary.totals.local);
        QCOMPARE(text(model, model.rowCount() - 1, StateCountModel::State), QStringLiteral("Total"));
        QCOMPARE(text(model, model.rowCount() - 1, StateCountModel::Count), QStringLiteral("4"));
        model.setLines({});
        QCOMPARE(model.rowCount(), 1);
    }
};

ESTEIRA_TEST(BatchModelsTest)
#include "batch_models_test.moc"
