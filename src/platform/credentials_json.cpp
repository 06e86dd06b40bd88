#include "platform/credentials_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace esteira::platform {

QByteArray encodeCredentials(const ports::Credentials &credentials)
{
    QJsonArray signatureKeys;
    for (const QByteArray &key : credentials.webhookSignatureKeys)
        signatureKeys.append(QString::fromLatin1(key.toBase64()));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                     {QStringLiteral("api_client_key"), credentials.apiClientKey},
                                     {QStringLiteral("private_key_pem"), QString::fromLatin1(credentials.privateKeyPem)},
                                     {QStringLiteral("webhook_signature_keys_base64"), signatureKeys}})
        .toJson(QJsonDocument::Compact);
}

Result<ports::Credentials> decodeCredentials(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("version")).toInt() != 1)
        return failure(damagedKeyEntryError());
    ports::Credentials credentials;
    credentials.apiClientKey = object.value(QLatin1String("api_client_key")).toString();
    credentials.privateKeyPem = object.value(QLatin1String("private_key_pem")).toString().toLatin1();
    for (const auto &key : object.value(QLatin1String("webhook_signature_keys_base64")).toArray())
        credentials.webhookSignatureKeys.append(QByteArray::fromBase64(key.toString().toLatin1()));
    return credentials;
}

Error noKeyError()
{
    return makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "No key is kept for this connection.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Import or create the key of the connection.")));
}

Error damagedKeyEntryError()
{
    return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The kept key of this connection cannot be read.")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Import the key of the connection again.")));
}

} // namespace esteira::platform
