#include "store/connection/sql_connection_store.h"

#include "store/database/database.h"

namespace esteira::store {

using ports::Connection;
using ports::Environment;
using ports::Profile;
using ports::SignedUri;

namespace {

QString textOf(Environment environment)
{
    switch (environment) {
    case Environment::EmbeddedSandbox: return QStringLiteral("embedded_sandbox");
    case Environment::AdministratorSandbox: return QStringLiteral("sandbox");
    case Environment::Production: return QStringLiteral("production");
    }
    return {};
}

QString textOf(Profile profile)
{
    switch (profile) {
    case Profile::Manager: return QStringLiteral("manager");
    case Profile::Consultant: return QStringLiteral("consultant");
    case Profile::Assignor: return QStringLiteral("assignor");
    }
    return {};
}

QString textOf(SignedUri signedUri)
{
    switch (signedUri) {
    case SignedUri::Path: return QStringLiteral("path");
    case SignedUri::PathAndQuery: return QStringLiteral("path_and_query");
    }
    return {};
}

/// The value with this text; `otherwise` for one that no version of ours has written.
template <typename Enum>
Enum valueOf(const QString &text, std::initializer_list<Enum> values, Enum otherwise)
{
    for (const Enum value : values) {
        if (text == textOf(value))
            return value;
    }
    return otherwise;
}

Connection readConnection(const SqlStatement &found)
{
    Connection connection;
    connection.id = found.text(0);
    connection.name = found.text(1);
    // In doubt it is production: the colour of danger, never a rehearsal.
    connection.environment = valueOf(found.text(2), {Environment::EmbeddedSandbox, Environment::AdministratorSandbox}, Environment::Production);
    connection.profile = valueOf(found.text(3), {Profile::Manager, Profile::Assignor}, Profile::Consultant);
    connection.baseUrl = QUrl(found.text(4));
    connection.signedUri = valueOf(found.text(5), {SignedUri::PathAndQuery}, SignedUri::Path);
    connection.maxInFlight = int(found.integer(6));
    connection.maxPerSecond = found.real(7);
    return connection;
}

/// Batches of the connection (of one fund of it) that are drafts, on their way, or not at their end at the administrator's.
qint64 openBatches(SqlSession &s, const QString &connectionId, const QString &fundClassKey)
{
    SqlStatement &open = s.statement("SELECT count(*) FROM batch WHERE connection_id = ? AND (? = '' OR fund_class_key = ?)"
                                     " AND (coalesce(status, '') NOT IN ('completed', 'discarded') OR intent <> ''"
                                     " OR is_open = 1 OR EXISTS (SELECT 1 FROM settlement"
                                     " WHERE settlement.batch_id = batch.id AND settlement.is_open = 1))");
    const qint64 count = open.run(notNull(connectionId), notNull(fundClassKey), notNull(fundClassKey)) && open.next() ? open.integer(0) : 0;
    open.finish();
    return count;
}

} // namespace

SqlConnectionStore::SqlConnectionStore(Database &database) : m_database(database) {}

QFuture<Result<QList<Connection>>> SqlConnectionStore::connections()
{
    return m_database.read([](SqlSession &s) -> Result<QList<Connection>> {
        SqlStatement &found = s.statement("SELECT id, name, environment, profile, base_url, signed_uri, max_in_flight,"
                                          " max_per_second FROM connection ORDER BY name, id");
        found.run();
        QList<Connection> list;
        while (found.next())
            list.append(readConnection(found));
        return list;
    });
}

QFuture<Outcome> SqlConnectionStore::saveConnection(const Connection &connection)
{
    return m_database.write([connection](SqlSession &s) -> Outcome {
        s.statement("INSERT OR REPLACE INTO connection (id, name, environment, profile, base_url, signed_uri,"
                    " max_in_flight, max_per_second) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .run(notNull(connection.id), notNull(connection.name), textOf(connection.environment), textOf(connection.profile),
                 notNull(connection.baseUrl.toString()), textOf(connection.signedUri), connection.maxInFlight,
                 connection.maxPerSecond);
        return {};
    });
}

QFuture<Outcome> SqlConnectionStore::removeConnection(const QString &id)
{
    return m_database.write([id](SqlSession &s) -> Outcome {
        if (const qint64 count = openBatches(s, id, QString())) {
            return failure(ErrorKind::Invalid,
                           Text::of(QT_TRANSLATE_NOOP("Text", "The connection has open batches (%1): it cannot be removed."), {QString::number(count)}),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Without it they could no longer be followed.")));
        }
        s.statement("DELETE FROM fund WHERE connection_id = ?").run(notNull(id));
        s.statement("DELETE FROM connection WHERE id = ?").run(notNull(id));
        return {};
    });
}

QFuture<Outcome> SqlConnectionStore::removeFund(const QString &connectionId, const QString &fundClassKey)
{
    return m_database.write([connectionId, fundClassKey](SqlSession &s) -> Outcome {
        if (const qint64 count = openBatches(s, connectionId, fundClassKey)) {
            return failure(ErrorKind::Invalid,
                           Text::of(QT_TRANSLATE_NOOP("Text", "The fund has open batches (%1): it cannot be removed."), {QString::number(count)}),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Finish or discard them first.")));
        }
        s.statement("DELETE FROM fund WHERE connection_id = ? AND fund_class_key = ?").run(notNull(connectionId), notNull(fundClassKey));
        return {};
    });
}

QFuture<Result<std::optional<QString>>> SqlConnectionStore::setting(const QString &key)
{
    return m_database.read([key](SqlSession &s) -> Result<std::optional<QString>> {
        SqlStatement &found = s.statement("SELECT value FROM setting WHERE key = ?");
        std::optional<QString> value;
        if (found.run(notNull(key)) && found.next())
            value = found.text(0);
        found.finish();
        return value;
    });
}

QFuture<Outcome> SqlConnectionStore::setSetting(const QString &key, const std::optional<QString> &value)
{
    return m_database.write([key, value](SqlSession &s) -> Outcome {
        if (value)
            s.statement("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)").run(notNull(key), notNull(*value));
        else
            s.statement("DELETE FROM setting WHERE key = ?").run(notNull(key));
        return {};
    });
}

} // namespace esteira::store
