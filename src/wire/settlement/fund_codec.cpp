#include "wire/settlement/answer_reader.h"
#include "wire/settlement/field_names.h"
#include "wire/settlement/fund_reader.h"
#include "wire/settlement/settlement_codec.h"

namespace esteira::wire {

namespace {

using L = QLatin1StringView;
constexpr L kMainAccount("main");

fund::Manager manager(const Json &json, AnswerReader &outer)
{
    AnswerReader reader(json);
    // Assignment configurations call the name manager_name (assignment.md 3.1).
    const QString name = reader.text(field::kName);
    const fund::Manager result{name.isEmpty() ? reader.text(L("manager_name")) : name, reader.text(L("manager_key")), reader.text(field::kDocumentNumber)};
    outer.adopt(reader);
    return result;
}

} // namespace

fund::FundClass readFundClass(const Json &json, AnswerReader &outer)
{
    AnswerReader reader(json);
    fund::FundClass fund;
    fund.key = reader.text(field::kFundClassKey);
    fund.name = reader.text(field::kName);
    fund.documentNumber = reader.text(field::kDocumentNumber);
    if (const Json &inner = reader.object(L("manager")); inner.isObject())
        fund.manager = manager(inner, reader);
    fund.accountingDate = reader.date(L("accounting_date"));
    fund.automaticDiscard = reader.boolean(L("payment_batch_automatic_discard"));
    outer.adopt(reader);
    return fund;
}

fund::AccountNumber readAccountNumber(const Json &json, AnswerReader &outer)
{
    AnswerReader reader(json);
    const fund::AccountNumber account{reader.text(field::kAccountNumber), reader.text(field::kAccountDigit),
                                      reader.text(field::kAccountBranch), reader.text(field::kInstitutionCode)};
    outer.adopt(reader);
    return account;
}

Json encodeFundClass(const fund::FundClass &fund, bool withAccountingDate)
{
    Json manager;
    manager.set(field::kName, Json(fund.manager.name));
    manager.set(L("manager_key"), Json(fund.manager.key));
    manager.set(field::kDocumentNumber, Json(fund.manager.documentNumber));

    Json json;
    json.set(field::kName, Json(fund.name));
    json.set(L("manager"), std::move(manager));
    json.set(field::kFundClassKey, Json(fund.key));
    json.set(field::kDocumentNumber, Json(fund.documentNumber));
    if (withAccountingDate) {
        json.setIfPresent(L("accounting_date"), fund.accountingDate);
        if (fund.automaticDiscard)
            json.set(L("payment_batch_automatic_discard"), Json(*fund.automaticDiscard));
    }
    return json;
}

Json encodeAccountNumber(const fund::AccountNumber &account)
{
    Json json;
    json.set(field::kAccountNumber, Json(account.number));
    json.set(field::kAccountDigit, Json(account.digit));
    json.set(field::kAccountBranch, Json(account.branch));
    json.set(field::kInstitutionCode, Json(account.institutionCode));
    return json;
}

Result<ListEnvelope> decodeList(const QByteArray &body, int page, int limit)
{
    auto json = Json::parse(body);
    if (!json)
        return failure(json.error());
    if (json->isArray())
        return ListEnvelope{json->array(), page, json->array().size() < limit};
    AnswerReader reader(*json);
    const Json &data = reader.array(L("data"));
    if (!data.isArray())
        reader.fail(L("data"));
    const auto told = reader.integer(L("page"));
    const auto isLast = reader.boolean(L("is_last_page"));
    if (reader.error())
        return failure(*reader.error());
    return ListEnvelope{data.array(), told.value_or(page), isLast.value_or(data.array().size() < limit)};
}

QByteArray encodeList(const Json::Array &data, int page, int limit, bool isLast)
{
    Json json;
    json.set(L("data"), Json(data));
    json.set(L("limit"), Json(limit));
    json.set(L("page"), Json(page));
    json.set(L("is_last_page"), Json(isLast));
    return json.toBytes();
}

Result<fund::FundAccount> decodeAccount(const Json &row)
{
    AnswerReader reader(row);
    fund::FundAccount account;
    account.key = reader.requiredText(field::kAccountKey);
    account.type = reader.text(L("account_type"));
    account.status = reader.text(L("account_status"));
    account.number.number = reader.text(field::kAccountNumber);
    account.number.digit = reader.text(field::kAccountDigit);
    account.number.branch = reader.text(field::kAccountBranch);
    if (const Json &bank = reader.object(L("financial_institution")); bank.isObject()) {
        AnswerReader inner(bank);
        account.number.institutionCode = inner.text(L("code"));
        account.institutionName = inner.text(field::kName);
        reader.adopt(inner);
    }
    account.ownerDocumentNumber = reader.text(L("owner_document_number"));
    if (const Json &owner = reader.object(L("owner")); owner.isObject()) {
        AnswerReader inner(owner);
        account.ownerName = inner.text(field::kName);
        if (account.ownerDocumentNumber.isEmpty())
            account.ownerDocumentNumber = inner.text(field::kDocumentNumber);
        reader.adopt(inner);
    }
    account.balance = reader.money(L("balance"));
    account.isMain = reader.text(L("accounting_identification")).compare(kMainAccount, Qt::CaseInsensitive) == 0;
    if (reader.error())
        return failure(*reader.error());
    return account;
}

Json encodeAccount(const fund::FundAccount &account)
{
    Json bank;
    bank.set(L("code"), Json(account.number.institutionCode));
    bank.set(field::kName, Json(account.institutionName));
    Json owner;
    owner.set(field::kName, Json(account.ownerName));
    owner.set(field::kDocumentNumber, Json(account.ownerDocumentNumber));

    Json json;
    json.set(field::kAccountKey, Json(account.key));
    json.set(L("account_type"), Json(account.type));
    json.set(L("financial_institution"), std::move(bank));
    json.set(L("account_status"), Json(account.status));
    json.set(field::kAccountNumber, Json(account.number.number));
    json.set(field::kAccountDigit, Json(account.number.digit));
    json.set(field::kAccountBranch, Json(account.number.branch));
    if (account.isMain)
        json.set(L("accounting_identification"), Json(kMainAccount));
    json.setIfPresent(L("balance"), account.balance);
    json.set(L("owner"), std::move(owner));
    json.set(L("owner_document_number"), Json(account.ownerDocumentNumber));
    return json;
}

} // namespace esteira::wire
