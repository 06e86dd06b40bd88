#include "support/test_registry.h"
#include "wire_data.h"

#include "wire/settlement/endpoints.h"
#include "wire/settlement/settlement_codec.h"

using namespace esteira;
using namespace esteira::wire;
using namespace Qt::Literals::StringLiterals;

class RequestsTest : public QObject {
    Q_OBJECT

private slots:
    void batchSeedRoundTrips();
    void settlementSeedRoundTrips();
    void fullRequestsRoundTrip();
    void writesAmountsWithTwoDecimals();
    void writesStatusBodies();
    void namesTheWrongField_data();
    void namesTheWrongField();
    void namesTheWrongFieldOfABatch_data();
    void namesTheWrongFieldOfABatch();
    void acceptsTheLimits();
    void toleratesUnknownFields();
    void buildsPaths();
};

void RequestsTest::batchSeedRoundTrips()
{
    const Json seed = test::json(test::data(u"seeds/batch_request.json"_s));
    const auto request = decodeBatchRequest(seed);
    QVERIFY_RESULT(request);
    QCOMPARE(request->externalId, u"41d6ff41-1dac-4df7-9e50-d15210ec57f3"_s);
    QCOMPARE(request->description, u"PAYMENTS - ABC - 2025-01-01"_s);
    QCOMPARE(*request->account, (fund::AccountNumber{u"123456"_s, u"0"_s, u"0001"_s, u"329"_s}));
    QCOMPARE(encodeBatchRequest(*request), seed.toBytes());
}

void RequestsTest::settlementSeedRoundTrips()
{
    const Json seed = test::json(test::data(u"seeds/settlement_request.json"_s));
    const auto request = decodeSettlementRequest(seed);
    QVERIFY_RESULT(request);
    QCOMPARE(request->assetType, u"ccb"_s);
    QCOMPARE(request->totalValue, test::money(13050));
    QCOMPARE(request->externalId, u"931e9437-d025-41ab-bb53-6b94e10fd361"_s);
    QCOMPARE(request->settlementType, u"installment_settlement"_s);
    QCOMPARE(request->contractNumber, u"0123456789/ABC"_s);
    QCOMPARE(request->installmentNumber, std::optional(1));
    QCOMPARE(request->collectionDate, QDate(2025, 1, 1));
    QCOMPARE(request->collectionOriginType, u"borrower"_s);
    QCOMPARE(encodeSettlementRequest(*request), seed.toBytes());
}

void RequestsTest::fullRequestsRoundTrip()
{
    settlement::PaymentBatchRequest batch;
    batch.externalId = u"AUR-20261119-5F3K9Q"_s;
    batch.description = u"Cessão “ação” 😀"_s;
    batch.accountKey = u"5e621ba2-b4ac-4ddd-9893-82d220e1577e"_s;
    batch.referenceDate = QDate(2026, 11, 19);
    batch.endToEndId = u"E1234567820261119120000000000001"_s;
    batch.sourceDocumentNumber = u"12.ABC.345/01DE-35"_s;
    QCOMPARE(*decodeBatchRequest(test::json(encodeBatchRequest(batch))), batch);

    settlement::SettlementRequest row;
    row.externalId = u"LIQ-1"_s;
    row.assetType = u"duplicata_servicos"_s;
    row.settlementType = u"gloss"_s;
    row.totalValue = test::money(1);
    row.collectionOriginType = u"assignor"_s;
    row.assetKey = u"f34e9437-d025-41ab-bb53-6b94e10fd361"_s;
    row.ifCode = u"IF1"_s;
    row.participantControlNumber = u"P1"_s;
    row.installmentNumber = 12;
    row.installmentMaturityDate = QDate(2026, 12, 31);
    row.installmentExternalId = u"I1"_s;
    row.collectionDate = QDate(2026, 11, 18);
    QCOMPARE(*decodeSettlementRequest(test::json(encodeSettlementRequest(row))), row);
}

void RequestsTest::writesAmountsWithTwoDecimals()
{
    settlement::SettlementRequest row;
    for (const auto &[centavos, text] : {std::pair<qint64, const char *>{13050, "130.50"}, {10, "0.10"}, {100, "1.00"},
                                         {std::numeric_limits<qint64>::max(), "92233720368547758.07"}}) {
        row.totalValue = test::money(centavos);
        QVERIFY(encodeSettlementRequest(row).contains("\"total_value\":" + QByteArray(text) + ','));
    }
}

