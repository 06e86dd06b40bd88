#include "domain/assignment/enumerators.h"

#include "core/text.h"

#include <QCoreApplication>

#include <array>

namespace esteira::assignment {

namespace {

using Body = AssetBody;
using Need = DocumentNeed;

// "cte" is left out: its body is not public (assignment.md 3.8.6).
constexpr std::array kAssetTypes{
    AssetType{"ccb", QT_TRANSLATE_NOOP("Enumerator", "CCB"), Body::CreditOperation, Need::Always, "ccb", ""},
    AssetType{"duplicata_mercantil", QT_TRANSLATE_NOOP("Enumerator", "Commercial invoice"), Body::DiscountedCreditRight, Need::Never, "", ""},
    AssetType{"duplicata_servicos", QT_TRANSLATE_NOOP("Enumerator", "Service invoice"), Body::DiscountedCreditRight, Need::Always, "duplicata_servicos", ""},
    AssetType{"discounted_contract", QT_TRANSLATE_NOOP("Enumerator", "Discounted contract"), Body::DiscountedCreditRight, Need::ByConfiguration, "discounted_contract", ""},
    AssetType{"contract", QT_TRANSLATE_NOOP("Enumerator", "Contract"), Body::Contract, Need::ByConfiguration, "contract", ""},
    AssetType{"check", QT_TRANSLATE_NOOP("Enumerator", "Check"), Body::DiscountedCreditRight, Need::Always, "check", "check"},
    AssetType{"promissory_note", QT_TRANSLATE_NOOP("Enumerator", "Promissory note"), Body::DiscountedCreditRight, Need::Always, "promissory_note", "promissory_note"},
    AssetType{"cce", QT_TRANSLATE_NOOP("Enumerator", "CCE"), Body::CreditOperation, Need::Always, "cce", ""},
    AssetType{"structured_ccb", QT_TRANSLATE_NOOP("Enumerator", "Structured CCB"), Body::CreditOperation, Need::Always, "ccb", ""},
    AssetType{"structured_cce", QT_TRANSLATE_NOOP("Enumerator", "Structured CCE"), Body::CreditOperation, Need::Always, "cce", ""},
    AssetType{"structured_nce", QT_TRANSLATE_NOOP("Enumerator", "Structured NCE"), Body::CreditOperation, Need::Always, "nce", ""},
    AssetType{"structured_cci", QT_TRANSLATE_NOOP("Enumerator", "Structured CCI"), Body::CreditOperation, Need::Always, "cci", ""},
};

constexpr std::array kPersonTypes{
    Enumerator{"natural_person", QT_TRANSLATE_NOOP("Enumerator", "Natural person")},
    Enumerator{"legal_person", QT_TRANSLATE_NOOP("Enumerator", "Legal person")},
};
constexpr std::array kAmortizationTypes{
    Enumerator{"sac", QT_TRANSLATE_NOOP("Enumerator", "SAC")},
};
constexpr std::array kInterestRateTypes{
    Enumerator{"pre_fixed", QT_TRANSLATE_NOOP("Enumerator", "Fixed rate")},
};
constexpr std::array kCalendarBases{
    Enumerator{"calendar_360", QT_TRANSLATE_NOOP("Enumerator", "360 calendar days")},
    Enumerator{"calendar_365", QT_TRANSLATE_NOOP("Enumerator", "365 calendar days")},
    Enumerator{"workdays", QT_TRANSLATE_NOOP("Enumerator", "Business days")},
};
constexpr std::array kFineTypes{
    Enumerator{"percentage", QT_TRANSLATE_NOOP("Enumerator", "Percentage")},
};
constexpr std::array kInterestMethods{
    Enumerator{"compound", QT_TRANSLATE_NOOP("Enumerator", "Compound interest")},
    Enumerator{"pre_fixed", QT_TRANSLATE_NOOP("Enumerator", "Fixed rate")},
};
constexpr std::array kPremiumTypes{
    Enumerator{"spread", QT_TRANSLATE_NOOP("Enumerator", "Spread")},
};
constexpr std::array kDocumentTypes{
    Enumerator{"ccb", QT_TRANSLATE_NOOP("Enumerator", "CCB")},
    Enumerator{"duplicata_servicos", QT_TRANSLATE_NOOP("Enumerator", "Service invoice")},
    Enumerator{"discounted_contract", QT_TRANSLATE_NOOP("Enumerator", "Discounted contract")},
    Enumerator{"contract", QT_TRANSLATE_NOOP("Enumerator", "Contract")},
    Enumerator{"check", QT_TRANSLATE_NOOP("Enumerator", "Check")},
    Enumerator{"promissory_note", QT_TRANSLATE_NOOP("Enumerator", "Promissory note")},
    Enumerator{"cce", QT_TRANSLATE_NOOP("Enumerator", "CCE")},
    Enumerator{"nce", QT_TRANSLATE_NOOP("Enumerator", "NCE")},
    Enumerator{"cci", QT_TRANSLATE_NOOP("Enumerator", "CCI")},
};
constexpr std::array kDeniedBy{
    Enumerator{"document", QT_TRANSLATE_NOOP("Enumerator", "Document check")},
    Enumerator{"eligibility", QT_TRANSLATE_NOOP("Enumerator", "Eligibility rules")},
    Enumerator{"manager", QT_TRANSLATE_NOOP("Enumerator", "Manager")},
    Enumerator{"integrator", QT_TRANSLATE_NOOP("Enumerator", "Taken out of the batch")},
};

} // namespace

std::span<const AssetType> assetTypes() { return kAssetTypes; }
std::span<const Enumerator> personTypes() { return kPersonTypes; }
std::span<const Enumerator> amortizationTypes() { return kAmortizationTypes; }
std::span<const Enumerator> interestRateTypes() { return kInterestRateTypes; }
std::span<const Enumerator> calendarBases() { return kCalendarBases; }
std::span<const Enumerator> fineTypes() { return kFineTypes; }
std::span<const Enumerator> interestMethods() { return kInterestMethods; }
std::span<const Enumerator> premiumTypes() { return kPremiumTypes; }
std::span<const Enumerator> documentTypes() { return kDocumentTypes; }
std::span<const Enumerator> deniedByNames() { return kDeniedBy; }

const AssetType *findAssetType(QStringView value)
{
    for (const AssetType &type : kAssetTypes) {
        if (value == QLatin1StringView(type.value))
            return &type;
    }
    return nullptr;
}

QString assetTypeLabel(QStringView value)
{
    const AssetType *type = findAssetType(value);
    return type ? QCoreApplication::translate("Enumerator", type->label) : value.toString();
}

const char *bodyName(AssetBody body)
{
    switch (body) {
    case AssetBody::CreditOperation: return "credit_operation";
    case AssetBody::DiscountedCreditRight: return "discounted_credit_right";
    case AssetBody::Contract: return "contract";
    }
    return "";
}

} // namespace esteira::assignment
