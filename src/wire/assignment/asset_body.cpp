#include "domain/assignment/asset_fields.h"
#include "wire/assignment/assignment_codec.h"
#include "wire/settlement/schema_reader.h"

#include <functional>

namespace esteira::wire {

namespace {

using namespace assignment;
using L = QLatin1StringView;
using Kind = AssetField::Kind;

constexpr L kInstallments("installments");
constexpr L kPersonType("person_type");
constexpr L kFinePercentage("delay.fine.percentage_value");
constexpr L kFineAmount("delay.fine.amount"); ///< how the payload of asset_creation calls it (3.8)

void setAt(Json &object, L path, Json value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        object.set(path, std::move(value));
        return;
    }
    Json inner = object[path.first(dot)];
    setAt(inner, path.sliced(dot + 1), std::move(value));
    object.set(path.first(dot), std::move(inner));
}

const Json &valueAt(const Json &object, L path)
{
    const qsizetype dot = path.indexOf(u'.');
    return dot < 0 ? object[path] : valueAt(object[path.first(dot)], path.sliced(dot + 1));
}

bool isWholeNumber(const QString &text)
{
    bool isNumber = false;
    const qlonglong value = text.toLongLong(&isNumber);
    return isNumber && value >= 0 && QString::number(value) == text;
}

Json written(const AssetField &field, const AssetRequest &request)
{
    const QString text = fieldText(field, request);
    switch (field.kind) {
    case Kind::Money:
    case Kind::Rate:
    case Kind::Integer: return Json::fromNumberText(text.toLatin1());
    case Kind::Text:
        // An integer in the documented request, a text in the documented listing (3.8.2).
        if (L(field.path) == L("bankslip.our_number.number") && isWholeNumber(text))
            return Json::fromNumberText(text.toLatin1());
        break;
    case Kind::Suggested:
    case Kind::Enumerator:
    case Kind::TaxId:
    case Kind::Date: break;
    }
    return Json(text);
}

Json writtenInstallments(const QList<Installment> &installments)
{
    Json::Array all;
    for (const Installment &one : installments) {
        Json json;
        json.setIfPresent(L("maturity_date"), one.maturityDate);
        json.set(L("installment_number"), Json(one.number));
        json.setIfPresent(L("face_value"), one.faceValue);
        all.append(json);
    }
    return all;
}

Json writtenPremiums(const QList<Premium> &premiums)
{
    Json::Array all;
    for (const Premium &premium : premiums) {
        Json json;
        json.set(L("premium_type"), Json(premium.type));
        json.setIfPresent(L("total_value"), premium.totalValue);
        all.append(json);
    }
    return all;
}

/// Tells why a value cannot be the field's; empty when it was read.
QString readValue(const AssetField &field, const Json &value, AssetRequest &request)
{
    const QString quoted = QString::fromUtf8(value.toBytes()).left(80);
    switch (field.kind) {
    case Kind::Money: {
        if (!value.isNumber())
            return quoted + QStringLiteral(" is not of type 'number'");
        const auto money = value.money();
        std::get<AssetField::MoneyAt>(field.at)(request) = money;
        if (!money)
            return quoted + QStringLiteral(" is not a number with at most two decimals");
        return *money <= Money() ? quoted + QStringLiteral(" is less than the minimum of 0.01") : QString();
    }
    case Kind::Rate: {
        const auto rate = value.isNumber() ? readRate(QString::fromUtf8(value.toBytes())) : std::nullopt;
        std::get<AssetField::TextAt>(field.at)(request) = rate.value_or(QString());
        return rate ? QString() : quoted + QStringLiteral(" is not of type 'number'");
    }
    case Kind::Integer: {
        const auto number = value.isNumber() ? value.integer() : std::nullopt;
        if (!number || *number < 1 || *number > 1'000'000)
            return quoted + QStringLiteral(" is not of type 'integer'");
        std::get<AssetField::IntegerAt>(field.at)(request) = int(*number);
        return {};
    }
    case Kind::Date: {
        const QDate day = value.date();
        std::get<AssetField::DateAt>(field.at)(request) = day;
        return day.isValid() ? QString() : quoted + QStringLiteral(" is not a 'date'");
    }
    case Kind::Text:
    case Kind::Suggested:
    case Kind::Enumerator:
    case Kind::TaxId: break;
    }
    const bool isOurNumber = L(field.path) == L("bankslip.our_number.number") && value.integer();
    if (!value.isString() && !isOurNumber)
        return quoted + QStringLiteral(" is not of type 'string'");
    std::get<AssetField::TextAt>(field.at)(request) = isOurNumber && value.isNumber() ? QString::number(*value.integer()) : value.string();
    return {};
}

/// What is wrong with a text that is there; empty when nothing is.
QString textFault(const AssetField &field, const QString &text, bool isRequired)
{
    const QString quoted = u'\'' + text.left(80) + u'\'';
    if (text.isEmpty())
        return isRequired ? QStringLiteral("'' is too short") : QString();
    if (field.maxLength > 0 && text.toUcs4().size() > field.maxLength)
        return quoted + QStringLiteral(" is too long");
    if (field.kind == Kind::TaxId && !isPunctuatedDocument(text))
        return quoted + QStringLiteral(" is not a punctuated CPF or CNPJ");
    if (field.kind == Kind::Enumerator && !findEnumerator(field.values(), text))
        return quoted + QStringLiteral(" is not one of the known values");
    return {};
}

/// Calls `fault` with the path and what is wrong; an empty fault means that a required field is absent.
using Fault = std::function<void(const QString &path, const QString &fault)>;

QList<Installment> readInstallments(const Json &list, const Fault &fault)
{
    QList<Installment> all;
    for (const Json &item : list.array()) {
        const auto number = item[L("installment_number")].integer();
        const Installment one{int(number.value_or(0)), item[L("maturity_date")].date(), item[L("face_value")].money()};
        const QString path = QStringLiteral("installments[%1]").arg(all.size());
        if (!number || *number < 1 || *number > 1'000'000)
            fault(path + QStringLiteral(".installment_number"), QStringLiteral("not an installment number"));
        if (!one.maturityDate.isValid())
            fault(path + QStringLiteral(".maturity_date"), QStringLiteral("not a 'date'"));
        if (!one.faceValue || *one.faceValue <= Money())
            fault(path + QStringLiteral(".face_value"), QStringLiteral("not a positive number with at most two decimals"));
        all.append(one);
    }
    return all;
}

QList<Premium> readPremiums(const Json &list, const Fault &fault)
{
    QList<Premium> all;
    for (const Json &item : list.array()) {
        all.append({item[L("premium_type")].string(), item[L("total_value")].money()});
        if (all.last().type.isEmpty() || !all.last().totalValue)
            fault(QStringLiteral("premiums[%1]").arg(all.size() - 1), QStringLiteral("not a premium"));
    }
    return all;
}

void readField(const AssetField &field, const Json &value, unsigned family, const QString &path, AssetRequest &request, const Fault &fault)
{
    const bool isRequired = field.need(family) == AssetField::Need::Required;
    if (value.isNull()) {
        if (isRequired)
            fault(path, {});
        return;
    }
    QString wrong = readValue(field, value, request);
    if (wrong.isEmpty() && value.isString() && field.kind != Kind::Date)
        wrong = textFault(field, value.string(), isRequired);
    if (!wrong.isEmpty())
        fault(path, wrong);
}

/// Everything of the object that the table does not know, in the same nesting.
Json unknownParts(const Json &object, const QString &prefix, unsigned family)
{
    Json::Object rest;
    for (const auto &[key, value] : object.object()) {
        const QString path = prefix + key;
        const bool isList = prefix.isEmpty() && (key == kInstallments || key == kPersonType);
        bool isKnown = isList || path == kFineAmount;
        for (const AssetField &field : assetFieldTable())
            isKnown = isKnown || ((field.families & family) && !field.isTopLevel && path == L(field.path));
        if (isKnown)
            continue;
        if (!value.isObject()) {
            rest.append({key, value});
        } else if (const Json inner = unknownParts(value, path + u'.', family); inner.isObject()) {
            rest.append({key, inner});
        }
    }
    return rest.isEmpty() ? Json() : Json(rest);
}

AssetRequest readRequest(const Json &json, const Fault &fault)
{
    AssetRequest request;
    request.assetType = json[L("asset_type")].string();
    const AssetType *type = findAssetType(request.assetType);
    if (!type) {
        fault(QStringLiteral("asset_type"), request.assetType.isEmpty() ? QString() : u'\'' + request.assetType.left(80) + QStringLiteral("' is not one of the known values"));
        return request;
    }
    const unsigned family = familyOf(request.assetType);
    const L name(bodyName(type->body));
    const Json &body = json[name];
    if (!body.isObject())
        fault(QString(name), {});
    for (const AssetField &field : assetFieldTable()) {
        if (!(field.families & family))
            continue;
        const Json &found = valueAt(field.isTopLevel ? json : body, L(field.path));
        const Json &value = found.isNull() && L(field.path) == kFinePercentage ? valueAt(body, kFineAmount) : found;
        readField(field, value, family, field.isTopLevel ? QString::fromLatin1(field.path) : QString(name) + u'.' + L(field.path), request, fault);
    }
    request.premiums = readPremiums(json[L("premiums")], fault);
    if (family & kWithInstallments) {
        request.installments = readInstallments(body[kInstallments], fault);
        if (request.installments.isEmpty())
            fault(QString(name) + u'.' + kInstallments, {});
    }
    if (const Json rest = unknownParts(body, {}, family); rest.isObject())
        request.extra = rest.toBytes();
    return request;
}

} // namespace

