#include "sandbox/world/world.h"

#include "wire/json/json.h"

#include <QFile>

#include <algorithm>

namespace esteira::sandbox {

using wire::Json;

namespace {

constexpr QLatin1StringView kOpen("open");
constexpr QLatin1StringView kSettled("settled");

/// Never a null text: the columns of a world that leaves things out hold empty ones.
QString text(const Json &object, const char *key) { return QStringLiteral("") + object[QLatin1StringView(key)].string(); }

fund::FundClass toFund(const Row &row)
{
    fund::FundClass fund;
    fund.key = row.at(0).toString();
    fund.name = row.at(1).toString();
    fund.documentNumber = row.at(2).toString();
    fund.manager = {row.at(3).toString(), row.at(4).toString(), row.at(5).toString()};
    fund.accountingDate = QDate::fromString(row.at(6).toString(), Qt::ISODate);
    fund.automaticDiscard = row.at(7).toBool();
    return fund;
}

std::optional<WorldAsset> toAsset(const Row &row)
{
    if (row.isEmpty())
        return std::nullopt;
    return WorldAsset{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(),
                      row.at(3).toString(), row.at(4).toString(), row.at(5).toString(),
                      row.at(6).toInt(),    Money::fromCentavos(row.at(7).toLongLong())};
}

WorldInstallment toInstallment(const Row &row)
{
    return {row.at(0).toInt(), Money::fromCentavos(row.at(1).toLongLong()), row.at(2).toString() == kSettled};
}

std::unexpected<Error> wrong(const QString &what)
{
    return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The sandbox's world cannot be read: %1."), {what}),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Correct the file, or start without it to use the built-in world.")));
}

} // namespace

Result<QByteArray> World::read(const QString &file)
{
    QFile source(file.isEmpty() ? QStringLiteral(":/sandbox/world.json") : file);
    if (!source.open(QIODevice::ReadOnly))
        return wrong(file + QStringLiteral(": ") + source.errorString());
    return source.readAll();
}

Outcome World::load(const QByteArray &json)
{
    const Result<Json> world = Json::parse(json);
    if (!world)
        return failure(world.error());
    const Json::Array &funds = (*world)[QLatin1String("funds")].array();
    if (funds.isEmpty())
        return wrong(QStringLiteral("\"funds\""));
    int position = 0;
    for (const Json &fund : funds) {
        const QString key = text(fund, "fund_class_key");
        const Json &manager = fund[QLatin1String("manager")];
        const QDate date = fund[QLatin1String("accounting_date")].date();
        if (key.isEmpty() || !date.isValid())
            return wrong(QStringLiteral("funds[%1]").arg(position));
        m_db.run("INSERT INTO fund VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 {key, text(fund, "name"), text(fund, "document_number"), text(manager, "name"), text(manager, "manager_key"),
                  text(manager, "document_number"), date.toString(Qt::ISODate),
                  fund[QLatin1String("payment_batch_automatic_discard")].boolean().value_or(false), position++});
        int accountPosition = 0;
        for (const Json &account : fund[QLatin1String("accounts")].array()) {
            m_db.run("INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     {text(account, "account_key"), key, text(account, "account_number"), text(account, "account_digit"),
                      text(account, "account_branch"), text(account, "financial_institution_code"),
                      account[QLatin1String("main")].boolean().value_or(false), accountPosition++});
        }
    }
    position = 0;
    for (const Json &asset : (*world)[QLatin1String("assets")].array()) {
        const QString key = text(asset, "asset_key");
        const auto value = asset[QLatin1String("present_value")].money();
        if (key.isEmpty() || !value)
            return wrong(QStringLiteral("assets[%1]").arg(position));
        ++position;
        m_db.run("INSERT INTO asset VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 {key, text(asset, "fund_class_key"), text(asset, "asset_type"), text(asset, "asset_external_id"),
                  text(asset, "contract_number"), text(asset, "participant_control_number"), text(asset, "assignor_document_number"),
                  text(asset[QLatin1String("borrower")], "document_number"),
                  asset[QLatin1String("number_of_units")].integer().value_or(1), qint64(value->centavos())});
        for (const Json &part : asset[QLatin1String("installments")].array()) {
            const auto number = part[QLatin1String("installment_number")].integer();
            const auto face = part[QLatin1String("face_value")].money();
            if (!number || !face)
                return wrong(QStringLiteral("assets[%1].installments").arg(position - 1));
            m_db.run("INSERT INTO installment VALUES (?, ?, ?, ?, ?, ?)",
                     {key, *number, text(part, "installment_external_id"), text(part, "maturity_date"), qint64(face->centavos()),
                      text(part, "status") == kSettled ? kSettled : kOpen});
        }
    }
    return {};
}

