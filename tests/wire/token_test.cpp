#include "support/test_registry.h"
#include "wire_data.h"

#include "wire/auth/token.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QMessageAuthenticationCode>

#include <jwt.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

using namespace esteira;
using namespace esteira::wire;

namespace {

constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const QByteArray kPrintedToken =
    "eyJhbGciOiJFUzUxMiIsInR5cCI6IkpXVCJ9.eyJwYXlsb2FkX21kNSI6IjRhNjAzZjBmMGU3ZGRkZTlkYTJhMGFkM2QzNDFmNzRiIiwidGltZXN0YW1wIjoiMjAyMy0wNi0zMFQxODo1MjoyNy44ODU3MzFaIiwibWV0aG9kIjoiUE9TVCIsInVyaSI6Ii90ZXN0In0.AcNiJqXDdVmlXSbPI6bH41n0KXz9JwVVMgo4Ivqsq5UZjM2WBOTWw3aAvIMAAhjK5OdrURD4cX3dbbnRgzxspUckANRt0hVHRKSkhROHBfZxuTXVfv8oYzwghwiO2MatPBsroC9Vxbh-DEVQJIBigtN9_D5bg8p2-mlVvoxou2I-EwZs";
const QByteArray kPostToken =
    "eyJhbGciOiJFUzUxMiIsInR5cCI6IkpXVCJ9.eyJ0aW1lc3RhbXAiOiIyMDI1LTAxLTAxVDEyOjAwOjAwIiwibWV0aG9kIjoiUE9TVCIsInVyaSI6Ii9hdXRoZW50aWNhdGlvbl90ZXN0IiwicGF5bG9hZF9tZDUiOiI0YTYwM2YwZjBlN2RkZGU5ZGEyYTBhZDNkMzQxZjc0YiJ9.AQ1L5Uk8Q5rQxrSzED40e7RIu-Ss4hc-8ucjuXr34nw0j9vtYEBrBwxeIopKTiCgg9BDSww8z9s8xmk-oGhBqAqDAbi69AgxI7Sdv88WpC6oZv_I0wQUFRjI8l_Kv0yDbd6NarnW3WWudIstPsmzsdU9OpxhiuqikI-e6ELSIRhbvmTC";
const QByteArray kGetToken =
    "eyJhbGciOiJFUzUxMiIsInR5cCI6IkpXVCJ9.eyJ0aW1lc3RhbXAiOiIyMDI1LTAxLTAxVDEyOjAwOjAwIiwibWV0aG9kIjoiR0VUIiwidXJpIjoiL2F1dGhlbnRpY2F0aW9uX3Rlc3QifQ.ATR2UtdBwF62PpkaTkILLCkbJVIwHlMhdNvhXZLnutvQXG2s25U_O2D1MW_t6G1R0jZq8QpYl85ou-GtymgMQTCqAGXJQh-of_srCcUcBbUX4MDUepf6ja8OV39MULxDx67a-bIyiz6G34GMaZoPYHRT6mPe3fTjYgsgcSS32TJ0dqqh";
const QByteArray kWebhookToken =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJwYXlsb2FkX21kNSI6IjZmMjI1YjA4YjBkZWY5MDRmMjliMGI0MWUxMWExMWZjIiwidGltZXN0YW1wIjoiMjAyNC0wNC0yM1QxNTowODozMVoiLCJtZXRob2QiOiJQT1NUIiwidXJpIjoiaHR0cDovLzEyNy4wLjAuMTo4ODk5L3dlYmhvb2tzL3FpIn0.FWTti7XQJhl3m2RboQRF-6CDRCLD1pUMt83syD284UM";
const QByteArray kWebhookKey = "sandbox-signature-key-0001";
const QByteArray kWebhookBody =
    R"({"data":{"external_id":"57efbd9f-0917-4c79-9a43-bc8f1039fc78","status":"paid"},"webhook_type":"settlement.payment_batch_status_change","webhook_datetime":"2024-04-23T15:08:30Z"})";
const QDateTime kNoon(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC);

PrivateKey keyA()
{
    return *PrivateKey::fromPem(test::data(QStringLiteral("keys/sec1.pem")));
}

PublicKey publicA()
{
    return *PublicKey::fromPem(keyA().publicPem());
}

QByteArray part(const QByteArray &token, int index)
{
    return QByteArray::fromBase64(token.split('.').at(index), kBase64Url);
}

QByteArray joined(const QByteArray &header, const QByteArray &claims, const QByteArray &signature)
{
    return header.toBase64(kBase64Url) + '.' + claims.toBase64(kBase64Url) + '.' + signature.toBase64(kBase64Url);
}

QByteArray hs256(const QByteArray &key, const QByteArray &header, const QByteArray &claims)
{
    const QByteArray text = header.toBase64(kBase64Url) + '.' + claims.toBase64(kBase64Url);
    return text + '.' + QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64(kBase64Url);
}

/// A token over any header, made with key A through OpenSSL alone.
QByteArray es512(const QByteArray &header, const QByteArray &claims)
{
    const QByteArray pem = keyA().toPkcs8Pem();
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free_all);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    const QByteArray text = header.toBase64(kBase64Url) + '.' + claims.toBase64(kBase64Url);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    unsigned char der[200];
    std::size_t size = sizeof der;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha512(), nullptr, key.get());
    EVP_DigestSign(context.get(), der, &size, reinterpret_cast<const unsigned char *>(text.constData()), std::size_t(text.size()));
    const unsigned char *at = der;
    ECDSA_SIG *signature = d2i_ECDSA_SIG(nullptr, &at, long(size));
    QByteArray raw(132, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(signature), reinterpret_cast<unsigned char *>(raw.data()), 66);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature), reinterpret_cast<unsigned char *>(raw.data()) + 66, 66);
    ECDSA_SIG_free(signature);
    return text + '.' + raw.toBase64(kBase64Url);
}

} // namespace

