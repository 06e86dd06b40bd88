#include "sandbox/assignment/assignment_errors.h"

#include "domain/assignment/assignment_flow.h"
#include "sandbox/server/api_errors.h"

namespace esteira::sandbox::assignment_errors {

using api_errors::make;

namespace {

/// Most of them say the same in title and description.
HttpAnswer same(int status, const char *text, const char *translation, const char *code)
{
    const QString english = QString::fromUtf8(text);
    return make(status, english, english, QString::fromUtf8(translation), QString::fromLatin1(code));
}

} // namespace

HttpAnswer configurationNotFound()
{
    return same(404, "AssignmentConfiguration was not found", "Configuração de cessão não foi encontrada", "TRC000016");
}

HttpAnswer configurationNotActive()
{
    return same(400, "Assignment Configuration is not active.", "A configuração de cessão não está ativa.", "TRC000014");
}

HttpAnswer wrongDate()
{
    return make(400, QStringLiteral("Invalid assignment date."), QStringLiteral("Given assignment date is different from fund accounting date."),
                QStringLiteral("Data de cessão fornecida diferente da data do fundo."), QStringLiteral("TRC000083"));
}

HttpAnswer assignmentExists()
{
    return same(400, "Already Exists This External Id", "Ja existe lote com esse external_id", "TRC000041");
}

HttpAnswer assignmentNotFound(bool isRead)
{
    return same(isRead ? 404 : 400, "Assignment not found", "Cessão não foi encontrada", "TRC000018");
}

HttpAnswer emptyAssignment()
{
    return make(400, QStringLiteral("Cannot Close This Assignment"), QStringLiteral("Cannot close this assignment because there is no asset."),
                QStringLiteral("Não é possível fechar este lote porque não há nenhum ativo."), QStringLiteral("TRC000042"));
}

HttpAnswer cannotReceive(const QString &status)
{
    // The documented English text of the denial really says 'dinied'.
    const QString english = status == assignment::batch_status::kDenied ? QStringLiteral("dinied") : status;
    return make(400, QStringLiteral("Invalid operation"), QStringLiteral("This assignment can not receive '%1' status").arg(english),
                QStringLiteral("Esse lote não pode receber o status '%1'").arg(status), QStringLiteral("TRC000024"));
}

HttpAnswer assetNotFound() { return same(404, "Asset not found", "Ativo não foi encontrado", "TRC000020"); }

HttpAnswer documentDoesNotFit()
{
    return make(400, QStringLiteral("Invalid documents"), QStringLiteral("Required documents type are invalid"),
                QStringLiteral("Tipo de Documentos requeridos sao inválidos"), QStringLiteral("TRC000032"));
}

HttpAnswer unknownDocumentType() { return same(400, "Invalid document type", "Tipo de documento invalido", "TRC000033"); }

HttpAnswer notAPdf() { return same(400, "Invalid document format", "Formato do documento invalido", "TRC000034"); }

HttpAnswer fundNotFound(const QString &fundKey)
{
    return make(404, QStringLiteral("Fund Class not Found"), QStringLiteral("Fund Class with key %1 was not found.").arg(fundKey),
                QStringLiteral("A Classe de Fundo com chave %1 nao foi encontrado.").arg(fundKey), QStringLiteral("SBX910005"));
}

HttpAnswer assetExists()
{
    return same(400, "Already Exists This Asset External Id", "Já existe ativo com esse external_id", "SBX910041");
}

HttpAnswer otherAssetType(const QString &given, const QString &expected)
{
    return make(400, QStringLiteral("Invalid asset type"),
                QStringLiteral("The asset type '%1' differs from the one of the configuration, '%2'").arg(given, expected),
                QStringLiteral("O tipo de ativo '%1' difere do da configuração, '%2'").arg(given, expected), QStringLiteral("SBX910042"));
}

HttpAnswer managersOnly()
{
    return same(403, "Only the fund manager can decide an assignment", "Apenas o gestor do fundo pode decidir uma cessão", "SBX910403");
}

HttpAnswer accountNotFound()
{
    return same(400, "The disbursement account is not one of the assignor", "A conta de desembolso não é do cedente", "SBX910012");
}

HttpAnswer guardsDiffer()
{
    return same(400, "The approved assets or their total have changed", "Os ativos aprovados ou o total mudaram", "SBX910149");
}

HttpAnswer noTermYet()
{
    return same(400, "The assignment term does not exist yet", "O termo de cessão ainda não existe", "SBX910060");
}

HttpAnswer notOfThisAssignor()
{
    return same(400, "The asset was not assigned by this assignor", "O ativo não foi cedido por este cedente", "SBX910021");
}

} // namespace esteira::sandbox::assignment_errors
