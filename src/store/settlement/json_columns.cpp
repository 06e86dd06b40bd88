#include "store/settlement/json_columns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace esteira::store::json {

namespace {

using settlement::AffectedAsset;
using settlement::Problem;
using settlement::SettlementExpense;

void put(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(key), value);
}

void put(QJsonObject &object, const char *key, const Text &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(key), value.toJson());
}

/// Centavos as a text: a JSON number is a double for most readers.
void put(QJsonObject &object, const char *key, const std::optional<Money> &value)
{
    if (value)
        object.insert(QLatin1StringView(key), value->toDecimal());
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

Text sentence(const QJsonObject &object, const char *key)
{
    return Text::fromJson(object.value(QLatin1StringView(key)).toObject());
}

std::optional<Money> money(const QJsonObject &object, const char *key)
{
    return Money::fromDecimal(text(object, key));
}

QString compact(const QJsonArray &array)
{
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

template <typename T, typename Write>
QString fromList(const QList<T> &list, Write write)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(write(item));
    return compact(array);
}

template <typename T, typename Read>
QList<T> toList(const QString &json, Read read)
{
    QList<T> list;
    if (json.isEmpty())
        return list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    list.reserve(array.size());
    for (const QJsonValue &value : array)
        list.append(read(value.toObject()));
    return list;
}

} // namespace

QString fromObject(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QString &json)
{
    return json.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(json.toUtf8()).object();
}

QString fromError(const std::optional<Error> &error)
{
    return error ? fromObject(error->toJson()) : QString();
}

std::optional<Error> toError(const QString &json)
{
    return json.isEmpty() ? std::nullopt : std::optional(Error::fromJson(toObject(json)));
}

