#include "domain/settlement/settlement_flow.h"
#include "sandbox_fixture.h"
#include "support/test_registry.h"
#include "webhook_catcher.h"

using namespace esteira;
using namespace esteira::test;
using wire::Json;

/// Payment, settling, completion, discards and reviews on the manual clock (settlement.md 2).
class AutomaticStepsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void aBatchGoesItsWay()
    {
        prepare("B", 2);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("pending_settlements_insertion"));
        m_bench->close("B");
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("pending_payment"));
        m_bench->advance(3);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("pending_payment"));
        m_bench->advance(1);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("paid"));
        QCOMPARE(m_bench->settlementStatus("B", "S1"), QStringLiteral("validated"));
        QVERIFY(!m_bench->get(settlementPath("B", "S1")).text("next_execution_datetime").isEmpty());
        m_bench->advance(1);
        QCOMPARE(m_bench->settlementStatus("B", "S1"), QStringLiteral("settled"));
        QCOMPARE(m_bench->settlementStatus("B", "S2"), QStringLiteral("settled"));
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("paid"));
        m_bench->advance(1);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("completed"));
        QCOMPARE(m_bench->admin("GET", "/state").json()[QLatin1String("planned_steps")].integer(), 0);
    }

    void settlingChangesThePortfolio()
    {
        prepare("B", 1);
        m_bench->close("B");
        m_bench->runUntilIdle();
        const Json asset = m_bench->admin("GET", "/asset/" + kAssetKey).json();
        QCOMPARE(asset[QLatin1String("present_value")].toBytes(), QByteArray("89162.30"));
        QCOMPARE(asset[QLatin1String("installments")].array().value(4)[QLatin1String("status")].string(), QStringLiteral("settled"));
        QCOMPARE(asset[QLatin1String("installments")].array().value(5)[QLatin1String("status")].string(), QStringLiteral("open"));
        // The next batch sees it: the instalment is settled already, so it is taken in and refused after the payment.
        m_bench->create("B2");
        QCOMPARE(m_bench->insert("B2", settlementBody("S1", 5)).status, 201);
        QCOMPARE(m_bench->insert("B2", settlementBody("S2", 6)).json()[QLatin1String("assets")].array().value(0)[QLatin1String("present_value")].toBytes(),
                 QByteArray("89162.30"));
        m_bench->close("B2");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->settlementStatus("B2", "S1"), QStringLiteral("discarded"));
        QCOMPARE(m_bench->settlementStatus("B2", "S2"), QStringLiteral("settled"));
        QCOMPARE(m_bench->batchStatus("B2"), QStringLiteral("completed"));
    }

    void otherTypesChangeThePortfolio_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("presentValue");
        QTest::addColumn<QString>("installment");
        QTest::newRow("whole asset") << QByteArray("asset_settlement") << QByteArray("94228.34") << QByteArray("0.00") << QStringLiteral("settled");
        QTest::newRow("amortization") << QByteArray("asset_amortization") << QByteArray("228.34") << QByteArray("94000.00") << QStringLiteral("open");
        QTest::newRow("instalment amortization") << QByteArray("installment_amortization") << QByteArray("228.34") << QByteArray("94000.00") << QStringLiteral("open");
        QTest::newRow("fees") << QByteArray("fine_payment") << QByteArray("228.34") << QByteArray("94228.34") << QStringLiteral("open");
        QTest::newRow("write-off") << QByteArray("gloss") << QByteArray("5066.04") << QByteArray("89162.30") << QStringLiteral("settled");
    }
    void otherTypesChangeThePortfolio()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, presentValue);
        QFETCH(QString, installment);
        m_bench->create("B");
        QByteArray body = settlementBody("S", 5, value).replace("installment_settlement", type);
        if (type != "gloss" && !type.startsWith("installment"))
            body.replace(",\"installment_number\":5", "");
        QCOMPARE(m_bench->insert("B", body).status, 201);
        m_bench->close("B");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->settlementStatus("B", "S"), QStringLiteral("settled"));
        const Json asset = m_bench->admin("GET", "/asset/" + kAssetKey).json();
        QCOMPARE(asset[QLatin1String("present_value")].toBytes(), presentValue);
        QCOMPARE(asset[QLatin1String("installments")].array().value(4)[QLatin1String("status")].string(), installment);
    }

    void whatThePortfolioRefusesIsDiscardedAfterPayment()
    {
        m_bench->create("B");
        m_bench->insert("B", settlementBody("UNKNOWN", 1, "10.00", "no such contract"));
        m_bench->insert("B", settlementBody("NOPART", 99));
        m_bench->insert("B", settlementBody("TYPE").replace("\"ccb\"", "\"cce\""));
        m_bench->insert("B", settlementBody("GOOD", 5));
        m_bench->insert("B", settlementBody("TWICE", 5));
        m_bench->close("B");
        m_bench->advance(4);
        QCOMPARE(m_bench->settlementStatus("B", "UNKNOWN"), QStringLiteral("validated"));
        m_bench->runUntilIdle();
        for (const char *id : {"UNKNOWN", "NOPART", "TYPE", "TWICE"})
            QCOMPARE(m_bench->settlementStatus("B", id), QStringLiteral("discarded"));
        QCOMPARE(m_bench->settlementStatus("B", "GOOD"), QStringLiteral("settled"));
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("completed"));
    }

    void outcomesDecide()
    {
        m_bench->admin("PUT", "/outcomes", R"({"settlements":{"S1":"rejected","OTHER/S2":"rejected"}})");
        prepare("B", 2);
        m_bench->close("B");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->settlementStatus("B", "S1"), QStringLiteral("discarded"));
        QCOMPARE(m_bench->settlementStatus("B", "S2"), QStringLiteral("settled"));
        QCOMPARE(m_bench->admin("PUT", "/outcomes", R"({"settlements":{"S1":"lost"}})").status, 400);
    }

    void cashThatDoesNotCome()
    {
        m_bench->admin("PUT", "/outcomes", R"({"batches":{"B":"never_paid"}})");
        prepare("B", 1);
        m_bench->close("B");
        m_bench->advance(100'000);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("pending_payment"));
        // The cash turns up after all.
        m_bench->admin("PUT", "/outcomes", "{}");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("completed"));
    }

    void cancelledCashDiscards()
    {
        m_bench->admin("PUT", "/outcomes", R"({"every_batch":"discarded"})");
        prepare("B", 1);
        m_bench->close("B");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("discarded"));
        QCOMPARE(m_bench->settlementStatus("B", "S1"), QStringLiteral("discarded"));
    }

    void aFundThatDiscardsByItself()
    {
        m_bench->admin("PUT", "/outcomes", R"({"every_batch":"never_paid"})");
        m_bench->admin("PUT", "/fund_class/" + kFund.toLatin1() + "/automatic_discard", R"({"payment_batch_automatic_discard":true})");
        QCOMPARE(m_bench->create("B").status, 201);
        m_bench->insert("B", settlementBody("S1"));
        m_bench->close("B");
        m_bench->advance(23);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("pending_payment"));
        m_bench->advance(1);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("discarded"));
    }

    void theDayTurns()
    {
        const auto turn = [this](const QString &fund) {
            return m_bench->admin("PUT", "/fund_class/" + fund.toLatin1() + "/accounting_date", R"({"accounting_date":"2026-11-20"})").status;
        };
        m_bench->create("B");
        m_bench->post(base(kDiscardingFund) + "/payment_batch", batchBody("D"));
        QCOMPARE(turn(kFund), 200);
        QCOMPARE(turn(kDiscardingFund), 200);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("pending_settlements_insertion"));
        QCOMPARE(m_bench->get(base(kDiscardingFund) + "/payment_batch/D").text("status"), QStringLiteral("discarded"));
        QCOMPARE(m_bench->create("NEXT").text("reference_date"), QStringLiteral("2026-11-20"));
        QCOMPARE(turn(QStringLiteral("none")), 404);
    }

    void valuesOutsideTheToleranceAreReviewed_data()
    {
        QTest::addColumn<QByteArray>("review");
        QTest::addColumn<QString>("afterReview");
        QTest::addColumn<QString>("final");
        QTest::newRow("accepted") << QByteArray("accepted") << QStringLiteral("validated") << QStringLiteral("settled");
        QTest::newRow("rejected") << QByteArray("rejected") << QStringLiteral("discarded") << QStringLiteral("discarded");
    }
    void valuesOutsideTheToleranceAreReviewed()
    {
        QFETCH(QByteArray, review);
        QFETCH(QString, afterReview);
        QFETCH(QString, final);
        m_bench->admin("PUT", "/outcomes", q("{'tolerance_percent':5,'review':'" + review + "'}"));
        m_bench->create("B");
        QCOMPARE(m_bench->insert("B", settlementBody("NEAR", 5, "5000.00")).text("status"), QStringLiteral("validated"));
        QCOMPARE(m_bench->insert("B", settlementBody("FAR", 6, "1000.00")).text("status"), QStringLiteral("pending_validation"));
        // Such a settlement cannot be removed, but the batch can be closed (settlement.md G8).
        QCOMPARE(m_bench->put(settlementPath("B", "FAR"), kDiscard).code(), QStringLiteral("SET000024"));
        QCOMPARE(m_bench->close("B").status, 200);
        m_bench->advance(5);
        QCOMPARE(m_bench->settlementStatus("B", "NEAR"), QStringLiteral("settled"));
        QCOMPARE(m_bench->settlementStatus("B", "FAR"), QStringLiteral("pending_validation"));
        m_bench->advance(1);
        QCOMPARE(m_bench->settlementStatus("B", "FAR"), afterReview);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("paid"));
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->settlementStatus("B", "FAR"), final);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("completed"));
    }

    void largeBatchesSettleInPackets()
    {
        WebhookCatcher catcher;
        m_bench->server.setWebhookTarget(catcher.url(), WebhookCatcher::kKey);
        m_bench->create("B");
        for (int i = 0; i < 100; ++i)
            m_bench->insert("B", settlementBody("S" + QByteArray::number(i), 1, "1.00", "none"));
        m_bench->close("B");
        m_bench->advance(5);
        QCOMPARE(m_bench->settlementStatus("B", "S0"), QStringLiteral("discarded"));
        QCOMPARE(m_bench->settlementStatus("B", "S99"), QStringLiteral("validated"));
        m_bench->runUntilIdle();
        QList<qsizetype> sizes;
        for (const CaughtWebhook &one : catcher.caught()) {
            if (one.type() == QLatin1String(settlement::kSettlementWebhook))
                sizes.append(one.json()[QLatin1String("data")].array().size());
        }
        QCOMPARE(sizes, (QList<qsizetype>{40, 40, 20}));
        QCOMPARE(catcher.summaries().first(), QStringLiteral("B:paid"));
        QCOMPARE(catcher.summaries().last(), QStringLiteral("B:completed"));
    }

    void theClockCanRunByItself()
    {
        sandbox::SandboxOptions options;
        options.clock = *sandbox::ClockMode::parse(QStringLiteral("x100"));
        sandbox::SandboxServer fast;
        const auto at = fast.start(options);
        QVERIFY_RESULT(at);
        SignedClient client(*at);
        client.call("POST", at->manager, base() + "/payment_batch", batchBody("B"));
        client.call("POST", at->manager, batchPath("B") + "/settlement", settlementBody("S"));
        client.call("PUT", at->manager, batchPath("B"), kClose);
        QTRY_COMPARE(client.call("GET", at->manager, batchPath("B")).text("status"), QStringLiteral("completed"));
    }

    void durationsCanBeChanged()
    {
        m_bench->admin("PUT", "/settings", R"({"durations_ms":{"payment":60000}})");
        prepare("B", 1);
        m_bench->close("B");
        m_bench->advance(59);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("pending_payment"));
        m_bench->advance(1);
        QCOMPARE(m_bench->batchStatus("B"), QStringLiteral("paid"));
    }

    void clocksAreReadStrictly()
    {
        for (const char *good : {"real", "manual", "x1", "x60"})
            QVERIFY(sandbox::ClockMode::parse(QString::fromLatin1(good)));
        for (const char *bad : {"", "x", "x0", "x-5", "60", "fast", "x1.5", "x999999999"})
            QVERIFY2(!sandbox::ClockMode::parse(QString::fromLatin1(bad)), bad);
        QCOMPARE(m_bench->admin("POST", "/clock/advance", R"({"seconds":-1})").status, 400);
        QCOMPARE(m_bench->admin("POST", "/clock/advance", "soon").status, 400);
    }

    void resetBeginsAgain()
    {
        prepare("B", 1);
        m_bench->close("B");
        m_bench->runUntilIdle();
        QCOMPARE(m_bench->admin("POST", "/reset").status, 200);
        QCOMPARE(m_bench->get(batchPath("B")).code(), QStringLiteral("SET000010"));
        QCOMPARE(m_bench->admin("GET", "/asset/" + kAssetKey).json()[QLatin1String("present_value")].toBytes(), QByteArray("94228.34"));
    }

    void adminErrorsNeverBorrowACode()
    {
        for (const Answer &answer : {m_bench->admin("GET", "/nothing"), m_bench->admin("POST", "/faults", "?"), m_bench->admin("GET", "/asset/none"),
                                     m_bench->admin("PUT", "/webhook_target", "{}"), m_bench->admin("PUT", "/outcomes", "?")}) {
            QVERIFY(answer.status == 400 || answer.status == 404);
            QVERIFY(!answer.text("error").isEmpty());
            QVERIFY(!answer.json().has(QLatin1String("code")));
        }
    }

private:
    void prepare(const QByteArray &batch, int settlements)
    {
        m_bench->create(batch);
        for (int i = 1; i <= settlements; ++i)
            m_bench->insert(batch, settlementBody("S" + QByteArray::number(i), 4 + i));
    }

    std::unique_ptr<Bench> m_bench;
};

ESTEIRA_TEST(AutomaticStepsTest)
#include "automatic_steps_test.moc"
