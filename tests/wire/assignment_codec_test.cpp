#include "support/sample_assets.h"
#include "support/test_registry.h"
#include "wire_data.h"

#include "wire/assignment/assignment_codec.h"
#include "wire/assignment/endpoints.h"
#include "wire/settlement/settlement_codec.h"

using namespace esteira;
using namespace esteira::assignment;
using namespace esteira::wire;
using namespace Qt::Literals::StringLiterals;

namespace {

/// JSON written with single quotes; moc loses its way in some raw strings.
QByteArray q(QByteArray json) { return json.replace('\'', '"'); }

QByteArray contract(const QString &name) { return test::data(u"contract/"_s + name + u".json"_s); }

/// A copy whose `left`-th leaf is another value; `left` is then below zero.
Json withLeaf(const Json &json, int &left, const Json &other)
{
    if (json.isObject()) {
        Json::Object fields;
        for (const auto &[key, value] : json.object())
            fields.append({key, withLeaf(value, left, other)});
        return fields;
    }
    if (json.isArray()) {
        Json::Array items;
        for (const Json &item : json.array())
            items.append(withLeaf(item, left, other));
        return items;
    }
    return left-- == 0 ? other : json;
}

/// The same objects with their fields in one order: what was sent and what was documented are compared as values.
Json sorted(const Json &json)
{
    if (json.isArray()) {
        Json::Array all;
        for (const Json &item : json.array())
            all.append(sorted(item));
        return all;
    }
    if (json.isNumber() && json.money())
        return Json(*json.money()); // 0.0 and 0 are one amount; rates have more digits and stay as they are
    if (!json.isObject())
        return json;
    Json::Object fields;
    for (const auto &[key, value] : json.object())
        fields.append({key, sorted(value)});
    std::sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return fields;
}

} // namespace

/// Every request, answer and webhook of the assignment API, against the contract's own examples.
class AssignmentCodecTest : public QObject {
    Q_OBJECT

private slots:
    void pathsOfTheContract()
    {
        namespace at = assignment_endpoints;
        const Scope scope{u"F"_s, u"C"_s};
        const QByteArray base = "/trade_receivables/fund_class/F/assignment_configuration/C/assignment";
        QCOMPARE(at::configurations(u"F"_s), QByteArray("/trade_receivables/fund_class/F/assignment_configurations"));
        QCOMPARE(at::assignments(scope), base);
        QCOMPARE(at::assignment(scope, u"B"_s), base + "/B");
        QCOMPARE(at::assets(scope, u"B"_s), base + "/B/asset");
        QCOMPARE(at::asset(scope, u"B"_s, u"A"_s), base + "/B/asset/A");
        QCOMPARE(at::documents(scope, u"B"_s, u"A"_s), base + "/B/asset/A/document");
        QCOMPARE(at::termLink(scope, u"B"_s), base + "/B/assignment_term_link");
        QCOMPARE(at::assetsSummary(scope, u"B"_s), base + "/B/assets_summary");
        QCOMPARE(at::repurchasedAssets(scope, u"B"_s), base + "/B/repurchased_asset");
        QCOMPARE(at::assetList(u"F"_s, u"B"_s), QByteArray("/trade_receivables/fund_class/F/assignment/B/assets"));
        QCOMPARE(at::assetRead(u"F"_s, u"B/1"_s, u"A"_s), QByteArray("/trade_receivables/fund_class/F/assignment/B%2F1/asset/A"));
        QCOMPARE(at::assignmentList(u"F"_s), QByteArray("/trade_receivables/fund_class/F/assignments"));
    }

    void everyDocumentedBodyIsReadAndWrittenBack_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"asset_ccb", "asset_duplicata", "asset_discounted_contract", "asset_contract", "asset_check"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void everyDocumentedBodyIsReadAndWrittenBack()
    {
        QFETCH(QString, file);
        const Json body = test::json(contract(file));
        const auto request = decodeAssetRequest(body);
        QVERIFY_RESULT(request);
        QCOMPARE(sorted(test::json(encodeAssetRequest(*request))).toPrettyBytes(), sorted(body).toPrettyBytes());
        QVERIFY(readAssetBody(body) == *request);
    }

