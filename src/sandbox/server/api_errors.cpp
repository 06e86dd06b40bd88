#include "sandbox/server/api_errors.h"

#include "wire/error_envelope.h"

namespace esteira::sandbox::api_errors {

HttpAnswer make(int status, const QString &title, const QString &description, const QString &translation, const QString &code)
{
    return {status, wire::encodeError({title, description, translation, code}), {}};
}

HttpAnswer schema(const QString &what)
{
    return make(400, QStringLiteral("Bad Request"), QStringLiteral("Schema Error: ") + what, QStringLiteral("Schema Inválido"),
                QStringLiteral("QIT000001"));
}

HttpAnswer badPaging(const QString &what)
{
    return make(400, QStringLiteral("Bad Request"), what, QStringLiteral("Parâmetro de consulta inválido"), QStringLiteral("QIT000010"));
}

HttpAnswer malformed(const QString &reason)
{
    return make(400, QStringLiteral("Bad Request"), reason, QStringLiteral("Requisição inválida"), QStringLiteral("QIT000400"));
}

HttpAnswer noRoute(const QByteArray &path)
{
    return make(404, QStringLiteral("Not Found"), QStringLiteral("The route %1 was not found").arg(QString::fromLatin1(path)),
                QStringLiteral("A rota não foi encontrada"), QStringLiteral("QIT000404"));
}

HttpAnswer wrongMethod(const QByteArray &method, const QByteArray &allowed)
{
    HttpAnswer answer = make(405, QStringLiteral("Method Not Allowed"),
                             QStringLiteral("The method %1 is not allowed for this route").arg(QString::fromLatin1(method)),
                             QStringLiteral("O método não é permitido para essa rota"), QStringLiteral("QIT000405"));
    answer.headers.append({"Allow", allowed});
    return answer;
}

HttpAnswer internal()
{
    return make(500, QStringLiteral("Internal Server Error"), QStringLiteral("Internal Server Error"),
                QStringLiteral("Erro interno"), QStringLiteral("QIT000500"));
}

} // namespace esteira::sandbox::api_errors
