#include "sandbox/settlement/settlement_errors.h"

#include "sandbox/server/api_errors.h"

namespace esteira::sandbox::settlement_errors {

using api_errors::make;

HttpAnswer fundNotFound(const QString &fundKey)
{
    return make(404, QStringLiteral("Fund Class not Found"), QStringLiteral("Fund Class with key %1 was not found.").arg(fundKey),
                QStringLiteral("A Classe de Fundo com chave %1 nao foi encontrado.").arg(fundKey), QStringLiteral("SET000005"));
}

HttpAnswer batchNotFound(const QString &externalId)
{
    return make(404, QStringLiteral("Payment batch not found"),
                QStringLiteral("The Payment Batch with external_id %1 was not found").arg(externalId),
                QStringLiteral("O Lote de Pagamento com identificador externo %1 não foi encontrado").arg(externalId),
                QStringLiteral("SET000010"));
}

HttpAnswer settlementNotFound(const QString &externalId)
{
    return make(404, QStringLiteral("Settlement not found"),
                QStringLiteral("The Settlement with external_id %1 was not found").arg(externalId),
                QStringLiteral("A Liquidação com identificador externo %1 não foi encontrada").arg(externalId),
                QStringLiteral("SET000011"));
}

HttpAnswer batchExists(const QString &externalId)
{
    return make(409, QStringLiteral("Payment batch external id already exists"),
                QStringLiteral("The Payment Batch with external id %1 already exists").arg(externalId),
                QStringLiteral("O Lote de Pagamento com identificador externo %1 ja existe").arg(externalId), QStringLiteral("SET000009"));
}

HttpAnswer accountNotFound(const QString &accountKey)
{
    return make(404, QStringLiteral("Account not found"),
                QStringLiteral("The account with key (%1) was not found.").arg(accountKey),
                QStringLiteral("A conta com chave(%1) não foi encontrada.").arg(accountKey), QStringLiteral("SET000009"));
}

HttpAnswer wrongDate(QDate given, QDate fundDate)
{
    const QString date = given.toString(Qt::ISODate);
    const QString expected = fundDate.toString(Qt::ISODate);
    return make(400, QStringLiteral("Bad Request"),
                QStringLiteral("Payment batch is being created in %1, while fund is in %2").arg(date, expected),
                QStringLiteral("Payment batch esta sendo criado em %1, fundo esta em %2").arg(date, expected), QStringLiteral("SET000044"));
}

HttpAnswer settlementExists(const QString &settlementId, const QString &batchId)
{
    return make(400, QStringLiteral("Already Exists Settlement With External Id"),
                QStringLiteral("The settlement with external_id %1 in payment batch with external id %2 already exists").arg(settlementId, batchId),
                QStringLiteral("a liquidação com identificador %1 no lote de identificador %2 já existe").arg(settlementId, batchId),
                QStringLiteral("SET000013"));
}

HttpAnswer invalidStatus(const QString &status)
{
    return make(400, QStringLiteral("Invalid status"), QStringLiteral("The status given: %1 is not suported.").arg(status),
                QStringLiteral("O status: %1 não possui suporte.").arg(status), QStringLiteral("SET000026"));
}

HttpAnswer batchStatusMismatch(const QString &batchKey, const QString &current, const QString &expected)
{
    return make(400, QStringLiteral("Payment Batch Status mismatch"),
                QStringLiteral("Payment batch of key: %1 with status: %2 was expected to be: %3").arg(batchKey, current, expected),
                QStringLiteral("O lote de pagamento com chave: %1 e com status: %2 não passou, era esperado que fosse: %3")
                    .arg(batchKey, current, expected),
                QStringLiteral("SET000016"));
}

HttpAnswer settlementStatusMismatch(const QString &current, const QString &expected)
{
    return make(400, QStringLiteral("Settlement type mismatch"),
                QStringLiteral("The settlement given has the status: %1 and was expected: %2").arg(current, expected),
                QStringLiteral("A liquidação com status: %1 era esperado ter: %2").arg(current, expected), QStringLiteral("SET000024"));
}

HttpAnswer emptyBatch(const QString &externalId)
{
    return make(400, QStringLiteral("Payment Batch with no settlement"),
                QStringLiteral("Payment batch of external_id: %1 have no settlements to be settled").arg(externalId),
                QStringLiteral("O lote de pagamento com identificador: %1 não possui liquidações").arg(externalId),
                QStringLiteral("SET000017"));
}

} // namespace esteira::sandbox::settlement_errors
