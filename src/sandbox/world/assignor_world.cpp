#include "sandbox/world/assignor_world.h"

#include <QUuid>

namespace esteira::sandbox {

using wire::Json;

namespace {

#define ESTEIRA_CONFIGURATION \
    "SELECT configuration_key, assignment_configuration.name, contract_key, registry_type, asset_type, type, assignor.assignor_key," \
    " document_number, assignor.name, fund_class_key, documents, active FROM assignment_configuration" \
    " JOIN assignor ON assignor.assignor_key = assignment_configuration.assignor_key "

/// Never a null text: the columns of a world that leaves things out hold empty ones.
QString text(const Json &object, const char *key) { return QStringLiteral("") + object[QLatin1StringView(key)].string(); }

/// A world that names no contract has one made of the configuration's key, the same at every start.
QString contractKey(const Json &configuration)
{
    const QString given = text(configuration, "assignment_contract_key");
    if (!given.isEmpty())
        return given;
    const QUuid configurationKey(text(configuration, "assignment_configuration_key"));
    return QUuid::createUuidV5(configurationKey, QStringLiteral("assignment_contract")).toString(QUuid::WithoutBraces);
}

WorldConfiguration toConfiguration(const Row &row)
{
    WorldConfiguration configuration;
    assignment::AssignmentConfiguration &shown = configuration.shown;
    shown.key = row.at(0).toString();
    shown.name = row.at(1).toString();
    shown.contractKey = row.at(2).toString();
    shown.registryType = row.at(3).toString();
    shown.assetType = row.at(4).toString();
    shown.type = row.at(5).toString();
    shown.assignor = {row.at(6).toString(), row.at(7).toString(), row.at(8).toString()};
    configuration.fundKey = row.at(9).toString();
    configuration.requiredDocuments = row.at(10).toString().split(u' ', Qt::SkipEmptyParts);
    configuration.active = row.at(11).toBool();
    return configuration;
}

} // namespace

bool AssignorWorld::isLoaded()
{
    return !m_db.row("SELECT 1 FROM assignment_configuration LIMIT 1").isEmpty();
}

void AssignorWorld::addAssignor(const Json &assignor)
{
    const QString key = text(assignor, "assignor_key");
    m_db.run("INSERT INTO assignor VALUES (?, ?, ?)", {key, text(assignor, "name"), text(assignor, "document_number")});
    int position = 0;
    for (const Json &account : assignor[QLatin1String("accounts")].array()) {
        m_db.run("INSERT INTO assignor_account VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                 {text(account, "account_key"), key, text(account, "account_number"), text(account, "account_digit"),
                  text(account, "account_branch"), text(account, "financial_institution_code"),
                  account[QLatin1String("default_account")].boolean().value_or(false), position++});
    }
}

void AssignorWorld::addConfiguration(const Json &configuration, int position)
{
    QStringList documents;
    for (const Json &document : configuration[QLatin1String("required_documents")].array())
        documents.append(document.string());
    m_db.run("INSERT INTO assignment_configuration VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
             {text(configuration, "assignment_configuration_key"), text(configuration, "assignment_configuration_name"),
              text(configuration, "fund_class_key"), text(configuration, "assignor_key"), contractKey(configuration),
              text(configuration, "asset_type"), text(configuration, "registry_type"), text(configuration, "assignment_configuration_type"),
              QStringLiteral("") + documents.join(u' '), configuration[QLatin1String("active")].boolean().value_or(true), position});
}

Outcome AssignorWorld::load(const QByteArray &json)
{
    const Result<Json> world = Json::parse(json);
    if (!world)
        return failure(world.error());
    for (const Json &assignor : (*world)[QLatin1String("assignors")].array())
        addAssignor(assignor);
    int position = 0;
    for (const Json &configuration : (*world)[QLatin1String("assignment_configurations")].array())
        addConfiguration(configuration, position++);
    return {};
}

std::optional<WorldConfiguration> AssignorWorld::configuration(const QString &fundKey, const QString &key)
{
    const Row row = m_db.row(ESTEIRA_CONFIGURATION "WHERE fund_class_key = ? AND configuration_key = ?", {fundKey, key});
    if (row.isEmpty())
        return std::nullopt;
    return toConfiguration(row);
}

QList<WorldConfiguration> AssignorWorld::configurations(const QString &fundKey)
{
    QList<WorldConfiguration> all;
    for (const Row &row : m_db.rows(ESTEIRA_CONFIGURATION "WHERE fund_class_key = ? ORDER BY position", {fundKey}))
        all.append(toConfiguration(row));
    return all;
}

QList<AssignorAccount> AssignorWorld::accounts(const QString &assignorKey)
{
    QList<AssignorAccount> all;
    for (const Row &row : m_db.rows("SELECT account_key, number, digit, branch, institution, is_default FROM assignor_account"
                                    " WHERE assignor_key = ? ORDER BY is_default DESC, position", {assignorKey})) {
        all.append({row.at(0).toString(),
                    {row.at(1).toString(), row.at(2).toString(), row.at(3).toString(), row.at(4).toString()},
                    row.at(5).toBool()});
    }
    return all;
}

} // namespace esteira::sandbox
