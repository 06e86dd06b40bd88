#include "support/test_registry.h"
#include "wire_data.h"

#include "wire/settlement/settlement_codec.h"

using namespace esteira;
using namespace esteira::wire;
using namespace Qt::Literals::StringLiterals;

class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void everySeedSurvivesReadingAndWriting();
    void readsTheCreatedBatchOfTheSeed();
    void readsTheReadBatch();
    void readsTheFlatBatch();
    void readsTheCreatedSettlementOfTheSeed();
    void readsTheReadSettlement();
    void keepsUnknownFieldsAndStatuses();
    void treatsNullAsAbsent();
    void leavesOutAmountsThatAreNotCentavos();
    void refusesWrongTypes_data();
    void refusesWrongTypes();
    void refusesTruncatedAnswers();
    void readsLists_data();
    void readsLists();
    void refusesListsWithoutRows_data();
    void refusesListsWithoutRows();
    void writesLists();
    void accountsRoundTrip();
    void readsTheWebhooks();
    void readsOneSettlementWebhookAsAnObject();
    void readsEmptyAndLongWebhookArrays();
    void refusesWebhooksWithoutTheirFields_data();
    void refusesWebhooksWithoutTheirFields();
    void webhooksRoundTrip();
};

void AnswersTest::everySeedSurvivesReadingAndWriting()
{
    const QDir folder(QStringLiteral(ESTEIRA_TEST_DATA "/seeds"));
    const QStringList files = folder.entryList({u"*.json"_s});
    QCOMPARE(files.size(), 13);
    for (const QString &file : files) {
        const Json json = test::json(test::data(u"seeds/"_s + file));
        QVERIFY2(json.isObject(), qPrintable(file));
        QCOMPARE(test::json(json.toBytes()), json);
        QCOMPARE(test::json(json.toPrettyBytes()), json);
    }
}

void AnswersTest::readsTheCreatedBatchOfTheSeed()
{
    const QByteArray body = test::data(u"seeds/batch_created.json"_s);
    const auto batch = decodeBatch(body);
    QVERIFY_RESULT(batch);
    QCOMPARE(batch->externalId, u"41d6ff41-1dac-4df7-9e50-d15210ec57f3"_s);
    QCOMPARE(batch->description, u"PAYMENTS - ABC - 2025-01-01"_s);
    QCOMPARE(batch->paymentBatchKey, u"63f0dbec-e9c4-4943-929e-1d47b9edbb0b"_s);
    QCOMPARE(batch->status, u"pending_settlements_insertion"_s);
    QCOMPARE(batch->referenceDate, QDate(2025, 1, 1));
    QCOMPARE(batch->accountKey, u"5e621ba2-b4ac-4ddd-9893-82d220e1577e"_s);
    QCOMPARE(batch->fundClass.key, u"4b8377d0-58ec-479f-8ee9-9f963d5c47ad"_s);
    QCOMPARE(batch->fundClass.name, u"CREDIT RIGHTS INVESTMENT FUND"_s);
    QCOMPARE(batch->fundClass.documentNumber, u"60.910.091/0001-24"_s);
    QCOMPARE(batch->fundClass.manager.name, u"EXAMPLE CAPITAL"_s);
    QCOMPARE(batch->fundClass.manager.key, u"a7498c6c-1893-42ec-a8f3-bc6ad0c6b52c"_s);
    QCOMPARE(batch->fundClass.manager.documentNumber, u"45.585.471/0001-47"_s);
    QVERIFY(!batch->fundClass.accountingDate.isValid());
    QVERIFY(!batch->fundClass.automaticDiscard);
    QVERIFY(!batch->account);
    QVERIFY(!batch->totalValue);
    QCOMPARE(batch->raw, body);
    QCOMPARE(encodeFundClass(batch->fundClass, false), test::json(body)["fund_class"_L1]);
}

void AnswersTest::readsTheReadBatch()
{
    const QByteArray body = test::data(u"contract/batch_read.json"_s);
    const auto batch = decodeBatch(body);
    QVERIFY_RESULT(batch);
    QCOMPARE(*batch->account, (fund::AccountNumber{u"123456"_s, u"0"_s, u"0001"_s, u"329"_s}));
    QCOMPARE(batch->fundClass.accountingDate, QDate(2025, 1, 1));
    QCOMPARE(batch->fundClass.automaticDiscard, std::optional(false));
    QCOMPARE(batch->totalValue, test::money(452075));
    QCOMPARE(batch->expenses.size(), 1);
    QCOMPARE(batch->expenses.first().amount, test::money(1500));
    QCOMPARE(batch->expenses.first().status, u"pending_submission"_s);
    const Json json = test::json(body);
    QCOMPARE(encodeFundClass(batch->fundClass, true), json["fund_class"_L1]);
    QCOMPARE(encodeAccountNumber(*batch->account), json["account"_L1]);
}