void RequestsTest::writesStatusBodies()
{
    QCOMPARE(encodeBatchStatus(u"pending_payment"_s), QByteArray(R"({"batch_status":"pending_payment"})"));
    QCOMPARE(test::json(encodeBatchStatus(u"pending_payment"_s)), test::json(test::data(u"seeds/batch_close.json"_s)));
    QCOMPARE(test::json(encodeBatchStatus(u"discarded"_s)), test::json(test::data(u"seeds/batch_discard.json"_s)));
    QCOMPARE(test::json(encodeSettlementStatus(u"discarded"_s)), test::json(test::data(u"seeds/settlement_removal.json"_s)));
}

void RequestsTest::namesTheWrongField_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value"); // empty: the field is left out
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *key, const QByteArray &value, const char *description, const char *field = nullptr) {
        QTest::newRow(name) << QByteArray(key) << value << QString::fromLatin1(description) << QString::fromLatin1(field ? field : key);
    };
    row("no value", "total_value", "", "'total_value' is a required property");
    row("value as text", "total_value", "\"130.50\"", "'130.50' is not of type 'number' in total_value");
    row("value null", "total_value", "null", "None is not of type 'number' in total_value");
    row("value true", "total_value", "true", "True is not of type 'number' in total_value");
    row("three decimals", "total_value", "130.505", "130.505 is not a number with at most two decimals in total_value");
    row("exponent", "total_value", "1e2", "1e2 is not a number with at most two decimals in total_value");
    row("zero", "total_value", "0.00", "0.00 is less than the minimum of 0.01 in total_value");
    row("negative", "total_value", "-1", "-1 is less than the minimum of 0.01 in total_value");
    row("no id", "external_id", "", "'external_id' is a required property");
    row("empty id", "external_id", "\"\"", "'' is too short in external_id");
    row("id as number", "external_id", "5", "5 is not of type 'string' in external_id");
    row("long contract", "contract_number", '"' + QByteArray(51, 'x') + '"',
        "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' is too long in contract_number");
    row("no asset type", "asset_type", "", "'asset_type' is a required property");
    row("unknown origin", "collection_origin_type", "\"bank\"", "'bank' is not one of ['borrower', 'assignor'] in collection_origin_type");
    row("no type", "settlement_type", "", "'settlement_type' is a required property");
    row("no installment", "installment_number", "", "'installment_number' is a required property");
    row("installment zero", "installment_number", "0", "0 is less than the minimum of 1 in installment_number");
    row("installment in parts", "installment_number", "1.5", "1.5 is not of type 'integer' in installment_number");
    row("installment as text", "installment_number", "\"1\"", "'1' is not of type 'integer' in installment_number");
    row("huge installment", "installment_number", "99999999999", "99999999999 is not of type 'integer' in installment_number");
    row("bad date", "collection_date", "\"2025-02-30\"", "'2025-02-30' is not a 'date' in collection_date");
    row("Brazilian date", "collection_date", "\"01/02/2025\"", "'01/02/2025' is not a 'date' in collection_date");
    row("bad key", "asset_key", "\"abc\"", "'contract_number', 'asset_key' exclude each other in contract_number", "contract_number");
    row("two identifiers", "asset_external_id", "\"A1\"", "'contract_number', 'asset_external_id' exclude each other in contract_number",
        "contract_number");
    row("no identifier", "contract_number", "",
        "one of 'contract_number', 'asset_external_id', 'asset_key' is required in contract_number");
}

void RequestsTest::namesTheWrongField()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QString, description);
    QFETCH(QString, field);
    Json body;
    for (const Json::Field &good : test::json(test::data(u"seeds/settlement_request.json"_s)).object()) {
        if (good.first.toLatin1() != key)
            body.set(QLatin1String(good.first.toLatin1()), good.second);
    }
    if (!value.isEmpty())
        body.set(QLatin1String(key), test::json(value));
    const auto request = decodeSettlementRequest(body);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::Invalid);
    QCOMPARE(request.error().text.in(nullptr), description);
    QCOMPARE(request.error().field, field);
}

