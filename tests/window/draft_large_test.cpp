#include "support/await.h"
#include "support/sample_rows.h"
#include "support/test_registry.h"
#include "viewmodels/settlement/row_table_model.h"
#include "window/window_fixture.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace esteira;
using test::await;
using test::WindowFixture;
using viewmodels::RowTableModel;

/// The sheet over a large draft: what a person waits for. ESTEIRA_LARGE_ROWS sets the size (a million for the figures of
/// the documents); limits here are wide, for a busy machine.
class TestWindowDraftLarge : public QObject {
    Q_OBJECT
private:
    QElapsedTimer m_watch;

    void report(const char *what, qint64 rows, double limitMs)
    {
        const double took = double(m_watch.nsecsElapsed()) / 1e6;
        qInfo("timing %-22s %8.1f ms of %lld rows", what, took, static_cast<long long>(rows));
        QVERIFY2(took < limitMs, what);
    }

    static ports::BatchId fill(WindowFixture &desk, int rows)
    {
        auto &batches = desk.program().backend().workplace().batches;
        ports::StoredBatch batch;
        batch.connectionId = QStringLiteral("sandbox");
        batch.fundClassKey = test::kFundKey;
        const auto id = await(batches.createDraft(batch));
        if (!id)
            qFatal("no draft");
        QList<settlement::DraftRow> group;
        for (int i = 1; i <= rows; ++i) {
            settlement::DraftRow row = test::goodRow(i);
            row.request.totalValue = Money::fromCentavos(1000 + (i * 7919) % 999983);
            group.append(row);
            if (group.size() == 5000 || i == rows) {
                if (!await(batches.appendRows(*id, group)))
                    qFatal("no rows");
                group.clear();
            }
        }
        return *id;
    }

private slots:
    void openSortFilterScroll()
    {
        const int rows = std::max(qEnvironmentVariableIntValue("ESTEIRA_LARGE_ROWS"), 50'000);
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::BatchId batch = fill(desk, rows);
        const auto shows = [&](int row) { return desk.table() && desk.table()->model()->rowCount() > row && desk.table()->model()->index(row, 4).data().isValid(); };
        m_watch.start();
        desk.window().showBatch(batch);
        QTRY_VERIFY(shows(0));
        desk.table()->viewport()->repaint();
        report("open", rows, 1500);
        QTableView *table = desk.table();
        QCOMPARE(table->model()->rowCount(), rows);

        auto *model = qobject_cast<RowTableModel *>(table->model());
        QVERIFY(model);
        const auto sorted = [&] { return model->loadState() == viewmodels::LoadState::Loaded && shows(0); };
        for (const char *field : {"total_value", "contract_number"}) {
            QSignalSpy reset(model, &QAbstractItemModel::modelReset);
            m_watch.start();
            table->sortByColumn(RowTableModel::columnOf(QString::fromLatin1(field)), Qt::DescendingOrder);
            QTRY_VERIFY(!reset.isEmpty() && shows(0));
            report("sorted rows seen", rows, 3000);
            QTRY_VERIFY(sorted() && model->rowId(rows - 1) != 0);
            report(field, rows, 5000);
        }
        ports::RowQuery query = model->query();
        query.text = QStringLiteral("C-4999");
        m_watch.start();
        model->setQuery(query);
        QTRY_VERIFY(sorted() && model->rowCount() < rows);
        report("filter by text", rows, 3000);
        query.text.clear();
        query.onlyWithProblems = true;
        m_watch.start();
        model->setQuery(query);
        QTRY_COMPARE(model->loadState(), viewmodels::LoadState::Loaded);
        report("only with problems", rows, 3000);
        m_watch.start();
        model->setQuery({});
        QTRY_VERIFY(sorted() && model->rowCount() == rows);
        report("all again", rows, 1500);

        // Pages up and down with the rows read on the way: what one frame costs the window.
        QTRY_VERIFY(desk.table() && desk.table()->isVisible());
        QList<double> frames;
        for (int i = 0; i < 240; ++i) {
            const int step = i < 200 ? 28 * 20 : table->verticalScrollBar()->maximum() / 50;
            QElapsedTimer frame;
            frame.start();
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->value() + step);
            table->viewport()->repaint();
            frames.append(double(frame.nsecsElapsed()) / 1e6);
            QCoreApplication::processEvents();
        }
        std::sort(frames.begin(), frames.end());
        qInfo("timing scroll: median %.1f ms, p99 %.1f ms, worst %.1f ms", frames.at(frames.size() / 2), frames.at(frames.size() * 99 / 100), frames.last());
        QVERIFY2(frames.at(frames.size() / 2) < 50, "a frame takes too long");

        m_watch.start();
        table->selectAll();
        QTRY_VERIFY(desk.text(QStringLiteral("selectionSummary")).contains(QStringLiteral("sum")));
        report("sum of everything", rows, 3000);

        m_watch.start();
        table->setCurrentIndex(model->index(rows / 2, 4));
        QTRY_VERIFY(shows(rows / 2));
        QVERIFY(model->setData(model->index(rows / 2, 4), QStringLiteral("CHANGED")));
        QTRY_COMPARE(model->editing().pending(), 0);
        report("edit one cell", 1, 1500);
    }
};

ESTEIRA_TEST(TestWindowDraftLarge)
#include "draft_large_test.moc"
