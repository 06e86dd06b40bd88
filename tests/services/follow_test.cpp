#include "services/change_notifier.h"
#include "services/follow/follow_service.h"
#include "services/follow/inbox_service.h"
#include "services/settlement/submission_service.h"
#include "support/fake_administrator.h"
#include "support/one_gateway.h"
#include "support/sample_rows.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QSignalSpy>

using namespace esteira;
using esteira::services::FollowService;
using esteira::services::InboxService;
using esteira::services::SubmissionService;

/// Polling and webhooks, in any order, through the real store: a status never goes backwards and every step has its source.
class FollowTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoreFixture> m_store;
    std::shared_ptr<test::FakeAdministrator> m_administrator;
    std::unique_ptr<test::OneGateway> m_gateways;
    std::unique_ptr<services::ChangeNotifier> m_notifier;
    std::unique_ptr<FollowService> m_follow;
    std::unique_ptr<InboxService> m_inbox;
    ports::BatchId m_batch = 0;

    ports::BatchListItem item() { return *test::await(m_store->batches().batch(m_batch)); }

    QHash<QString, QString> rowStatuses()
    {
        QHash<QString, QString> statuses;
        const auto ids = *test::await(m_store->batches().rowIds(m_batch, {}));
        const auto rows = *test::await(m_store->batches().rows(ids));
        for (const auto &row : rows)
            statuses.insert(row.draft.request.externalId, row.status);
        return statuses;
    }

    void deliver(const QList<ports::WebhookFact> &facts)
    {
        static int number = 0;
        ports::ReceivedWebhook webhook;
        webhook.connectionId = QStringLiteral("sandbox");
        webhook.receivedUtc = QDateTime::currentDateTimeUtc();
        webhook.type = facts.first().settlementExternalId.isEmpty() ? QString::fromLatin1(settlement::kBatchWebhook)
                                                                    : QString::fromLatin1(settlement::kSettlementWebhook);
        webhook.dedupeKey = QString::number(++number);
        webhook.facts = facts;
        QVERIFY_RESULT(test::await(m_store->inbox().keep(webhook)));
        QSignalSpy drained(m_inbox.get(), &InboxService::drained);
        m_inbox->wake();
        QTRY_VERIFY(drained.count() > 0);
    }

    /// As if the administrator had refused it, and not known it.
    ports::RowId refuseSecondRow()
    {
        const auto id = test::await(m_store->batches().rowIds(m_batch, {}))->at(1);
        m_store->execute("UPDATE settlement SET send_state = 'refused', status = '', settlement_key = NULL, is_open = 0 WHERE id = "
                         + QByteArray::number(id));
        m_store->execute("UPDATE row_tally SET row_count = row_count - 1, centavos = centavos - 1002 WHERE send_state = 'accepted'");
        m_store->execute("INSERT INTO row_tally VALUES ((SELECT max(id) FROM batch), 'refused', '', 1, 1002, 0, 0)");
        return id;
    }

    QString lastMark() { return test::await(m_store->inbox().latest(1))->first().mark; }

