#include "support/test_registry.h"
#include "webhooks/webhook_check.h"
#include "wire/auth/token.h"
#include "wire/settlement/settlement_codec.h"

using namespace esteira;
using namespace esteira::webhooks;

namespace {
const QByteArray kKey = QByteArrayLiteral("sandbox-signature-key-0001");
const QByteArray kUrl = QByteArrayLiteral("http://127.0.0.1:8899/webhooks/qi");
const QDateTime kNow(QDate(2024, 4, 23), QTime(15, 8, 40), Qt::UTC);

/// common.md 7.5
const QByteArray kVectorBody = QByteArrayLiteral(
    "{\"data\":{\"external_id\":\"57efbd9f-0917-4c79-9a43-bc8f1039fc78\",\"status\":\"paid\"},"
    "\"webhook_type\":\"settlement.payment_batch_status_change\",\"webhook_datetime\":\"2024-04-23T15:08:30Z\"}");
const QByteArray kVectorToken = QByteArrayLiteral(
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
    "eyJwYXlsb2FkX21kNSI6IjZmMjI1YjA4YjBkZWY5MDRmMjliMGI0MWUxMWExMWZjIiwidGltZXN0YW1wIjoiMjAyNC0wNC0yM1QxNTowODozMVoiLCJtZXRob2QiOiJQT1"
    "NUIiwidXJpIjoiaHR0cDovLzEyNy4wLjAuMTo4ODk5L3dlYmhvb2tzL3FpIn0.FWTti7XQJhl3m2RboQRF-6CDRCLD1pUMt83syD284UM");

QList<WebhookSource> sources(const QList<QByteArray> &keys = {kKey})
{
    return {{QStringLiteral("sandbox"), keys, QUrl(QString::fromLatin1(kUrl))}};
}

WebhookDelivery delivery(const QByteArray &body, const QByteArray &key = kKey, const QByteArray &url = kUrl, const QDateTime &at = kNow)
{
    return {"POST", "/webhooks/qi", {wire::signWebhook(key, at, url, body)}, body};
}

Result<ports::ReceivedWebhook> check(const WebhookDelivery &request, const WebhookRules &rules = {})
{
    return checkWebhook(request, sources(), rules, kNow);
}

QByteArray settlements(const QByteArray &data)
{
    return "{\"webhook_type\":\"settlement.settlement_status_change\",\"webhook_datetime\":\"2024-04-23T15:08:30Z\",\"data\":" + data + "}";
}

QByteArray item(const QByteArray &id, const QByteArray &status)
{
    return "{\"payment_batch_external_id\":\"B1\",\"settlement_external_id\":\"" + id + "\",\"settlement_status\":\"" + status + "\"}";
}
} // namespace

/// The checks of common.md 3.5, in order, and what is kept.
class WebhookCheckTest : public QObject {
    Q_OBJECT

private slots:
    void theVectorIsAccepted()
    {
        const auto webhook = check({"POST", "/webhooks/qi", {kVectorToken}, kVectorBody}, {true, 300});
        QVERIFY_RESULT(webhook);
        QCOMPARE(webhook->connectionId, QStringLiteral("sandbox"));
        QCOMPARE(webhook->type, QStringLiteral("settlement.payment_batch_status_change"));
        QCOMPARE(webhook->body, kVectorBody);
        QVERIFY(webhook->boundToBody);
        QCOMPARE(webhook->facts.size(), 1);
        QCOMPARE(webhook->facts.first().batchExternalId, QStringLiteral("57efbd9f-0917-4c79-9a43-bc8f1039fc78"));
        QCOMPARE(webhook->facts.first().status, QStringLiteral("paid"));
        QVERIFY(webhook->facts.first().settlementExternalId.isEmpty());
    }

    void refusesWhatIsNotSigned_data()
    {
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::newRow("missing") << QList<QByteArray>();
        QTest::newRow("empty") << QList<QByteArray>{QByteArray()};
        QTest::newRow("twice") << QList<QByteArray>{kVectorToken, kVectorToken};
        QTest::newRow("noise") << QList<QByteArray>{"abc"};
        QTest::newRow("bearer") << QList<QByteArray>{"Bearer " + kVectorToken};
        QByteArray changed = kVectorToken;
        changed[changed.size() - 5] = changed.at(changed.size() - 5) == 'A' ? 'B' : 'A';
        QTest::newRow("wrong signature") << QList<QByteArray>{changed};
        QTest::newRow("no signature") << QList<QByteArray>{kVectorToken.left(kVectorToken.lastIndexOf('.') + 1)};
        const QByteArray payload = kVectorToken.split('.').at(1);
        const auto none = QByteArray("{\"alg\":\"none\",\"typ\":\"JWT\"}").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QTest::newRow("alg none") << QList<QByteArray>{none + '.' + payload + '.'};
        const auto hs512 = QByteArray("{\"alg\":\"HS512\",\"typ\":\"JWT\"}").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QTest::newRow("alg HS512") << QList<QByteArray>{hs512 + '.' + payload + '.' + kVectorToken.split('.').at(2)};
    }

    void refusesWhatIsNotSigned()
    {
        QFETCH(QList<QByteArray>, headers);
        const auto webhook = check({"POST", "/webhooks/qi", headers, kVectorBody});
        QVERIFY(!webhook);
        QCOMPARE(webhook.error().kind, ErrorKind::Auth);
    }

