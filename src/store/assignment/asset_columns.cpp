#include "store/assignment/asset_columns.h"

#include "store/settlement/json_columns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace esteira::store::json {

namespace {

using namespace assignment;

struct BorrowerField {
    const char *key;
    QString Borrower::*at;
};

constexpr BorrowerField kBorrowerFields[] = {
    {"name", &Borrower::name},           {"document_number", &Borrower::documentNumber}, {"person_type", &Borrower::personType},
    {"email", &Borrower::email},         {"street", &Borrower::street},                  {"number", &Borrower::number},
    {"neighborhood", &Borrower::neighborhood}, {"city", &Borrower::city},                {"postal_code", &Borrower::postalCode},
    {"uf", &Borrower::uf},               {"country", &Borrower::country},                {"area_code", &Borrower::areaCode},
    {"phone_number", &Borrower::phoneNumber}, {"mother_name", &Borrower::motherName},    {"activity_code", &Borrower::activityCode},
};

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

void put(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(key), value);
}

void put(QJsonObject &object, const char *key, const std::optional<Money> &value)
{
    if (value)
        object.insert(QLatin1StringView(key), value->toDecimal());
}

std::optional<Money> money(const QJsonObject &object, const char *key)
{
    return Money::fromDecimal(text(object, key));
}

QDate date(const QJsonObject &object, const char *key)
{
    return QDate::fromString(text(object, key), Qt::ISODate);
}

QJsonArray array(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toArray();
}

QJsonArray fromInstallments(const QList<Installment> &installments)
{
    QJsonArray list;
    for (const Installment &installment : installments) {
        QJsonObject object{{QStringLiteral("number"), installment.number}};
        put(object, "maturity_date", installment.maturityDate.toString(Qt::ISODate));
        put(object, "face_value", installment.faceValue);
        list.append(object);
    }
    return list;
}

QJsonArray fromPremiums(const QList<Premium> &premiums)
{
    QJsonArray list;
    for (const Premium &premium : premiums) {
        QJsonObject object;
        put(object, "type", premium.type);
        put(object, "total_value", premium.totalValue);
        list.append(object);
    }
    return list;
}

QJsonObject fromAccount(const fund::AccountNumber &account)
{
    QJsonObject object;
    put(object, "number", account.number);
    put(object, "digit", account.digit);
    put(object, "branch", account.branch);
    put(object, "institution", account.institutionCode);
    return object;
}

fund::AccountNumber toAccount(const QJsonObject &object)
{
    return {text(object, "number"), text(object, "digit"), text(object, "branch"), text(object, "institution")};
}

} // namespace

QString fromAssetDraft(const AssetDraft &draft)
{
    const AssetRequest &request = draft.request;
    QJsonObject object;
    put(object, "asset_type", request.assetType);
    QJsonObject fields;
    for (const AssetField &field : assetFieldTable()) {
        if (field.families & familyOf(request.assetType))
            put(fields, field.path, fieldText(field, request));
    }
    object.insert(QStringLiteral("fields"), fields);
    if (!request.installments.isEmpty())
        object.insert(QStringLiteral("installments"), fromInstallments(request.installments));
    if (!request.premiums.isEmpty())
        object.insert(QStringLiteral("premiums"), fromPremiums(request.premiums));
    put(object, "extra", QString::fromUtf8(request.extra));
    if (!draft.unread.isEmpty()) {
        QJsonObject unread;
        for (auto it = draft.unread.cbegin(); it != draft.unread.cend(); ++it)
            unread.insert(it.key(), it.value());
        object.insert(QStringLiteral("unread"), unread);
        object.insert(QStringLiteral("decimal_mark"), int(draft.reading.decimalMark));
        object.insert(QStringLiteral("date_order"), int(draft.reading.dateOrder));
    }
    if (draft.sourceLine > 0)
        object.insert(QStringLiteral("source_line"), draft.sourceLine);
    return fromObject(object);
}

AssetDraft toAssetDraft(const QString &json)
{
    const QJsonObject object = toObject(json);
    AssetDraft draft;
    draft.request.assetType = text(object, "asset_type");
    const QJsonObject fields = object.value(QLatin1StringView("fields")).toObject();
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        setCellText(draft, it.key(), it.value().toString());
    for (const QJsonValue &value : array(object, "installments")) {
        const QJsonObject installment = value.toObject();
        draft.request.installments.append({installment.value(QLatin1StringView("number")).toInt(), date(installment, "maturity_date"),
                                           money(installment, "face_value")});
    }
    for (const QJsonValue &value : array(object, "premiums"))
        draft.request.premiums.append({text(value.toObject(), "type"), money(value.toObject(), "total_value")});
    draft.request.extra = text(object, "extra").toUtf8();
    const QJsonObject unread = object.value(QLatin1StringView("unread")).toObject();
    for (auto it = unread.constBegin(); it != unread.constEnd(); ++it)
        draft.unread.insert(it.key(), it.value().toString());
    if (!unread.isEmpty()) {
        draft.reading.decimalMark = DecimalMark(object.value(QLatin1StringView("decimal_mark")).toInt());
        draft.reading.dateOrder = settlement::DateOrder(object.value(QLatin1StringView("date_order")).toInt());
    }
    draft.sourceLine = object.value(QLatin1StringView("source_line")).toInt();
    return draft;
}

