#include "client_fixture.h"
#include "fake_server.h"

#include "net/rest_settlement_gateway.h"
#include "wire/auth/token.h"
#include "wire/settlement/settlement_codec.h"

#include <QThread>

using namespace esteira;
using namespace esteira::test;

namespace {

const QString kFund = QStringLiteral("6c5f7c5e-6f0d-4a43-9c7d-0f6a53f3a001");

const QByteArray kBatch = QByteArrayLiteral(
    "{\"external_id\":\"B-1\",\"description\":\"d\",\"fund_class\":{\"name\":\"F\",\"manager\":{\"name\":\"M\",\"manager_key\":\"mk\","
    "\"document_number\":\"45.585.471/0001-47\"},\"fund_class_key\":\"fk\",\"document_number\":\"60.910.091/0001-24\"},"
    "\"payment_batch_key\":\"pk\",\"status\":\"pending_settlements_insertion\",\"reference_date\":\"2025-01-01\",\"account_key\":\"ak\"}");

const QByteArray kSettlement = QByteArrayLiteral(
    "{\"status\":\"validated\",\"total_value\":130.50,\"external_id\":\"S-1\",\"type\":\"installment_settlement\",\"settlement_key\":\"sk\","
    "\"installment_number\":1,\"settlement_result\":0.0,\"total_number_of_units\":1,\"collection_origin_type\":\"borrower\","
    "\"assets\":[{\"asset_key\":\"a\",\"number_of_units\":1,\"present_value\":1250.00,\"installment_face_value\":130.50}]}");

settlement::PaymentBatchRequest batchRequest()
{
    settlement::PaymentBatchRequest request;
    request.externalId = QStringLiteral("B-1");
    request.description = QStringLiteral("Cess\u00e3o");
    request.referenceDate = QDate(2025, 1, 1);
    return request;
}

settlement::SettlementRequest settlementRequest()
{
    settlement::SettlementRequest request;
    request.externalId = QStringLiteral("S-1");
    request.assetType = QStringLiteral("ccb");
    request.settlementType = QStringLiteral("installment_settlement");
    request.totalValue = Money::fromCentavos(13050);
    request.contractNumber = QStringLiteral("0123456789/ABC");
    request.installmentNumber = 1;
    return request;
}

} // namespace

