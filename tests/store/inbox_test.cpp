#include "store_test.h"

using namespace esteira;
using test::await;

namespace {

ports::ReceivedWebhook webhook(const QString &key)
{
    ports::ReceivedWebhook received;
    received.connectionId = QStringLiteral("sandbox");
    received.receivedUtc = QDateTime(QDate(2026, 11, 19), QTime(12, 0), Qt::UTC);
    received.type = QStringLiteral("settlement.payment_batch_status_change");
    received.dedupeKey = key;
    received.body = QByteArray("{\"x\":\"\xc3\xa7\",\"raw\":1.10}");
    received.facts = {{QStringLiteral("B"), QStringLiteral("S"), QStringLiteral("settled"), QStringLiteral("60.910.091/0001-24")}};
    received.boundToBody = true;
    return received;
}

} // namespace

/// The inbox keeps each webhook once, and the connections and preferences of this computer.
class InboxTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Store> m_store;

private slots:
    void init()
    {
        m_store = std::make_unique<test::Store>();
        QVERIFY_RESULT(m_store->open());
    }

    void aWebhookIsKeptOnceAndItsDeliveriesCounted()
    {
        auto &inbox = m_store->inbox();
        QCOMPARE(*await(inbox.keep(webhook(QStringLiteral("a")))), true);
        QCOMPARE(*await(inbox.keep(webhook(QStringLiteral("a")))), false);
        auto elsewhere = webhook(QStringLiteral("a"));
        elsewhere.connectionId = QStringLiteral("other");
        QCOMPARE(*await(inbox.keep(elsewhere)), true);
        QVERIFY_RESULT(m_store->open());
        const auto kept = *await(m_store->inbox().pending(10));
        QCOMPARE(kept.size(), 2);
        const auto wanted = webhook(QStringLiteral("a"));
        const auto &found = kept.first();
        QCOMPARE(found.deliveries, 2);
        QCOMPARE(found.body, wanted.body);
        QVERIFY(found.facts == wanted.facts);
        QCOMPARE(found.type, wanted.type);
        QCOMPARE(found.receivedUtc, wanted.receivedUtc);
        QVERIFY(found.boundToBody && !found.applied);
    }

    void whatWasToldOfABatchIsCounted()
    {
        auto &inbox = m_store->inbox();
        auto paid = webhook(QStringLiteral("paid"));
        paid.facts = {{QStringLiteral("B"), {}, QStringLiteral("paid"), {}}};
        auto settled = webhook(QStringLiteral("settled"));
        settled.receivedUtc = paid.receivedUtc.addSecs(60);
        settled.facts = {{QStringLiteral("B"), QStringLiteral("S1"), QStringLiteral("settled"), {}},
                         {QStringLiteral("B"), QStringLiteral("S2"), QStringLiteral("settled"), {}},
                         {QStringLiteral("OTHER"), QStringLiteral("S1"), QStringLiteral("settled"), {}}};
        QVERIFY_RESULT(await(inbox.keep(paid)));
        QVERIFY_RESULT(await(inbox.keep(paid)));
        QVERIFY_RESULT(await(inbox.keep(settled)));
        const auto tally = await(inbox.tally(QStringLiteral("sandbox"), QStringLiteral("B"), paid.receivedUtc.addSecs(1)));
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->size(), 2);
        QCOMPARE(tally->at(0), (ports::WebhookTally{paid.type, QStringLiteral("paid"), true, true, 1, 1}));
        QCOMPARE(tally->at(1), (ports::WebhookTally{paid.type, QStringLiteral("settled"), false, false, 2, 0}));
        QVERIFY(await(inbox.tally(QStringLiteral("other"), QStringLiteral("B"), {}))->isEmpty());
    }

    void appliedOnesAreNoLongerPending()
    {
        auto &inbox = m_store->inbox();
        for (const QString &key : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            QVERIFY(*await(inbox.keep(webhook(key))));
        const auto first = await(inbox.pending(1))->first();
        QCOMPARE(first.dedupeKey, QStringLiteral("a"));
        QVERIFY_RESULT(await(inbox.markApplied(first.id, QStringLiteral("late"))));
        QCOMPARE(await(inbox.pending(10))->size(), 2);
        QCOMPARE(await(inbox.latest(1))->first().dedupeKey, QStringLiteral("c"));
        QCOMPARE(await(inbox.latest(10))->last().mark, QStringLiteral("late"));
        QVERIFY(await(inbox.latest(10))->last().applied);
    }

    void connectionsComeBackAsSaved()
    {
        ports::Connection connection;
        connection.id = QStringLiteral("c1");
        connection.name = QStringLiteral("Gestora");
        connection.environment = ports::Environment::AdministratorSandbox;
        connection.profile = ports::Profile::Manager;
        connection.baseUrl = QUrl(QStringLiteral("https://manager-api.sandbox.qidtvm.com.br/"));
        connection.signedUri = ports::SignedUri::PathAndQuery;
        connection.maxInFlight = 7;
        connection.maxPerSecond = 2.5;
        auto &connections = m_store->connections();
        QVERIFY_RESULT(await(connections.saveConnection(connection)));
        QVERIFY_RESULT(m_store->open());
        QVERIFY(await(m_store->connections().connections())->first() == connection);
        connection.environment = ports::Environment::Production;
        connection.profile = ports::Profile::Assignor;
        QVERIFY_RESULT(await(m_store->connections().saveConnection(connection)));
        QVERIFY(*await(m_store->connections().connections()) == QList{connection});
    }

    void aConnectionWithBatchesStays()
    {
        ports::Connection connection;
        connection.id = QStringLiteral("sandbox");
        auto &connections = m_store->connections();
        QVERIFY_RESULT(await(connections.saveConnection(connection)));
        const auto id = test::makeDraft(m_store->batches(), 1);
        const Outcome refused = await(connections.removeConnection(connection.id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY_RESULT(await(m_store->batches().deleteDraft(id)));
        QVERIFY_RESULT(await(connections.removeConnection(connection.id)));
        QVERIFY(await(connections.connections())->isEmpty());
    }

    /// The bodies name people; what they told of batches stays, and so does their identity: a repeated delivery is known.
    void oldBodiesAreForgottenAndTheirFactsStay()
    {
        auto &inbox = m_store->inbox();
        const auto kept = [&](const QString &key, int daysAgo, bool applied) {
            ports::ReceivedWebhook webhook;
            webhook.connectionId = QStringLiteral("sandbox");
            webhook.receivedUtc = m_store->clock.now.addDays(-daysAgo);
            webhook.type = QStringLiteral("settlement.settlement_status_change");
            webhook.dedupeKey = key;
            webhook.body = "{\"borrower\":\"529.982.247-25\"}";
            webhook.facts = {{QStringLiteral("BATCH-1"), key, QStringLiteral("settled"), {}}};
            QVERIFY(*await(inbox.keep(webhook)));
            if (applied)
                QVERIFY_RESULT(await(inbox.markApplied(await(inbox.latest(1))->first().id, QString())));
        };
        kept(QStringLiteral("old"), 91, true);
        kept(QStringLiteral("old and not applied"), 91, false);
        kept(QStringLiteral("young"), 89, true);
        QCOMPARE(*await(inbox.forgetBodies(m_store->clock.now.addDays(-90))), 1);
        QCOMPARE(*await(inbox.forgetBodies(m_store->clock.now.addDays(-90))), 0);
        const auto all = *await(inbox.latest(10)); // newest first
        QVERIFY(!all.at(0).body.isEmpty() && !all.at(1).body.isEmpty());
        QVERIFY(all.at(2).body.isEmpty());
        QCOMPARE(all.at(2).facts.first().settlementExternalId, QStringLiteral("old"));
        ports::ReceivedWebhook again = all.at(2);
        again.body = "{}";
        QVERIFY2(!*await(inbox.keep(again)), "told twice is known as told twice");
    }

    void preferencesAreKeptAndForgotten()
    {
        auto &connections = m_store->connections();
        QVERIFY(!await(connections.setting(QStringLiteral("language")))->has_value());
        QVERIFY_RESULT(await(connections.setSetting(QStringLiteral("language"), QStringLiteral("pt"))));
        QVERIFY_RESULT(await(connections.setSetting(QStringLiteral("empty"), QStringLiteral(""))));
        QVERIFY_RESULT(m_store->open());
        QCOMPARE(await(m_store->connections().setting(QStringLiteral("language")))->value(), QStringLiteral("pt"));
        QVERIFY(await(m_store->connections().setting(QStringLiteral("empty")))->has_value());
        QVERIFY_RESULT(await(m_store->connections().setSetting(QStringLiteral("language"), std::nullopt)));
        QVERIFY(!await(m_store->connections().setting(QStringLiteral("language")))->has_value());
    }

    void fundsComeBackAsSaved()
    {
        ports::RegisteredFund fund;
        fund.connectionId = QStringLiteral("sandbox");
        fund.fundClassKey = test::kFundKey;
        fund.name = QStringLiteral("Aurora");
        fund.shortName = QStringLiteral("AUR");
        fund.documentNumber = QStringLiteral("60.910.091/0001-24");
        fund.managerName = QStringLiteral("Gestora");
        fund.accountingDate = QDate(2026, 11, 19);
        fund.accountingDateSeenUtc = m_store->clock.now;
        fund.automaticDiscard = true;
        QVERIFY_RESULT(await(m_store->batches().saveFund(fund)));
        QVERIFY(*await(m_store->batches().funds(QStringLiteral("sandbox"))) == QList{fund});
        QVERIFY(await(m_store->batches().funds(QStringLiteral("other")))->isEmpty());
        // What the administrator tells later fills gaps and dates, and leaves a person's names alone.
        const auto id = test::makeDraft(m_store->batches(), 0);
        settlement::PaymentBatch found;
        found.fundClass.key = test::kFundKey;
        found.fundClass.name = QStringLiteral("AURORA FIDC");
        found.fundClass.accountingDate = QDate(2026, 11, 23);
        QVERIFY_RESULT(await(m_store->batches().recordServerBatch(id, found)));
        const auto learnt = await(m_store->batches().funds(QStringLiteral("sandbox")))->first();
        QCOMPARE(learnt.name, fund.name);
        QCOMPARE(learnt.accountingDate, QDate(2026, 11, 23));
        QVERIFY(learnt.automaticDiscard);
        QCOMPARE(learnt.documentNumber, fund.documentNumber);
    }
};

ESTEIRA_TEST(InboxTest)
#include "inbox_test.moc"