class TokenTest : public QObject {
    Q_OBJECT

private slots:
    void hashesBodies_data();
    void hashesBodies();
    void hashesOneObjectFiveWays();
    void readsThePrintedToken();
    void verifiesTheVectors();
    void signsWhatTheContractSays();
    void leavesOutTheHashOfNoBody();
    void signaturesAlwaysHave132Octets();
    void anotherLibraryAgrees();
    void refusesOtherTokens_data();
    void refusesOtherTokens();
    void refusesEveryChangedCharacter();
    void takesAnyExtraClaim();
    void verifiesTheWebhookVector();
    void triesEverySignatureKey();
    void neverTakesAnEmptySignatureKey();
    void refusesOtherWebhookTokens_data();
    void refusesOtherWebhookTokens();
    void signsWebhooks();
    void bindsBodies();
    void signsFastEnough();
};

void TokenTest::hashesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("md5");
    const auto row = [](const char *body, const char *md5) { QTest::newRow(body) << QByteArray(body) << QByteArray(md5); };
    row("", "d41d8cd98f00b204e9800998ecf8427e");
    row("{}", "99914b932bd37a50b983c5e7c90ae93b");
    row(R"({"name":"QI Tech"})", "4a603f0f0e7ddde9da2a0ad3d341f74b");
    row(R"({"name": "QI Tech"})", "3a462c4474608df0aa4376a836376768");
    row(R"({"batch_status":"pending_payment"})", "598279b8426dcd3dbd17ad5e7da7fc87");
    row(R"({"batch_status": "pending_payment"})", "1ca215445f7080601c9b7dd06b589dc5");
}

void TokenTest::hashesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, md5);
    QCOMPARE(payloadMd5(body), md5);
}

