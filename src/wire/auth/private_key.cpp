#include "wire/auth/private_key.h"

#include "wire/auth/native_key.h"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <QCryptographicHash>

#include <cstring>

namespace esteira::wire {

namespace {

constexpr qsizetype kMaxPemBytes = 64 * 1024; // a key is under 1 KiB; anything much larger is some other file

struct FreeBio {
    void operator()(BIO *bio) const { BIO_free_all(bio); }
};
using Bio = std::unique_ptr<BIO, FreeBio>;

struct FreeContext {
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
};

std::unexpected<Error> refused(Text what, Text wayOut, const QString &field = QStringLiteral("private_key"))
{
    ERR_clear_error(); // what OpenSSL says about key material stays here
    return failure(ErrorKind::Invalid, std::move(what), std::move(wayOut), field);
}

Text makeP521()
{
    return Text::of(QT_TRANSLATE_NOOP("Text", "Make one with: %1"),
                    {QStringLiteral("ssh-keygen -t ecdsa -b 521 -m PEM -f private.key")});
}

Text chooseTheKeyFile()
{
    return Text::of(QT_TRANSLATE_NOOP("Text", "Choose the file that begins with “%1” or “%2”."),
                    {QStringLiteral("-----BEGIN EC PRIVATE KEY-----"), QStringLiteral("-----BEGIN PRIVATE KEY-----")});
}

/// The block with the private key, without EC PARAMETERS or other text around it; empty when there is none.
QByteArray privateBlock(const QByteArray &pem)
{
    for (const char *type : {"EC PRIVATE KEY", "PRIVATE KEY", "ENCRYPTED PRIVATE KEY"}) {
        const QByteArray begin = "-----BEGIN " + QByteArray(type) + "-----";
        const QByteArray end = "-----END " + QByteArray(type) + "-----";
        const qsizetype from = pem.indexOf(begin);
        const qsizetype to = pem.indexOf(end, from);
        if (from >= 0 && to >= 0)
            return pem.mid(from, to + end.size() - from) + '\n';
    }
    return {};
}

/// What somebody gave instead of a private EC key, said clearly; nothing when it may be one.
std::optional<Error> recognisedAsOther(const QByteArray &pem)
{
    const auto other = [](const char *what, Text wayOut) {
        return makeError(ErrorKind::Invalid, Text::of(what), std::move(wayOut), QStringLiteral("private_key"));
    };
    const auto has = [&pem](const char *mark) { return pem.contains(mark); };
    if (pem.trimmed().isEmpty())
        return other(QT_TRANSLATE_NOOP("Text", "There is no key: the text is empty."), chooseTheKeyFile());
    if (has("BEGIN OPENSSH PRIVATE KEY")) {
        return other(QT_TRANSLATE_NOOP("Text", "This key is in the OpenSSH format, which is not accepted here."),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Convert a copy of it with: %1"),
                              {QStringLiteral("ssh-keygen -p -m PEM -f private.key")}));
    }
    if (has("BEGIN RSA PRIVATE KEY"))
        return other(QT_TRANSLATE_NOOP("Text", "This is an RSA key; an EC key on the curve P-521 is needed."), makeP521());
    if (has("BEGIN DSA PRIVATE KEY"))
        return other(QT_TRANSLATE_NOOP("Text", "This is a DSA key; an EC key on the curve P-521 is needed."), makeP521());
    if (!privateBlock(pem).isEmpty())
        return std::nullopt;
    if (has("BEGIN PUBLIC KEY") || pem.trimmed().startsWith("ecdsa-sha2-") || pem.trimmed().startsWith("ssh-"))
        return other(QT_TRANSLATE_NOOP("Text", "This is a public key; the private key is needed."), chooseTheKeyFile());
    if (has("BEGIN CERTIFICATE"))
        return other(QT_TRANSLATE_NOOP("Text", "This is a certificate; the private key is needed."), chooseTheKeyFile());
    if (has("PRIVATE KEY-----"))
        return other(QT_TRANSLATE_NOOP("Text", "The key is cut off or of a kind that is not accepted here."), chooseTheKeyFile());
    return other(QT_TRANSLATE_NOOP("Text", "This is not a private key in PEM format."), chooseTheKeyFile());
}

/// OpenSSL must never ask on a terminal: the passphrase is the one given, or none.
int givePassphrase(char *buffer, int size, int, void *given)
{
    const auto *passphrase = static_cast<const QByteArray *>(given);
    if (passphrase->isEmpty() || passphrase->size() > size)
        return -1;
    std::memcpy(buffer, passphrase->constData(), std::size_t(passphrase->size()));
    return int(passphrase->size());
}

QString groupName(EVP_PKEY *key)
{
    char name[80] = {};
    std::size_t length = 0;
    if (!EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name, sizeof name, &length))
        return {};
    return QString::fromLatin1(name, qsizetype(length));
}

