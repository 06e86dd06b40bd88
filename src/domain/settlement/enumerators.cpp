#include "domain/settlement/enumerators.h"

#include <QCoreApplication>

#include <array>

namespace esteira::settlement {

namespace {

constexpr std::array kAssetTypes{
    Enumerator{"ccb", QT_TRANSLATE_NOOP("Enumerator", "CCB")},
    Enumerator{"cce", QT_TRANSLATE_NOOP("Enumerator", "CCE")},
    Enumerator{"structured_ccb", QT_TRANSLATE_NOOP("Enumerator", "Structured CCB")},
    Enumerator{"structured_cce", QT_TRANSLATE_NOOP("Enumerator", "Structured CCE")},
    Enumerator{"structured_nce", QT_TRANSLATE_NOOP("Enumerator", "Structured NCE")},
    Enumerator{"structured_cci", QT_TRANSLATE_NOOP("Enumerator", "Structured CCI")},
    Enumerator{"duplicata_mercantil", QT_TRANSLATE_NOOP("Enumerator", "Commercial invoice")},
    Enumerator{"duplicata_servicos", QT_TRANSLATE_NOOP("Enumerator", "Service invoice")},
    Enumerator{"discounted_contract", QT_TRANSLATE_NOOP("Enumerator", "Discounted contract")},
};

constexpr std::array kSettlementTypes{
    Enumerator{"asset_settlement", QT_TRANSLATE_NOOP("Enumerator", "Full asset settlement")},
    Enumerator{"asset_amortization", QT_TRANSLATE_NOOP("Enumerator", "Asset amortization")},
    Enumerator{"fine_payment", QT_TRANSLATE_NOOP("Enumerator", "Interest and late fees")},
    Enumerator{"installment_settlement", QT_TRANSLATE_NOOP("Enumerator", "Installment settlement"), true},
    Enumerator{"installment_amortization", QT_TRANSLATE_NOOP("Enumerator", "Installment amortization"), true},
    Enumerator{"installment_fine_payment", QT_TRANSLATE_NOOP("Enumerator", "Installment interest and late fees"), true},
    Enumerator{"gloss", QT_TRANSLATE_NOOP("Enumerator", "Gloss"), true},
};

constexpr std::array kCollectionOrigins{
    Enumerator{"borrower", QT_TRANSLATE_NOOP("Enumerator", "Borrower")},
    Enumerator{"assignor", QT_TRANSLATE_NOOP("Enumerator", "Assignor")},
};

/// What people and banks call the values, folded (lower case, no accents, single spaces): both languages' labels and
/// the names the market uses. Only exact names: a near miss is a problem for a person, never a guess.
struct Synonym {
    const char *name;
    const char *value;
};

constexpr Synonym kAssetTypeNames[] = {
    {"cedula de credito bancario", "ccb"},
    {"bank credit note", "ccb"},
    {"cedula de credito a exportacao", "cce"},
    {"export credit note", "cce"},
    {"ccb estruturada", "structured_ccb"},
    {"cce estruturada", "structured_cce"},
    {"nce estruturada", "structured_nce"},
    {"cci estruturada", "structured_cci"},
    {"duplicata mercantil", "duplicata_mercantil"},
    {"duplicata de servicos", "duplicata_servicos"},
    {"duplicata de servico", "duplicata_servicos"},
    {"duplicata servicos", "duplicata_servicos"},
    {"contrato descontado", "discounted_contract"},
    {"contrato", "discounted_contract"},
    {"contract", "discounted_contract"},
};

constexpr Synonym kSettlementTypeNames[] = {
    {"liquidacao do ativo", "asset_settlement"},
    {"liquidacao de ativo", "asset_settlement"},
    {"asset settlement", "asset_settlement"},
    {"amortizacao", "asset_amortization"},
    {"amortizacao do ativo", "asset_amortization"},
    {"amortizacao de ativo", "asset_amortization"},
    {"encargos", "fine_payment"},
    {"encargos do ativo", "fine_payment"},
    {"liquidacao de parcela", "installment_settlement"},
    {"amortizacao de parcela", "installment_amortization"},
    {"encargos de parcela", "installment_fine_payment"},
    {"glosa", "gloss"},
    {"installment write-off", "gloss"},
};

constexpr Synonym kCollectionOriginNames[] = {
    {"sacado", "borrower"},
    {"devedor", "borrower"},
    {"cedente", "assignor"},
};

/// Lower case, without accents, single spaces: "  Liquidação  de Parcela " → "liquidacao de parcela".
QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower().simplified();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

std::span<const Synonym> namesOf(std::span<const Enumerator> list)
{
    if (list.data() == kAssetTypes.data())
        return kAssetTypeNames;
    if (list.data() == kSettlementTypes.data())
        return kSettlementTypeNames;
    return kCollectionOriginNames;
}

} // namespace

std::span<const Enumerator> assetTypes() { return kAssetTypes; }
std::span<const Enumerator> settlementTypes() { return kSettlementTypes; }
std::span<const Enumerator> collectionOrigins() { return kCollectionOrigins; }

const Enumerator *findEnumerator(std::span<const Enumerator> list, QStringView value)
{
    for (const Enumerator &enumerator : list) {
        if (value == QLatin1StringView(enumerator.value))
            return &enumerator;
    }
    return nullptr;
}

const Enumerator *findEnumeratorByName(std::span<const Enumerator> list, QStringView name)
{
    if (const Enumerator *exact = findEnumerator(list, name))
        return exact;
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return nullptr;
    for (const Enumerator &enumerator : list) {
        if (wanted == QLatin1StringView(enumerator.value)
            || wanted.compare(QLatin1StringView(enumerator.label), Qt::CaseInsensitive) == 0)
            return &enumerator;
    }
    for (const Synonym &synonym : namesOf(list)) {
        if (wanted == QLatin1StringView(synonym.name))
            return findEnumerator(list, QString::fromLatin1(synonym.value));
    }
    return nullptr;
}

QString enumeratorLabel(std::span<const Enumerator> list, QStringView value)
{
    const Enumerator *found = findEnumerator(list, value);
    return found ? QCoreApplication::translate("Enumerator", found->label) : value.toString();
}

} // namespace esteira::settlement
