#pragma once

#include <QLatin1StringView>

/// Names of the settlement API's fields, written once for readers and writers.
namespace esteira::wire::field {

inline constexpr QLatin1StringView kExternalId("external_id");
inline constexpr QLatin1StringView kDescription("description");
inline constexpr QLatin1StringView kStatus("status");
inline constexpr QLatin1StringView kBatchStatus("batch_status");
inline constexpr QLatin1StringView kReferenceDate("reference_date");
inline constexpr QLatin1StringView kEndToEndId("end_to_end_id");
inline constexpr QLatin1StringView kSourceDocumentNumber("source_document_number");
inline constexpr QLatin1StringView kPaymentBatchKey("payment_batch_key");
inline constexpr QLatin1StringView kTotalValue("total_value");

inline constexpr QLatin1StringView kAccount("account");
inline constexpr QLatin1StringView kAccountKey("account_key");
inline constexpr QLatin1StringView kAccountNumber("account_number");
inline constexpr QLatin1StringView kAccountDigit("account_digit");
inline constexpr QLatin1StringView kAccountBranch("account_branch");
inline constexpr QLatin1StringView kInstitutionCode("financial_institution_code");

inline constexpr QLatin1StringView kFundClass("fund_class");
inline constexpr QLatin1StringView kFundClassKey("fund_class_key");
inline constexpr QLatin1StringView kName("name");
inline constexpr QLatin1StringView kDocumentNumber("document_number");

inline constexpr QLatin1StringView kAssetType("asset_type");
inline constexpr QLatin1StringView kSettlementType("settlement_type");
inline constexpr QLatin1StringView kType("type");
inline constexpr QLatin1StringView kCollectionOriginType("collection_origin_type");
inline constexpr QLatin1StringView kContractNumber("contract_number");
inline constexpr QLatin1StringView kAssetExternalId("asset_external_id");
inline constexpr QLatin1StringView kAssetKey("asset_key");
inline constexpr QLatin1StringView kIfCode("if_code");
inline constexpr QLatin1StringView kParticipantControlNumber("participant_control_number");
inline constexpr QLatin1StringView kInstallmentNumber("installment_number");
inline constexpr QLatin1StringView kInstallmentMaturityDate("installment_maturity_date");
inline constexpr QLatin1StringView kInstallmentExternalId("installment_external_id");
inline constexpr QLatin1StringView kCollectionDate("collection_date");

} // namespace esteira::wire::field
