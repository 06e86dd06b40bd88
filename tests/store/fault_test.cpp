#include "core/future.h"
#include "store_test.h"

using namespace esteira;
using ports::BatchIntent;
using settlement::SendState;
using test::await;
using test::goodRow;
using test::outcomeOf;

namespace {

/// What a person would see of the whole file, to tell "as before" from "as after".
QStringList picture(const QString &path)
{
    test::RawFile file(path);
    QStringList lines;
    for (const char *table : {"batch", "settlement", "row_tally", "settled_day", "unannounced", "event", "webhook", "setting", "fund", "connection"})
        lines += file.rows(QStringLiteral("SELECT * FROM %1").arg(QLatin1StringView(table)));
    return lines;
}

settlement::PaymentBatch serverBatch(const QString &status)
{
    settlement::PaymentBatch batch;
    batch.paymentBatchKey = QStringLiteral("key");
    batch.status = status;
    batch.fundClass = {test::kFundKey, QStringLiteral("AURORA"), {}, {}, QDate(2026, 11, 19), true};
    return batch;
}

} // namespace

/// Fails the 1st, 2nd, 3rd… statement of every write until a run survives. After each: the file is as before the
/// failed write, its parts agree, and the same write succeeds as soon as the disk does.
class FaultTest : public QObject {
    Q_OBJECT
private:
    using Work = std::function<QFuture<Outcome>(test::Store &, ports::BatchId)>;

private slots:
    void everyStatementOfEveryWriteMayFail_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<Work>("work");
        const auto add = [](const char *name, bool accepted, const Work &work) { QTest::newRow(name) << accepted << work; };
        const auto outcome = [](auto future) {
            future.waitForFinished();
            const auto result = future.result();
            return ready<Outcome>(result ? Outcome() : Outcome(failure(result.error())));
        };
        const auto ids = [](test::Store &store, ports::BatchId id) { return *await(store.batches().rowIds(id, {})); };

