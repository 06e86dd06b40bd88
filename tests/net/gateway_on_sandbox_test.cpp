#include "support/await.h"
#include "support/test_registry.h"

#include "net/rest_settlement_gateway.h"
#include "sandbox/sandbox.h"

using namespace esteira;
using namespace esteira::test;

namespace {
const QString kFund = QStringLiteral("4b8377d0-58ec-479f-8ee9-9f963d5c47ad");
const QString kBatch = QStringLiteral("B-1");
}

/// The client against the sandbox's own verifier and rules, over real HTTP, also where the sandbox misbehaves.
class GatewayOnSandboxTest : public QObject {
    Q_OBJECT

private slots:
    void init() { start({}); }
    void cleanup()
    {
        m_gateway.reset();
        m_sandbox.reset();
    }

    void theWholeConversation()
    {
        QVERIFY_RESULT(await(m_gateway->authenticationTest()));
        const auto created = await(m_gateway->createBatch(kFund, batchRequest()));
        QVERIFY_RESULT(created);
        QCOMPARE(created->status, QStringLiteral("pending_settlements_insertion"));

        for (const char *id : {"S-1", "S-2"}) {
            const auto request = settlementRequest(QString::fromLatin1(id), id[2] - '0' + 4);
            const auto inserted = await(m_gateway->insertSettlement(kFund, kBatch, request));
            QVERIFY_RESULT(inserted);
            QCOMPARE(inserted->status, QStringLiteral("validated"));
            const auto read = await(m_gateway->settlement(kFund, kBatch, request.externalId));
            QVERIFY_RESULT(read);
            QVERIFY(settlement::readsBackEqual(request, *read));
        }
        QVERIFY_RESULT(await(m_gateway->discardSettlement(kFund, kBatch, QStringLiteral("S-2"))));

        const auto batch = await(m_gateway->batch(kFund, kBatch));
        QVERIFY_RESULT(batch);
        QCOMPARE(batch->totalValue.value(), Money::fromCentavos(506604));
        QVERIFY(batch->fundClass.accountingDate.isValid());

        ports::BatchFilter filter;
        filter.status = QStringLiteral("pending_settlements_insertion");
        filter.referenceDate = batch->referenceDate;
        const auto page = await(m_gateway->batches(kFund, filter));
        QVERIFY_RESULT(page);
        QCOMPARE(page->rows.size(), 1);
        QVERIFY(page->isLast);

        const auto accounts = await(m_gateway->accounts(kFund, 0));
        QVERIFY_RESULT(accounts);
        QCOMPARE(accounts->rows.size(), 2);

        QVERIFY_RESULT(await(m_gateway->closeBatch(kFund, kBatch)));
        QCOMPARE(await(m_gateway->batch(kFund, kBatch))->status, QStringLiteral("pending_payment"));
    }

    void discardsABatch()
    {
        QVERIFY_RESULT(await(m_gateway->createBatch(kFund, batchRequest())));
        QVERIFY_RESULT(await(m_gateway->discardBatch(kFund, kBatch)));
        QCOMPARE(await(m_gateway->batch(kFund, kBatch))->status, QStringLiteral("discarded"));
    }

    void bothWaysOfSigningTheAddress_data()
    {
        QTest::addColumn<sandbox::UriMode>("server");
        QTest::addColumn<ports::SignedUri>("client");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("path") << sandbox::UriMode::Path << ports::SignedUri::Path << true;
        QTest::newRow("path and query") << sandbox::UriMode::PathAndQuery << ports::SignedUri::PathAndQuery << true;
        QTest::newRow("too much") << sandbox::UriMode::Path << ports::SignedUri::PathAndQuery << false;
        QTest::newRow("too little") << sandbox::UriMode::PathAndQuery << ports::SignedUri::Path << false;
    }

    void bothWaysOfSigningTheAddress()
    {
        QFETCH(sandbox::UriMode, server);
        QFETCH(ports::SignedUri, client);
        QFETCH(bool, accepted);
        sandbox::SandboxOptions options;
        options.uriMode = server;
        start(options, client);
        ports::BatchFilter filter;
        filter.status = QStringLiteral("paid");
        const auto page = await(m_gateway->batches(kFund, filter));
        QCOMPARE(page.has_value(), accepted);
        if (!accepted)
            QCOMPARE(page.error().kind, ErrorKind::Auth);
    }

    void refusalsAreTold()
    {
        QVERIFY_RESULT(await(m_gateway->createBatch(kFund, batchRequest())));
        const auto twice = await(m_gateway->createBatch(kFund, batchRequest()));
        QCOMPARE(twice.error().httpStatus, 409);
        QCOMPARE(twice.error().apiCode, QStringLiteral("SET000009"));
        const auto missing = await(m_gateway->settlement(kFund, kBatch, QStringLiteral("nothing")));
        QCOMPARE(missing.error().httpStatus, 404);
        QCOMPARE(missing.error().apiCode, QStringLiteral("SET000011"));
        const auto empty = await(m_gateway->closeBatch(kFund, kBatch));
        QCOMPARE(empty.error().apiCode, QStringLiteral("SET000017"));
        QCOMPARE(empty.error().kind, ErrorKind::Refused);
    }

