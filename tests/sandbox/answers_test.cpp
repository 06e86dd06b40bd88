#include "domain/settlement/settlement_flow.h"
#include "sandbox_fixture.h"
#include "support/test_registry.h"
#include "wire/settlement/settlement_codec.h"

using namespace esteira;
using namespace esteira::test;
using wire::Json;

/// What the good answers say: bodies, defaults, reads, listings, accounts (settlement.md 1, 4, 7).
class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void creationFillsInTheDefaults()
    {
        const Answer answer = m_bench->create("B");
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(answer.text("external_id"), QStringLiteral("B"));
        QCOMPARE(answer.text("description"), QStringLiteral("Lote de Pagamento - 2026-11-19 - B"));
        QCOMPARE(answer.text("status"), QStringLiteral("pending_settlements_insertion"));
        QCOMPARE(answer.text("reference_date"), QStringLiteral("2026-11-19"));
        QCOMPARE(answer.text("account_key").toLatin1(), kMainAccount);
        QCOMPARE(answer.text("payment_batch_key").size(), 36);
        const Json fund = answer.json()[QLatin1String("fund_class")];
        QCOMPARE(fund[QLatin1String("fund_class_key")].string(), kFund);
        QCOMPARE(fund[QLatin1String("document_number")].string(), QStringLiteral("60.910.091/0001-24"));
        QCOMPARE(fund[QLatin1String("manager")][QLatin1String("document_number")].string(), QStringLiteral("45.585.471/0001-47"));
        QVERIFY2(!fund.has(QLatin1String("accounting_date")), "only reads carry it");
    }

    void creationTakesEverythingThatIsSent()
    {
        const QByteArray more = R"("description":"Cessão de maio","account":{"account_number":"654321","account_digit":"7",)"
                                R"("account_branch":"0001","financial_institution_code":"329"},"reference_date":"2026-11-19",)"
                                R"("end_to_end_id":"E1234567820261119120000000000001","source_document_number":"45.585.471/0001-47")";
        QCOMPARE(m_bench->post(base() + "/payment_batch", batchBody("B", more)).text("account_key").toLatin1(), kOtherAccount);
        const auto batch = wire::decodeBatch(m_bench->get(batchPath("B")).body);
        QVERIFY_RESULT(batch);
        QCOMPARE(batch->description, QString::fromUtf8("Cessão de maio"));
        QCOMPARE(batch->account->number, QStringLiteral("654321"));
        QCOMPARE(batch->endToEndId, QStringLiteral("E1234567820261119120000000000001"));
        QCOMPARE(batch->sourceDocumentNumber, QStringLiteral("45.585.471/0001-47"));
        QCOMPARE(batch->fundClass.accountingDate, QDate(2026, 11, 19));
        QCOMPARE(batch->fundClass.automaticDiscard, false);
        QCOMPARE(batch->totalValue, Money());
    }

    void batchIsFoundByItsKeyToo()
    {
        const QString key = m_bench->create("B").text("payment_batch_key");
        QCOMPARE(m_bench->get(batchPath(key.toLatin1())).text("external_id"), QStringLiteral("B"));
    }

    void insertionAnswersWithComputedData()
    {
        m_bench->create("B");
        const Answer answer = m_bench->insert("B", settlementBody("S", 5, "5070.04"));
        QCOMPARE(answer.status, 201);
        const Json body = answer.json();
        QCOMPARE(answer.text("status"), QStringLiteral("validated"));
        QCOMPARE(answer.text("type"), QStringLiteral("installment_settlement"));
        QVERIFY(!body.has(QLatin1String("settlement_type")));
        QCOMPARE(answer.text("collection_origin_type"), QStringLiteral("borrower"));
        QCOMPARE(body[QLatin1String("total_value")].toBytes(), QByteArray("5070.04"));
        QCOMPARE(body[QLatin1String("settlement_result")].toBytes(), QByteArray("4.00"));
        QCOMPARE(body[QLatin1String("total_number_of_units")].integer(), 1);
        const Json asset = body[QLatin1String("assets")].array().value(0);
        QCOMPARE(asset[QLatin1String("asset_key")].string().toLatin1(), kAssetKey);
        QCOMPARE(asset[QLatin1String("present_value")].toBytes(), QByteArray("94228.34"));
        QCOMPARE(asset[QLatin1String("installment_face_value")].toBytes(), QByteArray("5066.04"));
    }

    void readEchoesWhatWasSentAndComputed()
    {
        m_bench->create("B");
        m_bench->insert("B", settlementBody("S"));
        const Answer answer = m_bench->get(settlementPath("B", "S"));
        const auto settlement = wire::decodeSettlement(answer.body);
        QVERIFY_RESULT(settlement);
        const auto sent = wire::decodeSettlementRequest(*Json::parse(settlementBody("S")));
        QVERIFY_RESULT(sent);
        QVERIFY2(settlement::readsBackEqual(*sent, *settlement), answer.body.constData());
        QCOMPARE(answer.text("settlement_type"), answer.text("type"));
        // Both identifiers come back although only one may be sent.
        QCOMPARE(answer.text("contract_number").toLatin1(), kContract);
        QCOMPARE(answer.text("asset_external_id"), QStringLiteral("CCB-100000"));
        QCOMPARE(settlement->assignorDocumentNumber, QStringLiteral("92.125.456/0001-04"));
        QCOMPARE(settlement->borrowerDocumentNumber, QStringLiteral("WR.DFW.HBQ/0001-50"));
        QCOMPARE(settlement->counterPartyDocumentNumber, settlement->borrowerDocumentNumber);
    }

    void anyIdentifierFindsTheAsset_data()
    {
        QTest::addColumn<QByteArray>("identifier");
        QTest::newRow("contract") << QByteArray("\"contract_number\":\"" + kContract + "\"");
        QTest::newRow("external id") << QByteArray(R"("asset_external_id":"CCB-100000")");
        QTest::newRow("key") << QByteArray("\"asset_key\":\"" + kAssetKey + "\"");
    }
    void anyIdentifierFindsTheAsset()
    {
        QFETCH(QByteArray, identifier);
        m_bench->create("B");
        const QByteArray body = settlementBody("S").replace("\"contract_number\":\"" + kContract + "\"", identifier);
        const Json asset = m_bench->insert("B", body).json()[QLatin1String("assets")].array().value(0);
        QCOMPARE(asset[QLatin1String("asset_key")].string().toLatin1(), kAssetKey);
    }

    void unknownAssetsAreTakenIn()
    {
        m_bench->create("B");
        const Answer answer = m_bench->insert("B", settlementBody("S", 1, "10.00", "nobody knows"));
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json()[QLatin1String("total_number_of_units")].integer(), 0);
        QCOMPARE(answer.json()[QLatin1String("assets")].array().size(), 0);
    }

    void totalIsTheSumOfWhatIsAlive()
    {
        m_bench->create("B");
        m_bench->insert("B", settlementBody("S1", 5, "0.1"));
        m_bench->insert("B", settlementBody("S2", 6, "0.2"));
        m_bench->insert("B", settlementBody("S3", 7, "90071992547409.93"));
        QCOMPARE(m_bench->get(batchPath("B")).json()[QLatin1String("total_value")].toBytes(), QByteArray("90071992547410.23"));
        m_bench->put(settlementPath("B", "S3"), kDiscard);
        QCOMPARE(m_bench->get(batchPath("B")).json()[QLatin1String("total_value")].toBytes(), QByteArray("0.30"));
    }

    void listingPagesNewestFirst()
    {
        for (int i = 0; i < 12; ++i)
            m_bench->create("B" + QByteArray::number(i));
        const auto page = [this](const QByteArray &query) { return m_bench->get(base() + "/payment_batches" + query); };
        const Json first = page("").json();
        QCOMPARE(first[QLatin1String("data")].array().size(), 10);
        QCOMPARE(first[QLatin1String("limit")].integer(), 10);
        QCOMPARE(first[QLatin1String("page")].integer(), 0);
        QCOMPARE(first[QLatin1String("is_last_page")].boolean(), false);
        QCOMPARE(first[QLatin1String("data")].array().value(0)[QLatin1String("external_id")].string(), QStringLiteral("B11"));
        const Json second = page("?page=1").json();
        QCOMPARE(second[QLatin1String("data")].array().size(), 2);
        QCOMPARE(second[QLatin1String("is_last_page")].boolean(), true);
        QCOMPARE(page("?page=2").json()[QLatin1String("data")].array().size(), 0);
        QCOMPARE(page("?page=0&limit=6").json()[QLatin1String("is_last_page")].boolean(), false);
        QCOMPARE(page("?page=1&limit=6").json()[QLatin1String("is_last_page")].boolean(), true);
        QCOMPARE(page("?limit=500").json()[QLatin1String("limit")].integer(), 50);
        QCOMPARE(page("?limit=0").json()[QLatin1String("limit")].integer(), 1);
        QCOMPARE(page("?colour=red").status, 200);
    }

    void listingFilters()
    {
        for (const char *id : {"A", "B", "C"})
            m_bench->create(id);
        m_bench->insert("B", settlementBody("S"));
        m_bench->close("B");
        m_bench->put(batchPath("C"), kDiscardBatch);
        const auto ids = [this](const QByteArray &query) {
            QStringList found;
            for (const Json &row : m_bench->get(base() + "/payment_batches" + query).json()[QLatin1String("data")].array())
                found.append(row[QLatin1String("external_id")].string());
            return found.join(QLatin1Char(' '));
        };
        QCOMPARE(ids("?status=pending_payment"), QStringLiteral("B"));
        QCOMPARE(ids("?status=pending_settlements_insertion"), QStringLiteral("A"));
        QCOMPARE(ids("?reference_date=2026-11-19"), QStringLiteral("C B A"));
        QCOMPARE(ids("?reference_date=2026-11-20"), QString());
        QCOMPARE(ids("?status=discarded&reference_date=2026-11-19"), QStringLiteral("C"));
        const auto code = [this](const QByteArray &query) { return m_bench->get(base() + "/payment_batches" + query).code(); };
        QCOMPARE(code("?status=sleeping"), QStringLiteral("QIT000001"));
        QCOMPARE(code("?reference_date=19/11/2026"), QStringLiteral("QIT000001"));
        QCOMPARE(code("?page=-1"), QStringLiteral("QIT000010"));
        QCOMPARE(code("?limit=many"), QStringLiteral("QIT000010"));
    }

    void accountsOfTheFund()
    {
        const QByteArray path = "/cash_account/fund_class/" + kFund.toLatin1() + "/accounts";
        const Json first = m_bench->get(path + "?limit=1").json();
        QCOMPARE(first[QLatin1String("is_last_page")].boolean(), false);
        const auto account = wire::decodeAccount(first[QLatin1String("data")].array().value(0));
        QVERIFY_RESULT(account);
        QCOMPARE(account->key.toLatin1(), kMainAccount);
        QVERIFY(account->isMain);
        QCOMPARE(account->status, QStringLiteral("open"));
        QCOMPARE(m_bench->get(path).json()[QLatin1String("data")].array().size(), 2);
        QCOMPARE(m_bench->get("/cash_account/fund_class/none/accounts").status, 404);
    }

    void connectionsAreKept()
    {
        m_bench->create("B");
        const quint16 port = m_bench->client->localPort();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_bench->get(batchPath("B")).status, 200);
        QCOMPARE(m_bench->client->localPort(), port);
        const Answer last = m_bench->client->call("GET", m_bench->at.consultant, batchPath("B"), {}, {.close = true});
        QCOMPARE(last.headers.value("connection"), QByteArray("close"));
        QVERIFY(!m_bench->client->isConnected());
    }

private:
    std::unique_ptr<Bench> m_bench;
};

ESTEIRA_TEST(AnswersTest)
#include "answers_test.moc"