private slots:
    void init()
    {
        m_store = std::make_unique<test::StoreFixture>();
        m_administrator = std::make_shared<test::FakeAdministrator>();
        m_gateways = std::make_unique<test::OneGateway>(m_administrator);
        m_notifier = std::make_unique<services::ChangeNotifier>();
        m_follow = std::make_unique<FollowService>(m_store->batches(), *m_gateways, *m_notifier);
        m_inbox = std::make_unique<InboxService>(m_store->inbox(), m_store->batches(), *m_notifier);

        m_batch = test::makeDraft(m_store->batches(), 3);
        SubmissionService service(m_store->batches(), *m_gateways, *m_notifier, services::RetryPolicy{5, 40});
        QSignalSpy finished(&service, &SubmissionService::finished);
        QVERIFY_RESULT(test::await(service.submit(m_batch)));
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY_RESULT(test::await(service.close(m_batch)));
    }

    void cleanup()
    {
        m_inbox.reset();
        m_follow.reset();
        m_notifier.reset();
        m_store.reset();
    }

    void aBatchThatIsNotThereIsNoTroubleOfTheConnection()
    {
        QSignalSpy heard(m_follow.get(), &FollowService::connectionHeard);
        m_administrator->keptBatches.clear();
        QVERIFY(!test::await(m_follow->refresh(m_batch)));
        QCOMPARE(heard.count(), 1);
        QVERIFY(heard.first().at(1).value<Outcome>().has_value());
    }

    void pollingLearnsEveryStatus()
    {
        auto &kept = m_administrator->keptBatches.first();
        kept.status = settlement::batch_status::kCompleted;
        for (auto &row : kept.settlements)
            row.status = settlement::settlement_status::kSettled;
        kept.settlements[QStringLiteral("LIQ-00003")].status = settlement::settlement_status::kDiscarded;
        QVERIFY_RESULT(test::await(m_follow->refresh(m_batch)));
        QCOMPARE(item().batch.status, settlement::batch_status::kCompleted);
        QCOMPARE(rowStatuses().value(QStringLiteral("LIQ-00001")), settlement::settlement_status::kSettled);
        QCOMPARE(rowStatuses().value(QStringLiteral("LIQ-00003")), settlement::settlement_status::kDiscarded);
        const auto events = *test::await(m_store->batches().events(m_batch, 0, 100));
        QVERIFY(std::any_of(events.begin(), events.end(), [](const ports::Event &event) {
            return event.kind == QLatin1String("status.changed") && event.source == ports::Source::Poll;
        }));
    }

    void aCompletedBatchIsFollowedUntilItsLastSettlementIsFinal()
    {
        deliver({{QStringLiteral("BATCH-1"), {}, settlement::batch_status::kCompleted, {}}});
        auto &kept = m_administrator->keptBatches.first();
        kept.status = settlement::batch_status::kCompleted;
        for (auto &row : kept.settlements)
            row.status = settlement::settlement_status::kSettled;
        QCOMPARE(test::await(m_store->batches().openBatches())->size(), 1);
        m_follow->start();
        QTRY_COMPARE(rowStatuses().values().count(settlement::settlement_status::kSettled), 3);
        QVERIFY(test::await(m_store->batches().openBatches())->isEmpty());
    }

    void anUnknownStatusIsShownRawAndNeverFinal()
    {
        auto &kept = m_administrator->keptBatches.first();
        kept.status = settlement::batch_status::kPaid;
        kept.settlements[QStringLiteral("LIQ-00001")].status = QStringLiteral("waiting_send_to_registrar");
        QVERIFY_RESULT(test::await(m_follow->refresh(m_batch)));
        QCOMPARE(rowStatuses().value(QStringLiteral("LIQ-00001")), QStringLiteral("waiting_send_to_registrar"));
        const auto open = *test::await(m_store->batches().openRows(m_batch, 10));
        QCOMPARE(open.size(), 3);
    }

    void webhooksInAnyOrderNeverMoveBackwards()
    {
        deliver({{QStringLiteral("BATCH-1"), QStringLiteral("LIQ-00001"), settlement::settlement_status::kSettled, {}}});
        QCOMPARE(lastMark(), QStringLiteral("early"));
        QCOMPARE(rowStatuses().value(QStringLiteral("LIQ-00001")), settlement::settlement_status::kSettled);
        deliver({{QStringLiteral("BATCH-1"), {}, settlement::batch_status::kCompleted, {}}});
        deliver({{QStringLiteral("BATCH-1"), {}, settlement::batch_status::kPaid, {}}});
        QCOMPARE(lastMark(), QStringLiteral("late"));
        QCOMPARE(item().batch.status, settlement::batch_status::kCompleted);
        // Told again what is known already, in other words.
        deliver({{QStringLiteral("BATCH-1"), {}, settlement::batch_status::kCompleted, QStringLiteral("60.910.091/0001-24")}});
        QCOMPARE(lastMark(), QStringLiteral("known"));
        deliver({{QStringLiteral("BATCH-1"), QStringLiteral("LIQ-00001"), settlement::settlement_status::kSettled, QStringLiteral("60.910.091/0001-24")}});
        QCOMPARE(lastMark(), QStringLiteral("known"));
        deliver({{QStringLiteral("BATCH-1"), QStringLiteral("LIQ-00001"), settlement::settlement_status::kValidated, {}}});
        QCOMPARE(lastMark(), QStringLiteral("late"));
        // The poll that was on its way when the webhook came tells an older story.
        m_administrator->keptBatches.first().status = settlement::batch_status::kPendingPayment;
        QVERIFY_RESULT(test::await(m_follow->refresh(m_batch)));
        QCOMPARE(item().batch.status, settlement::batch_status::kCompleted);
        QCOMPARE(rowStatuses().value(QStringLiteral("LIQ-00001")), settlement::settlement_status::kSettled);
    }

    /// A row was refused, its correction is being thought about, and now the administrator knows it after all.
    void aRefusedRowThatIsKnownAfterAllIsCompared_data()
    {
        QTest::addColumn<bool>("edited");
        QTest::newRow("the same values") << false;
        QTest::newRow("corrected since") << true;
    }

    void aRefusedRowThatIsKnownAfterAllIsCompared()
    {
        QFETCH(bool, edited);
        const auto rowId = refuseSecondRow();
        if (edited) {
            auto draft = test::goodRow(2);
            draft.request.totalValue = Money::fromCentavos(7);
            QVERIFY_RESULT(test::await(m_store->batches().updateRow(rowId, draft)));
        }
        auto &kept = m_administrator->keptBatches.first();
        kept.status = settlement::batch_status::kPaid;
        for (auto &row : kept.settlements)
            row.status = settlement::settlement_status::kSettled;
        deliver({{QStringLiteral("BATCH-1"), QStringLiteral("LIQ-00002"), settlement::settlement_status::kSettled, {}}});
        const auto row = [&] { return test::await(m_store->batches().rows({rowId}))->first(); };
        QCOMPARE(row().sendState, settlement::SendState::Unknown);
        QVERIFY2(row().status.isEmpty(), "nothing is known until it was compared");
        QVERIFY2(!test::await(m_store->batches().updateRow(rowId, test::goodRow(9))), "a row that may be there is frozen");
        m_follow->start();
        QTRY_COMPARE(row().sendState, edited ? settlement::SendState::Conflict : settlement::SendState::Accepted);
        QCOMPARE(row().status, edited ? QString() : QString(settlement::settlement_status::kSettled));
        QCOMPARE(row().found.has_value(), edited);
    }

    void aRefreshDuringARoundReadsEverythingOnceMore()
    {
        m_administrator->latencyMs = 5;
        auto &kept = m_administrator->keptBatches.first();
        const auto first = m_follow->refresh(m_batch);
        QTRY_VERIFY(m_administrator->calls.contains(QStringLiteral("get_settlement LIQ-00001")));
        m_administrator->calls.clear();
        const auto second = m_follow->refresh(m_batch);
        kept.status = settlement::batch_status::kPaid;
        for (auto &row : kept.settlements)
            row.status = settlement::settlement_status::kSettled;
        QVERIFY_RESULT(test::await(first));
        QVERIFY(!second.isFinished());
        QVERIFY_RESULT(test::await(second));
        QCOMPARE(rowStatuses().values().count(settlement::settlement_status::kSettled), 3);
        QCOMPARE(item().batch.status, settlement::batch_status::kPaid);
    }

    void onlyOneBatchIsFollowedWhereAskedFor()
    {
        ports::StoredBatch other = item().batch;
        other.request.externalId = QStringLiteral("OUTRO");
        const auto id = *test::await(m_store->batches().createDraft(other));
        settlement::PaymentBatch created;
        created.externalId = QStringLiteral("OUTRO");
        created.status = settlement::batch_status::kPendingPayment;
        QVERIFY_RESULT(test::await(m_store->batches().recordServerBatch(id, created)));
        QCOMPARE(test::await(m_store->batches().openBatches())->size(), 2);
        m_administrator->calls.clear();
        QSignalSpy heard(m_follow.get(), &FollowService::connectionHeard);
        m_follow->start(m_batch);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(!m_administrator->calls.contains(QStringLiteral("get_batch OUTRO")));
        QVERIFY(m_administrator->calls.contains(QStringLiteral("get_batch BATCH-1")));
    }

    void manySettlementsInOneWebhook()
    {
        deliver({{QStringLiteral("BATCH-1"), QStringLiteral("LIQ-00001"), settlement::settlement_status::kSettled, {}},
                 {QStringLiteral("BATCH-1"), QStringLiteral("LIQ-00002"), settlement::settlement_status::kSettled, {}},
                 {QStringLiteral("BATCH-1"), QStringLiteral("LIQ-00003"), settlement::settlement_status::kDiscarded, {}}});
        QCOMPARE(rowStatuses().values().count(settlement::settlement_status::kSettled), 2);
    }

    void aStrangersWebhookIsKeptAndMarked()
    {
        deliver({{QStringLiteral("SOMEBODY-ELSE"), {}, settlement::batch_status::kPaid, {}}});
        QCOMPARE(lastMark(), QStringLiteral("unmatched"));
        QCOMPARE(item().batch.status, settlement::batch_status::kPendingPayment);
    }

    /// Another computer of the same partner may use the identifier of a draft that never left this one.
    void aDraftIsNotMovedByAWebhook()
    {
        ports::StoredBatch draft;
        draft.connectionId = QStringLiteral("sandbox");
        draft.fundClassKey = QStringLiteral("another-fund");
        draft.request.externalId = QStringLiteral("LOTE-1");
        const auto id = test::await(m_store->batches().createDraft(draft));
        QVERIFY_RESULT(id);
        deliver({{QStringLiteral("LOTE-1"), {}, settlement::batch_status::kCompleted, {}}});
        QCOMPARE(lastMark(), QStringLiteral("unmatched"));
        QVERIFY(test::await(m_store->batches().batch(*id))->batch.status.isEmpty());
    }

    void aWebhookOfAnotherFundIsNotOurs()
    {
        ports::RegisteredFund fund;
        fund.connectionId = QStringLiteral("sandbox");
        fund.fundClassKey = test::kFundKey;
        fund.name = QStringLiteral("FIDC Um");
        fund.documentNumber = QStringLiteral("11222333000181");
        QVERIFY_RESULT(test::await(m_store->batches().saveFund(fund)));
        deliver({{QStringLiteral("BATCH-1"), {}, settlement::batch_status::kCompleted, QStringLiteral("33444555000181")}});
        QCOMPARE(lastMark(), QStringLiteral("unmatched"));
        QCOMPARE(item().batch.status, settlement::batch_status::kPendingPayment);
        deliver({{QStringLiteral("BATCH-1"), {}, settlement::batch_status::kPaid, QStringLiteral("11.222.333/0001-81")}});
        QCOMPARE(item().batch.status, settlement::batch_status::kPaid);
    }

    void oneSettlementThatCannotBeReadDoesNotHoldBackTheOthers()
    {
        auto &kept = m_administrator->keptBatches.first();
        kept.status = settlement::batch_status::kPaid;
        for (auto &row : kept.settlements)
            row.status = settlement::settlement_status::kSettled;
        m_administrator->plan = [](const QString &call, const QString &external) {
            return call == QLatin1String("get_settlement") && external == QLatin1String("LIQ-00001")
                ? test::FakeAdministrator::Fate::Refused : test::FakeAdministrator::Fate::Normal;
        };
        QVERIFY(!test::await(m_follow->refresh(m_batch)));
        QCOMPARE(rowStatuses().values().count(settlement::settlement_status::kSettled), 2);
    }

    void aDeadAdministratorIsReportedAndChangesNothing()
    {
        m_administrator->plan = [](const QString &, const QString &) { return test::FakeAdministrator::Fate::Offline; };
        QSignalSpy heard(m_follow.get(), &FollowService::connectionHeard);
        const Outcome outcome = test::await(m_follow->refresh(m_batch));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
        QCOMPARE(heard.count(), 1);
        QCOMPARE(item().batch.status, settlement::batch_status::kPendingPayment);
    }
};

ESTEIRA_TEST(FollowTest)
#include "follow_test.moc"
