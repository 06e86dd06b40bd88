#include "support/test_registry.h"
#include "wire_data.h"

#include "wire/auth/private_key.h"

using namespace esteira;
using wire::PrivateKey;
using wire::PublicKey;

namespace {

const QByteArray kFingerprintA = "8d4cc442d53a94d6991007d9adb5f3a82613d81f36dbd55223e3b116ad506c8c";
const QByteArray kFingerprintB65 = "997189f756a6da5ca2b4ab0e009cfdc31ed804f29d4f724d0a242db000cb8bab";

QByteArray key(const char *name)
{
    return test::data(QStringLiteral("keys/") + QLatin1String(name));
}

} // namespace

class PrivateKeyTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryForm_data();
    void readsEveryForm();
    void writesTheUsualForms();
    void generates();
    void refusesWithAClearText_data();
    void refusesWithAClearText();
    void asksForThePassphrase();
    void refusesMismatchedHalves();
    void refusesEveryTruncation();
    void saysNothingOfTheKey();
    void refusesPublicKeysOfOtherCurves();
};

void PrivateKeyTest::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("fingerprint");
    const QByteArray passphrase = "senha-de-teste";
    QTest::newRow("SEC1") << key("sec1.pem") << QByteArray() << kFingerprintA;
    QTest::newRow("PKCS#8") << key("pkcs8.pem") << QByteArray() << kFingerprintA;
    QTest::newRow("encrypted SEC1") << key("sec1_encrypted.pem") << passphrase << kFingerprintA;
    QTest::newRow("encrypted PKCS#8") << key("pkcs8_encrypted.pem") << passphrase << kFingerprintA;
    QTest::newRow("with EC PARAMETERS") << key("with_parameters.pem") << QByteArray() << kFingerprintA;
    QTest::newRow("B65") << key("short_scalar.pem") << QByteArray() << kFingerprintB65;
    QTest::newRow("a passphrase that is not needed") << key("sec1.pem") << passphrase << kFingerprintA;
    QTest::newRow("Windows line ends") << key("sec1.pem").replace("\n", "\r\n") << QByteArray() << kFingerprintA;
    QTest::newRow("text around") << "my key\n\n" + key("sec1.pem") + "\nthat was it" << QByteArray() << kFingerprintA;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + key("sec1.pem") << QByteArray() << kFingerprintA;
    QTest::newRow("its public half behind") << key("public.pem") + key("sec1.pem") << QByteArray() << kFingerprintA;
}

void PrivateKeyTest::readsEveryForm()
{
    QFETCH(QByteArray, pem);
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, fingerprint);
    const auto read = PrivateKey::fromPem(pem, passphrase);
    QVERIFY_RESULT(read);
    QCOMPARE(read->fingerprint(), fingerprint);
}

void PrivateKeyTest::writesTheUsualForms()
{
    const auto original = PrivateKey::fromPem(key("short_scalar.pem"));
    QVERIFY_RESULT(original);
    QVERIFY(original->toPkcs8Pem().startsWith("-----BEGIN PRIVATE KEY-----\n"));
    const auto again = PrivateKey::fromPem(original->toPkcs8Pem());
    QVERIFY_RESULT(again);
    QCOMPARE(again->fingerprint(), kFingerprintB65);

    const auto a = PrivateKey::fromPem(key("sec1.pem"));
    QVERIFY_RESULT(a);
    QCOMPARE(a->publicPem(), key("public.pem"));
    QVERIFY_RESULT(PublicKey::fromPem(a->publicPem()));
}

void PrivateKeyTest::generates()
{
    const auto one = PrivateKey::generate();
    const auto two = PrivateKey::generate();
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(two);
    QVERIFY(one->fingerprint() != two->fingerprint());
    const auto again = PrivateKey::fromPem(one->toPkcs8Pem());
    QVERIFY_RESULT(again);
    QCOMPARE(again->fingerprint(), one->fingerprint());
}