void TokenTest::hashesOneObjectFiveWays()
{
    const QByteArray javaScript = R"({"description":"Cessão 01/2025 – ação","total_value":130.5})";
    const QByteArray pythonUtf8 = R"({"description": "Cessão 01/2025 – ação", "total_value": 130.5})";
    const QByteArray pythonCompact = R"({"description":"Cess\u00e3o 01/2025 \u2013 a\u00e7\u00e3o","total_value":130.5})";
    const QByteArray php = R"({"description":"Cess\u00e3o 01\/2025 \u2013 a\u00e7\u00e3o","total_value":130.5})";
    const QByteArray python = R"({"description": "Cess\u00e3o 01/2025 \u2013 a\u00e7\u00e3o", "total_value": 130.5})";
    QCOMPARE(payloadMd5(python), QByteArray("73df413caa83271516a524d83e908e84"));
    QCOMPARE(payloadMd5(pythonUtf8), QByteArray("36706c30c81adb3136f50eb0a2714278"));
    QCOMPARE(payloadMd5(pythonCompact), QByteArray("751dd95bb7d4d9bcbddd8dfa2e39004c"));
    QCOMPARE(payloadMd5(javaScript), QByteArray("6e07839fab5fd47fbcb26d0a64e32669"));
    QCOMPARE(payloadMd5(php), QByteArray("4da18b79d75ff2a2d92d69663f698fee"));
    for (const QByteArray &form : {javaScript, pythonUtf8, pythonCompact, php, python}) {
        QCOMPARE(test::json(form).toBytes(), javaScript);
        QCOMPARE(test::json(form).toPythonBytes(), python);
    }
}

void TokenTest::readsThePrintedToken()
{
    const auto claims = readUnverified(kPrintedToken);
    QVERIFY_RESULT(claims);
    QCOMPARE(claims->method, QByteArray("POST"));
    QCOMPARE(claims->uri, QByteArray("/test"));
    QCOMPARE(claims->payloadMd5, payloadMd5(R"({"name":"QI Tech"})"));
    QCOMPARE(claims->timestampUtc, QDateTime(QDate(2023, 6, 30), QTime(18, 52, 27, 885), Qt::UTC));
    QCOMPARE(claims->all.toBytes(), part(kPrintedToken, 1));
    const QByteArray signature = part(kPrintedToken, 2);
    QCOMPARE(signature.size(), 132);
    QVERIFY(signature.startsWith("\x01\xc3"));
    QCOMPARE(signature.mid(66, 2), QByteArray("\x00\xd4", 2));
    QVERIFY(!verifyEs512(publicA(), kPrintedToken));
}

void TokenTest::verifiesTheVectors()
{
    const auto post = verifyEs512(publicA(), kPostToken);
    QVERIFY_RESULT(post);
    QCOMPARE(post->method, QByteArray("POST"));
    QCOMPARE(post->uri, QByteArray("/authentication_test"));
    QCOMPARE(post->timestampUtc, kNoon);
    QVERIFY(post->hasPayloadMd5);
    QCOMPARE(bodyBinding(*post, R"({"name":"QI Tech"})"), BodyBinding::Bound);

    const auto get = verifyEs512(publicA(), kGetToken);
    QVERIFY_RESULT(get);
    QCOMPARE(get->method, QByteArray("GET"));
    QVERIFY(!get->hasPayloadMd5);
    QCOMPARE(bodyBinding(*get, "anything"), BodyBinding::NotBound);
}

// Header and claims byte for byte as the vectors'; the signature is another one each time, as ECDSA's are.
void TokenTest::signsWhatTheContractSays()
{
    const auto post = signRequest(keyA(), kNoon, "POST", "/authentication_test", R"({"name":"QI Tech"})");
    QVERIFY_RESULT(post);
    QCOMPARE(post->left(post->lastIndexOf('.')), kPostToken.left(kPostToken.lastIndexOf('.')));
}

void TokenTest::leavesOutTheHashOfNoBody()
{
    const auto get = signRequest(keyA(), kNoon, "GET", "/authentication_test", {});
    QVERIFY_RESULT(get);
    QCOMPARE(get->left(get->lastIndexOf('.')), kGetToken.left(kGetToken.lastIndexOf('.')));
    const auto empty = signRequest(keyA(), kNoon, "PUT", "/x", QByteArray(""));
    QVERIFY_RESULT(empty);
    QCOMPARE(readUnverified(*empty)->payloadMd5, QByteArray("d41d8cd98f00b204e9800998ecf8427e"));
}