void AnswersTest::readsTheFlatBatch()
{
    const auto batch = decodeBatch(QByteArray(R"({"external_id":"B1","status":"pending_settlements_insertion","description":"Lote",
        "fund_class_key":"4b8377d0-58ec-479f-8ee9-9f963d5c47ad","payment_batch_key":"k","reference_date":"2025-01-01"})"));
    QVERIFY_RESULT(batch);
    QCOMPARE(batch->fundClass.key, u"4b8377d0-58ec-479f-8ee9-9f963d5c47ad"_s);
    QCOMPARE(batch->paymentBatchKey, u"k"_s);
}

void AnswersTest::readsTheCreatedSettlementOfTheSeed()
{
    const auto created = decodeSettlement(test::data(u"seeds/settlement_created.json"_s));
    QVERIFY_RESULT(created);
    QCOMPARE(created->status, u"validated"_s);
    QCOMPARE(created->sent.totalValue, test::money(13050));
    QCOMPARE(created->sent.externalId, u"931e9437-d025-41ab-bb53-6b94e10fd361"_s);
    QCOMPARE(created->sent.settlementType, u"installment_settlement"_s);
    QCOMPARE(created->settlementKey, u"b2c3d4e5-f6a7-8901-abcd-ef1234567890"_s);
    QCOMPARE(created->sent.installmentNumber, std::optional(1));
    QCOMPARE(created->settlementResult, Money());
    QCOMPARE(created->totalNumberOfUnits, 1);
    QCOMPARE(created->sent.collectionOriginType, u"borrower"_s);
    QCOMPARE(created->assets.size(), 1);
    const settlement::AffectedAsset &asset = created->assets.first();
    QCOMPARE(asset.assetKey, u"f34e9437-d025-41ab-bb53-6b94e10fd361"_s);
    QCOMPARE(asset.numberOfUnits, 1);
    QCOMPARE(asset.presentValue, test::money(125000));
    QCOMPARE(asset.installmentFaceValue, test::money(13050));
    QVERIFY(!asset.installmentDelayFineValue);
}

void AnswersTest::readsTheReadSettlement()
{
    const QByteArray body = test::data(u"contract/settlement_read.json"_s);
    const auto read = decodeSettlement(body);
    QVERIFY_RESULT(read);
    QCOMPARE(read->status, u"settled"_s);
    QCOMPARE(read->sent.assetType, u"ccb"_s);
    QCOMPARE(read->sent.settlementType, u"installment_settlement"_s);
    QCOMPARE(read->sent.contractNumber, u"0123456789/ABC"_s);
    QCOMPARE(read->sent.assetExternalId, u"CCB-0001"_s);
    QCOMPARE(read->sent.collectionDate, QDate(2025, 1, 1));
    QCOMPARE(read->assignorDocumentNumber, u"33.444.555/0001-81"_s);
    QCOMPARE(read->borrowerDocumentNumber, u"969.698.790-03"_s);
    QCOMPARE(read->counterPartyDocumentNumber, u"969.698.790-03"_s);
    QCOMPARE(read->nextExecutionUtc, QDateTime(QDate(2025, 1, 1), QTime(13, 0), Qt::UTC));
    QCOMPARE(read->raw, body);
}

void AnswersTest::keepsUnknownFieldsAndStatuses()
{
    const QByteArray body = R"({"external_id":"S1","status":"waiting_send_to_somewhere","new_field":{"deep":[1.10]}})";
    const auto read = decodeSettlement(body);
    QVERIFY_RESULT(read);
    QCOMPARE(read->status, u"waiting_send_to_somewhere"_s);
    QCOMPARE(read->raw, body);
    const auto batch = decodeBatch(test::json(R"({"external_id":"B1","status":"frozen","new_field":1.10})"));
    QVERIFY_RESULT(batch);
    QCOMPARE(batch->status, u"frozen"_s);
    QCOMPARE(batch->raw, QByteArray(R"({"external_id":"B1","status":"frozen","new_field":1.10})"));
}

void AnswersTest::treatsNullAsAbsent()
{
    const auto batch = decodeBatch(QByteArray(R"({"external_id":"B1","status":"paid","account":null,"fund_class":null,"total_value":null,
        "settlement_expenses":null,"reference_date":null,"description":null})"));
    QVERIFY_RESULT(batch);
    QVERIFY(!batch->totalValue);
    const auto settlement = decodeSettlement(R"({"external_id":"S1","status":"settled","assets":null,"installment_number":null})");
    QVERIFY_RESULT(settlement);
    QVERIFY(!settlement->sent.installmentNumber);
}

