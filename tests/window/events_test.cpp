#include "services/change_notifier.h"
#include "services/settlement/submission_service.h"
#include "support/await.h"
#include "support/sample_rows.h"
#include "support/test_registry.h"
#include "viewmodels/events/feed_list_model.h"
#include "views/tables/filter_header.h"
#include "window/window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTabBar>
#include <QTcpSocket>
#include <QUrl>

using namespace esteira;
using test::await;
using test::WindowFixture;
using viewmodels::FeedListModel;

namespace {

services::Workplace &workplace(WindowFixture &desk)
{
    return desk.program().backend().workplace();
}

/// Posts to the receiver of the running program what somebody without the key would.
bool postUnsigned(WindowFixture &desk, const QByteArray &body)
{
    const QUrl url(desk.program().backend().webhookUrl());
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 5'000))
        return false;
    socket.write("POST /webhooks HTTP/1.1\r\nHost: x\r\nSIGNATURE: abc.def.ghi\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    return QTest::qWaitFor([&] {
        answer += socket.readAll();
        return answer.startsWith("HTTP/1.1 401");
    }, 5'000);
}

ports::ReceivedWebhook webhook(const QString &batch, const QString &status, int secondsAgo)
{
    ports::ReceivedWebhook received;
    received.connectionId = QStringLiteral("sandbox");
    received.type = QStringLiteral("settlement.payment_batch_status_change");
    received.dedupeKey = batch + status;
    received.receivedUtc = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo);
    received.body = R"({"webhook_type":"settlement.payment_batch_status_change","webhook_datetime":"2026-11-19T17:02:10Z",)"
                    R"("data":{"external_id":"B","status":"paid","source_document_number":"529.982.247-25"}})";
    received.facts = {{batch, {}, status, {}}};
    received.boundToBody = true;
    return received;
}

void bring(WindowFixture &desk, const ports::ReceivedWebhook &received)
{
    await(workplace(desk).inbox.keep(received));
    const QList<ports::ReceivedWebhook> pending = *await(workplace(desk).inbox.pending(10));
    for (const ports::ReceivedWebhook &each : pending)
        await(workplace(desk).inbox.markApplied(each.id, QStringLiteral("unmatched")));
    workplace(desk).changes.touchEvents();
}

QTableView *eventTable(WindowFixture &desk)
{
    return qobject_cast<QTableView *>(desk.seek(QStringLiteral("eventTable")));
}

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

