#include "domain/assignment/asset_fields.h"

#include <array>

namespace esteira::assignment {

namespace {

using R = AssetRequest;
using Kind = AssetField::Kind;

template <auto Member>
auto &at(R &request)
{
    return request.*Member;
}

template <auto Part, auto Member>
auto &in(R &request)
{
    return (request.*Part).*Member;
}

template <auto Member>
constexpr AssetField::TextAt kBorrower = &in<&R::borrower, Member>;
template <auto Member>
constexpr AssetField::TextAt kDelay = &in<&R::delay, Member>;

using TextAt = AssetField::TextAt;
using DateAt = AssetField::DateAt;
using MoneyAt = AssetField::MoneyAt;
using IntegerAt = AssetField::IntegerAt;

constexpr const char *kAssetGroup = QT_TRANSLATE_NOOP("AssetField", "Asset");
constexpr const char *kBorrowerGroup = QT_TRANSLATE_NOOP("AssetField", "Borrower");
constexpr const char *kAddressGroup = QT_TRANSLATE_NOOP("AssetField", "Borrower's address and contact");
constexpr const char *kInvoiceGroup = QT_TRANSLATE_NOOP("AssetField", "Invoice");
constexpr const char *kContractGroup = QT_TRANSLATE_NOOP("AssetField", "Contract");
constexpr const char *kRateGroup = QT_TRANSLATE_NOOP("AssetField", "Interest");
constexpr const char *kDelayGroup = QT_TRANSLATE_NOOP("AssetField", "Late payment");
constexpr const char *kCollectionGroup = QT_TRANSLATE_NOOP("AssetField", "Collection");

// Required are only the fields the contract or plain sense makes so (assignment.md 3.8, 11-3); the others of its
// examples are recommended. The lengths are those it tells; CNAB's where it tells none (8.4).
constexpr std::array kFields{
    AssetField{"external_id", QT_TRANSLATE_NOOP("AssetField", "External ID"), kAssetGroup, Kind::Text,
               TextAt(&at<&R::externalId>), kEveryFamily, kEveryFamily, 0, 50},
    AssetField{"total_purchase_value", QT_TRANSLATE_NOOP("AssetField", "Purchase value"), kAssetGroup, Kind::Money,
               MoneyAt(&at<&R::totalPurchaseValue>), kEveryFamily, kEveryFamily, 0, 0, nullptr, true},
    AssetField{"face_value", QT_TRANSLATE_NOOP("AssetField", "Face value"), kAssetGroup, Kind::Money,
               MoneyAt(&at<&R::faceValue>), kTitles, kTitles},
    AssetField{"maturity_date", QT_TRANSLATE_NOOP("AssetField", "Maturity"), kAssetGroup, Kind::Date,
               DateAt(&at<&R::maturityDate>), kTitles, kTitles},
    AssetField{"order_number", QT_TRANSLATE_NOOP("AssetField", "Order number"), kAssetGroup, Kind::Text,
               TextAt(&at<&R::orderNumber>), Duplicata | Paper, Paper, 0, 50},
    AssetField{"originator_document_number", QT_TRANSLATE_NOOP("AssetField", "Originator's CPF or CNPJ"), kAssetGroup, Kind::TaxId,
               TextAt(&at<&R::originatorDocumentNumber>), kEveryFamily, kEveryFamily},
    AssetField{"participant_control_number", QT_TRANSLATE_NOOP("AssetField", "Control number"), kAssetGroup, Kind::Text,
               TextAt(&at<&R::participantControlNumber>), Duplicata | Paper, 0, 0, 50},
    AssetField{"principal_value", QT_TRANSLATE_NOOP("AssetField", "Principal"), kAssetGroup, Kind::Money,
               MoneyAt(&at<&R::principalValue>), CreditOperation, CreditOperation},
    AssetField{"amortization_type", QT_TRANSLATE_NOOP("AssetField", "Amortization"), kAssetGroup, Kind::Suggested,
               TextAt(&at<&R::amortizationType>), CreditOperation, 0, CreditOperation, 0, &amortizationTypes},
    AssetField{"modality_code", QT_TRANSLATE_NOOP("AssetField", "SCR modality"), kAssetGroup, Kind::Text,
               TextAt(&at<&R::modalityCode>), CreditOperation, 0, CreditOperation, 4},
    AssetField{"consignee.consignee_type", QT_TRANSLATE_NOOP("AssetField", "Payroll consignee"), kAssetGroup, Kind::Text,
               TextAt(&at<&R::consigneeType>), CreditOperation},
    AssetField{"installment_number", QT_TRANSLATE_NOOP("AssetField", "Installment"), kAssetGroup, Kind::Integer,
               IntegerAt(&at<&R::installmentNumber>), DiscountedContract, DiscountedContract},

    AssetField{"contract.number", QT_TRANSLATE_NOOP("AssetField", "Contract number"), kContractGroup, Kind::Text,
               TextAt(&at<&R::contractNumber>), CreditOperation | DiscountedContract, CreditOperation | DiscountedContract, 0, 50},
    AssetField{"contract_number", QT_TRANSLATE_NOOP("AssetField", "Contract number"), kContractGroup, Kind::Text,
               TextAt(&at<&R::contractNumber>), Contract, Contract, 0, 50},
    AssetField{"contract.issue_date", QT_TRANSLATE_NOOP("AssetField", "Issue date"), kContractGroup, Kind::Date,
               DateAt(&at<&R::contractIssueDate>), CreditOperation | DiscountedContract, 0, CreditOperation | DiscountedContract},
    AssetField{"issue_date", QT_TRANSLATE_NOOP("AssetField", "Issue date"), kContractGroup, Kind::Date,
               DateAt(&at<&R::contractIssueDate>), Contract, 0, Contract},
    AssetField{"contract.disbursement_date", QT_TRANSLATE_NOOP("AssetField", "Disbursement date"), kContractGroup, Kind::Date,
               DateAt(&at<&R::disbursementDate>), CreditOperation, 0, CreditOperation},
    AssetField{"contract.signature_date", QT_TRANSLATE_NOOP("AssetField", "Signature date"), kContractGroup, Kind::Date,
               DateAt(&at<&R::signatureDate>), CreditOperation, 0, CreditOperation},
    AssetField{"contract.issue_value", QT_TRANSLATE_NOOP("AssetField", "Issue value"), kContractGroup, Kind::Money,
               MoneyAt(&at<&R::issueValue>), CreditOperation, 0, CreditOperation},
    AssetField{"contract.number_of_installments", QT_TRANSLATE_NOOP("AssetField", "Installments of the contract"), kContractGroup, Kind::Integer,
               IntegerAt(&at<&R::contractInstallments>), DiscountedContract, DiscountedContract},
    AssetField{"contract.total_face_value", QT_TRANSLATE_NOOP("AssetField", "Face value of the contract"), kContractGroup, Kind::Money,
               MoneyAt(&at<&R::contractTotalFaceValue>), DiscountedContract, DiscountedContract},

    AssetField{"invoice.access_key", QT_TRANSLATE_NOOP("AssetField", "Access key"), kInvoiceGroup, Kind::Text,
               TextAt(&at<&R::invoiceAccessKey>), Duplicata, Duplicata, 0, 44},
    AssetField{"invoice.number", QT_TRANSLATE_NOOP("AssetField", "Invoice number"), kInvoiceGroup, Kind::Text,
               TextAt(&at<&R::invoiceNumber>), Duplicata, Duplicata, 0, 20},
    AssetField{"invoice.serie", QT_TRANSLATE_NOOP("AssetField", "Series"), kInvoiceGroup, Kind::Text,
               TextAt(&at<&R::invoiceSerie>), Duplicata, 0, Duplicata, 10},
    AssetField{"invoice.total_value", QT_TRANSLATE_NOOP("AssetField", "Invoice total"), kInvoiceGroup, Kind::Money,
               MoneyAt(&at<&R::invoiceTotalValue>), Duplicata, Duplicata},
    AssetField{"invoice.issue_date", QT_TRANSLATE_NOOP("AssetField", "Invoice date"), kInvoiceGroup, Kind::Date,
               DateAt(&at<&R::invoiceIssueDate>), Duplicata, Duplicata},

    AssetField{"borrower.name", QT_TRANSLATE_NOOP("AssetField", "Name"), kBorrowerGroup, Kind::Text,
               kBorrower<&Borrower::name>, kEveryFamily, kEveryFamily, 0, 255},
    AssetField{"borrower.document_number", QT_TRANSLATE_NOOP("AssetField", "CPF or CNPJ"), kBorrowerGroup, Kind::TaxId,
               kBorrower<&Borrower::documentNumber>, kEveryFamily, kEveryFamily},
    AssetField{"borrower.person_type", QT_TRANSLATE_NOOP("AssetField", "Person"), kBorrowerGroup, Kind::Enumerator,
               kBorrower<&Borrower::personType>, kEveryFamily, kEveryFamily, 0, 0, &personTypes},
    AssetField{"borrower.natural_person.mother_name", QT_TRANSLATE_NOOP("AssetField", "Mother's name"), kBorrowerGroup, Kind::Text,
               kBorrower<&Borrower::motherName>, kEveryFamily, 0, 0, 255},
    AssetField{"borrower.natural_person.birthdate", QT_TRANSLATE_NOOP("AssetField", "Date of birth"), kBorrowerGroup, Kind::Date,
               DateAt(&in<&R::borrower, &Borrower::birthdate>)},
    AssetField{"borrower.legal_person.activity_code", QT_TRANSLATE_NOOP("AssetField", "CNAE"), kBorrowerGroup, Kind::Text,
               kBorrower<&Borrower::activityCode>},

    AssetField{"borrower.address.postal_code", QT_TRANSLATE_NOOP("AssetField", "CEP"), kAddressGroup, Kind::Text,
               kBorrower<&Borrower::postalCode>, kEveryFamily, 0, kEveryFamily},
    AssetField{"borrower.address.street", QT_TRANSLATE_NOOP("AssetField", "Street"), kAddressGroup, Kind::Text,
               kBorrower<&Borrower::street>, kEveryFamily, 0, kEveryFamily, 255},
    AssetField{"borrower.address.number", QT_TRANSLATE_NOOP("AssetField", "Number"), kAddressGroup, Kind::Text,
               kBorrower<&Borrower::number>, kEveryFamily, 0, kEveryFamily, 20},
    AssetField{"borrower.address.neighborhood", QT_TRANSLATE_NOOP("AssetField", "District"), kAddressGroup, Kind::Text,
               kBorrower<&Borrower::neighborhood>, kEveryFamily, 0, kEveryFamily, 255},
    AssetField{"borrower.address.city", QT_TRANSLATE_NOOP("AssetField", "City"), kAddressGroup, Kind::Text,
               kBorrower<&Borrower::city>, kEveryFamily, 0, kEveryFamily, 255},
    AssetField{"borrower.address.uf", QT_TRANSLATE_NOOP("AssetField", "State"), kAddressGroup, Kind::Text,
               kBorrower<&Borrower::uf>, kEveryFamily, 0, kEveryFamily},
    AssetField{"borrower.address.country", QT_TRANSLATE_NOOP("AssetField", "Country"), kAddressGroup, Kind::Text,
               kBorrower<&Borrower::country>, kEveryFamily, 0, kEveryFamily},
    AssetField{"borrower.email", QT_TRANSLATE_NOOP("AssetField", "E-mail"), kAddressGroup, Kind::Text,
               kBorrower<&Borrower::email>, kEveryFamily, 0, kEveryFamily, 255},
    AssetField{"borrower.phone.area_code", QT_TRANSLATE_NOOP("AssetField", "Area code"), kAddressGroup, Kind::Text,
               kBorrower<&Borrower::areaCode>, kEveryFamily, 0, kEveryFamily},
    AssetField{"borrower.phone.number", QT_TRANSLATE_NOOP("AssetField", "Phone"), kAddressGroup, Kind::Text,
               kBorrower<&Borrower::phoneNumber>, kEveryFamily, 0, kEveryFamily},

    AssetField{"interest_rate_type", QT_TRANSLATE_NOOP("AssetField", "Rate type"), kRateGroup, Kind::Suggested,
               TextAt(&at<&R::interestRateType>), kWithInstallments, 0, kWithInstallments, 0, &interestRateTypes},
    AssetField{"pre_fixed.monthly_rate", QT_TRANSLATE_NOOP("AssetField", "Rate a month"), kRateGroup, Kind::Rate,
               TextAt(&at<&R::monthlyRate>), kWithInstallments, 0, kWithInstallments},
    AssetField{"pre_fixed.calendar_base", QT_TRANSLATE_NOOP("AssetField", "Day count"), kRateGroup, Kind::Suggested,
               TextAt(&at<&R::rateCalendarBase>), kWithInstallments, 0, kWithInstallments, 0, &assignment::calendarBases},
    AssetField{"calendar_base", QT_TRANSLATE_NOOP("AssetField", "Day count of the contract"), kRateGroup, Kind::Suggested,
               TextAt(&at<&R::calendarBase>), Contract, 0, Contract, 0, &assignment::calendarBases},

    AssetField{"delay.fine.fine_type", QT_TRANSLATE_NOOP("AssetField", "Fine"), kDelayGroup, Kind::Suggested,
               kDelay<&Delay::fineType>, kEveryFamily, 0, 0, 0, &fineTypes},
    AssetField{"delay.fine.percentage_value", QT_TRANSLATE_NOOP("AssetField", "Fine rate"), kDelayGroup, Kind::Rate,
               kDelay<&Delay::finePercentage>},
    AssetField{"delay.interest.method", QT_TRANSLATE_NOOP("AssetField", "Interest method"), kDelayGroup, Kind::Suggested,
               kDelay<&Delay::interestMethod>, kEveryFamily, 0, 0, 0, &interestMethods},
    AssetField{"delay.interest.pre_fixed.monthly_rate", QT_TRANSLATE_NOOP("AssetField", "Late interest a month"), kDelayGroup, Kind::Rate,
               kDelay<&Delay::interestMonthlyRate>},
    AssetField{"delay.interest.pre_fixed.daily_rate", QT_TRANSLATE_NOOP("AssetField", "Late interest a day"), kDelayGroup, Kind::Rate,
               kDelay<&Delay::interestDailyRate>},
    AssetField{"delay.interest.pre_fixed.calendar_base", QT_TRANSLATE_NOOP("AssetField", "Day count of late interest"), kDelayGroup, Kind::Suggested,
               kDelay<&Delay::interestCalendarBase>, kEveryFamily, 0, 0, 0, &assignment::calendarBases},

    AssetField{"bankslip.our_number.number", QT_TRANSLATE_NOOP("AssetField", "Bank slip number"), kCollectionGroup, Kind::Text,
               TextAt(&at<&R::ourNumber>), Duplicata | Paper, 0, 0, 20},
    AssetField{"bankslip.our_number.digit", QT_TRANSLATE_NOOP("AssetField", "Bank slip digit"), kCollectionGroup, Kind::Text,
               TextAt(&at<&R::ourNumberDigit>), Duplicata | Paper, 0, 0, 1},
};

} // namespace

std::span<const AssetField> assetFieldTable() { return kFields; }

} // namespace esteira::assignment
