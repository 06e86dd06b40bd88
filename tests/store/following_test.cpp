#include "store_test.h"

#include "domain/settlement/settlement_flow.h"

using namespace esteira;
using ports::Source;
using ports::StatusChange;
using settlement::SendState;
using test::await;

namespace {

StatusChange batchChange(ports::BatchId batch, const QString &status, Source source = Source::Poll)
{
    StatusChange change;
    change.batchId = batch;
    change.status = status;
    change.source = source;
    return change;
}

StatusChange rowChange(ports::BatchId batch, ports::RowId row, const QString &status)
{
    StatusChange change = batchChange(batch, status);
    change.rowId = row;
    return change;
}

} // namespace

/// Following: statuses move forward only, a final one never changes, polling goes round.
class FollowingTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Store> m_store;
    ports::BatchStore &batches() { return m_store->batches(); }

private slots:
    void init()
    {
        m_store = std::make_unique<test::Store>();
        QVERIFY_RESULT(m_store->open());
    }
    void cleanup()
    {
        m_store->close();
        QVERIFY_CONSISTENT(m_store->path());
    }

    void everyPairOfBatchStatusesFollowsTheTable()
    {
        QStringList statuses{QStringLiteral("something_new")};
        for (const auto &state : settlement::batchLifecycle().states)
            statuses.append(QLatin1StringView(state.value));
        const auto id = test::makeSending(*m_store, 1);
        for (const QString &from : statuses) {
            for (const QString &to : statuses) {
                QVERIFY_RESULT(m_store->execute("UPDATE batch SET status = '" + from.toUtf8() + "'"));
                const bool forward = settlement::batchLifecycle().movesForward(from, to);
                const auto applied = await(batches().applyStatusChanges({batchChange(id, to)}));
                QVERIFY_RESULT(applied);
                QCOMPARE(applied->size(), forward ? 1 : 0);
                QCOMPARE(m_store->item(id).batch.status, forward ? to : from);
            }
        }
    }

    void everyPairOfSettlementStatusesFollowsTheTable()
    {
        QStringList statuses{QString(), QStringLiteral("waiting_send_to_something")};
        for (const auto &state : settlement::settlementLifecycle().states)
            statuses.append(QLatin1StringView(state.value));
        const auto id = test::makeAccepted(*m_store, 1);
        const auto row = m_store->rows(id).first();
        for (const QString &from : statuses) {
            for (const QString &to : statuses) {
                QVERIFY_RESULT(m_store->execute("UPDATE settlement SET status = '" + from.toUtf8() + "'"));
                QVERIFY_RESULT(m_store->execute("UPDATE row_tally SET status = '" + from.toUtf8() + "'"));
                const bool forward = settlement::settlementLifecycle().movesForward(from, to);
                QCOMPARE(await(batches().applyStatusChanges({rowChange(id, row.id, to)}))->size(), forward ? 1 : 0);
                QCOMPARE(m_store->rows(id).first().status, forward ? to : from);
            }
        }
        // The statuses written by hand above left their days behind; the last one is no settled one.
        QVERIFY(m_store->rows(id).first().status != QLatin1String("settled"));
        QVERIFY_RESULT(m_store->execute("DELETE FROM settled_day"));
    }

    void whatIsAppliedIsWrittenDownWithItsSource()
    {
        const auto id = test::makeAccepted(*m_store, 2);
        const auto rows = m_store->rows(id);
        StatusChange byName = batchChange(id, QStringLiteral("settled"), Source::Webhook);
        byName.rowExternalId = rows.at(1).draft.request.externalId;
        byName.atUtc = QDateTime(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);
        byName.data = {{QStringLiteral("webhook_id"), 7}};
        const auto applied = *await(batches().applyStatusChanges({batchChange(id, QStringLiteral("paid")), byName, byName,
                                                                  batchChange(id, QStringLiteral("pending_payment"))}));
        QCOMPARE(applied.size(), 2);
        QCOMPARE(applied.at(1).rowId, rows.at(1).id);
        const auto event = await(batches().events(id, rows.at(1).id, 1))->first();
        QCOMPARE(event.kind, QStringLiteral("status.changed"));
        QCOMPARE(event.source, Source::Webhook);
        QCOMPARE(event.atUtc, byName.atUtc);
        QCOMPARE(event.data.value(QLatin1StringView("from")).toString(), QStringLiteral("validated"));
        QCOMPARE(event.data.value(QLatin1StringView("to")).toString(), QStringLiteral("settled"));
        QCOMPARE(event.data.value(QLatin1StringView("webhook_id")).toInt(), 7);
        const auto summary = m_store->item(id).summary;
        QCOMPARE(summary.byStatus.size(), 2);
        QCOMPARE(m_store->rows(id).at(1).statusSinceUtc, byName.atUtc);
    }

    void messagesAboutWhatIsNotHereChangeNothing()
    {
        const auto id = test::makeDraft(batches(), 1);
        const auto row = m_store->rows(id).first();
        StatusChange stranger = batchChange(id, QStringLiteral("settled"));
        stranger.rowExternalId = QStringLiteral("NOBODY");
        const auto applied = await(batches().applyStatusChanges({batchChange(99, QStringLiteral("paid")), stranger,
                                                                 rowChange(id, row.id, QStringLiteral("settled")), rowChange(99, row.id, QStringLiteral("settled"))}));
        QVERIFY_RESULT(applied);
        QVERIFY(applied->isEmpty());
        QVERIFY(m_store->rows(id).first().status.isEmpty());
    }

    void pollingGoesRoundAndLeavesOutWhatIsFinal()
    {
        const auto id = test::makeAccepted(*m_store, 5);
        const auto rows = m_store->rows(id);
        QVERIFY_RESULT(await(batches().applyStatusChanges({rowChange(id, rows.at(2).id, QStringLiteral("settled"))})));
        QList<qint64> seen;
        for (int i = 0; i < 3; ++i) {
            m_store->clock.now = m_store->clock.now.addSecs(1);
            const auto handedOut = *await(batches().openRows(id, 2));
            for (const auto &row : handedOut)
                seen.append(row.position);
        }
        QCOMPARE(seen, (QList<qint64>{1, 2, 4, 5, 1, 2}));
    }

    void openBatchesAreThoseTheAdministratorWorksOn()
    {
        const auto id = test::makeDraft(batches(), 1);
        QVERIFY(await(batches().openBatches())->isEmpty());
        settlement::PaymentBatch found;
        found.paymentBatchKey = QStringLiteral("key");
        found.status = QStringLiteral("paid");
        QVERIFY_RESULT(await(batches().recordServerBatch(id, found)));
        QCOMPARE(await(batches().openBatches())->size(), 1);
        found.status = QStringLiteral("pending_payment");
        QVERIFY_RESULT(await(batches().recordServerBatch(id, found)));
        QCOMPARE(m_store->item(id).batch.status, QStringLiteral("paid"));
        found.status = QStringLiteral("completed");
        QVERIFY_RESULT(await(batches().recordServerBatch(id, found)));
        QVERIFY(await(batches().openBatches())->isEmpty());
        QCOMPARE(m_store->kinds(id).count(QStringLiteral("status.changed")), 2);
    }

    void eventsComeNewestFirst()
    {
        const auto id = test::makeDraft(batches(), 1);
        ports::Event event;
        event.batchId = id;
        event.kind = QStringLiteral("batch.imported");
        event.data = {{QStringLiteral("file"), QStringLiteral("a.csv")}};
        QVERIFY_RESULT(await(batches().appendEvent(event)));
        const auto events = *await(batches().events(id, 0, 1));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().kind, event.kind);
        QVERIFY(events.first().data == event.data);
        QCOMPARE(events.first().atUtc, m_store->clock.now);
        event.batchId = 99;
        QVERIFY(!await(batches().appendEvent(event)));
    }
};

ESTEIRA_TEST(FollowingTest)
#include "following_test.moc"