    void refusesAnotherKeyAndNoKey()
    {
        QVERIFY(!check(delivery(kVectorBody, "another-key")));
        QVERIFY(!checkWebhook(delivery(kVectorBody), {}, {}, kNow));
        QVERIFY(!checkWebhook(delivery(kVectorBody), sources({}), {}, kNow));
        QVERIFY(!checkWebhook(delivery(kVectorBody, QByteArray()), sources({QByteArray()}), {}, kNow)); // an empty key is no key
    }

    void acceptsBothKeysDuringARotation()
    {
        const auto rotation = sources({"new-key", kKey});
        QVERIFY_RESULT(checkWebhook(delivery(kVectorBody, kKey), rotation, {}, kNow));
        QVERIFY_RESULT(checkWebhook(delivery(kVectorBody, "new-key"), rotation, {}, kNow));
    }

    void findsTheConnectionByItsKey()
    {
        QList<WebhookSource> two = sources();
        two.append({QStringLiteral("production"), {"production-key"}, QUrl()});
        const auto webhook = checkWebhook(delivery(kVectorBody, "production-key"), two, {}, kNow);
        QVERIFY_RESULT(webhook);
        QCOMPARE(webhook->connectionId, QStringLiteral("production"));
    }

    void refusesAnotherBody()
    {
        auto request = delivery(kVectorBody);
        request.body.replace("paid", "void");
        const auto webhook = check(request);
        QVERIFY(!webhook);
        QCOMPARE(webhook.error().kind, ErrorKind::Auth);
    }

    void strictnessDecidesAboutTheOtherClaims_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("fits");
        QTest::newRow("full url") << kUrl << kNow << QByteArray("POST") << true;
        QTest::newRow("path") << QByteArray("/webhooks/qi") << kNow << QByteArray("POST") << true;
        QTest::newRow("other url") << QByteArray("https://example.com/x") << kNow << QByteArray("POST") << false;
        QTest::newRow("old") << kUrl << kNow.addSecs(-3600) << QByteArray("POST") << false;
        QTest::newRow("future") << kUrl << kNow.addSecs(3600) << QByteArray("POST") << false;
        QTest::newRow("other method") << kUrl << kNow << QByteArray("PUT") << false;
    }

    void strictnessDecidesAboutTheOtherClaims()
    {
        QFETCH(QByteArray, url);
        QFETCH(QDateTime, at);
        QFETCH(QByteArray, method);
        QFETCH(bool, fits);
        auto request = delivery(kVectorBody, kKey, url, at);
        request.method = method;
        QVERIFY(check(request, {false, 300}).has_value());
        QCOMPARE(check(request, {true, 300}).has_value(), fits);
    }

    void readsSettlementsOneOrMany()
    {
        const auto one = check(delivery(settlements(item("S1", "settled"))));
        QVERIFY_RESULT(one);
        QCOMPARE(one->facts.size(), 1);
        QCOMPARE(one->facts.first().batchExternalId, QStringLiteral("B1"));
        QCOMPARE(one->facts.first().settlementExternalId, QStringLiteral("S1"));
        QCOMPARE(one->facts.first().status, QStringLiteral("settled"));
        const auto many = check(delivery(settlements('[' + item("S1", "settled") + ',' + item("S2", "discarded") + ']')));
        QVERIFY_RESULT(many);
        QCOMPARE(many->facts.size(), 2);
    }

    void theDedupeKeyIsTypeIdsAndStatus()
    {
        const auto key = [](const QByteArray &body) { return check(delivery(body))->dedupeKey; };
        QByteArray later = kVectorBody;
        later.replace("15:08:30Z", "19:08:30Z");
        QCOMPARE(key(later), key(kVectorBody)); // the time of sending says nothing
        QByteArray completed = kVectorBody;
        completed.replace("paid", "completed");
        QVERIFY(key(completed) != key(kVectorBody));

        const QByteArray a = item("S1", "settled");
        const QByteArray b = item("S2", "settled");
        QCOMPARE(key(settlements('[' + a + ',' + b + ']')), key(settlements('[' + b + ", " + a + ']')));
        QVERIFY(key(settlements('[' + a + ',' + b + ']')) != key(settlements('[' + a + ']')));
        QCOMPARE(key(settlements('[' + a + ']')), key(settlements(a)));
    }

    void theSameEventOfTwoConnectionsIsTwo()
    {
        QList<WebhookSource> two = sources();
        two.append({QStringLiteral("production"), {"production-key"}, QUrl()});
        const auto first = checkWebhook(delivery(kVectorBody), two, {}, kNow);
        const auto second = checkWebhook(delivery(kVectorBody, "production-key"), two, {}, kNow);
        QVERIFY(first->dedupeKey != second->dedupeKey);
    }

    void keepsWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        QTest::newRow("unknown type") << QByteArray("{\"webhook_type\":\"composition.status_change\",\"webhook_datetime\":\"2024-04-23T15:08:30Z\","
                                                    "\"data\":{\"composition_key\":\"k\"}}")
                                      << QStringLiteral("composition.status_change");
        QTest::newRow("not JSON") << QByteArray("hello") << QString();
        QTest::newRow("duplicate names") << QByteArray("{\"a\":1,\"a\":2}") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }

    void keepsWhatItCannotRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, type);
        const auto webhook = check(delivery(body));
        QVERIFY_RESULT(webhook);
        QCOMPARE(webhook->type, type);
        QCOMPARE(webhook->body, body);
        QVERIFY(webhook->facts.isEmpty());
        QVERIFY(!webhook->dedupeKey.isEmpty());
    }
};

ESTEIRA_TEST(WebhookCheckTest)

#include "webhook_check_test.moc"