    void aWrongKeyIsToldApart()
    {
        auto target = targetOf(ports::SignedUri::Path);
        target.key = *wire::PrivateKey::generate();
        net::RestSettlementGateway wrongKey(target);
        QCOMPARE(await(wrongKey.authenticationTest()).error().kind, ErrorKind::Auth);
        auto stranger = targetOf(ports::SignedUri::Path);
        stranger.apiClientKey = QStringLiteral("nobody");
        net::RestSettlementGateway unknown(stranger);
        QCOMPARE(await(unknown.authenticationTest()).error().kind, ErrorKind::Auth);
    }

    void faultsBecomeErrors_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("carriedOut");
        QTest::newRow("busy") << QByteArray("{\"kind\":\"busy\",\"retry_after\":3}") << ErrorKind::Busy << false;
        QTest::newRow("server error") << QByteArray("{\"kind\":\"server_error\",\"status\":503}") << ErrorKind::ServerFailed << false;
        QTest::newRow("server error, processed") << QByteArray("{\"kind\":\"server_error\",\"processed\":true}") << ErrorKind::ServerFailed << true;
        QTest::newRow("lost before") << QByteArray("{\"kind\":\"lost_before\"}") << ErrorKind::Timeout << false;
        QTest::newRow("lost after") << QByteArray("{\"kind\":\"lost_after\"}") << ErrorKind::Timeout << true;
        QTest::newRow("truncated") << QByteArray("{\"kind\":\"truncated\"}") << ErrorKind::Timeout << true;
        QTest::newRow("reset") << QByteArray("{\"kind\":\"reset\"}") << ErrorKind::Timeout << false;
        QTest::newRow("hang, processed") << QByteArray("{\"kind\":\"hang\",\"processed\":true}") << ErrorKind::Timeout << true;
        QTest::newRow("invalid JSON") << QByteArray("{\"kind\":\"invalid_json\"}") << ErrorKind::Timeout << true;
        QTest::newRow("expired") << QByteArray("{\"kind\":\"expired\"}") << ErrorKind::Auth << false;
    }

    void faultsBecomeErrors()
    {
        QFETCH(QByteArray, fault);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, carriedOut);
        sandbox::SandboxOptions options;
        options.faults = fault;
        options.faults.chop(1);
        options.faults += ",\"count\":1}";
        start(options);
        const auto created = await(m_gateway->createBatch(kFund, batchRequest()));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, kind);
        if (kind == ErrorKind::Busy)
            QCOMPARE(created.error().retryAfterSeconds, 3);
        // What really happened, and that it happened once: the same call again tells "exists" or creates.
        const auto again = await(m_gateway->createBatch(kFund, batchRequest()));
        QCOMPARE(again.has_value(), !carriedOut);
        if (carriedOut) {
            QVERIFY(created.error().outcomeUnknown());
            QCOMPARE(again.error().apiCode, QStringLiteral("SET000009"));
        }
    }

private:
    void start(const sandbox::SandboxOptions &options, ports::SignedUri signedUri = ports::SignedUri::Path)
    {
        m_gateway.reset();
        m_sandbox = std::make_unique<sandbox::SandboxServer>();
        const auto endpoints = m_sandbox->start(options);
        QVERIFY_RESULT(endpoints);
        m_endpoints = *endpoints;
        m_gateway = std::make_unique<net::RestSettlementGateway>(targetOf(signedUri));
    }

    net::RestTarget targetOf(ports::SignedUri signedUri)
    {
        ports::Connection connection;
        connection.id = QStringLiteral("sandbox");
        connection.baseUrl = QUrl(m_endpoints.consultant);
        connection.signedUri = signedUri;
        net::RestOptions options;
        options.readTimeout = std::chrono::milliseconds(1'500);
        return {connection, m_endpoints.apiClientKey, *wire::PrivateKey::fromPem(m_endpoints.privateKeyPem), options, m_clock, {}};
    }

    static settlement::PaymentBatchRequest batchRequest()
    {
        settlement::PaymentBatchRequest request;
        request.externalId = kBatch;
        request.description = QStringLiteral("Liquida\u00e7\u00e3o");
        return request;
    }

    static settlement::SettlementRequest settlementRequest(const QString &id, int installment)
    {
        settlement::SettlementRequest request;
        request.externalId = id;
        request.assetType = QStringLiteral("ccb");
        request.settlementType = QStringLiteral("installment_settlement");
        request.totalValue = Money::fromCentavos(506604);
        request.collectionOriginType = QStringLiteral("borrower");
        request.assetExternalId = QStringLiteral("CCB-100000");
        request.installmentNumber = installment;
        return request;
    }

    SystemClock m_clock;
    std::unique_ptr<sandbox::SandboxServer> m_sandbox;
    sandbox::Endpoints m_endpoints;
    std::unique_ptr<net::RestSettlementGateway> m_gateway;
};

ESTEIRA_TEST(GatewayOnSandboxTest)

#include "gateway_on_sandbox_test.moc"