std::optional<fund::FundClass> World::fund(const QString &key)
{
    const Row row = m_db.row("SELECT * FROM fund WHERE fund_class_key = ?", {key});
    if (row.isEmpty())
        return std::nullopt;
    return toFund(row);
}

QList<fund::FundClass> World::funds()
{
    QList<fund::FundClass> all;
    for (const Row &row : m_db.rows("SELECT * FROM fund ORDER BY position"))
        all.append(toFund(row));
    return all;
}

QList<fund::FundAccount> World::accounts(const QString &fundKey)
{
    const auto owner = fund(fundKey);
    QList<fund::FundAccount> all;
    for (const Row &row : m_db.rows("SELECT account_key, number, digit, branch, institution, is_main FROM account"
                                    " WHERE fund_class_key = ? ORDER BY position", {fundKey})) {
        fund::FundAccount account;
        account.key = row.at(0).toString();
        account.number = {row.at(1).toString(), row.at(2).toString(), row.at(3).toString(), row.at(4).toString()};
        account.isMain = row.at(5).toBool();
        account.type = QStringLiteral("checking_account");
        account.status = QStringLiteral("open");
        account.ownerName = owner->name;
        account.ownerDocumentNumber = owner->documentNumber;
        all.append(account);
    }
    return all;
}

void World::setAccountingDate(const QString &fundKey, QDate date)
{
    m_db.run("UPDATE fund SET accounting_date = ? WHERE fund_class_key = ?", {date.toString(Qt::ISODate), fundKey});
}

void World::setAutomaticDiscard(const QString &fundKey, bool enabled)
{
    m_db.run("UPDATE fund SET automatic_discard = ? WHERE fund_class_key = ?", {enabled, fundKey});
}

#define ESTEIRA_ASSET_COLUMNS \
    "SELECT asset_key, asset_type, external_id, contract_number, assignor_document, borrower_document, units, present_value FROM asset "

std::optional<WorldAsset> World::find(const QString &fundKey, const settlement::SettlementRequest &request)
{
    if (!request.assetKey.isEmpty())
        return toAsset(m_db.row(ESTEIRA_ASSET_COLUMNS "WHERE asset_key = ? AND fund_class_key = ?", {request.assetKey, fundKey}));
    if (!request.assetExternalId.isEmpty()) {
        // A settlement file knows the asset by the control number it was assigned with (settlement.md 5.2).
        return toAsset(m_db.row(ESTEIRA_ASSET_COLUMNS "WHERE fund_class_key = ? AND (external_id = ? OR control_number = ?)",
                                {fundKey, request.assetExternalId, request.assetExternalId}));
    }
    return toAsset(m_db.row(ESTEIRA_ASSET_COLUMNS "WHERE fund_class_key = ? AND contract_number = ?", {fundKey, request.contractNumber}));
}

std::optional<WorldAsset> World::asset(const QString &assetKey)
{
    return toAsset(m_db.row(ESTEIRA_ASSET_COLUMNS "WHERE asset_key = ?", {assetKey}));
}

