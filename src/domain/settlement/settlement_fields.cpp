#include "domain/settlement/settlement_fields.h"

#include <array>

namespace esteira::settlement {

std::span<const SettlementField> settlementFieldTable()
{
    using Row = SettlementRequest;
    using Kind = SettlementField::Kind;
    const auto text = [](const char16_t *name, QString Row::*member, int maxLength) {
        return SettlementField{QString::fromUtf16(name), Kind::Text, member, nullptr, maxLength};
    };
    const auto oneOf = [](const char16_t *name, QString Row::*member, std::span<const Enumerator> values) {
        return SettlementField{QString::fromUtf16(name), Kind::Enumerator, member, nullptr, 0, values};
    };
    const auto date = [](const char16_t *name, QDate Row::*member) {
        return SettlementField{QString::fromUtf16(name), Kind::Date, nullptr, member};
    };
    // The order is that of the grid: what a person checks first stands first.
    static const std::array kFields{
        text(u"external_id", &Row::externalId, 50),
        oneOf(u"asset_type", &Row::assetType, assetTypes()),
        text(u"contract_number", &Row::contractNumber, 50),
        oneOf(u"settlement_type", &Row::settlementType, settlementTypes()),
        SettlementField{QStringLiteral("installment_number"), Kind::Integer},
        date(u"installment_maturity_date", &Row::installmentMaturityDate),
        SettlementField{QStringLiteral("total_value"), Kind::Money},
        date(u"collection_date", &Row::collectionDate),
        oneOf(u"collection_origin_type", &Row::collectionOriginType, collectionOrigins()),
        text(u"asset_external_id", &Row::assetExternalId, 50),
        text(u"asset_key", &Row::assetKey, 36),
        text(u"installment_external_id", &Row::installmentExternalId, 50),
        text(u"if_code", &Row::ifCode, 36),
        text(u"participant_control_number", &Row::participantControlNumber, 50),
    };
    return kFields;
}

const SettlementField *findSettlementField(QStringView name)
{
    for (const SettlementField &field : settlementFieldTable()) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

} // namespace esteira::settlement