void PrivateKeyTest::refusesWithAClearText_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("wayOut");
    const auto row = [](const char *name, const QByteArray &pem, const char *says, const char *wayOut) {
        QTest::newRow(name) << pem << QString::fromLatin1(says) << QString::fromLatin1(wayOut);
    };
    row("P-256", key("p256.pem"), "P-256", "-b 521");
    row("P-384", key("p384.pem"), "P-384", "-b 521");
    row("Ed25519", key("ed25519.pem"), "ED25519", "-b 521");
    row("RSA", key("rsa.pem"), "RSA", "-b 521");
    row("RSA in PKCS#8", key("rsa_pkcs8.pem"), "RSA", "-b 521");
    row("public key", key("public.pem"), "public key", "BEGIN EC PRIVATE KEY");
    row("public key of ssh-keygen", "ecdsa-sha2-nistp521 AAAAE2VjZHNh user@host", "public key", "BEGIN EC PRIVATE KEY");
    row("OpenSSH", key("openssh.pem"), "OpenSSH", "ssh-keygen -p -m PEM");
    row("certificate", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", "certificate", "PRIVATE KEY");
    row("without an end", key("sec1.pem").left(200), "cut off", "PRIVATE KEY");
    row("damaged", key("sec1.pem").replace("BtK+q", "xxxxx"), "damaged", "Take it again");
    row("garbage in a block", "-----BEGIN PRIVATE KEY-----\nhello\n-----END PRIVATE KEY-----\n", "damaged", "Take it again");
    row("empty", "", "empty", "BEGIN EC PRIVATE KEY");
    row("blank", " \n ", "empty", "BEGIN EC PRIVATE KEY");
    row("garbage", "hello", "not a private key", "BEGIN EC PRIVATE KEY");
    row("binary", QByteArray(300, '\x30'), "not a private key", "BEGIN EC PRIVATE KEY");
    row("large", QByteArray(1'000'000, 'x'), "not a private key", "BEGIN EC PRIVATE KEY");
}

void PrivateKeyTest::refusesWithAClearText()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, says);
    QFETCH(QString, wayOut);
    const auto read = PrivateKey::fromPem(pem);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QCOMPARE(read.error().field, QStringLiteral("private_key"));
    QVERIFY2(read.error().text.in(nullptr).contains(says), qPrintable(read.error().text.in(nullptr)));
    QVERIFY2(read.error().wayOut.in(nullptr).contains(wayOut), qPrintable(read.error().wayOut.in(nullptr)));
}

void PrivateKeyTest::asksForThePassphrase()
{
    for (const char *name : {"sec1_encrypted.pem", "pkcs8_encrypted.pem"}) {
        const auto without = PrivateKey::fromPem(key(name));
        QVERIFY(!without);
        QCOMPARE(without.error().field, QStringLiteral("passphrase"));
        const auto wrong = PrivateKey::fromPem(key(name), "wrong");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().field, QStringLiteral("passphrase"));
        QVERIFY(wrong.error().text != without.error().text);
        QVERIFY(!PrivateKey::fromPem(key(name), QByteArray(5000, 'x')));
    }
}

// The file of somebody who glued two keys together: signing would work and nobody could verify.
void PrivateKeyTest::refusesMismatchedHalves()
{
    const auto derOf = [](const char *name) {
        return QByteArray::fromBase64(key(name).split('\n').mid(1, 5).join());
    };
    const QByteArray a = derOf("sec1.pem");
    const auto other = PrivateKey::generate();
    QVERIFY_RESULT(other);
    const QByteArray otherSpki = QByteArray::fromBase64(other->publicPem().split('\n').mid(1, 4).join());
    const QByteArray glued = a.left(a.size() - 133) + otherSpki.right(133);
    const auto read = PrivateKey::fromPem("-----BEGIN EC PRIVATE KEY-----\n" + glued.toBase64() + "\n-----END EC PRIVATE KEY-----\n");
    QVERIFY(!read);
    QVERIFY2(read.error().text.in(nullptr).contains(QLatin1String("damaged")), qPrintable(read.error().text.in(nullptr)));
}

void PrivateKeyTest::refusesEveryTruncation()
{
    const QByteArray whole = key("pkcs8.pem").trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!PrivateKey::fromPem(whole.left(size)), qPrintable(QString::number(size)));
}

void PrivateKeyTest::saysNothingOfTheKey()
{
    const QByteArray damaged = key("sec1.pem").replace("BtK+q", "xxxxx");
    const auto read = PrivateKey::fromPem(damaged);
    QVERIFY(!read);
    const QString told = read.error().text.in(nullptr) + read.error().wayOut.in(nullptr);
    for (const QByteArray &line : damaged.split('\n')) {
        if (line.size() > 20 && !line.startsWith("-----"))
            QVERIFY(!told.contains(QString::fromLatin1(line.left(12))));
    }
}

void PrivateKeyTest::refusesPublicKeysOfOtherCurves()
{
    for (const QByteArray &pem : {QByteArray("garbage"), key("sec1.pem"), QByteArray()}) {
        const auto read = PublicKey::fromPem(pem);
        QVERIFY(!read);
        QCOMPARE(read.error().field, QStringLiteral("public_key"));
    }
    const auto p256 = PublicKey::fromPem("-----BEGIN PUBLIC KEY-----\n"
                                         "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt\n"
                                         "6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==\n"
                                         "-----END PUBLIC KEY-----\n");
    QVERIFY(!p256);
    QVERIFY2(p256.error().text.in(nullptr).contains(QLatin1String("P-256")), qPrintable(p256.error().text.in(nullptr)));
}

ESTEIRA_TEST(PrivateKeyTest)
#include "private_key_test.moc"