void RequestsTest::namesTheWrongFieldOfABatch_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("field");
    const auto row = [](const QByteArray &body, const char *description, const char *field) {
        QTest::newRow(description) << body << QString::fromLatin1(description) << QString::fromLatin1(field);
    };
    row("[]", "[] is not of type 'object'", "");
    row("{}", "'external_id' is a required property", "external_id");
    row(R"({"external_id":"B","account":5})", "5 is not of type 'object' in account", "account");
    row(R"({"external_id":"B","account":{}})", "'account_number' is a required property", "account.account_number");
    row(R"({"external_id":"B","account":{"account_number":"1","account_digit":"00","account_branch":"1","financial_institution_code":"3"}})",
        "'00' is too long in account_digit", "account.account_digit");
    row(R"({"external_id":"B","account":{"account_number":"1","account_digit":"0","account_branch":"1","financial_institution_code":"3"},"account_key":"5e621ba2-b4ac-4ddd-9893-82d220e1577e"})",
        "'account', 'account_key' exclude each other in account_key", "account_key");
    row(R"({"external_id":"B","account_key":"main"})", "'main' is not a 'uuid' in account_key", "account_key");
    row(R"({"external_id":"B","reference_date":20250101})", "20250101 is not of type 'string' in reference_date", "reference_date");
    row(R"({"external_id":"B","source_document_number":"12345678000190"})",
        "'12345678000190' is not a punctuated CPF or CNPJ in source_document_number", "source_document_number");
    row(R"({"external_id":"B","end_to_end_id":"123456789012345678901234567890123"})",
        "'123456789012345678901234567890123' is too long in end_to_end_id", "end_to_end_id");
}

void RequestsTest::namesTheWrongFieldOfABatch()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, description);
    QFETCH(QString, field);
    const auto request = decodeBatchRequest(test::json(body));
    QVERIFY(!request);
    QCOMPARE(request.error().text.in(nullptr), description);
    QCOMPARE(request.error().field, field);
}

void RequestsTest::acceptsTheLimits()
{
    settlement::PaymentBatchRequest batch;
    batch.externalId = QString(50, u'x');
    batch.description = u"😀"_s.repeated(255); // characters, not UTF-16 units
    batch.account = fund::AccountNumber{QString(20, u'1'), u"X"_s, u"0001"_s, QString(20, u'3')};
    batch.endToEndId = QString(32, u'E');
    batch.sourceDocumentNumber = u"123.456.789-00"_s;
    QVERIFY_RESULT(decodeBatchRequest(test::json(encodeBatchRequest(batch))));
    batch.externalId += u'x';
    QVERIFY(!decodeBatchRequest(test::json(encodeBatchRequest(batch))));
}

void RequestsTest::toleratesUnknownFields()
{
    Json body = test::json(test::data(u"seeds/settlement_request.json"_s));
    body.set("assignor_document_number"_L1, Json(u"33.444.555/0001-81"_s));
    QVERIFY_RESULT(decodeSettlementRequest(body));
}

void RequestsTest::buildsPaths()
{
    namespace paths = settlement_endpoints;
    const QString fund = u"4b8377d0-58ec-479f-8ee9-9f963d5c47ad"_s;
    const QByteArray base = "/settlement/fund_class/4b8377d0-58ec-479f-8ee9-9f963d5c47ad";
    QCOMPARE(paths::batches(fund), base + "/payment_batch");
    QCOMPARE(paths::batchList(fund), base + "/payment_batches");
    QCOMPARE(paths::batch(fund, u"B_1.a-~"_s), base + "/payment_batch/B_1.a-~");
    QCOMPARE(paths::settlements(fund, u"B1"_s), base + "/payment_batch/B1/settlement");
    QCOMPARE(paths::settlement(fund, u"a/b?c#d"_s, u"Cessão 1%"_s),
             base + "/payment_batch/a%2Fb%3Fc%23d/settlement/Cess%C3%A3o%201%25");
    QCOMPARE(paths::accounts(fund), QByteArray("/cash_account/fund_class/4b8377d0-58ec-479f-8ee9-9f963d5c47ad/accounts"));
    QCOMPARE(paths::authenticationTest(), QByteArray("/authentication_test"));
}

ESTEIRA_TEST(RequestsTest)
#include "requests_test.moc"