void AnswersTest::leavesOutAmountsThatAreNotCentavos()
{
    const auto read = decodeSettlement(R"({"external_id":"S1","status":"validated","type":"fine_payment","total_value":130.50000000000001,
        "settlement_result":-1119.4999,"assets":[{"asset_key":"k","number_of_units":1,"present_value":1250.123456}]})");
    QVERIFY_RESULT(read);
    QVERIFY(!read->sent.totalValue);
    QVERIFY(!read->settlementResult);
    QVERIFY(!read->assets.first().presentValue);
    settlement::SettlementRequest sent;
    sent.externalId = u"S1"_s;
    sent.settlementType = u"fine_payment"_s;
    sent.totalValue = test::money(13050);
    QCOMPARE(settlement::differingFields(sent, *read), QStringList{u"total_value"_s}); // for a person, never for a rounding
}

void AnswersTest::refusesWrongTypes_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *fields, const char *field) { QTest::newRow(fields) << QByteArray(fields) << QString::fromLatin1(field); };
    row(R"("status":1)", "status");
    row(R"("status":"")", "status");
    row(R"("status":null)", "status");
    row(R"("status":"settled","total_value":true)", "total_value");
    row(R"("status":"settled","total_value":{})", "total_value");
    row(R"("status":"settled","installment_number":"1")", "installment_number");
    row(R"("status":"settled","installment_number":1.5)", "installment_number");
    row(R"("status":"settled","installment_number":-1)", "installment_number");
    row(R"("status":"settled","installment_number":4294967297)", "installment_number");
    row(R"("status":"settled","contract_number":123)", "contract_number");
    row(R"("status":"settled","assets":{})", "assets");
    row(R"("status":"settled","assets":[{"asset_key":5}])", "asset_key");
    row(R"("status":"settled","assets":[5])", "");
    row(R"("status":"settled","type":"gloss","settlement_type":"fine_payment")", "settlement_type");
}

void AnswersTest::refusesWrongTypes()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, field);
    const auto read = decodeSettlement(R"({"external_id":"S1",)" + fields + '}');
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QCOMPARE(read.error().field, field);
}

void AnswersTest::refusesTruncatedAnswers()
{
    const QByteArray body = test::data(u"contract/settlement_read.json"_s).trimmed();
    for (qsizetype size = 0; size < body.size(); ++size)
        QVERIFY(!decodeSettlement(body.left(size)));
    for (const char *other : {"[]", "null", "\"settled\"", "<html></html>"}) {
        QVERIFY(!decodeSettlement(other));
        QVERIFY(!decodeBatch(QByteArray(other)));
    }
}

void AnswersTest::readsLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("isLast");
    QTest::newRow("envelope") << QByteArray(R"({"data":[{},{}],"limit":2,"page":4,"is_last_page":false})") << 2 << 4 << false;
    QTest::newRow("last page") << QByteArray(R"({"data":[{},{}],"limit":2,"page":4,"is_last_page":true})") << 2 << 4 << true;
    QTest::newRow("no last page, full") << QByteArray(R"({"data":[{},{}]})") << 2 << 3 << false;
    QTest::newRow("no last page, short") << QByteArray(R"({"data":[{}]})") << 1 << 3 << true;
    QTest::newRow("bare array, full") << QByteArray("[{},{}]") << 2 << 3 << false;
    QTest::newRow("bare array, empty") << QByteArray("[]") << 0 << 3 << true;
    QTest::newRow("nulls") << QByteArray(R"({"data":[{}],"page":null,"is_last_page":null})") << 1 << 3 << true;
}

void AnswersTest::readsLists()
{
    QFETCH(QByteArray, body);
    QFETCH(int, rows);
    QFETCH(int, page);
    QFETCH(bool, isLast);
    const auto list = decodeList(body, 3, 2);
    QVERIFY_RESULT(list);
    QCOMPARE(list->data.size(), rows);
    QCOMPARE(list->page, page);
    QCOMPARE(list->isLast, isLast);
}

void AnswersTest::refusesListsWithoutRows_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"{}", R"({"data":{}})", R"({"data":null})", "7", "", R"({"data":[],"is_last_page":"yes"})"})
        QTest::newRow(body) << QByteArray(body);
}

void AnswersTest::refusesListsWithoutRows()
{
    QFETCH(QByteArray, body);
    const auto list = decodeList(body, 0, 10);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Invalid);
}

void AnswersTest::writesLists()
{
    QCOMPARE(encodeList({test::json(R"({"a":1.10})")}, 2, 10, true),
             QByteArray(R"({"data":[{"a":1.10}],"limit":10,"page":2,"is_last_page":true})"));
}

