#include "core/log.h"

#include <QRegularExpression>

namespace esteira {

Q_LOGGING_CATEGORY(lcExchange, "esteira.exchange")
Q_LOGGING_CATEGORY(lcStore, "esteira.store")
Q_LOGGING_CATEGORY(lcService, "esteira.service")
Q_LOGGING_CATEGORY(lcWebhook, "esteira.webhook")
Q_LOGGING_CATEGORY(lcSandbox, "esteira.sandbox")
Q_LOGGING_CATEGORY(lcApp, "esteira.app")

QString redacted(QString text)
{
    static const QRegularExpression pem(
        QStringLiteral("-----BEGIN [A-Z ]+-----[\\s\\S]*?(-----END [A-Z ]+-----|$)"));
    static const QRegularExpression jws(QStringLiteral("eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.?[A-Za-z0-9_-]*"));
    static const QRegularExpression cpf(QStringLiteral("\\b\\d{3}\\.(\\d{3}\\.\\d{3})-\\d{2}\\b"));
    static const QRegularExpression cnpj(
        QStringLiteral("\\b[0-9A-Z]{2}\\.([0-9A-Z]{3}\\.[0-9A-Z]{3})/[0-9A-Z]{4}-\\d{2}\\b"));
    // A whole number of a document as JSON carries it: only its field's name tells it from other digits.
    static const QRegularExpression document(
        QStringLiteral("(document_number\\\\?\"\\s*:\\s*\\\\?\")[0-9A-Z]{3}([0-9A-Z]{6,9})[0-9]{2}(?![0-9A-Z])"));
    static const QRegularExpression base64(QStringLiteral("[A-Za-z0-9+/]{200,}={0,2}"));
    text.replace(pem, QStringLiteral("[key]"));
    text.replace(jws, QStringLiteral("[token]"));
    text.replace(cpf, QStringLiteral("***.\\1-**"));
    text.replace(cnpj, QStringLiteral("**.\\1/****-**"));
    text.replace(document, QStringLiteral("\\1***\\2**"));
    text.replace(base64, QStringLiteral("[document]"));
    return text;
}

} // namespace esteira
