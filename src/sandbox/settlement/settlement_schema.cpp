#include "sandbox/settlement/settlement_schema.h"

#include "domain/settlement/enumerators.h"

#include <QUuid>

namespace esteira::sandbox::settlement_schema {

using wire::Json;

namespace {

enum class Kind { Text, Uuid, Date, Money, Integer, Object };

struct Field {
    const char *name;
    Kind kind;
    bool required;
    int longest = 0; ///< 0: no limit
};

constexpr Field kBatch[] = {
    {"external_id", Kind::Text, true, 50},
    {"description", Kind::Text, false, 255},
    {"account", Kind::Object, false},
    {"account_key", Kind::Uuid, false, 36},
    {"reference_date", Kind::Date, false},
    {"end_to_end_id", Kind::Text, false, 32},
    {"source_document_number", Kind::Text, false, 18},
};

constexpr Field kAccount[] = {
    {"account_number", Kind::Text, true, 20},
    {"account_digit", Kind::Text, true, 1},
    {"account_branch", Kind::Text, true, 4},
    {"financial_institution_code", Kind::Text, true, 20},
};

constexpr Field kSettlement[] = {
    {"asset_type", Kind::Text, true, 255},
    {"total_value", Kind::Money, true},
    {"external_id", Kind::Text, true, 50},
    {"settlement_type", Kind::Text, true, 50},
    {"collection_origin_type", Kind::Text, false},
    {"contract_number", Kind::Text, false, 50},
    {"asset_external_id", Kind::Text, false, 50},
    {"asset_key", Kind::Uuid, false, 36},
    {"if_code", Kind::Text, false, 36},
    {"participant_control_number", Kind::Text, false, 50},
    {"installment_number", Kind::Integer, false},
    {"installment_maturity_date", Kind::Date, false},
    {"installment_external_id", Kind::Text, false, 50},
    {"collection_date", Kind::Date, false},
};

QString shown(const Json &value) { return QString::fromUtf8(value.toBytes()); }

/// "'x' is not of type 'string' in external_id", as common.md 4.3 describes.
QString wrongType(const Json &value, const char *type, QLatin1StringView name)
{
    return QStringLiteral("%1 is not of type '%2' in %3").arg(shown(value), QLatin1String(type), name);
}

QString checkText(const Json &value, const Field &field, QLatin1StringView name)
{
    if (!value.isString())
        return wrongType(value, "string", name);
    const QString text = value.string();
    if (field.required && text.isEmpty())
        return QStringLiteral("'' is too short in %1").arg(name);
    if (field.longest > 0 && text.toUcs4().size() > field.longest)
        return QStringLiteral("'%1' is too long in %2").arg(text, name);
    if (field.kind == Kind::Uuid && (text.size() != 36 || QUuid::fromString(text).isNull()))
        return QStringLiteral("'%1' is not a 'uuid' in %2").arg(text, name);
    if (field.kind == Kind::Date && !value.date().isValid())
        return QStringLiteral("'%1' is not a 'date' in %2").arg(text, name);
    return {};
}

QString checkMoney(const Json &value, QLatin1StringView name)
{
    if (!value.isNumber())
        return wrongType(value, "number", name);
    const auto amount = value.money();
    if (!amount)
        return QStringLiteral("%1 is not a multiple of 0.01 in %2").arg(shown(value), name);
    if (amount->centavos() <= 0)
        return QStringLiteral("%1 is less than or equal to the minimum of 0 in %2").arg(shown(value), name);
    return {};
}

QString checkField(const Json &value, const Field &field)
{
    const QLatin1StringView name(field.name);
    switch (field.kind) {
    case Kind::Text:
    case Kind::Uuid:
    case Kind::Date: return checkText(value, field, name);
    case Kind::Money: return checkMoney(value, name);
    case Kind::Integer:
        if (!value.isNumber() || !value.integer())
            return wrongType(value, "integer", name);
        return *value.integer() < 1 ? QStringLiteral("%1 is less than the minimum of 1 in %2").arg(shown(value), name) : QString();
    case Kind::Object: return value.isObject() ? QString() : wrongType(value, "object", name);
    }
    return {};
}

template <typename Fields>
QString checkFields(const Json &body, const Fields &fields)
{
    if (!body.isObject())
        return wrongType(body, "object", QLatin1StringView("body"));
    for (const Field &field : fields) {
        const QLatin1StringView name(field.name);
        if (field.required && !body.has(name))
            return QStringLiteral("'%1' is a required property").arg(name);
        // A null optional field is taken as absent: clients of both habits exist (common.md 4.7).
        if (!body.has(name) || (body[name].isNull() && !field.required))
            continue;
        if (const QString wrong = checkField(body[name], field); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString checkEnumerator(const Json &body, const char *field, std::span<const settlement::Enumerator> list)
{
    const Json &value = body[QLatin1StringView(field)];
    if (value.isNull() || settlement::findEnumerator(list, value.string()))
        return {};
    QStringList known;
    for (const settlement::Enumerator &one : list)
        known.append(QLatin1Char('\'') + QLatin1String(one.value) + QLatin1Char('\''));
    return QStringLiteral("'%1' is not one of [%2] in %3").arg(value.string(), known.join(QLatin1String(", ")), QLatin1String(field));
}

QString atMostOne(const Json &body, std::initializer_list<const char *> fields)
{
    QStringList sent;
    for (const char *field : fields) {
        if (!body[QLatin1StringView(field)].isNull())
            sent.append(QString::fromLatin1(field));
    }
    return sent.size() > 1 ? QStringLiteral("only one may be sent of %1").arg(sent.join(QLatin1String(", "))) : QString();
}

QString first(std::initializer_list<QString> wrongs)
{
    for (const QString &wrong : wrongs) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

QString checkBatch(const Json &body)
{
    const QString wrong = checkFields(body, kBatch);
    if (!wrong.isEmpty())
        return wrong;
    const Json &account = body[QLatin1String("account")];
    const Json &document = body[QLatin1String("source_document_number")];
    const qsizetype length = document.string().size();
    return first({atMostOne(body, {"account", "account_key"}), account.isNull() ? QString() : checkFields(account, kAccount),
                  document.isNull() || length == 14 || length == 18
                      ? QString()
                      : QStringLiteral("'%1' is not a punctuated document in source_document_number").arg(document.string())});
}

QString checkSettlement(const Json &body)
{
    const QString wrong = checkFields(body, kSettlement);
    if (!wrong.isEmpty())
        return wrong;
    const QString enumerators = first({checkEnumerator(body, "asset_type", settlement::assetTypes()),
                                       checkEnumerator(body, "settlement_type", settlement::settlementTypes()),
                                       checkEnumerator(body, "collection_origin_type", settlement::collectionOrigins())});
    if (!enumerators.isEmpty())
        return enumerators;
    const settlement::Enumerator *type =
        settlement::findEnumerator(settlement::settlementTypes(), body[QLatin1String("settlement_type")].string());
    if (type->needsInstallment && body[QLatin1String("installment_number")].isNull())
        return QStringLiteral("'installment_number' is a required property");
    return atMostOne(body, {"contract_number", "asset_external_id", "asset_key"});
}

QString checkStatus(const Json &body, QLatin1StringView field)
{
    const Field status{field.data(), Kind::Text, true, 50};
    return checkFields(body, std::initializer_list<Field>{status});
}

} // namespace esteira::sandbox::settlement_schema
