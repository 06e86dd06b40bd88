#include "sandbox/store/database.h"

#include "core/log.h"
#include "sandbox/store/schema.h"

#include <QFile>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

namespace esteira::sandbox {

namespace {

Error storageError(const QString &file, const QString &reason)
{
    const bool inUse = reason.contains(QLatin1String("locked"));
    return makeError(ErrorKind::Storage,
                     inUse ? Text::of(QT_TRANSLATE_NOOP("Text", "The sandbox's file %1 is in use by another program."), {file})
                           : Text::of(QT_TRANSLATE_NOOP("Text", "The sandbox's file %1 cannot be used: %2."), {file, reason}),
                     inUse ? Text::of(QT_TRANSLATE_NOOP("Text", "Close the other one, or choose another file."))
                           : Text::of(QT_TRANSLATE_NOOP("Text", "Choose another file, or put a copy of this one in its place.")));
}

} // namespace

Database::Database()
    : m_connection(QStringLiteral("sandbox-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_prepared.clear();
    if (m_database.isValid()) {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Outcome Database::open(const QString &file)
{
    if (file != QLatin1String(":memory:")) {
        QFile owned(file);
        if (!owned.open(QIODevice::ReadWrite))
            return failure(storageError(file, owned.errorString()));
        owned.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
    if (!m_database.open())
        return failure(storageError(file, m_database.lastError().databaseText()));
    // Exclusive before WAL: no shared-memory file, and a second program is told at once instead of corrupting a rehearsal.
    rows("PRAGMA locking_mode = EXCLUSIVE");
    rows("PRAGMA journal_mode = WAL");
    rows("PRAGMA synchronous = NORMAL");
    begin();
    const int version = row("PRAGMA user_version").value(0).toInt();
    if (version > kSchemaVersion)
        note(QStringLiteral("made by a newer version"));
    if (version == 0 && m_failure.isEmpty()) {
        for (const char *statement : kSchema)
            run(statement);
    }
    if (version < 2 && m_failure.isEmpty()) {
        for (const char *statement : kAssignmentSchema)
            run(statement);
        run("PRAGMA user_version = 2");
    }
    if (const Outcome done = commit(); !done)
        return failure(storageError(file, done.error().text.in(nullptr)));
    return {};
}

void Database::begin()
{
    m_failure.clear();
    // Immediate: the write lock is taken at once, so a file owned by another program is noticed here and not at the end.
    run("BEGIN IMMEDIATE");
}

Outcome Database::commit()
{
    if (m_failure.isEmpty())
        run("COMMIT");
    if (m_failure.isEmpty())
        return {};
    const QString reason = m_failure;
    rollback();
    return failure(ErrorKind::Storage, Text::verbatim(reason, reason));
}

void Database::rollback()
{
    // Without an open transaction this fails, which says nothing new.
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    m_failure.clear();
}

QSqlQuery *Database::execute(const char *sql, const Row &values)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromLatin1(sql))) {
            note(query.lastError().text());
            return nullptr;
        }
        found = m_prepared.insert(sql, std::move(query));
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        found->bindValue(int(i), values.at(i));
    if (!found->exec()) {
        note(found->lastError().text());
        found->finish();
        return nullptr;
    }
    return &*found;
}

Rows Database::rows(const char *sql, const Row &values)
{
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return {};
    Rows all;
    const int columns = query->record().count();
    while (query->next()) {
        Row one;
        one.reserve(columns);
        for (int column = 0; column < columns; ++column)
            one.append(query->value(column));
        all.append(std::move(one));
    }
    query->finish();
    return all;
}

Row Database::row(const char *sql, const Row &values)
{
    const Rows all = rows(sql, values);
    return all.isEmpty() ? Row() : all.first();
}

qint64 Database::run(const char *sql, const Row &values)
{
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return 0;
    const bool inserted = qstrnicmp(sql, "INSERT", 6) == 0;
    const qint64 answer = inserted ? query->lastInsertId().toLongLong() : query->numRowsAffected();
    query->finish();
    return answer;
}

std::optional<QByteArray> Database::meta(const QString &key)
{
    const Row found = row("SELECT value FROM meta WHERE key = ?", {key});
    if (found.isEmpty())
        return std::nullopt;
    return found.first().toByteArray();
}

void Database::setMeta(const QString &key, const QByteArray &value)
{
    run("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", {key, value});
}

void Database::note(const QString &message)
{
    qCWarning(lcSandbox).noquote() << "storage:" << message;
    if (m_failure.isEmpty())
        m_failure = message.trimmed().isEmpty() ? QStringLiteral("unknown failure") : message;
}

} // namespace esteira::sandbox
