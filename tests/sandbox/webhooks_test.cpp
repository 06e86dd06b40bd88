#include "domain/settlement/settlement_flow.h"
#include "sandbox_fixture.h"
#include "support/test_registry.h"
#include "webhook_catcher.h"
#include "wire/settlement/settlement_codec.h"

using namespace esteira;
using namespace esteira::test;
using wire::Json;

/// What the sandbox sends to a partner: payloads, signatures, retries, and deliveries that go wrong (settlement.md 2.3,
/// common.md 3).
class WebhooksTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        m_catcher = std::make_unique<WebhookCatcher>();
        QCOMPARE(m_bench->admin("PUT", "/webhook_target", m_catcher->target()).status, 200);
    }
    void cleanup()
    {
        m_bench.reset();
        m_catcher.reset();
    }

    void everyMomentOfTheFlow()
    {
        prepare();
        QCOMPARE(m_catcher->summaries(), QStringList());
        m_bench->put(settlementPath("B", "S2"), kDiscard);
        m_bench->close("B");
        m_bench->runUntilIdle();
        QCOMPARE(m_catcher->summaries(), (QStringList{QStringLiteral("S2:discarded"), QStringLiteral("B:paid"),
                                                      QStringLiteral("S1:settled"), QStringLiteral("B:completed")}));
    }

    void aDiscardedBatchSendsOnlyItsOwn()
    {
        prepare();
        m_bench->put(batchPath("B"), kDiscardBatch);
        m_bench->runUntilIdle();
        QCOMPARE(m_catcher->summaries(), QStringList{QStringLiteral("B:discarded")});
        QCOMPARE(m_bench->settlementStatus("B", "S1"), QStringLiteral("discarded"));
    }

    void payloadsAreThoseOfTheContract()
    {
        prepare();
        m_bench->close("B");
        m_bench->runUntilIdle();
        const QList<CaughtWebhook> caught = m_catcher->caught();
        const auto paid = wire::decodeWebhook(caught.at(0).body);
        QVERIFY_RESULT(paid);
        QCOMPARE(paid->type, QString::fromLatin1(settlement::kBatchWebhook));
        QVERIFY(paid->sentUtc.isValid());
        QCOMPARE(paid->data.toBytes(), QByteArray(R"({"external_id":"B","status":"paid","fund_class_document_number":"60.910.091/0001-24"})"));
        QCOMPARE(caught.at(0).contentType, QByteArray("application/json"));

        const Json settled = Json(caught.at(1).json()[QLatin1String("data")].array().value(0));
        QCOMPARE(settled.toBytes(), "{\"payment_batch_external_id\":\"B\",\"settlement_external_id\":\"S1\",\"settlement_status\":\"settled\","
                                    "\"settlement_type\":\"installment_settlement\",\"total_value\":5066.04,"
                                    "\"fund_class_document_number\":\"60.910.091/0001-24\",\"asset_key\":\"" + kAssetKey
                                        + "\",\"contract_number\":\"" + kContract + "\",\"installment_number\":5}");
    }

    void onlyTheIdentifierThatWasSentIsTold()
    {
        m_bench->create("B");
        m_bench->insert("B", settlementBody("KEY").replace("\"contract_number\":\"" + kContract + "\"", "\"asset_key\":\"" + kAssetKey + "\""));
        m_bench->insert("B", settlementBody("EXT", 6).replace("\"contract_number\":\"" + kContract + "\"", R"("asset_external_id":"CCB-100000")"));
        m_bench->insert("B", settlementBody("WHOLE", 7).replace("installment_settlement", "fine_payment"));
        m_bench->close("B");
        m_bench->runUntilIdle();
        const Json::Array items = m_catcher->caught().at(1).json()[QLatin1String("data")].array();
        QVERIFY(!items.at(0).has(QLatin1String("contract_number")) && !items.at(0).has(QLatin1String("asset_external_id")));
        QVERIFY(!items.at(1).has(QLatin1String("contract_number")) && items.at(1).has(QLatin1String("asset_external_id")));
        QVERIFY2(!items.at(2).has(QLatin1String("installment_number")), "not an instalment type");
    }

    void signaturesAreBoundToBodyAndUrl()
    {
        prepare();
        m_bench->close("B");
        m_bench->runUntilIdle();
        for (const CaughtWebhook &one : m_catcher->caught()) {
            const auto claims = wire::verifyHs256({QByteArray(WebhookCatcher::kKey)}, one.signature);
            QVERIFY_RESULT(claims);
            QCOMPARE(wire::bodyBinding(*claims, one.body), wire::BodyBinding::Bound);
            QCOMPARE(claims->method, QByteArray("POST"));
            QCOMPARE(claims->uri, m_catcher->url().toUtf8());
            QVERIFY(qAbs(claims->timestampUtc.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        }
    }

    void failuresAreTriedAgainOnTheSchedule()
    {
        m_catcher->answerWith({500, 302, 404, 200});
        discardBatch();
        QCOMPARE(attempts(), 1);
        m_bench->advance(59);
        QCOMPARE(attempts(), 1);
        m_bench->advance(1);
        QCOMPARE(attempts(), 2);
        m_bench->advance(299);
        QCOMPARE(attempts(), 2);
        m_bench->advance(1);
        QCOMPARE(attempts(), 3);
        m_bench->advance(900);
        QCOMPARE(attempts(), 4);
        m_bench->advance(100'000);
        QCOMPARE(attempts(), 4);
        for (const CaughtWebhook &one : m_catcher->caught())
            QCOMPARE(one.body, m_catcher->caught().first().body);
        QCOMPARE(logged(0, "state"), QStringLiteral("sent"));
    }

    void afterEightAttemptsItIsGivenUp()
    {
        m_catcher->answerWith({500});
        discardBatch();
        m_bench->advance(100'000);
        QCOMPARE(attempts(), 8);
        QCOMPARE(logged(0, "state"), QStringLiteral("failed"));
        m_bench->advance(100'000);
        QCOMPARE(attempts(), 8);
        // By hand it can go out again.
        m_catcher->answerWith({204});
        QCOMPARE(m_bench->admin("POST", "/webhooks/redeliver", R"({"state":"failed"})").json()[QLatin1String("redelivered")].integer(), 1);
        m_bench->runUntilIdle();
        QCOMPARE(attempts(), 9);
        QCOMPARE(logged(0, "state"), QStringLiteral("sent"));
    }

    void theScheduleCanBeScaled()
    {
        sandbox::SandboxOptions options;
        options.webhookRetryScale = 0.1;
        options.webhookUrl = m_catcher->url();
        options.signatureKey = WebhookCatcher::kKey;
        m_bench = std::make_unique<Bench>(options);
        m_catcher->answerWith({500, 200});
        discardBatch();
        m_bench->advance(6);
        QCOMPARE(attempts(), 2);
    }

    void anUnreachableReceiverCountsAsAFailure()
    {
        const QByteArray target = m_catcher->target();
        m_catcher.reset();
        discardBatch();
        const Json log = webhookLog().array().value(0);
        QCOMPARE(log[QLatin1String("attempts")].integer(), 1);
        QCOMPARE(log[QLatin1String("state")].string(), QStringLiteral("pending_shipment"));
        QVERIFY(!log[QLatin1String("last_error")].string().isEmpty());
        m_catcher = std::make_unique<WebhookCatcher>();
        m_bench->admin("PUT", "/webhook_target", m_catcher->target());
        m_bench->advance(60);
        QCOMPARE(m_catcher->summaries(), QStringList{QStringLiteral("B:discarded")});
    }

    void withoutATargetTheyWait()
    {
        m_bench->admin("PUT", "/webhook_target", R"({"url":""})");
        discardBatch();
        QCOMPARE(logged(0, "state"), QStringLiteral("pending_shipment"));
        m_bench->server.setWebhookTarget(m_catcher->url(), WebhookCatcher::kKey);
        QTRY_COMPARE(m_catcher->summaries(), QStringList{QStringLiteral("B:discarded")});
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QStringList>("atOnce");
        QTest::addColumn<QStringList>("afterAMinute");
        const QString paid = QStringLiteral("B:paid");
        const QString settled = QStringLiteral("S1:settled S2:settled");
        const QString completed = QStringLiteral("B:completed");
        QTest::newRow("lost") << QByteArray("webhook_lost") << QStringList{settled, completed} << QStringList{settled, completed};
        QTest::newRow("duplicated") << QByteArray("webhook_duplicated") << QStringList{paid, paid, settled, completed}
                                    << QStringList{paid, paid, settled, completed};
        QTest::newRow("late") << QByteArray("webhook_late") << QStringList{settled, completed} << QStringList{settled, completed, paid};
        QTest::newRow("reordered") << QByteArray("webhook_reordered") << QStringList{settled, paid, completed} << QStringList{settled, paid, completed};
    }
    void faults()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QStringList, atOnce);
        QFETCH(QStringList, afterAMinute);
        prepare();
        QCOMPARE(m_bench->admin("POST", "/faults", q("{'kind':'" + fault + "','count':1,'delay_ms':" + (fault == "webhook_late" ? "60000" : "1500") + "}")).status, 200);
        m_bench->close("B");
        m_bench->advance(10);
        QCOMPARE(m_catcher->summaries(), atOnce);
        m_bench->advance(60);
        QCOMPARE(m_catcher->summaries(), afterAMinute);
    }

    void badSignaturesAreReallyBad()
    {
        m_bench->admin("POST", "/faults", R"({"kind":"webhook_badly_signed","count":1})");
        discardBatch();
        QCOMPARE(attempts(), 1);
        QVERIFY(!wire::verifyHs256({QByteArray(WebhookCatcher::kKey)}, m_catcher->caught().first().signature));
    }

private:
    void prepare()
    {
        m_bench->create("B");
        m_bench->insert("B", settlementBody("S1", 5));
        m_bench->insert("B", settlementBody("S2", 6));
    }
    void discardBatch()
    {
        prepare();
        m_bench->put(batchPath("B"), kDiscardBatch);
        m_bench->runUntilIdle();
    }
    int attempts() const { return int(m_catcher->caught().size()); }
    Json webhookLog() { return m_bench->admin("GET", "/state").json()[QLatin1String("webhooks")]; }
    QString logged(int index, const char *field) { return webhookLog().array().value(index)[QLatin1StringView(field)].string(); }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<WebhookCatcher> m_catcher;
};

ESTEIRA_TEST(WebhooksTest)
#include "webhooks_test.moc"
