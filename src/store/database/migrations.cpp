#include "store/database/migrations.h"

#include "core/log.h"
#include "store/database/sql_session.h"
#include "store/database/storage_errors.h"

#include <QDir>
#include <QFile>

// A static library's resources are dropped by the linker unless somebody asks for them; outside any namespace.
static void initStoreResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace esteira::store {

Migrations::Migrations(QString folder) : m_folder(std::move(folder))
{
    initStoreResources();
    m_names = QDir(m_folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Outcome Migrations::apply(SqlSession &session, int version) const
{
    // Off while tables are rebuilt; each migration checks them as a whole before its commit.
    session.execute("PRAGMA foreign_keys = OFF");
    for (int next = version + 1; next <= latestVersion(); ++next) {
        if (const Outcome applied = applyOne(session, next); !applied)
            return applied;
        qCInfo(lcStore, "data file brought to version %d", next);
    }
    return {};
}

Outcome Migrations::applyOne(SqlSession &session, int version) const
{
    const QString &name = m_names.at(version - 1);
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Bug, Text::of(QT_TRANSLATE_NOOP("Text", "A part of the program is missing: %1."), {name}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Install the program again.")));
    }
    session.execute("BEGIN EXCLUSIVE");
    for (const QByteArray &statement : statementsOf(file.readAll()))
        session.execute(statement);
    session.execute("PRAGMA application_id = " + QByteArray::number(kApplicationId));
    session.execute("PRAGMA user_version = " + QByteArray::number(version));
    if (session.single("PRAGMA foreign_key_check").isValid())
        session.fail(storageError(0, QStringLiteral("foreign keys do not match")));
    if (session.execute("COMMIT"))
        return {};
    Error error = session.failedWith();
    session.executeRegardless("ROLLBACK");
    session.takeError();
    return failure(std::move(error));
}

QByteArrayList Migrations::statementsOf(const QByteArray &script)
{
    QByteArrayList statements;
    QByteArray statement;
    for (const QByteArray &line : script.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith("--"))
            continue;
        statement += line + '\n';
        if (trimmed.endsWith(';'))
            statements.append(std::exchange(statement, {}));
    }
    if (!statement.isEmpty())
        statements.append(statement);
    return statements;
}

} // namespace esteira::store
