#pragma once

#include "domain/assignment/asset.h"

/// Assets that every rule accepts, of fictitious people.
namespace esteira::test {

inline assignment::Borrower sampleBorrower()
{
    assignment::Borrower borrower;
    borrower.name = QStringLiteral("Oficina Exemplo Ltda (fict\u00edcia)");
    borrower.documentNumber = QStringLiteral("11.222.333/0001-81");
    borrower.personType = QStringLiteral("legal_person");
    borrower.email = QStringLiteral("contato@exemplo.com.br");
    borrower.street = QStringLiteral("Rua Exemplo");
    borrower.number = QStringLiteral("10");
    borrower.neighborhood = QStringLiteral("Centro");
    borrower.city = QStringLiteral("S\u00e3o Paulo");
    borrower.postalCode = QStringLiteral("01310-100");
    borrower.uf = QStringLiteral("SP");
    borrower.country = QStringLiteral("BRA");
    borrower.areaCode = QStringLiteral("11");
    borrower.phoneNumber = QStringLiteral("999990000");
    borrower.activityCode = QStringLiteral("46.39-7-01");
    return borrower;
}

/// A valid access key whose number part is `number`.
inline QString sampleInvoiceKey(int number)
{
    QString key = QStringLiteral("35261011222333000181550010000000001000000000").left(25) + QStringLiteral("%1").arg(number, 9, 10, QLatin1Char('0'))
        + QStringLiteral("100000001");
    key = key.left(43);
    int sum = 0;
    int weight = 2;
    for (qsizetype i = key.size() - 1; i >= 0; --i, weight = weight == 9 ? 2 : weight + 1)
        sum += (key.at(i).unicode() - u'0') * weight;
    return key + QString::number(sum % 11 < 2 ? 0 : 11 - sum % 11);
}

inline assignment::AssetRequest sampleDuplicata(const QString &externalId, int number = 1)
{
    assignment::AssetRequest asset;
    asset.assetType = QStringLiteral("duplicata_mercantil");
    asset.totalPurchaseValue = Money::fromCentavos(98'000);
    asset.externalId = externalId;
    asset.originatorDocumentNumber = QStringLiteral("65.508.935/0001-29");
    asset.borrower = sampleBorrower();
    asset.maturityDate = QDate(2027, 2, 15);
    asset.faceValue = Money::fromCentavos(102'301);
    asset.orderNumber = QStringLiteral("18923619954796912");
    asset.participantControlNumber = QStringLiteral("PC%1").arg(number);
    asset.invoiceAccessKey = sampleInvoiceKey(number);
    asset.invoiceNumber = QString::number(number);
    asset.invoiceSerie = QStringLiteral("1");
    asset.invoiceTotalValue = Money::fromCentavos(102'301);
    asset.invoiceIssueDate = QDate(2026, 10, 10);
    return asset;
}

inline assignment::AssetRequest sampleCcb(const QString &externalId)
{
    assignment::AssetRequest asset;
    asset.assetType = QStringLiteral("ccb");
    asset.totalPurchaseValue = Money::fromCentavos(135'166);
    asset.premiums = {{QStringLiteral("spread"), Money::fromCentavos(1'338)}};
    asset.externalId = externalId;
    asset.originatorDocumentNumber = QStringLiteral("65.508.935/0001-29");
    asset.borrower = sampleBorrower();
    asset.contractNumber = QStringLiteral("0008309052/NBF");
    asset.contractIssueDate = asset.disbursementDate = asset.signatureDate = QDate(2026, 11, 3);
    asset.issueValue = asset.principalValue = Money::fromCentavos(133'828);
    asset.amortizationType = QStringLiteral("sac");
    asset.interestRateType = QStringLiteral("pre_fixed");
    asset.monthlyRate = QStringLiteral("0.018");
    asset.rateCalendarBase = QStringLiteral("calendar_365");
    asset.modalityCode = QStringLiteral("0202");
    asset.installments = {{1, QDate(2027, 1, 4), Money::fromCentavos(68'933)},
                          {2, QDate(2027, 2, 3), Money::fromCentavos(48'253)},
                          {3, QDate(2027, 3, 3), Money::fromCentavos(30'036)}};
    return asset;
}

inline assignment::AssetRequest sampleDiscountedContract(const QString &externalId, int installment = 3)
{
    assignment::AssetRequest asset;
    asset.assetType = QStringLiteral("discounted_contract");
    asset.totalPurchaseValue = Money::fromCentavos(98'000);
    asset.externalId = externalId;
    asset.originatorDocumentNumber = QStringLiteral("92.125.456/0001-04");
    asset.borrower = sampleBorrower();
    asset.maturityDate = QDate(2027, 2, 15);
    asset.faceValue = Money::fromCentavos(102'301);
    asset.installmentNumber = installment;
    asset.contractInstallments = 12;
    asset.contractTotalFaceValue = Money::fromCentavos(1'227'612);
    asset.contractNumber = QStringLiteral("CONTR-2026-00123");
    asset.contractIssueDate = QDate(2026, 10, 1);
    return asset;
}

} // namespace esteira::test
