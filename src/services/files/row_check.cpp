#include "services/files/row_check.h"

#include <algorithm>

namespace esteira::services {

namespace {

using settlement::Problem;
using settlement::SettlementRequest;
using settlement::Severity;

const QString kContract = QStringLiteral("contract_number");

const QString &assetOf(const SettlementRequest &request)
{
    for (const QString *asset : {&request.contractNumber, &request.assetExternalId, &request.assetKey, &request.participantControlNumber}) {
        if (!asset->isEmpty())
            return *asset;
    }
    return request.contractNumber;
}

/// Whoever has no contract number at hand writes zeros, and the administrator refuses the row after the payment.
bool isPlaceholder(const QString &contract)
{
    const QStringView head = QStringView(contract).first(std::max<qsizetype>(0, contract.indexOf(u'/') < 0 ? contract.size() : contract.indexOf(u'/')));
    return head.size() > 1 && std::all_of(head.begin(), head.end(), [](QChar c) { return c == u'0' || c == u'.' || c == u'-'; });
}

} // namespace

quint64 RowCheck::businessKey(const SettlementRequest &request)
{
    return qHashMulti(1, assetOf(request), request.installmentNumber.value_or(0), request.settlementType, request.collectionDate.toJulianDay(),
                      request.totalValue ? request.totalValue->centavos() : -1);
}

quint64 RowCheck::nearKey(const SettlementRequest &request)
{
    return qHashMulti(2, assetOf(request), request.installmentNumber.value_or(0), request.totalValue ? request.totalValue->centavos() : -1);
}

bool RowCheck::hasError(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.severity == Severity::Error; });
}

QList<Problem> RowCheck::problemsOf(const settlement::DraftRow &row)
{
    QList<Problem> problems = settlement::validate(row);
    const SettlementRequest &request = row.request;
    if (!request.externalId.isEmpty()) {
        const auto first = m_ids.constFind(request.externalId);
        if (first != m_ids.constEnd())
            problems.append(settlement::duplicateExternalId(request.externalId, *first));
        else
            m_ids.insert(request.externalId, row.sourceLine);
    }
    if (isPlaceholder(request.contractNumber)) {
        problems.append({Severity::Warning, kContract, QStringLiteral("asset.placeholder"), request.contractNumber,
                         Text::of(QT_TRANSLATE_NOOP("Text", "A contract number of zeros only stands for none; the portfolio has no such contract")),
                         Text::of(QT_TRANSLATE_NOOP("Text", "Write the number of the contract in the fund's portfolio")), {}});
    }
    if (!assetOf(request).isEmpty() && request.totalValue) {
        const quint64 payment = businessKey(request);
        if (const auto first = m_payments.constFind(payment); first != m_payments.constEnd()) {
            problems.append({Severity::Warning, QStringLiteral("total_value"), QStringLiteral("payment.repeated"), settlement::cellText(row, QStringLiteral("total_value")),
                             Text::of(QT_TRANSLATE_NOOP("Text", "The same payment as in line %1: asset, installment, type, day and value"), {QString::number(*first)}),
                             Text::of(QT_TRANSLATE_NOOP("Text", "Keep one of the two, unless it really was paid twice")), {}});
        } else {
            m_payments.insert(payment, row.sourceLine);
        }
    }
    return problems;
}

} // namespace esteira::services