QByteArray encodeAssetRequest(const AssetRequest &request)
{
    Json json;
    json.set(L("asset_type"), Json(request.assetType));
    const AssetType *type = findAssetType(request.assetType);
    if (!type)
        return json.toBytes(); // refused by the rules long before
    const unsigned family = familyOf(request.assetType);
    Json body = Json::parse(request.extra).value_or(Json());
    for (const AssetField &field : assetFieldTable()) {
        if ((field.families & family) && !fieldText(field, request).isEmpty())
            setAt(field.isTopLevel ? json : body, L(field.path), written(field, request));
    }
    if (family & kTitles)
        body.setIfPresent(kPersonType, request.borrower.personType);
    if (family & kWithInstallments)
        body.set(kInstallments, writtenInstallments(request.installments));
    if (!request.premiums.isEmpty())
        json.set(L("premiums"), writtenPremiums(request.premiums));
    json.set(L(bodyName(type->body)), body);
    return json.toBytes();
}

Result<AssetRequest> decodeAssetRequest(const Json &body)
{
    SchemaReader reader(body);
    const AssetRequest request = readRequest(body, [&reader](const QString &path, const QString &fault) {
        const QByteArray name = path.toLatin1();
        if (fault.isEmpty())
            reader.missing(L(name));
        else
            reader.fail(L(name), fault);
    });
    const AssetType *type = findAssetType(request.assetType);
    if (type && *type->paper) {
        const Json &inner = body[L(bodyName(type->body))];
        if (!inner[L(type->paper)].isObject())
            reader.missing(L(type->paper));
        for (const L refused : {L("invoice"), L("contract")}) {
            if (inner.has(refused))
                reader.fail(refused, QStringLiteral("not allowed for this asset type"));
        }
    }
    if (reader.error())
        return failure(*reader.error());
    return request;
}

AssetRequest readAssetBody(const Json &body)
{
    return readRequest(body, [](const QString &, const QString &) {});
}

} // namespace esteira::wire