QString fromProblems(const QList<Problem> &problems)
{
    return fromList(problems, [](const Problem &problem) {
        QJsonObject object{{QStringLiteral("severity"), problem.severity == settlement::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
                           {QStringLiteral("field"), problem.field},
                           {QStringLiteral("code"), problem.code}};
        put(object, "offending", problem.offending);
        put(object, "text", problem.text);
        put(object, "suggestion", problem.suggestion);
        put(object, "fix", problem.fix);
        return object;
    });
}

QList<Problem> toProblems(const QString &json)
{
    return toList<Problem>(json, [](const QJsonObject &object) {
        Problem problem;
        problem.severity = text(object, "severity") == QLatin1StringView("warning") ? settlement::Severity::Warning : settlement::Severity::Error;
        problem.field = text(object, "field");
        problem.code = text(object, "code");
        problem.offending = text(object, "offending");
        problem.text = sentence(object, "text");
        problem.suggestion = sentence(object, "suggestion");
        problem.fix = text(object, "fix");
        return problem;
    });
}

QString fromUnread(const QMap<QString, QString> &unread)
{
    QJsonObject object;
    for (auto it = unread.begin(); it != unread.end(); ++it)
        object.insert(it.key(), it.value());
    return fromObject(object);
}

QMap<QString, QString> toUnread(const QString &json)
{
    QMap<QString, QString> unread;
    const QJsonObject object = toObject(json);
    for (auto it = object.begin(); it != object.end(); ++it)
        unread.insert(it.key(), it.value().toString());
    return unread;
}

QString fromAssets(const QList<AffectedAsset> &assets)
{
    return fromList(assets, [](const AffectedAsset &asset) {
        QJsonObject object{{QStringLiteral("asset_key"), asset.assetKey}, {QStringLiteral("number_of_units"), asset.numberOfUnits}};
        put(object, "present_value", asset.presentValue);
        put(object, "installment_face_value", asset.installmentFaceValue);
        put(object, "installment_post_maturity_interest_value", asset.installmentPostMaturityInterestValue);
        put(object, "installment_delay_interest_value", asset.installmentDelayInterestValue);
        put(object, "installment_delay_fine_value", asset.installmentDelayFineValue);
        return object;
    });
}

QList<AffectedAsset> toAssets(const QString &json)
{
    return toList<AffectedAsset>(json, [](const QJsonObject &object) {
        AffectedAsset asset;
        asset.assetKey = text(object, "asset_key");
        asset.numberOfUnits = object.value(QLatin1StringView("number_of_units")).toInt();
        asset.presentValue = money(object, "present_value");
        asset.installmentFaceValue = money(object, "installment_face_value");
        asset.installmentPostMaturityInterestValue = money(object, "installment_post_maturity_interest_value");
        asset.installmentDelayInterestValue = money(object, "installment_delay_interest_value");
        asset.installmentDelayFineValue = money(object, "installment_delay_fine_value");
        return asset;
    });
}

QString fromFound(const std::optional<settlement::Settlement> &found)
{
    if (!found)
        return {};
    const settlement::SettlementRequest &sent = found->sent;
    QJsonObject object;
    put(object, "settlement_key", found->settlementKey);
    put(object, "status", found->status);
    put(object, "external_id", sent.externalId);
    put(object, "asset_type", sent.assetType);
    put(object, "settlement_type", sent.settlementType);
    put(object, "total_value", sent.totalValue);
    put(object, "collection_origin_type", sent.collectionOriginType);
    put(object, "contract_number", sent.contractNumber);
    put(object, "asset_external_id", sent.assetExternalId);
    put(object, "asset_key", sent.assetKey);
    put(object, "if_code", sent.ifCode);
    put(object, "participant_control_number", sent.participantControlNumber);
    if (sent.installmentNumber)
        object.insert(QStringLiteral("installment_number"), *sent.installmentNumber);
    put(object, "installment_maturity_date", sent.installmentMaturityDate.toString(Qt::ISODate));
    put(object, "installment_external_id", sent.installmentExternalId);
    put(object, "collection_date", sent.collectionDate.toString(Qt::ISODate));
    put(object, "assets", fromAssets(found->assets));
    return fromObject(object);
}

std::optional<settlement::Settlement> toFound(const QString &json)
{
    if (json.isEmpty())
        return std::nullopt;
    const QJsonObject object = toObject(json);
    settlement::Settlement found;
    found.settlementKey = text(object, "settlement_key");
    found.status = text(object, "status");
    settlement::SettlementRequest &sent = found.sent;
    sent.externalId = text(object, "external_id");
    sent.assetType = text(object, "asset_type");
    sent.settlementType = text(object, "settlement_type");
    sent.totalValue = money(object, "total_value");
    sent.collectionOriginType = text(object, "collection_origin_type");
    sent.contractNumber = text(object, "contract_number");
    sent.assetExternalId = text(object, "asset_external_id");
    sent.assetKey = text(object, "asset_key");
    sent.ifCode = text(object, "if_code");
    sent.participantControlNumber = text(object, "participant_control_number");
    if (const QJsonValue number = object.value(QStringLiteral("installment_number")); number.isDouble())
        sent.installmentNumber = number.toInt();
    sent.installmentMaturityDate = QDate::fromString(text(object, "installment_maturity_date"), Qt::ISODate);
    sent.installmentExternalId = text(object, "installment_external_id");
    sent.collectionDate = QDate::fromString(text(object, "collection_date"), Qt::ISODate);
    found.assets = toAssets(text(object, "assets"));
    return found;
}

QString fromExpenses(const QList<SettlementExpense> &expenses)
{
    return fromList(expenses, [](const SettlementExpense &expense) {
        QJsonObject object{{QStringLiteral("key"), expense.key}};
        put(object, "amount", expense.amount);
        put(object, "status", expense.status);
        put(object, "description", expense.description);
        return object;
    });
}

QList<SettlementExpense> toExpenses(const QString &json)
{
    return toList<SettlementExpense>(json, [](const QJsonObject &object) {
        return SettlementExpense{text(object, "key"), money(object, "amount"), text(object, "status"),
                                 text(object, "description")};
    });
}

QString fromFacts(const QList<ports::WebhookFact> &facts)
{
    const QString json = fromList(facts, [](const ports::WebhookFact &fact) {
        QJsonObject object;
        put(object, "batch", fact.batchExternalId);
        put(object, "settlement", fact.settlementExternalId);
        put(object, "status", fact.status);
        put(object, "fund", fact.fundDocumentNumber);
        put(object, "fund_class", fact.fundClassKey);
        put(object, "signed_term", fact.signedTermUrl);
        return object;
    });
    return json.isEmpty() ? QStringLiteral("[]") : json;
}

QList<ports::WebhookFact> toFacts(const QString &json)
{
    return toList<ports::WebhookFact>(json, [](const QJsonObject &object) {
        return ports::WebhookFact{text(object, "batch"), text(object, "settlement"), text(object, "status"), text(object, "fund"),
                                  text(object, "fund_class"), text(object, "signed_term")};
    });
}

} // namespace esteira::store::json
