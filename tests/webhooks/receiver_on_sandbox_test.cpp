#include "memory_inbox.h"
#include "support/await.h"
#include "support/test_registry.h"

#include "net/rest_settlement_gateway.h"
#include "sandbox/sandbox.h"
#include "webhooks/webhook_receiver.h"

using namespace esteira;
using namespace esteira::test;

namespace {
const QString kFund = QStringLiteral("4b8377d0-58ec-479f-8ee9-9f963d5c47ad");
const QByteArray kKey = QByteArrayLiteral("signature-key-of-a-test");
}

/// The sandbox's webhooks arrive, strictly checked, while a batch goes from closed to completed.
class ReceiverOnSandboxTest : public QObject {
    Q_OBJECT

private slots:
    void aBatchReportsItsLife()
    {
        run({});
        QTRY_VERIFY_WITH_TIMEOUT(m_inbox.facts().contains(QStringLiteral("B-1//completed")), 20'000);
        const QStringList facts = m_inbox.facts();
        QVERIFY(facts.contains(QStringLiteral("B-1//paid")));
        QVERIFY(facts.contains(QStringLiteral("B-1/S-1/settled")));
        QCOMPARE(m_receiver->counters().refused, 0);
        QCOMPARE(m_receiver->counters().duplicates, 0);
        for (const auto &webhook : std::as_const(m_inbox.kept)) {
            QVERIFY(webhook.boundToBody);
            QCOMPARE(webhook.connectionId, QStringLiteral("sandbox"));
        }
    }

    void duplicatesAreCounted()
    {
        run("{\"kind\":\"webhook_duplicated\",\"route\":\"webhook\"}");
        QTRY_VERIFY_WITH_TIMEOUT(m_receiver->counters().duplicates >= 3, 20'000);
        QCOMPARE(m_receiver->counters().received, 3);
    }

    void badlySignedOnesAreRefused()
    {
        run("{\"kind\":\"webhook_badly_signed\",\"route\":\"webhook\",\"count\":1}");
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->counters().refused, 1, 20'000);
    }

    void cleanup()
    {
        m_gateway.reset();
        m_sandbox.reset();
        m_receiver.reset();
        m_inbox.kept.clear();
        m_inbox.keys.clear();
    }

private:
    void run(const QByteArray &faults)
    {
        webhooks::WebhookReceiverOptions receiving;
        receiving.rules.strict = true;
        m_receiver = std::make_unique<webhooks::WebhookReceiver>(m_inbox, m_clock, receiving);
        const auto port = await(m_receiver->listen());
        QVERIFY_RESULT(port);
        const QString url = QStringLiteral("http://127.0.0.1:%1/webhooks/qi").arg(*port);
        m_receiver->setSources({{QStringLiteral("sandbox"), {kKey}, QUrl(url)}});

        sandbox::SandboxOptions options;
        options.clock = {sandbox::ClockMode::Kind::Accelerated, 100};
        options.webhookUrl = url;
        options.signatureKey = kKey;
        options.faults = faults;
        m_sandbox = std::make_unique<sandbox::SandboxServer>();
        const auto endpoints = m_sandbox->start(options);
        QVERIFY_RESULT(endpoints);
        ports::Connection connection;
        connection.baseUrl = QUrl(endpoints->consultant);
        m_gateway = std::make_unique<net::RestSettlementGateway>(
            net::RestTarget{connection, endpoints->apiClientKey, *wire::PrivateKey::fromPem(endpoints->privateKeyPem), {}, m_clock, {}});
        settlement::PaymentBatchRequest batch;
        batch.externalId = QStringLiteral("B-1");
        QVERIFY_RESULT(await(m_gateway->createBatch(kFund, batch)));
        settlement::SettlementRequest row;
        row.externalId = QStringLiteral("S-1");
        row.assetType = QStringLiteral("ccb");
        row.settlementType = QStringLiteral("installment_settlement");
        row.totalValue = Money::fromCentavos(506604);
        row.assetExternalId = QStringLiteral("CCB-100000");
        row.installmentNumber = 5;
        QVERIFY_RESULT(await(m_gateway->insertSettlement(kFund, batch.externalId, row)));
        QVERIFY_RESULT(await(m_gateway->closeBatch(kFund, batch.externalId)));
    }

    SystemClock m_clock;
    MemoryInbox m_inbox;
    std::unique_ptr<webhooks::WebhookReceiver> m_receiver;
    std::unique_ptr<sandbox::SandboxServer> m_sandbox;
    std::unique_ptr<net::RestSettlementGateway> m_gateway;
};

ESTEIRA_TEST(ReceiverOnSandboxTest)

#include "receiver_on_sandbox_test.moc"