    void readsTheFieldsOfACcb()
    {
        const auto ccb = decodeAssetRequest(test::json(contract(u"asset_ccb"_s)));
        QVERIFY_RESULT(ccb);
        QCOMPARE(ccb->totalPurchaseValue, test::money(135166));
        QCOMPARE(ccb->premiums, (QList<Premium>{{u"spread"_s, test::money(1338)}}));
        QCOMPARE(ccb->contractNumber, u"0008309052/NBF"_s);
        QCOMPARE(ccb->monthlyRate, u"0.018"_s);
        QCOMPARE(ccb->delay.interestMethod, u"compound"_s);
        QCOMPARE(ccb->installments.size(), 3);
        QCOMPARE(ccb->installments.last().faceValue, test::money(30036));
        QCOMPARE(ccb->borrower.city, u"São Paulo"_s);
        QCOMPARE(ccb->extra, (q("{'consignee':{'document_number':'kept'}}")));
    }

    void ourNumberIsANumberOrAText()
    {
        QByteArray body = contract(u"asset_duplicata"_s);
        QCOMPARE(decodeAssetRequest(test::json(body))->ourNumber, u"2"_s);
        body.replace("\"number\": 2,", "\"number\": \"0012\",");
        const auto request = decodeAssetRequest(test::json(body));
        QCOMPARE(request->ourNumber, u"0012"_s);
        QVERIFY(encodeAssetRequest(*request).contains(q("'number':'0012'"))); // leading zeros are no number
    }

    void theFineIsAlsoAnAmount()
    {
        QByteArray body = contract(u"asset_ccb"_s);
        body.replace("\"percentage_value\": 0.0", "\"amount\": 0.02");
        QCOMPARE(decodeAssetRequest(test::json(body))->delay.finePercentage, u"0.02"_s);
    }

    void samplesRoundTrip()
    {
        for (const AssetRequest &sample : {test::sampleCcb(u"A"_s), test::sampleDuplicata(u"B"_s), test::sampleDiscountedContract(u"C"_s)}) {
            const auto read = decodeAssetRequest(test::json(encodeAssetRequest(sample)));
            QVERIFY_RESULT(read);
            QVERIFY(*read == sample);
        }
    }