void TokenTest::signaturesAlwaysHave132Octets()
{
    const PrivateKey key = *PrivateKey::generate();
    const PublicKey publicKey = *PublicKey::fromPem(key.publicPem());
    int padded = 0;
    for (int i = 0; i < 300; ++i) {
        const auto token = signRequest(key, kNoon.addSecs(i), "POST", "/settlement/" + QByteArray::number(i), "{}");
        QVERIFY_RESULT(token);
        const QByteArray signature = part(*token, 2);
        QCOMPARE(signature.size(), 132);
        padded += signature.at(0) == 0 || signature.at(66) == 0;
        const auto claims = verifyEs512(publicKey, *token);
        QVERIFY_RESULT(claims);
        QCOMPARE(claims->timestampUtc, kNoon.addSecs(i));
    }
    QVERIFY(padded > 0); // otherwise this test saw nothing of what it is about
}

void TokenTest::anotherLibraryAgrees()
{
    const QByteArray publicPem = keyA().publicPem();
    const auto *pem = reinterpret_cast<const unsigned char *>(publicPem.constData());
    const auto ours = signRequest(keyA(), kNoon, "POST", "/settlement/fund_class/a%20b", R"({"total_value":130.50})");
    QVERIFY_RESULT(ours);
    jwt_t *decoded = nullptr;
    QCOMPARE(jwt_decode(&decoded, ours->constData(), pem, int(publicPem.size())), 0);
    QCOMPARE(QByteArray(jwt_get_grant(decoded, "uri")), QByteArray("/settlement/fund_class/a%20b"));
    jwt_free(decoded);

    const QByteArray privatePem = keyA().toPkcs8Pem();
    jwt_t *made = nullptr;
    QCOMPARE(jwt_new(&made), 0);
    jwt_add_grant(made, "method", "GET");
    jwt_set_alg(made, JWT_ALG_ES512, reinterpret_cast<const unsigned char *>(privatePem.constData()), int(privatePem.size()));
    char *theirs = jwt_encode_str(made);
    const auto claims = verifyEs512(publicA(), theirs);
    std::free(theirs);
    jwt_free(made);
    QVERIFY_RESULT(claims);
    QCOMPARE(claims->method, QByteArray("GET"));
}

void TokenTest::refusesOtherTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    const auto row = [](const char *name, const QByteArray &token) { QTest::newRow(name) << token; };
    const QByteArray header = R"({"alg":"ES512","typ":"JWT"})";
    const QByteArray claims = part(kPostToken, 1);
    const QByteArray signature = part(kPostToken, 2);
    row("empty", {});
    row("one part", "abc");
    row("two parts", kPostToken.left(kPostToken.lastIndexOf('.')));
    row("four parts", kPostToken + ".AA");
    row("with a prefix", "Bearer " + kPostToken);
    row("old prefix", "QIT key:" + kPostToken);
    row("alg none", joined(R"({"alg":"none","typ":"JWT"})", claims, {}));
    row("alg none with the signature", joined(R"({"alg":"none"})", claims, signature));
    row("alg none, signed all the same", es512(R"({"alg":"none","typ":"JWT"})", claims));
    row("HS256 named, signed all the same", es512(R"({"alg":"HS256","typ":"JWT"})", claims));
    row("alg in lower case", joined(R"({"alg":"es512","typ":"JWT"})", claims, signature));
    row("no alg", joined(R"({"typ":"JWT"})", claims, signature));
    row("alg twice", joined(R"({"alg":"ES512","alg":"none"})", claims, signature));
    row("HS256 with the public key", hs256(keyA().publicPem(), R"({"alg":"HS256","typ":"JWT"})", claims));
    row("HS256 said to be ES512", hs256(keyA().publicPem(), header, claims));
    row("other claims", joined(header, R"({"method":"PUT"})", signature));
    row("no signature", joined(header, claims, {}));
    row("131 octets", joined(header, claims, signature.left(131)));
    row("133 octets", joined(header, claims, signature + '\0'));
    row("64 octets", joined(header, claims, signature.left(64)));
    row("zero signature", joined(header, claims, QByteArray(132, '\0')));
    row("signature of ones", joined(header, claims, QByteArray(132, '\xff')));
    row("halves swapped", joined(header, claims, signature.mid(66) + signature.left(66)));
    row("another token's signature", joined(header, claims, part(kGetToken, 2)));
    row("padded Base64", kPostToken + "=");
    row("claims not an object", es512(header, "[]"));
    row("claims not JSON", es512(header, "hello"));
    row("claims with a duplicate", es512(header, R"({"method":"GET","method":"PUT"})"));
    row("critical extension", es512(R"({"alg":"ES512","b64":false,"crit":["b64"]})", claims));
    row("huge", QByteArray(1'000'000, 'A') + '.' + QByteArray(1'000'000, 'A') + '.');
}