void choose(WindowFixture &desk, const char *filter, const QString &text)
{
    auto *box = qobject_cast<QComboBox *>(desk.seek(QString::fromLatin1(filter)));
    QVERIFY(box);
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setFocus();
    while (box->currentIndex() != index)
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

/// The page of events through the real window.
class TestWindowEvents : public QObject {
    Q_OBJECT
private slots:
    void nothingYetSaysThatNothingIsMissed()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionGoEvents")));
        QVERIFY(desk.seek(QStringLiteral("eventsEmpty")));
        QTRY_VERIFY(desk.text(QStringLiteral("receiverState")).contains(QStringLiteral("127.0.0.1")));
    }

    void aBadlySignedOneIsTurnedAwayAndShown()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        await(workplace(desk).batches.createDraft([] {
            ports::StoredBatch batch;
            batch.connectionId = QStringLiteral("sandbox");
            batch.fundClassKey = test::kFundKey;
            return batch;
        }()));
        QVERIFY(postUnsigned(desk, R"({"data":{"external_id":"FORGED","status":"paid"}})"));
        // The first page leads to it.
        auto *needs = qobject_cast<QAbstractItemView *>(desk.seek(QStringLiteral("needList")));
        QVERIFY(needs);
        QTRY_COMPARE(needs->model()->rowCount(), 1);
        QCOMPARE(needs->model()->index(0, 0).data().toString(), QStringLiteral("1 webhook turned away"));
        needs->setFocus();
        QTest::keyClick(needs, Qt::Key_Return);
        QTableView *table = eventTable(desk);
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(*table, 0, FeedListModel::Verdict), QStringLiteral("Turned away"));
        QCOMPARE(cell(*table, 0, FeedListModel::Signature), QStringLiteral("invalid"));
        QVERIFY(!cell(*table, 0, FeedListModel::Object).contains(QStringLiteral("FORGED")));
        auto *json = qobject_cast<QPlainTextEdit *>(desk.seek(QStringLiteral("eventJson")));
        QVERIFY(json);
        QTRY_VERIFY(json->toPlainText().contains(QStringLiteral("FORGED")));
        QVERIFY(desk.seek(QStringLiteral("eventExplanation")));
        QVERIFY(!desk.seek(QStringLiteral("eventOpenBatchButton"), 10));
    }

    void aLostWebhookIsNoticed()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        bring(desk, webhook(QStringLiteral("ELSEWHERE"), QStringLiteral("paid"), 7200));
        const ports::BatchId batch = test::makeDraft(workplace(desk).batches, 2);
        settlement::PaymentBatch created;
        created.paymentBatchKey = QStringLiteral("key");
        created.status = QStringLiteral("pending_payment");
        ports::BatchStore &store = workplace(desk).batches;
        await(store.beginSubmission(batch));
        await(store.recordBatchIntent(batch, ports::BatchIntent::Create));
        await(store.recordBatchOutcome(batch, ports::BatchIntent::Create, created, {}, created.status));
        ports::StatusChange found;
        found.batchId = batch;
        found.status = QStringLiteral("paid");
        found.source = ports::Source::Poll;
        found.atUtc = QDateTime::currentDateTimeUtc().addSecs(-3600);
        QVERIFY_RESULT(await(store.applyStatusChanges({found})));
        workplace(desk).changes.touch(batch);
        auto *needs = qobject_cast<QAbstractItemView *>(desk.seek(QStringLiteral("needList")));
        QVERIFY(needs);
        QTRY_VERIFY(needs->model()->rowCount() >= 1);
        const auto lost = [&] {
            const QModelIndexList lines = needs->model()->match(needs->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("without a webhook"), 1, Qt::MatchContains);
            return lines.isEmpty() ? QModelIndex() : lines.first();
        };
        QTRY_VERIFY(lost().isValid());
        needs->setCurrentIndex(lost());
        needs->setFocus();
        QTest::keyClick(needs, Qt::Key_Return);
        QTableView *table = eventTable(desk);
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(*table, 0, FeedListModel::Object), QStringLiteral("BATCH-1"));
        QCOMPARE(cell(*table, 0, FeedListModel::Verdict), QStringLiteral("No webhook came"));
        QVERIFY(desk.click(QStringLiteral("eventOpenBatchButton")));
        QTRY_VERIFY(desk.seek(QStringLiteral("batchId")));
        QCOMPARE(desk.text(QStringLiteral("batchId")), QStringLiteral("BATCH-1"));
    }

    void itIsFoundFilteredHeldAndCopied()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionGoEvents")));
        for (int i = 0; i < 5; ++i)
            bring(desk, webhook(QStringLiteral("LOTE-%1").arg(i), QStringLiteral("paid"), 100 - i));
        bring(desk, webhook(QStringLiteral("LOTE-0"), QStringLiteral("paid"), 0));
        QTableView *table = eventTable(desk);
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QTRY_COMPARE(cell(*table, 0, FeedListModel::Verdict), QStringLiteral("Unknown batch"));

        QTest::keyClick(&desk.window(), Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(desk.seek(QStringLiteral("eventSearch")));
        QVERIFY(search);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("lote-3"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(desk.click(QStringLiteral("clearEventFilters")));
        QTRY_COMPARE(table->model()->rowCount(), 5);
        choose(desk, "eventResultFilter", QStringLiteral("Delivered more than once"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(*table, 0, FeedListModel::Object), QStringLiteral("LOTE-0"));
        choose(desk, "eventTypeFilter", QStringLiteral("Settlement"));
        QTRY_VERIFY(desk.seek(QStringLiteral("eventsEmpty")));
        QVERIFY(desk.click(QStringLiteral("clearEventFilters")));
        QTRY_COMPARE(table->model()->rowCount(), 5);

        // The line that is read stays where it is while others come.
        table->selectRow(2);
        const QString read = cell(*table, 2, FeedListModel::Object);
        QVERIFY(desk.click(QStringLiteral("holdEventsButton")));
        bring(desk, webhook(QStringLiteral("NEW"), QStringLiteral("paid"), 0));
        QTRY_VERIFY(desk.text(QStringLiteral("heldBack")).contains(QStringLiteral("1 new")));
        QCOMPARE(table->model()->rowCount(), 5);
        QVERIFY(desk.click(QStringLiteral("holdEventsButton")));
        QTRY_COMPARE(table->model()->rowCount(), 6);
        QCOMPARE(cell(*table, table->currentIndex().row(), FeedListModel::Object), read);

        auto *json = qobject_cast<QPlainTextEdit *>(desk.seek(QStringLiteral("eventJson")));
        QVERIFY(json);
        QTRY_VERIFY(json->toPlainText().contains(QStringLiteral("webhook_datetime")));
        QVERIFY(!json->toPlainText().contains(QStringLiteral("529.982.247-25")));
        QVERIFY(desk.click(QStringLiteral("eventCopyJsonButton")));
        QCOMPARE(QApplication::clipboard()->text(), json->toPlainText());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(read + u'\t'));
    }

    void whatIsShownIsExported()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionGoEvents")));
        bring(desk, webhook(QStringLiteral("LOTE-1"), QStringLiteral("paid"), 0));
        QTableView *table = eventTable(desk);
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(desk.click(QStringLiteral("exportEventsButton")));
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.window().findChild<QFileDialog *>()));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("events.csv"));
        emit dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("\r\n"), 2);
        QVERIFY(text.contains("LOTE-1"));
        QVERIFY(desk.text(QStringLiteral("receiverState")).size() > 0);
    }

    void columnsAreFilteredChosenAndRemembered()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionGoEvents")));
        for (int i = 0; i < 3; ++i)
            bring(desk, webhook(QStringLiteral("LOTE-%1").arg(i), i ? QStringLiteral("paid") : QStringLiteral("completed"), 100 - i));
        QTableView *table = eventTable(desk);
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *header = qobject_cast<views::FilterHeader *>(table->horizontalHeader());
        QVERIFY(header && header->isFilterRowShown());
        QTest::keyClicks(header->input(FeedListModel::Status), QStringLiteral("completed"));
        QTest::keyClick(header->input(FeedListModel::Status), Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(desk.click(QStringLiteral("clearEventFilters")));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->setColumnHidden(FeedListModel::Fund, true);
        table->setColumnWidth(FeedListModel::Object, 201);
        QVERIFY(desk.open());
        QVERIFY(desk.trigger(QStringLiteral("actionGoEvents")));
        table = eventTable(desk);
        QVERIFY(table);
        QTRY_COMPARE(table->columnWidth(FeedListModel::Object), 201);
    }

    void everyCallIsThereWithRequestAndResponse()
    {
        WindowFixture desk;
        QVERIFY(desk.open());
        QVERIFY(desk.importDraft(QStringLiteral("settlements-excel-br.csv"), 40));
        const ports::BatchId batch = desk.onlyBatch().batch.id;
        QVERIFY_RESULT(await(workplace(desk).submission.submit(batch)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.onlyBatch().summary.totals.accepted.count, 40, 20'000);
        QVERIFY(desk.trigger(QStringLiteral("actionGoEvents")));
        auto *tabs = qobject_cast<QTabBar *>(desk.seek(QStringLiteral("eventTabs")));
        QVERIFY(tabs);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        auto *calls = qobject_cast<QTableView *>(desk.seek(QStringLiteral("allCallsTable")));
        QVERIFY(calls);
        QTRY_VERIFY(calls->model()->rowCount() >= 41);
        QTRY_VERIFY(desk.seek(QStringLiteral("responseJson")));
    }
};

ESTEIRA_TEST(TestWindowEvents)
#include "events_test.moc"
