#include "gui/pictures.h"
#include "support/test_registry.h"
#include "window/batch_steps.h"
#include "window/real_administrator.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace esteira;
using namespace esteira::test;
using settlement::SendState;

/// Sending in the real window while things go wrong.
class TestWindowSending : public QObject {
    Q_OBJECT
private slots:
    void pausedResumedCancelledUnderFaults()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const QString admin = desk.program().backend().sandboxAdminUrl();
        constexpr int kRows = 160;
        const ports::BatchId id = openDraft(desk, kRows);
        QVERIFY(steer(admin, "PUT", QStringLiteral("/settings"), R"({"latency_ms": 120})"));
        QVERIFY(fault(desk, R"([{"kind": "lost_after", "route": "insert_settlement", "skip": 9, "count": 3},
                                {"kind": "server_error", "route": "insert_settlement", "skip": 25, "count": 3, "status": 503},
                                {"kind": "busy", "route": "insert_settlement", "skip": 40, "count": 1}])"));
        QVERIFY(desk.click(QStringLiteral("sendBatchButton")));
        QVERIFY(desk.click(QStringLiteral("confirmSendButton")));
        QTRY_VERIFY_WITH_TIMEOUT(itemOf(desk, id).summary.totals.accepted.count > 5, 20'000);
        QVERIFY(desk.seek(QStringLiteral("sendingOnTheirWay")));

        QVERIFY(desk.click(QStringLiteral("pauseButton")));
        QVERIFY(desk.seek(QStringLiteral("resumeButton"), 20'000));
        QTRY_COMPARE(desk.text(QStringLiteral("sendingPhase")), QStringLiteral("Paused"));
        const ports::BatchListItem paused = itemOf(desk, id);
        QVERIFY(paused.batch.paused);
        QCOMPARE(countOf(desk, id, SendState::Sending), 0);
        QVERIFY2(countOf(desk, id, SendState::Queued) > 0, "something is left to send");

        QVERIFY(desk.click(QStringLiteral("resumeButton")));
        QTRY_VERIFY_WITH_TIMEOUT(itemOf(desk, id).summary.totals.accepted.count > paused.summary.totals.accepted.count, 20'000);

        QVERIFY(desk.click(QStringLiteral("cancelSendingButton")));
        QVERIFY(desk.seek(QStringLiteral("cancelSendingDialog")));
        QVERIFY(desk.click(QStringLiteral("confirmCancelSendingButton")));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(desk, id, SendState::Sending) + countOf(desk, id, SendState::Unknown), 0, 30'000);
        QTRY_VERIFY2(countOf(desk, id, SendState::Draft) > 0, "what was not sent is editable again");
        // Those that once left without an answer keep their identifier and their place in the queue.
        const qint64 drafts = countOf(desk, id, SendState::Draft);
        const qint64 queued = countOf(desk, id, SendState::Queued);
        QCOMPARE(itemOf(desk, id).summary.totals.accepted.count + drafts + queued, kRows);

        QVERIFY(steer(admin, "DELETE", QStringLiteral("/faults"), {}));
        QVERIFY(steer(admin, "PUT", QStringLiteral("/settings"), R"({"latency_ms": 0})"));
        if (queued > 0) {
            QVERIFY(desk.click(QStringLiteral("resumeButton")));
            QTRY_COMPARE_WITH_TIMEOUT(countOf(desk, id, SendState::Queued) + countOf(desk, id, SendState::Sending), 0, 30'000);
        }
        QVERIFY(sendAll(desk, id));
        const settlement::ControlTotals totals = itemOf(desk, id).summary.totals;
        QCOMPARE(totals.accepted, totals.local);
        QTRY_VERIFY2(desk.seek(QStringLiteral("closeBatchButton"))->isEnabled(), "all of it is there exactly once, so it can be closed");
    }

    void theBarsLinesAreFilters()
    {
        WindowFixture desk(Language::Portuguese);
        QVERIFY(desk.open());
        const ports::BatchId id = openDraft(desk, 12);
        QVERIFY(fault(desk, R"([{"kind": "refuse", "route": "insert_settlement", "skip": 2, "count": 3, "status": 400, "code": "QIT000001"}])"));
        QVERIFY(sendAll(desk, id));
        auto *failures = filledTable(desk, QStringLiteral("failureTable"));
        QVERIFY(failures);
        QTRY_COMPARE(failures->model()->rowCount(), 3);
        enum { Line, Result, ExternalId, Amount, Http, Code, Message };
        for (const int column : {Http, Code, Message}) {
            QVERIFY2(!failures->isColumnHidden(column), "code and message are shown in a window of 1440");
            const QRect cell = failures->visualRect(failures->model()->index(0, column));
            QVERIFY(failures->viewport()->rect().contains(cell));
        }
        QCOMPARE(failures->model()->index(0, Code).data().toString(), QStringLiteral("QIT000001"));
        QVERIFY(!desk.text(QStringLiteral("failureDetail")).isEmpty());

        auto *counts = filledTable(desk, QStringLiteral("sendStateTable"));
        QVERIFY(counts);
        const int refused = lineOf(*counts, 0, QStringLiteral("Recusadas"));
        QVERIFY2(refused >= 0, "headings over many are in the plural");
        QCOMPARE(counts->model()->index(refused, 1).data().toString(), QStringLiteral("3"));
        QVERIFY(lineOf(*counts, 0, QStringLiteral("Aceitas")) >= 0);
        clickCell(*counts, refused, 0);
        QTableView *rows = filledTable(desk, QStringLiteral("rowTable"));
        QVERIFY(rows);
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QTRY_COMPARE(rows->model()->index(0, 1).data().toString(), QStringLiteral("Recusada"));
    }

    void anUnansweredRowShowsTheProof()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        const ports::BatchId id = openDraft(desk, 1);
        QVERIFY(fault(desk, R"([{"kind": "lost_after", "route": "insert_settlement", "count": 1}])"));
        QVERIFY(sendAll(desk, id));
        QCOMPARE(itemOf(desk, id).summary.totals.accepted.count, 1);
        desk.window().findChild<QTabBar *>(QStringLiteral("batchPageTabs"))->setCurrentIndex(2);
        QTableView *rows = filledTable(desk, QStringLiteral("rowTable"));
        QVERIFY(rows);
        QTRY_VERIFY(rows->model()->index(0, 2).data().isValid());
        clickCell(*rows, 0, 2);
        QVERIFY(desk.seek(QStringLiteral("rowDetail")));
        QTRY_COMPARE(desk.text(QStringLiteral("rowDetailId")), QStringLiteral("LIQ-00001"));
        auto *timeline = qobject_cast<QAbstractItemView *>(desk.seek(QStringLiteral("rowTimeline")));
        QVERIFY(timeline);
        QTRY_VERIFY(timeline->model()->rowCount() >= 2);
        const QString last = timeline->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(last.contains(QStringLiteral("from a query")), qPrintable(last));

        // What was asked, what was answered: the call without an answer and the query that found the settlement.
        QTableView *calls = filledTable(desk, QStringLiteral("rowCallTable"));
        QVERIFY(calls);
        QTRY_VERIFY(calls->model()->rowCount() >= 2);
        enum { Time, Method, Path, About, Http };
        const int asked = lineOf(*calls, Method, QStringLiteral("POST"));
        QVERIFY(asked >= 0);
        QCOMPARE(calls->model()->index(asked, Http).data().toString(), QStringLiteral("No answer"));
        const int found = lineOf(*calls, Method, QStringLiteral("GET"));
        QVERIFY(found >= 0);
        QCOMPARE(calls->model()->index(found, Http).data().toString(), QStringLiteral("200"));
        clickCell(*calls, found, Method);
        QTest::keyClick(calls, Qt::Key_Return);
        QVERIFY(desk.seek(QStringLiteral("exchangeDialog")));
        auto *json = qobject_cast<QPlainTextEdit *>(desk.seek(QStringLiteral("responseJson")));
        QVERIFY(json);
        QTRY_VERIFY(json->toPlainText().contains(QStringLiteral("\"external_id\": \"LIQ-00001\"")));
        QVERIFY(desk.click(QStringLiteral("responseJsonCopy")));
        QCOMPARE(QApplication::clipboard()->text(), json->toPlainText());
        QVERIFY(desk.click(QStringLiteral("closeExchangeButton")));
    }

    void conflictsShowBothSidesAndHaveTwoWaysOut_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("theirs are kept") << QStringLiteral("acceptTheirsButton");
        QTest::newRow("ours are sent") << QStringLiteral("sendOursButton");
    }

    void conflictsShowBothSidesAndHaveTwoWaysOut()
    {
        QFETCH(QString, button);
        WindowFixture desk;
        QVERIFY(desk.open());
        RealAdministrator administrator;
        QVERIFY(administrator.connectTo(desk));
        const ports::BatchId id = openDraft(desk, 2, RealAdministrator::connectionId());
        const ports::StoredBatch ours = itemOf(desk, id).batch;
        QVERIFY_RESULT(await(administrator.gateway().createBatch(kFundKey, ours.request)));
        settlement::SettlementRequest other = goodRow(1).request;
        other.totalValue = Money::fromCentavos(77'777);
        QVERIFY_RESULT(await(administrator.gateway().insertSettlement(kFundKey, ours.request.externalId, other)));
        // The batch is ours by an answer that never came; so is, it seems, the settlement.
        QVERIFY(administrator.fault(R"([{"kind": "lost_before", "route": "create_batch", "count": 1},
                                        {"kind": "lost_before", "route": "insert_settlement", "count": 1}])"));
        QVERIFY(desk.click(QStringLiteral("sendBatchButton")));
        QVERIFY(desk.click(QStringLiteral("confirmSendButton")));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(desk, id, SendState::Conflict), 1, 30'000);
        QWidget *box = desk.seek(QStringLiteral("conflictBox"));
        QVERIFY(box);
        const auto shows = [box](const QString &text) {
            for (const QLabel *label : box->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == text)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY2(shows(QStringLiteral("777.77")), "theirs");
        QVERIFY2(shows(QStringLiteral("10.01")), "ours");
        keep(picture(desk.window()), QStringLiteral("conflict"));
        QVERIFY(desk.click(button));
        QVERIFY(desk.seek(QStringLiteral("conflictDialog")));
        QVERIFY(desk.click(QStringLiteral("confirmConflictButton")));
        QVERIFY(desk.gone(QStringLiteral("conflictDialog")));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(desk, id, SendState::Conflict), 0, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(itemOf(desk, id).summary.totals.accepted.count, 2, 30'000);
        const Money kept = Money::fromCentavos(button == QStringLiteral("acceptTheirsButton") ? 77'777 + 1'002 : 1'001 + 1'002);
        QCOMPARE(itemOf(desk, id).summary.totals.accepted.total, kept);
    }
};

ESTEIRA_TEST(TestWindowSending)
#include "sending_test.moc"