void TokenTest::refusesOtherTokens()
{
    QFETCH(QByteArray, token);
    const auto claims = verifyEs512(publicA(), token);
    QVERIFY(!claims);
    QCOMPARE(claims.error().kind, ErrorKind::Auth);
    QVERIFY(!claims.error().text.isEmpty());
}

void TokenTest::refusesEveryChangedCharacter()
{
    for (qsizetype at = 0; at < kGetToken.size(); ++at) {
        QByteArray changed = kGetToken;
        changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
        QVERIFY2(!verifyEs512(publicA(), changed), qPrintable(QString::number(at)));
    }
    for (qsizetype at = 0; at < kWebhookToken.size(); ++at) {
        QByteArray changed = kWebhookToken;
        changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
        QVERIFY2(!verifyHs256({kWebhookKey}, changed), qPrintable(QString::number(at)));
    }
}

void TokenTest::takesAnyExtraClaim()
{
    const auto claims = verifyEs512(publicA(), es512(R"({"typ":"JWT","alg":"ES512","kid":"1"})",
                                                     R"({"iat":1735732800,"method":"GET","timestamp":"2025-01-01T12:00:00.5Z"})"));
    QVERIFY_RESULT(claims);
    QCOMPARE(claims->all[QLatin1String("iat")].integer(), std::optional<qint64>(1735732800));
    QCOMPARE(claims->timestampUtc, kNoon.addMSecs(500));
    QVERIFY(claims->uri.isEmpty());
}

void TokenTest::verifiesTheWebhookVector()
{
    QCOMPARE(kWebhookBody.size(), 177);
    QCOMPARE(payloadMd5(kWebhookBody), QByteArray("6f225b08b0def904f29b0b41e11a11fc"));
    const auto claims = verifyHs256({kWebhookKey}, kWebhookToken);
    QVERIFY_RESULT(claims);
    QCOMPARE(claims->uri, QByteArray("http://127.0.0.1:8899/webhooks/qi"));
    QCOMPARE(claims->timestampUtc, QDateTime(QDate(2024, 4, 23), QTime(15, 8, 31), Qt::UTC));
    QCOMPARE(bodyBinding(*claims, kWebhookBody), BodyBinding::Bound);
}

void TokenTest::triesEverySignatureKey()
{
    QVERIFY_RESULT(verifyHs256({"old-key", kWebhookKey}, kWebhookToken));
    QVERIFY_RESULT(verifyHs256({kWebhookKey, "new-key"}, kWebhookToken));
    QVERIFY(!verifyHs256({"old-key", "new-key"}, kWebhookToken));
    QVERIFY(!verifyHs256({}, kWebhookToken));
}