QString fromBorrower(const Borrower &borrower)
{
    QJsonObject object;
    for (const BorrowerField &field : kBorrowerFields)
        put(object, field.key, borrower.*field.at);
    put(object, "birthdate", borrower.birthdate.toString(Qt::ISODate));
    return fromObject(object);
}

Borrower toBorrower(const QString &json)
{
    const QJsonObject object = toObject(json);
    Borrower borrower;
    for (const BorrowerField &field : kBorrowerFields)
        borrower.*field.at = text(object, field.key);
    borrower.birthdate = date(object, "birthdate");
    return borrower;
}

QString fromDecision(const std::optional<ManagerDecision> &decision)
{
    if (!decision)
        return {};
    QJsonObject object{{QStringLiteral("approves"), decision->approves}};
    put(object, "account_key", decision->disbursementAccountKey);
    put(object, "total_value", decision->totalValue);
    if (decision->numberOfApprovedAssets)
        object.insert(QStringLiteral("approved_assets"), *decision->numberOfApprovedAssets);
    return fromObject(object);
}

std::optional<ManagerDecision> toDecision(const QString &json)
{
    if (json.isEmpty())
        return std::nullopt;
    const QJsonObject object = toObject(json);
    ManagerDecision decision;
    decision.approves = object.value(QLatin1StringView("approves")).toBool();
    decision.disbursementAccountKey = text(object, "account_key");
    decision.totalValue = money(object, "total_value");
    if (const QJsonValue count = object.value(QLatin1StringView("approved_assets")); count.isDouble())
        decision.numberOfApprovedAssets = count.toInt();
    return decision;
}

QString fromDisbursement(const std::optional<Disbursement> &disbursement)
{
    if (!disbursement)
        return {};
    QJsonObject object{{QStringLiteral("account"), fromAccount(disbursement->account)}};
    put(object, "account_key", disbursement->accountKey);
    put(object, "amount", disbursement->amount);
    return fromObject(object);
}

std::optional<Disbursement> toDisbursement(const QString &json)
{
    if (json.isEmpty())
        return std::nullopt;
    const QJsonObject object = toObject(json);
    return Disbursement{text(object, "account_key"), toAccount(object.value(QLatin1StringView("account")).toObject()), money(object, "amount")};
}

QString fromAssignmentEvents(const QList<AssignmentEvent> &events)
{
    QJsonArray list;
    for (const AssignmentEvent &event : events) {
        QJsonObject object{{QStringLiteral("status"), event.status}, {QStringLiteral("at"), event.atUtc.toString(Qt::ISODateWithMs)}};
        put(object, "description", event.description);
        list.append(object);
    }
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<AssignmentEvent> toAssignmentEvents(const QString &json)
{
    QList<AssignmentEvent> events;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject object = value.toObject();
        events.append({text(object, "status"), QDateTime::fromString(text(object, "at"), Qt::ISODateWithMs), text(object, "description")});
    }
    return events;
}

QString fromConfiguration(const AssignmentConfiguration &configuration)
{
    QJsonObject object;
    put(object, "key", configuration.key);
    put(object, "name", configuration.name);
    put(object, "contract_key", configuration.contractKey);
    put(object, "registry_type", configuration.registryType);
    put(object, "asset_type", configuration.assetType);
    put(object, "type", configuration.type);
    put(object, "consultant_decision_type", configuration.consultantDecisionType);
    put(object, "fund_key", configuration.fundClass.key);
    put(object, "fund_name", configuration.fundClass.name);
    put(object, "fund_document", configuration.fundClass.documentNumber);
    put(object, "accounting_date", configuration.fundClass.accountingDate.toString(Qt::ISODate));
    put(object, "assignor_key", configuration.assignor.key);
    put(object, "assignor_document", configuration.assignor.documentNumber);
    put(object, "assignor_name", configuration.assignor.name);
    return fromObject(object);
}

AssignmentConfiguration toConfiguration(const QString &json)
{
    const QJsonObject object = toObject(json);
    AssignmentConfiguration configuration;
    configuration.key = text(object, "key");
    configuration.name = text(object, "name");
    configuration.contractKey = text(object, "contract_key");
    configuration.registryType = text(object, "registry_type");
    configuration.assetType = text(object, "asset_type");
    configuration.type = text(object, "type");
    configuration.consultantDecisionType = text(object, "consultant_decision_type");
    configuration.fundClass.key = text(object, "fund_key");
    configuration.fundClass.name = text(object, "fund_name");
    configuration.fundClass.documentNumber = text(object, "fund_document");
    configuration.fundClass.accountingDate = date(object, "accounting_date");
    configuration.assignor = {text(object, "assignor_key"), text(object, "assignor_document"), text(object, "assignor_name")};
    return configuration;
}

} // namespace esteira::store::json