/// The one curve of this API; the error names what was found.
Outcome checkCurve(EVP_PKEY *key, const QString &field)
{
    if (!EVP_PKEY_is_a(key, "EC")) {
        return refused(Text::of(QT_TRANSLATE_NOOP("Text", "This is a key of the kind %1; an EC key on the curve P-521 is needed."),
                                {QString::fromLatin1(EVP_PKEY_get0_type_name(key))}),
                       makeP521(), field);
    }
    const QString curve = groupName(key);
    if (curve == QLatin1String("secp521r1"))
        return {};
    if (curve.isEmpty())
        return refused(Text::of(QT_TRANSLATE_NOOP("Text", "The curve of this key has no name; the curve P-521 is needed.")), makeP521(), field);
    const QString usual = curve == QLatin1String("prime256v1") ? QStringLiteral("P-256")
        : curve == QLatin1String("secp384r1")                  ? QStringLiteral("P-384")
                                                               : curve;
    return refused(Text::of(QT_TRANSLATE_NOOP("Text", "This key is on the curve %1; the curve P-521 is needed."), {usual}), makeP521(), field);
}

/// One way of writing the public half, so that a fingerprint does not depend on how the file was made.
void useUsualForm(EVP_PKEY *key)
{
    EVP_PKEY_set_utf8_string_param(key, OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT, OSSL_PKEY_EC_POINT_CONVERSION_FORMAT_UNCOMPRESSED);
    EVP_PKEY_set_utf8_string_param(key, OSSL_PKEY_PARAM_EC_ENCODING, OSSL_PKEY_EC_ENCODING_GROUP);
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

} // namespace

Result<PrivateKey> PrivateKey::fromPem(const QByteArray &pem, const QByteArray &passphrase)
{
    if (pem.size() > kMaxPemBytes)
        return refused(Text::of(QT_TRANSLATE_NOOP("Text", "This is not a private key in PEM format.")), chooseTheKeyFile());
    if (const auto error = recognisedAsOther(pem))
        return failure(*error);
    QByteArray block = privateBlock(pem);
    const bool isLocked = block.contains("ENCRYPTED");
    const QString passphraseField = QStringLiteral("passphrase");
    if (isLocked && passphrase.isEmpty()) {
        return refused(Text::of(QT_TRANSLATE_NOOP("Text", "This key is protected by a passphrase.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Give the passphrase that was chosen when the key was made.")), passphraseField);
    }
    const Bio bio(BIO_new_mem_buf(block.constData(), int(block.size())));
    KeyHandle key(PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, const_cast<QByteArray *>(&passphrase)));
    OPENSSL_cleanse(block.data(), std::size_t(block.size()));
    if (!key && isLocked) {
        return refused(Text::of(QT_TRANSLATE_NOOP("Text", "The passphrase does not open this key.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check capitals and spaces in the passphrase, or make a new key.")), passphraseField);
    }
    if (!key) {
        return refused(Text::of(QT_TRANSLATE_NOOP("Text", "The key is damaged: it cannot be read.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Take it again from where it was made, as a file and not through a text editor.")));
    }
    if (const auto checked = checkCurve(key.get(), QStringLiteral("private_key")); !checked)
        return failure(checked.error());
    useUsualForm(key.get());
    const std::unique_ptr<EVP_PKEY_CTX, FreeContext> context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (EVP_PKEY_check(context.get()) != 1) {
        return refused(Text::of(QT_TRANSLATE_NOOP("Text", "The key is damaged: its private and public halves do not belong together.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Take it again from where it was made, as a file and not through a text editor.")));
    }
    return PrivateKey(std::make_shared<Native>(Native{std::move(key)}));
}

Result<PrivateKey> PrivateKey::generate()
{
    KeyHandle key(EVP_EC_gen("secp521r1"));
    if (!key) {
        return failure(ErrorKind::Bug, Text::of(QT_TRANSLATE_NOOP("Text", "The computer could not make a key.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Please report this with the details.")));
    }
    useUsualForm(key.get());
    return PrivateKey(std::make_shared<Native>(Native{std::move(key)}));
}

QByteArray PrivateKey::toPkcs8Pem() const
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), m_native->key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio.get());
}

QByteArray PrivateKey::publicPem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(bio.get(), m_native->key.get());
    return contentOf(bio.get());
}

QByteArray PrivateKey::fingerprint() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    i2d_PUBKEY_bio(bio.get(), m_native->key.get());
    return QCryptographicHash::hash(contentOf(bio.get()), QCryptographicHash::Sha256).toHex();
}

Result<PublicKey> PublicKey::fromPem(const QByteArray &spkiPem)
{
    const QString field = QStringLiteral("public_key");
    const Bio bio(BIO_new_mem_buf(spkiPem.constData(), int(qMin(spkiPem.size(), kMaxPemBytes))));
    KeyHandle key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    if (!key) {
        return refused(Text::of(QT_TRANSLATE_NOOP("Text", "This is not a public key in PEM format.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Make it from the private key with: %1"),
                                {QStringLiteral("openssl ec -in private.key -pubout -outform PEM -out public.key.pub")}),
                       field);
    }
    if (const auto checked = checkCurve(key.get(), field); !checked)
        return failure(checked.error());
    return PublicKey(std::make_shared<Native>(Native{std::move(key)}));
}

} // namespace esteira::wire