void TokenTest::neverTakesAnEmptySignatureKey()
{
    const QByteArray token = hs256({}, R"({"alg":"HS256"})", R"({"method":"POST"})");
    QVERIFY(!verifyHs256({QByteArray()}, token));
    QVERIFY(!verifyHs256({QByteArray(""), kWebhookKey}, token));
}

void TokenTest::refusesOtherWebhookTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray claims = part(kWebhookToken, 1);
    QTest::newRow("alg none") << joined(R"({"alg":"none"})", claims, {});
    QTest::newRow("alg none, signed") << hs256(kWebhookKey, R"({"alg":"none"})", claims);
    QTest::newRow("HS512 named") << hs256(kWebhookKey, R"({"alg":"HS512"})", claims);
    QTest::newRow("ES512 token") << kPostToken;
    QTest::newRow("cut signature") << joined(R"({"alg":"HS256","typ":"JWT"})", claims, part(kWebhookToken, 2).left(31));
    QTest::newRow("no signature") << joined(R"({"alg":"HS256","typ":"JWT"})", claims, {});
    QTest::newRow("another key") << hs256("another", R"({"alg":"HS256","typ":"JWT"})", claims);
    // The last character carries two bits that no octet uses: another one there would be a second text of the same token.
    QTest::newRow("another spelling of the signature") << kWebhookToken.chopped(1) + 'N';
    QTest::newRow("empty") << QByteArray();
}

void TokenTest::refusesOtherWebhookTokens()
{
    QFETCH(QByteArray, token);
    const auto verified = verifyHs256({kWebhookKey}, token);
    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, ErrorKind::Auth);
}

void TokenTest::signsWebhooks()
{
    const QByteArray token = signWebhook(kWebhookKey, kNoon, "http://127.0.0.1:8899/hook", kWebhookBody);
    const auto claims = verifyHs256({kWebhookKey}, token);
    QVERIFY_RESULT(claims);
    QCOMPARE(claims->method, QByteArray("POST"));
    QCOMPARE(claims->uri, QByteArray("http://127.0.0.1:8899/hook"));
    QCOMPARE(claims->timestampUtc, kNoon);
    QCOMPARE(bodyBinding(*claims, kWebhookBody), BodyBinding::Bound);
}

void TokenTest::bindsBodies()
{
    const QByteArray raw = R"({"data":{"status":"paid","total_value":130.50,"name":"Cessão"}})";
    const QByteArray python = R"({"data": {"status": "paid", "total_value": 130.5, "name": "Cess\u00e3o"}})";
    const auto claimsFor = [](const QByteArray &hashed) { return *readUnverified(signWebhook(kWebhookKey, kNoon, "/", hashed)); };
    QCOMPARE(bodyBinding(claimsFor(raw), raw), BodyBinding::Bound);
    QCOMPARE(bodyBinding(claimsFor(python), raw), BodyBinding::Bound);
    QCOMPARE(bodyBinding(claimsFor(raw), raw + ' '), BodyBinding::Mismatch);
    QCOMPARE(bodyBinding(claimsFor(raw), {}), BodyBinding::Mismatch);
    QCOMPARE(bodyBinding(claimsFor(python), R"({"data":{"status":"paid","status":"paid"}})"), BodyBinding::Mismatch);

    TokenClaims claims = claimsFor(raw);
    claims.payloadMd5.clear(); // the claim was there and was no text
    QCOMPARE(bodyBinding(claims, raw), BodyBinding::Mismatch);
}

// A thousand requests a second on loopback leave well under a millisecond for a signature.
void TokenTest::signsFastEnough()
{
    const PrivateKey key = keyA();
    constexpr int kTokens = 200;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kTokens; ++i)
        QVERIFY(signRequest(key, kNoon, "POST", "/settlement", "{}"));
    const double each = double(timer.nsecsElapsed()) / 1000.0 / kTokens;
    qInfo("%.0f microseconds a token", each);
    QVERIFY2(each < 20'000, qPrintable(QString::number(each))); // generous: a shared or sanitised machine is slow
}

ESTEIRA_TEST(TokenTest)
#include "token_test.moc"