        add("create", false, [=](test::Store &store, ports::BatchId) {
            ports::StoredBatch batch;
            batch.request.externalId = QStringLiteral("NEW");
            return outcome(store.batches().createDraft(batch));
        });
        add("append with duplicates", false, [=](test::Store &store, ports::BatchId id) {
            return outcome(store.batches().appendRows(id, {goodRow(1), goodRow(10), goodRow(10), goodRow(11)}));
        });
        add("update to a taken id", false, [=](test::Store &store, ports::BatchId id) {
            settlement::DraftRow row = goodRow(2);
            row.request.externalId = goodRow(1).request.externalId;
            return store.batches().updateRow(ids(store, id).at(1), row);
        });
        add("delete rows", false, [=](test::Store &store, ports::BatchId id) { return store.batches().deleteRows(ids(store, id).mid(0, 2)); });
        add("delete draft", false, [](test::Store &store, ports::BatchId id) { return store.batches().deleteDraft(id); });
        add("submit", false, [](test::Store &store, ports::BatchId id) { return store.batches().beginSubmission(id); });
        add("intent", false, [](test::Store &store, ports::BatchId id) { return store.batches().recordBatchIntent(id, BatchIntent::Create); });
        add("created", false, [](test::Store &store, ports::BatchId id) {
            return store.batches().recordBatchOutcome(id, BatchIntent::Create, serverBatch(QStringLiteral("pending_settlements_insertion")), {}, {});
        });
        add("refused creation", false, [](test::Store &store, ports::BatchId id) {
            return store.batches().recordBatchOutcome(id, BatchIntent::Create, {}, makeError(ErrorKind::Refused, {}), {});
        });
        add("claim", true, [=](test::Store &store, ports::BatchId id) {
            return outcome(store.batches().claimQueued(id, 2));
        });
        add("outcomes", true, [=](test::Store &store, ports::BatchId id) {
            const auto rows = ids(store, id);
            return store.batches().recordOutcomes({outcomeOf(rows.at(0), SendState::Removed), outcomeOf(rows.at(1), SendState::Accepted),
                                                   outcomeOf(rows.at(3), SendState::Accepted), outcomeOf(rows.at(4), SendState::Unknown)});
        });
        add("requeue", true, [=](test::Store &store, ports::BatchId id) { 
            QList<ports::RowOutcome> outcomes;
            for (const ports::RowId row : ids(store, id).mid(3))
                outcomes.append(test::outcomeOf(row, SendState::Queued));
            return store.batches().recordOutcomes(outcomes);
        });
        add("release", true, [](test::Store &store, ports::BatchId id) { return store.batches().releaseQueued(id); });
        add("removal intent", true, [=](test::Store &store, ports::BatchId id) { return store.batches().recordRemovalIntent(ids(store, id).mid(1, 2)); });
        add("statuses", true, [=](test::Store &store, ports::BatchId id) {
            ports::StatusChange paid;
            paid.batchId = id;
            paid.status = QStringLiteral("paid");
            ports::StatusChange settled = paid;
            settled.rowId = ids(store, id).at(1);
            settled.status = QStringLiteral("settled");
            return outcome(store.batches().applyStatusChanges({paid, settled}));
        });
        add("server batch", true, [](test::Store &store, ports::BatchId id) {
            return store.batches().recordServerBatch(id, serverBatch(QStringLiteral("paid")));
        });
        add("webhook", true, [=](test::Store &store, ports::BatchId) {
            ports::ReceivedWebhook webhook;
            webhook.dedupeKey = QStringLiteral("k");
            webhook.receivedUtc = store.clock.now;
            return outcome(store.inbox().keep(webhook));
        });
    }

    void everyStatementOfEveryWriteMayFail()
    {
        QFETCH(bool, accepted);
        QFETCH(Work, work);
        bool survived = false;
        int fault = 1;
        for (; !survived && fault < 200; ++fault) {
            test::Store store;
            QVERIFY_RESULT(store.open());
            // Three rows with the administrator (one being removed), one on its way, one unknown; or five drafts.
            const auto id = accepted ? test::makeAccepted(store, 3) : test::makeDraft(store.batches(), 5);
            if (accepted) {
                QVERIFY_RESULT(await(store.batches().appendRows(id, {goodRow(4), goodRow(5), goodRow(6)})));
                QVERIFY_RESULT(await(store.batches().beginSubmission(id)));
                QCOMPARE(await(store.batches().claimQueued(id, 2))->size(), 2);
                QVERIFY_RESULT(await(store.batches().recordRemovalIntent({await(store.batches().rowIds(id, {}))->first()})));
            }
            const QStringList before = picture(store.path());
            // Reading the ids is part of the work's preparation: only writes count.
            int left = fault;
            store.setFault([&left](QByteArrayView sql) { return !sql.startsWith("SELECT next_position - 1") && --left == 0; });
            const Outcome first = await(work(store, id));
            store.setFault({});
            survived = left > 0;
            if (!survived) {
                QVERIFY2(!first, "a failed statement was answered with success");
                QCOMPARE(first.error().kind, ErrorKind::Storage);
                QCOMPARE(picture(store.path()), before);
                QVERIFY_CONSISTENT(store.path());
                QVERIFY_RESULT(await(work(store, id)));
            } else {
                QVERIFY_RESULT(first);
            }
            QVERIFY(picture(store.path()) != before);
            store.close();
            QVERIFY_CONSISTENT(store.path());
        }
        QVERIFY2(survived, "no run survived");
        QVERIFY2(fault > 3, "hardly anything was tried");
    }

    void everyStatementOfAMigrationMayFail()
    {
        bool survived = false;
        for (int fault = 1; !survived; ++fault) {
            QTemporaryDir folder(test::quickFolder());
            const QString path = folder.filePath(QStringLiteral("esteira.db"));
            {
                store::SqlSession session(QStringLiteral("fault"));
                store::StoreFile file(path, store::Migrations());
                int left = fault;
                session.setFault([&left](QByteArrayView) { return --left == 0; });
                survived = file.open(session).has_value();
                file.close(session);
            }
            // Whatever was left behind is taken up by the next start.
            test::Store store(path);
            QVERIFY_RESULT(store.open());
            test::makeDraft(store.batches(), 1);
        }
    }
};

ESTEIRA_TEST(FaultTest)
#include "fault_test.moc"