/// Every call of the gateway on the wire: verb, path, body, decoding, and what an answer that does not convince becomes.
class RestSettlementGatewayTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_fixture = std::make_unique<ClientFixture>();
        auto target = m_fixture->target(m_server->url());
        target.sink = {};
        m_gateway = std::make_shared<net::RestSettlementGateway>(target);
    }

    void cleanup() { m_gateway.reset(); }

    void createsABatch()
    {
        m_server->behaviour = FakeServer::always(201, kBatch);
        const auto future = m_gateway->createBatch(kFund, batchRequest());
        WAIT_FOR(future);
        QVERIFY_RESULT(future.result());
        QCOMPARE(future.result()->paymentBatchKey, QStringLiteral("pk"));
        QCOMPARE(future.result()->raw, kBatch);
        sent("POST", "/payment_batch", wire::encodeBatchRequest(batchRequest()));
    }

    void readsABatch()
    {
        m_server->behaviour = FakeServer::always(200, kBatch);
        const auto future = m_gateway->batch(kFund, QStringLiteral("B-1"));
        WAIT_FOR(future);
        QVERIFY_RESULT(future.result());
        QCOMPARE(future.result()->externalId, QStringLiteral("B-1"));
        sent("GET", "/payment_batch/B-1", {});
    }

    void listsBatches()
    {
        m_server->behaviour = FakeServer::always(200, "{\"data\":[" + kBatch + "],\"limit\":50,\"page\":2,\"is_last_page\":false}");
        ports::BatchFilter filter;
        filter.status = QStringLiteral("paid");
        filter.referenceDate = QDate(2025, 1, 1);
        filter.page = 2;
        const auto future = m_gateway->batches(kFund, filter);
        WAIT_FOR(future);
        QVERIFY_RESULT(future.result());
        QCOMPARE(future.result()->rows.size(), 1);
        QCOMPARE(future.result()->page, 2);
        QVERIFY(!future.result()->isLast);
        sent("GET", "/payment_batches?page=2&limit=50&status=paid&reference_date=2025-01-01", {});
    }

    void anEmptyPageIsTheLast()
    {
        m_server->behaviour = FakeServer::always(200, "{\"data\":[],\"limit\":50,\"page\":9,\"is_last_page\":false}");
        const auto future = m_gateway->batches(kFund, {});
        WAIT_FOR(future);
        QVERIFY(future.result()->isLast); // nobody pages for ever
    }

    void closesAndDiscardsABatch()
    {
        m_server->behaviour = FakeServer::always(200, "{\"external_id\":\"B-1\",\"status\":\"pending_payment\"}");
        const auto close = m_gateway->closeBatch(kFund, QStringLiteral("B-1"));
        WAIT_FOR(close);
        QVERIFY_RESULT(close.result());
        sent("PUT", "/payment_batch/B-1", "{\"batch_status\":\"pending_payment\"}");

        m_server->behaviour = FakeServer::always(200, "{\"external_id\":\"B-1\",\"status\":\"discarded\"}");
        const auto discard = m_gateway->discardBatch(kFund, QStringLiteral("B-1"));
        WAIT_FOR(discard);
        QVERIFY_RESULT(discard.result());
        sent("PUT", "/payment_batch/B-1", "{\"batch_status\":\"discarded\"}");
    }

    void insertsReadsAndDiscardsASettlement()
    {
        m_server->behaviour = FakeServer::always(201, kSettlement);
        const auto inserted = m_gateway->insertSettlement(kFund, QStringLiteral("B-1"), settlementRequest());
        WAIT_FOR(inserted);
        QVERIFY_RESULT(inserted.result());
        QCOMPARE(inserted.result()->settlementKey, QStringLiteral("sk"));
        QCOMPARE(inserted.result()->sent.totalValue.value(), Money::fromCentavos(13050));
        QVERIFY(m_server->seen.last().body.contains("\"total_value\":130.50"));
        sent("POST", "/payment_batch/B-1/settlement", wire::encodeSettlementRequest(settlementRequest()));

        m_server->behaviour = FakeServer::always(200, kSettlement);
        const auto read = m_gateway->settlement(kFund, QStringLiteral("B-1"), QStringLiteral("S-1"));
        WAIT_FOR(read);
        QVERIFY_RESULT(read.result());
        sent("GET", "/payment_batch/B-1/settlement/S-1", {});

        m_server->behaviour = FakeServer::always(200, "{\"external_id\":\"S-1\",\"status\":\"discarded\"}");
        const auto discarded = m_gateway->discardSettlement(kFund, QStringLiteral("B-1"), QStringLiteral("S-1"));
        WAIT_FOR(discarded);
        QVERIFY_RESULT(discarded.result());
        sent("PUT", "/payment_batch/B-1/settlement/S-1", "{\"status\":\"discarded\"}");
    }

    void listsAccounts()
    {
        m_server->behaviour = FakeServer::always(
            200, "{\"data\":[{\"account_key\":\"k\",\"account_type\":\"checking_account\",\"account_status\":\"open\",\"account_number\":\"00123\","
                 "\"account_digit\":\"0\",\"account_branch\":\"0001\",\"financial_institution\":{\"ispb\":\"1\",\"code\":\"329\",\"name\":\"QI\"},"
                 "\"accounting_identification\":\"main\",\"balance\":10.00,\"owner\":{\"name\":\"F\",\"document_number\":\"60.910.091/0001-24\"}}],"
                 "\"limit\":50,\"page\":0,\"is_last_page\":true}");
        const auto future = m_gateway->accounts(kFund, 0);
        WAIT_FOR(future);
        QVERIFY_RESULT(future.result());
        QCOMPARE(future.result()->rows.first().number.number, QStringLiteral("00123"));
        QVERIFY(future.result()->isLast);
        const auto &seen = m_server->seen.last();
        QCOMPARE(seen.target, QByteArray("/cash_account/fund_class/" + kFund.toLatin1() + "/accounts?page=0&limit=50"));
    }

    void theConnectionTestTellsTheClockDifference()
    {
        m_server->behaviour = FakeServer::always(200, "{\"name\":\"QI Tech\",\"success\":\"Congrats!\"}", "Date: Thu, 19 Nov 2026 14:59:20 GMT\r\n");
        const auto future = m_gateway->authenticationTest();
        WAIT_FOR(future);
        QVERIFY_RESULT(future.result());
        QCOMPARE(*future.result(), -40);
        QCOMPARE(m_server->seen.last().method, QByteArray("POST"));
        QCOMPARE(m_server->seen.last().target, QByteArray("/authentication_test"));
        QCOMPARE(m_server->seen.last().body, QByteArray("{\"name\":\"QI Tech\"}"));
    }

    void unreadableAnswersAreUnknownOutcomes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>ok</html>");
        QTest::newRow("cut") << QByteArray("{\"external_id\":\"B-1\",");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("wrong types") << QByteArray("{\"external_id\":1,\"status\":2,\"total_value\":\"x\"}");
    }

    void unreadableAnswersAreUnknownOutcomes()
    {
        QFETCH(QByteArray, body);
        m_server->behaviour = FakeServer::always(200, body);
        const auto create = m_gateway->createBatch(kFund, batchRequest());
        const auto insert = m_gateway->insertSettlement(kFund, QStringLiteral("B-1"), settlementRequest());
        const auto close = m_gateway->closeBatch(kFund, QStringLiteral("B-1"));
        const auto discard = m_gateway->discardSettlement(kFund, QStringLiteral("B-1"), QStringLiteral("S-1"));
        WAIT_FOR(create);
        WAIT_FOR(insert);
        WAIT_FOR(close);
        WAIT_FOR(discard);
        QCOMPARE(create.result().error().kind, ErrorKind::Timeout);
        QCOMPARE(insert.result().error().kind, ErrorKind::Timeout);
        QCOMPARE(close.result().error().kind, ErrorKind::Timeout);
        QCOMPARE(discard.result().error().kind, ErrorKind::Timeout);
        QVERIFY(!create.result().error().requestId.isEmpty());
        QCOMPARE(create.result().error().httpStatus, 200);
    }

    void anotherStatusDoesNotConfirm()
    {
        m_server->behaviour = FakeServer::always(200, "{\"external_id\":\"B-1\",\"status\":\"pending_settlements_insertion\"}");
        const auto close = m_gateway->closeBatch(kFund, QStringLiteral("B-1"));
        WAIT_FOR(close);
        QVERIFY(close.result().error().outcomeUnknown());
    }

    void refusalsKeepTheirCode()
    {
        m_server->behaviour = FakeServer::always(
            409, "{\"title\":\"t\",\"description\":\"exists\",\"translation\":\"existe\",\"code\":\"SET000009\"}");
        const auto create = m_gateway->createBatch(kFund, batchRequest());
        WAIT_FOR(create);
        QCOMPARE(create.result().error().kind, ErrorKind::Refused);
        QCOMPARE(create.result().error().apiCode, QStringLiteral("SET000009"));
        QCOMPARE(create.result().error().httpStatus, 409);
    }

    void hostileIdentifiersAreNotSent()
    {
        const auto read = m_gateway->batch(kFund, QStringLiteral(".."));
        WAIT_FOR(read);
        QCOMPARE(read.result().error().kind, ErrorKind::Invalid);
        m_server->behaviour = FakeServer::always(200, kBatch);
        const auto encoded = m_gateway->batch(kFund, QStringLiteral("a/../b?c#d"));
        WAIT_FOR(encoded);
        QCOMPARE(m_server->seen.size(), 1);
        QVERIFY(m_server->seen.last().target.endsWith("/payment_batch/a%2F..%2Fb%3Fc%23d"));
    }

    void cancellingReachesTheSocket()
    {
        auto target = m_fixture->target(m_server->url());
        target.sink = {};
        target.options.readTimeout = std::chrono::minutes(1);
        net::RestSettlementGateway gateway(target);
        auto future = gateway.createBatch(kFund, batchRequest());
        QTRY_COMPARE(m_server->seen.size(), 1);
        future.cancel();
        WAIT_FOR(future);
        QTRY_COMPARE(m_server->open, 0);
    }

    void manyThreadsMayCall()
    {
        m_server->behaviour = FakeServer::always(201, kSettlement);
        constexpr int kThreads = 8;
        constexpr int kCalls = 25;
        QList<QFuture<Result<settlement::Settlement>>> futures(kThreads * kCalls);
        auto *slots_ = futures.data();
        std::vector<std::unique_ptr<QThread>> threads;
        for (int thread = 0; thread < kThreads; ++thread) {
            threads.emplace_back(QThread::create([this, slots_, thread] {
                for (int call = 0; call < kCalls; ++call)
                    slots_[thread * kCalls + call] = m_gateway->insertSettlement(kFund, QStringLiteral("B-1"), settlementRequest());
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        for (const auto &future : futures) {
            WAIT_FOR(future);
            QVERIFY_RESULT(future.result());
        }
        QCOMPARE(m_server->seen.size(), kThreads * kCalls);
    }

    void dyingEndsWhatIsUnderWay()
    {
        auto target = m_fixture->target(m_server->url());
        target.sink = {};
        target.options.readTimeout = std::chrono::minutes(1);
        auto gateway = std::make_unique<net::RestSettlementGateway>(target);
        QList<QFuture<Result<settlement::PaymentBatch>>> futures;
        for (int i = 0; i < 100; ++i)
            futures.append(gateway->createBatch(kFund, batchRequest()));
        QTRY_VERIFY(m_server->seen.size() > 1);
        gateway.reset();
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            QVERIFY(future.isCanceled());
        }
    }

    void theLastOwnerMayBeAContinuation()
    {
        m_server->behaviour = FakeServer::always(200, kBatch);
        auto gateway = std::move(m_gateway);
        auto done = gateway->batch(kFund, QStringLiteral("B-1")).then([gateway](const Result<settlement::PaymentBatch> &batch) mutable {
            gateway.reset(); // on the network thread
            return batch.has_value();
        });
        gateway.reset();
        WAIT_FOR(done);
        QVERIFY(done.result());
    }

private:
    void sent(const QByteArray &method, const QByteArray &path, const QByteArray &body)
    {
        const auto &seen = m_server->seen.last();
        QCOMPARE(seen.method, method);
        QCOMPARE(seen.target, "/settlement/fund_class/" + kFund.toLatin1() + path);
        QCOMPARE(seen.body, body);
        const auto publicKey = wire::PublicKey::fromPem(m_fixture->key.publicPem());
        const auto claims = wire::verifyEs512(*publicKey, seen.headers.value("authorization"));
        QVERIFY_RESULT(claims);
        QCOMPARE(claims->method, method);
        QCOMPARE(claims->uri, seen.target.split('?').first());
        QCOMPARE(claims->hasPayloadMd5, !body.isEmpty());
        if (!body.isEmpty())
            QCOMPARE(claims->payloadMd5, wire::payloadMd5(seen.body));
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ClientFixture> m_fixture;
    std::shared_ptr<net::RestSettlementGateway> m_gateway;
};

ESTEIRA_TEST(RestSettlementGatewayTest)

#include "rest_settlement_gateway_test.moc"