#undef ESTEIRA_ASSET_COLUMNS

QList<WorldInstallment> World::installments(const QString &assetKey)
{
    QList<WorldInstallment> all;
    for (const Row &row : m_db.rows("SELECT number, face_value, status FROM installment WHERE asset_key = ? ORDER BY number", {assetKey}))
        all.append(toInstallment(row));
    return all;
}

std::optional<WorldInstallment> World::installment(const QString &assetKey, int number)
{
    const Row row = m_db.row("SELECT number, face_value, status FROM installment WHERE asset_key = ? AND number = ?", {assetKey, number});
    if (row.isEmpty())
        return std::nullopt;
    return toInstallment(row);
}

bool World::accepts(const QString &fundKey, const settlement::SettlementRequest &request)
{
    const auto found = find(fundKey, request);
    if (!found || found->type != request.assetType)
        return false;
    if (request.installmentNumber) {
        const auto part = installment(found->key, *request.installmentNumber);
        return part && !part->settled;
    }
    const QList<WorldInstallment> parts = installments(found->key);
    return std::ranges::any_of(parts, [](const WorldInstallment &part) { return !part.settled; });
}

void World::settle(const WorldAsset &asset, const settlement::SettlementRequest &request)
{
    const QString type = request.settlementType;
    const auto part = request.installmentNumber ? installment(asset.key, *request.installmentNumber) : std::nullopt;
    Money drop;
    if (type == QLatin1String("asset_settlement")) {
        m_db.run("UPDATE installment SET status = 'settled' WHERE asset_key = ?", {asset.key});
        drop = asset.presentValue;
    } else if (type == QLatin1String("installment_settlement") || type == QLatin1String("gloss")) {
        m_db.run("UPDATE installment SET status = 'settled' WHERE asset_key = ? AND number = ?", {asset.key, *request.installmentNumber});
        drop = part->faceValue;
        const QList<WorldInstallment> parts = installments(asset.key);
        if (std::ranges::all_of(parts, &WorldInstallment::settled))
            drop = asset.presentValue;
    } else if (type == QLatin1String("asset_amortization") || type == QLatin1String("installment_amortization")) {
        drop = request.totalValue.value_or(Money());
    }
    const Money left = asset.presentValue - std::min(drop, asset.presentValue);
    m_db.run("UPDATE asset SET present_value = ? WHERE asset_key = ?", {qint64(left.centavos()), asset.key});
}

void World::enter(const QString &fundKey, const WorldAsset &asset, const QString &controlNumber, const QList<Part> &parts)
{
    m_db.run("INSERT INTO asset VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
             {asset.key, fundKey, asset.type, asset.externalId, asset.contractNumber, controlNumber, asset.assignorDocument,
              asset.borrowerDocument, asset.units, qint64(asset.presentValue.centavos())});
    for (const Part &part : parts)
        m_db.run("INSERT OR IGNORE INTO installment VALUES (?, ?, ?, ?, ?, ?)",
                 {asset.key, part.number, QStringLiteral(""), part.maturityDate.toString(Qt::ISODate), qint64(part.faceValue.centavos()), kOpen});
}

void World::leave(const QString &assetKey)
{
    m_db.run("UPDATE installment SET status = 'settled' WHERE asset_key = ?", {assetKey});
    m_db.run("UPDATE asset SET present_value = 0 WHERE asset_key = ?", {assetKey});
}

Money World::portfolioValue(const QString &fundKey, const QString &borrowerDocument)
{
    const Row row = borrowerDocument.isEmpty()
        ? m_db.row("SELECT sum(present_value) FROM asset WHERE fund_class_key = ?", {fundKey})
        : m_db.row("SELECT sum(present_value) FROM asset WHERE fund_class_key = ? AND borrower_document = ?", {fundKey, borrowerDocument});
    return Money::fromCentavos(row.value(0).toLongLong());
}

} // namespace esteira::sandbox