void AnswersTest::accountsRoundTrip()
{
    fund::FundAccount account;
    account.key = u"5e621ba2-b4ac-4ddd-9893-82d220e1577e"_s;
    account.type = u"checking_account"_s;
    account.status = u"open"_s;
    account.number = {u"00123456"_s, u"0"_s, u"0001"_s, u"329"_s};
    account.institutionName = u"QI Sociedade de Crédito"_s;
    account.ownerName = u"Fundo"_s;
    account.ownerDocumentNumber = u"60.910.091/0001-24"_s;
    account.balance = test::money(-12345);
    account.isMain = true;
    const auto read = decodeAccount(test::json(encodeAccount(account).toBytes()));
    QVERIFY_RESULT(read);
    QCOMPARE(*read, account);
    account.isMain = false;
    account.balance.reset();
    QCOMPARE(*decodeAccount(encodeAccount(account)), account);
    QVERIFY(!decodeAccount(test::json("{}")));
}

void AnswersTest::readsTheWebhooks()
{
    const auto paid = decodeWebhook(test::data(u"contract/batch_webhook.json"_s));
    QVERIFY_RESULT(paid);
    QCOMPARE(paid->type, u"settlement.payment_batch_status_change"_s);
    QCOMPARE(paid->sentUtc, QDateTime(QDate(2024, 4, 23), QTime(15, 8, 30), Qt::UTC));
    const auto batch = decodeBatchWebhook(paid->data);
    QVERIFY_RESULT(batch);
    QCOMPARE(batch->batchExternalId, u"BATCH-0001"_s);
    QCOMPARE(batch->status, u"paid"_s);
    QCOMPARE(batch->fundDocumentNumber, u"60.910.091/0001-24"_s);

    const auto settled = decodeWebhook(test::data(u"contract/settlement_webhook.json"_s));
    QVERIFY_RESULT(settled);
    const auto items = decodeSettlementWebhook(settled->data);
    QVERIFY_RESULT(items);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->first().batchExternalId, u"BATCH-0001"_s);
    QCOMPARE(items->first().settlementExternalId, u"STL-0001"_s);
    QCOMPARE(items->first().status, u"settled"_s);
    QCOMPARE(items->first().all["total_value"_L1].money(), test::money(13050));
}

void AnswersTest::readsOneSettlementWebhookAsAnObject()
{
    const auto items = decodeSettlementWebhook(
        test::json(R"({"payment_batch_external_id":"B1","settlement_external_id":"S1","settlement_status":"discarded"})"));
    QVERIFY_RESULT(items);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->first().status, u"discarded"_s);
    QVERIFY(items->first().fundDocumentNumber.isEmpty());
}

void AnswersTest::readsEmptyAndLongWebhookArrays()
{
    QCOMPARE(decodeSettlementWebhook(test::json("[]"))->size(), 0);
    Json::Array many;
    for (int i = 0; i < 500; ++i) {
        Json item;
        item.set("payment_batch_external_id"_L1, Json(u"B1"_s));
        item.set("settlement_external_id"_L1, Json(QString::number(i)));
        item.set("settlement_status"_L1, Json(u"settled"_s));
        many.append(item);
    }
    const auto items = decodeSettlementWebhook(Json(many));
    QVERIFY_RESULT(items);
    QCOMPARE(items->last().settlementExternalId, u"499"_s);
}

void AnswersTest::refusesWebhooksWithoutTheirFields_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *data : {"null", "7", "[7]", "{}", R"([{"payment_batch_external_id":"B1","settlement_external_id":"S1"}])",
                             R"([{"payment_batch_external_id":"B1","settlement_external_id":7,"settlement_status":"settled"}])"})
        QTest::newRow(data) << QByteArray(data);
}

void AnswersTest::refusesWebhooksWithoutTheirFields()
{
    QFETCH(QByteArray, data);
    QVERIFY(!decodeSettlementWebhook(test::json(data)));
    QVERIFY(!decodeBatchWebhook(test::json(data)));
}

void AnswersTest::webhooksRoundTrip()
{
    const QDateTime sent(QDate(2025, 1, 22), QTime(20, 30, 23), Qt::UTC);
    const Json data = test::json(R"({"external_id":"B1","status":"paid"})");
    const QByteArray body = encodeWebhook(u"settlement.payment_batch_status_change"_s, sent, data);
    QVERIFY(body.contains(R"("webhook_datetime":"2025-01-22T20:30:23Z")"));
    const auto envelope = decodeWebhook(body);
    QVERIFY_RESULT(envelope);
    QCOMPARE(envelope->sentUtc, sent);
    QCOMPARE(envelope->data, data);
    // An unreadable time is no reason to lose a webhook: nothing depends on it.
    QVERIFY_RESULT(decodeWebhook(R"({"webhook_type":"new.kind","webhook_datetime":"soon","data":[]})"));
    QVERIFY(!decodeWebhook(R"({"data":{}})"));
}

ESTEIRA_TEST(AnswersTest)
#include "answers_test.moc"
