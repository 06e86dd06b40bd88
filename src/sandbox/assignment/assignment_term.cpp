#include "sandbox/assignment/assignment_term.h"

#include "sandbox/assignment/assignment_answers.h"
#include "sandbox/assignment/pdf_pages.h"
#include "wire/assignment/assignment_codec.h"

#include <QLocale>

namespace esteira::sandbox {

namespace {

using Look = PdfPages::Look;

QString amount(Money money)
{
    const QLocale brazil(QLocale::Portuguese, QLocale::Brazil);
    const qint64 centavos = money.centavos();
    return QStringLiteral("R$ ") + brazil.toString(centavos / 100) + u',' + QStringLiteral("%1").arg(centavos % 100, 2, 10, QLatin1Char('0'));
}

QString shortDate(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }

void addParties(PdfPages &pages, const fund::FundClass &fund, const assignment::Assignor &assignor)
{
    pages.addLine(QStringLiteral("Cessionário: %1, CNPJ %2").arg(fund.name, fund.documentNumber));
    pages.addLine(QStringLiteral("Gestora: %1, CNPJ %2").arg(fund.manager.name, fund.manager.documentNumber));
    pages.addLine(QStringLiteral("Cedente: %1, CPF/CNPJ %2").arg(assignor.name, assignor.documentNumber));
}

void addAssets(PdfPages &pages, const QList<AssetRecord> &assets)
{
    pages.addLine(QStringLiteral("ATIVO                     VENCIMENTO        VALOR DE FACE      VALOR DE COMPRA  SACADO"), Look::Mono);
    for (const AssetRecord &asset : assets) {
        const auto body = wire::readAssetBody(wire::Json::parse(asset.sent).value_or(wire::Json()));
        pages.addLine(asset.externalId.left(25).leftJustified(26) + shortDate(assignment::lastMaturity(body)).leftJustified(12)
                          + amount(assignment::faceValueOf(body).value_or(Money())).rightJustified(19)
                          + amount(asset.purchaseValue).rightJustified(21) + QStringLiteral("  ") + body.borrower.documentNumber,
                      Look::Mono);
    }
}

void addSignatures(PdfPages &pages, const fund::FundClass &fund, const assignment::Assignor &assignor)
{
    pages.addLine({});
    pages.addLine(QStringLiteral("Assinado eletronicamente pelas partes (sandbox, sem valor jurídico):"));
    for (const QString &party : {fund.name, fund.manager.name, assignor.name})
        pages.addLine(QStringLiteral("   [x] ") + party);
}

} // namespace

QByteArray assignmentTerm(AssignmentContext &context, const AssignmentRecord &assignment, bool isSigned)
{
    const auto configuration = context.assignors.configuration(assignment.fundKey, assignment.configurationKey);
    const auto shown = configuration ? assignment_answers::configuration(context, *configuration) : assignment::AssignmentConfiguration();
    const AssignmentTotals totals = context.book.totals(assignment.id);
    PdfPages pages;
    pages.addLine(QStringLiteral("TERMO DE CESSÃO DE DIREITOS CREDITÓRIOS"), Look::Title);
    pages.addLine(QStringLiteral("Lote de cessão %1, de %2").arg(assignment.externalId, shortDate(assignment.assignmentDate)));
    pages.addLine({});
    addParties(pages, shown.fundClass, shown.assignor);
    pages.addLine({});
    pages.addLine(QStringLiteral("%1 ativos, valor total de compra %2").arg(totals.approved).arg(amount(totals.value)));
    if (const auto paid = assignment_answers::account(context, assignment)) {
        pages.addLine(QStringLiteral("Pagamento ao cedente: banco %1, agência %2, conta %3-%4")
                          .arg(paid->number.institutionCode, paid->number.branch, paid->number.number, paid->number.digit));
    }
    pages.addLine({});
    addAssets(pages, context.book.alive(assignment.id));
    if (isSigned)
        addSignatures(pages, shown.fundClass, shown.assignor);
    return pages.toBytes(QStringLiteral("Termo de cessão %1").arg(assignment.externalId));
}

std::optional<QByteArray> storedTerm(AssignmentContext &context, const QByteArray &path)
{
    const QList<QByteArray> parts = path.mid(qstrlen(kStoragePath)).split('/');
    const bool isSigned = parts.value(0) == "signed_assignment_term";
    if (parts.size() != 2 || (!isSigned && parts.first() != "assignment_term") || !parts.last().endsWith(".pdf"))
        return std::nullopt;
    const auto assignment = context.book.assignmentByKey(QString::fromLatin1(parts.last().chopped(4)));
    if (!assignment || !(isSigned ? assignment_answers::hasSignedTerm(*assignment) : assignment_answers::hasTerm(*assignment)))
        return std::nullopt;
    return assignmentTerm(context, *assignment, isSigned);
}

} // namespace esteira::sandbox