    void schemaNamesTheField_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *file, const QByteArray &before, const QByteArray &after, const char *field) {
            QTest::addRow("%s %s", file, after.constData()) << QString::fromLatin1(file) << before << after << QString::fromLatin1(field);
        };
        row("asset_ccb", q("'asset_type': 'ccb'"), q("'asset_type': 'cte'"), "asset_type");
        row("asset_ccb", q("'total_purchase_value': 1351.66"), q("'total_purchase_value': 1351.667"), "total_purchase_value");
        row("asset_ccb", q("'total_purchase_value': 1351.66"), q("'total_purchase_value': '1351.66'"), "total_purchase_value");
        row("asset_ccb", q("'principal_value': 1338.28"), q("'principal_value': 0"), "credit_operation.principal_value");
        row("asset_ccb", q("'external_id': 'ccf6f331-d55f-46c0-a32f-fb909884dbb2',"), "", "credit_operation.external_id");
        row("asset_ccb", q("'number': '0008309052/NBF'"), q("'number': 8309052"), "credit_operation.contract.number");
        row("asset_ccb", q("'face_value': 482.53"), q("'face_value': -1"), "installments[1].face_value");
        row("asset_ccb", q("'maturity_date': '2023-10-01'"), q("'maturity_date': '2023-02-31'"), "installments[0].maturity_date");
        row("asset_ccb", q("'monthly_rate': 0.018"), q("'monthly_rate': '1,8%'"), "credit_operation.pre_fixed.monthly_rate");
        row("asset_duplicata", q("'document_number': '529.982.247-25'"), q("'document_number': '52998224725'"), "discounted_credit_right.borrower.document_number");
        row("asset_duplicata", q("'discounted_credit_right'"), q("'credit_operation'"), "discounted_credit_right");
        row("asset_duplicata", q("'access_key': '69037229347091328617032722238810300308237163',"), "", "discounted_credit_right.invoice.access_key");
        row("asset_duplicata", q("'maturity_date': '2023-12-10'"), q("'maturity_date': '10/12/2023'"), "discounted_credit_right.maturity_date");
        row("asset_discounted_contract", q("'installment_number': 3"), q("'installment_number': 0"), "discounted_credit_right.installment_number");
        row("asset_check", q("'check': {"), q("'cheque': {"), "check");
        row("asset_check", q("'order_number': '77',"), q("'order_number': '77', 'invoice': {},"), "invoice");
    }
    void schemaNamesTheField()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, field);
        QByteArray body = contract(file);
        QVERIFY(body.contains(before));
        body.replace(body.indexOf(before), before.size(), after);
        const auto request = decodeAssetRequest(test::json(body));
        QVERIFY(!request);
        QCOMPARE(request.error().field, field);
    }

    /// Every value of every documented body, one at a time, as each other type: refused or left out, and whatever is
    /// accepted can be written again.
    void everyLeafOfAnotherType_data() { everyDocumentedBodyIsReadAndWrittenBack_data(); }
    void everyLeafOfAnotherType()
    {
        QFETCH(QString, file);
        const Json body = test::json(contract(file));
        int tried = 0;
        for (const Json &other : {Json(), Json(true), Json(u"x"_s), Json(qint64(-7)), Json::fromNumberText("1e400"), Json(Json::Array{Json(1)}),
                                  test::json(q("{'a':1}"))}) {
            for (int leaf = 0;; ++leaf) {
                int left = leaf;
                const Json changed = withLeaf(body, left, other);
                if (left >= 0)
                    break;
                ++tried;
                const AssetRequest lenient = readAssetBody(changed);
                const auto strict = decodeAssetRequest(changed);
                if (strict)
                    QVERIFY(*strict == lenient);
                else
                    QVERIFY(!strict.error().field.isEmpty());
                QVERIFY(Json::parse(encodeAssetRequest(lenient)));
            }
        }
        QVERIFY(tried > 60);
    }

    void answersNeverFailForAnEmbeddedBody()
    {
        Json row = test::json(contract(u"assets_page"_s))["data"_L1].array().first();
        row.set("discounted_credit_right"_L1, test::json(q("{'external_id':5,'face_value':'x','maturity_date':'soon'}")));
        const auto asset = decodeAsset(row);
        QVERIFY_RESULT(asset);
        QVERIFY(asset->sent);
        QVERIFY(!asset->sent->faceValue && !asset->sent->maturityDate.isValid());
    }

    void readsConfigurations()
    {
        const QByteArray body = contract(u"assignment_configuration"_s);
        const auto read = decodeConfiguration(test::json(body));
        QVERIFY_RESULT(read);
        QCOMPARE(read->key, u"a1b2c3d4-e5f6-7890-abcd-ef1234567890"_s);
        QCOMPARE(read->assetType, u"ccb"_s);
        QCOMPARE(read->fundClass.accountingDate, QDate(2024, 4, 1));
        QCOMPARE(read->fundClass.manager.name, u"Example Manager S.A."_s);
        QCOMPARE(read->assignor.name, u"Example Assignor Ltda"_s);
        QVERIFY(read->raw.contains("kept raw"));
        const auto again = decodeConfiguration(encodeConfiguration(*read));
        QVERIFY_RESULT(again);
        QCOMPARE(again->fundClass, read->fundClass);
        QCOMPARE(again->assignor, read->assignor);
        QVERIFY(!decodeConfiguration(test::json("{}")));
    }

    void readsAssignments()
    {
        const QByteArray body = contract(u"assignment_created"_s);
        const auto created = decodeAssignment(body);
        QVERIFY_RESULT(created);
        QCOMPARE(created->key, u"41d6ff41-1dac-4df7-9e50-d15210ec57f3"_s);
        QCOMPARE(created->status, u"pending_assets_insertion"_s);
        QCOMPARE(created->raw, body);

        Assignment whole;
        whole.key = u"k"_s;
        whole.externalId = u"B"_s;
        whole.name = u"ASSIGNMENT #12345"_s;
        whole.status = u"pending_manager_approval"_s;
        whole.assignmentDate = QDate(2026, 11, 19);
        whole.configurationKey = u"a1b2c3d4-e5f6-7890-abcd-ef1234567890"_s;
        whole.configuration = decodeConfiguration(test::json(contract(u"assignment_configuration"_s))).value();
        whole.numberOfApprovedAssets = 195;
        whole.totalValue = test::money(123456);
        whole.disbursement = Disbursement{u"acc"_s, {u"864457"_s, u"6"_s, u"0001"_s, u"329"_s}, test::money(123456)};
        whole.events = {{u"pending_assets_insertion"_s, QDateTime(QDate(2026, 11, 19), QTime(12, 0), Qt::UTC), {}},
                        {u"denied"_s, QDateTime(QDate(2026, 11, 19), QTime(13, 0), Qt::UTC), u"why"_s}};
        const auto read = decodeAssignment(encodeAssignment(whole));
        QVERIFY_RESULT(read);
        QCOMPARE(read->assignmentDate, whole.assignmentDate);
        QCOMPARE(read->configuration->assignor, whole.configuration->assignor);
        QCOMPARE(read->numberOfApprovedAssets, whole.numberOfApprovedAssets);
        QCOMPARE(read->totalValue, whole.totalValue);
        QCOMPARE(read->disbursement, whole.disbursement);
        QCOMPARE(read->events, whole.events);
    }

    void readsOtherNamesAndUnknownStatuses()
    {
        QCOMPARE(decodeAssignment((q("{'assignment_status':'pending_notary'}")))->status, u"pending_notary"_s);
        QCOMPARE(decodeAssignment((q("{'assignment_key':'k','status':'reproved'}")))->status, u"denied"_s);
        QVERIFY(!decodeAssignment((q("{'assignment_key':'k'}"))));
        QVERIFY(!decodeAssignment((q("{'status':1}"))));
        QVERIFY(!decodeAssignment(QByteArray("[]")));
    }

    void readsAssets()
    {
        const Json row = decodeList(contract(u"assets_page"_s), 0, 10)->data.first();
        const auto asset = decodeAsset(row);
        QVERIFY_RESULT(asset);
        QCOMPARE(asset->status, u"denied"_s);
        QCOMPARE(asset->durationDays, std::optional(9177));
        QCOMPARE(asset->deniedBy, u"document"_s);
        QCOMPARE(asset->denialReason, u"Invalid documents"_s);
        QVERIFY(!asset->sent);
        QCOMPARE(sorted(encodeAsset(*asset, Json())), sorted(row));
        const auto embedded = decodeAsset(encodeAsset(*asset, test::json(contract(u"asset_duplicata"_s))));
        QVERIFY_RESULT(embedded);
        QCOMPARE(embedded->sent->invoiceNumber, u"958431587"_s);
        QVERIFY(!decodeAsset(test::json(q("{'external_id':'A'}"))));
    }

    void insertionMayAnswerAnything()
    {
        QCOMPARE(decodeInsertedAsset(q("{'asset_key':'k','external_id':'A','status':'pending_eligibility'}"))->status, u"pending_eligibility"_s);
        QVERIFY_RESULT(decodeInsertedAsset("[]"));
        QVERIFY_RESULT(decodeInsertedAsset(q("{'status':5}")));
        QVERIFY(!decodeInsertedAsset("<html>"));
    }

    void readsTheSummary()
    {
        const QByteArray body = contract(u"assets_summary"_s);
        const auto summary = decodeAssetsSummary(body);
        QVERIFY_RESULT(summary);
        QCOMPARE(*summary, (AssetsSummary{u"pending_manager_approval"_s, 198, 195, 3, test::money(123456)}));
        QCOMPARE(sorted(encodeAssetsSummary(u"931e9437-d025-41ab-bb53-6b94e10fd361"_s, *summary)), sorted(test::json(body)));
        QVERIFY(!decodeAssetsSummary(q("{'number_of_assets':1}")));
    }

    void readsLinksKeysAndRepurchases()
    {
        const auto links = decodeTermLinks(q("{'assignment_term_url':'https://storage.example.com/term/abc123.pdf','signed_assignment_term_url':null}"));
        QVERIFY_RESULT(links);
        QVERIFY(links->signedUrl.isEmpty());
        QCOMPARE(*decodeTermLinks(encodeTermLinks(*links).toBytes()), *links);
        QCOMPARE(*decodeDocumentKey(q("{'document_key':'8e515a17-8b4d-49a3-aed6-47c9574e426a'}")), u"8e515a17-8b4d-49a3-aed6-47c9574e426a"_s);
        const RepurchasedAsset asset{u"r"_s, u"ccb"_s, u"a"_s, u"CCB-1"_s, test::money(12002)};
        QCOMPARE(*decodeRepurchasedAsset(encodeRepurchasedAsset(asset).toBytes()), asset);
    }

    void requestsAreThoseOfTheContract()
    {
        QCOMPARE(encodeAssignmentRequest({u"B"_s, QDate(2024, 4, 1)}), (q("{'external_id':'B','assignment_date':'2024-04-01'}")));
        QCOMPARE(encodeAssignmentRequest({u"B"_s, {}}), (q("{'external_id':'B'}")));
        QCOMPARE(encodeAssignmentStatus(u"completed_assets_insertion"_s), (q("{'assignment_status':'completed_assets_insertion'}")));
        QCOMPARE(encodeDecision({false, {}, {}, {}}), (q("{'assignment_status':'denied'}")));
        QCOMPARE(encodeDecision({true, u"acc"_s, 195, test::money(123456)}),
                 (q("{'assignment_status':'approved','disbursement_account_key':'acc','number_of_approved_assets':195,'assignment_total_value':1234.56}")));
        QCOMPARE(encodeAssetStatus(u"denied"_s), (q("{'asset_status':'denied'}")));
        const DocumentFrame frame = documentFrame(u"ccb"_s);
        QCOMPARE(frame.before + "JVBERi0=" + frame.after, (q("{'document_type':'ccb','document_b64':'JVBERi0='}")));
        const RepurchaseRequest repurchase{u"ccb"_s, u"CCB-1"_s, u"65.508.935/0001-29"_s, test::money(10000), u"asset_settlement"_s};
        QCOMPARE(*decodeRepurchaseRequest(test::json(encodeRepurchaseRequest(repurchase))), repurchase);
    }

    void requestsAreReadBack()
    {
        QCOMPARE(*decodeAssignmentRequest(test::json(q("{'external_id':'B','assignment_date':'2024-04-01'}"))), (AssignmentRequest{u"B"_s, QDate(2024, 4, 1)}));
        QCOMPARE(decodeAssignmentRequest(test::json("{}")).error().field, u"external_id"_s);
        QCOMPARE(decodeAssignmentRequest(test::json(q("{'external_id':'B','assignment_date':'1/4'}"))).error().field, u"assignment_date"_s);
        QCOMPARE(decodeAssignmentStatus(test::json(q("{'assignment_status':'reproved'}")))->status, u"denied"_s);
        const auto approval = decodeAssignmentStatus(test::json(q("{'assignment_status':'approved','number_of_approved_assets':3,'assignment_total_value':1.5}")));
        QVERIFY_RESULT(approval);
        QCOMPARE(approval->decision, (ManagerDecision{true, {}, 3, test::money(150)}));
        QCOMPARE(decodeAssignmentStatus(test::json(q("{'status':'approved'}"))).error().field, u"assignment_status"_s);
        QCOMPARE(decodeAssignmentStatus(test::json(q("{'assignment_status':'approved','disbursement_account_key':'x'}"))).error().field, u"disbursement_account_key"_s);
        QCOMPARE(*decodeAssetStatus(test::json(q("{'asset_status':'reproved'}"))), u"denied"_s);
        QCOMPARE(decodeDocumentRequest(test::json(q("{'document_type':'ccb'}"))).error().field, u"document_b64"_s);
        QCOMPARE(decodeRepurchaseRequest(test::json(q("{'asset_type':'ccb','external_id':'A','assignor_document_number':'65.508.935/0001-29','repurchase_value':0}"))).error().field,
                 u"repurchase_value"_s);
    }

    void webhooksOfTheContract()
    {
        const auto batch = decodeWebhook(contract(u"assignment_webhook"_s));
        QVERIFY_RESULT(batch);
        const auto told = decodeAssignmentWebhook(batch->data);
        QVERIFY_RESULT(told);
        QCOMPARE(told->assignmentExternalId, u"1caff47c-bd05-48b0-a6bc-9569f5070f6b"_s);
        QCOMPARE(told->status, u"pending_manager_approval"_s);
        QCOMPARE(told->fundClassKey, u"b7d3e2a1-4c5f-4e8b-9d1a-2f3c4e5a6b7c"_s);
        QCOMPARE(encodeAssignmentWebhook(*told), batch->data);

        const auto envelope = decodeWebhook(contract(u"asset_webhook"_s));
        const auto asset = decodeAssetWebhook(envelope->data);
        QVERIFY_RESULT(asset);
        QCOMPARE(asset->assetExternalId, u"1caff47c-bd05-48b0-a6bc-9569f5070f6b"_s);
        QCOMPARE(asset->status, u"pending_documentation"_s);
        QCOMPARE(encodeAssetWebhook(*asset), envelope->data);
    }

    void webhooksOfOtherGenerations()
    {
        const auto old = decodeAssignmentWebhook(test::json(q("{'assignment_external_id':'B','assignment_new_status':'reproved','new':1}")));
        QVERIFY_RESULT(old);
        QCOMPARE(old->status, u"denied"_s);
        QVERIFY(old->fundClassKey.isEmpty());
        const AssignmentWebhook withTerm{u"B"_s, u"pending_payment"_s, u"F"_s, u"https://x/y.pdf"_s};
        QCOMPARE(decodeAssignmentWebhook(encodeAssignmentWebhook(withTerm))->signedTermUrl, withTerm.signedTermUrl);
        const AssetWebhook creation{u"B"_s, u"A"_s, u"pending_eligibility"_s, u"F"_s, test::json(contract(u"asset_ccb"_s))};
        QCOMPARE(decodeAssetWebhook(encodeAssetWebhook(creation))->payload, creation.payload);
        for (const QByteArray &data : {QByteArray("null"), QByteArray("[]"), QByteArray("{}"), q("{'assignment_external_id':'B'}")}) {
            QVERIFY(!decodeAssignmentWebhook(test::json(data)));
            QVERIFY(!decodeAssetWebhook(test::json(data)));
        }
    }
};

ESTEIRA_TEST(AssignmentCodecTest)
#include "assignment_codec_test.moc"
