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

namespace esteira::store::migrations {

namespace {

QStringList files()
{
    initStoreResources();
    return QDir(QStringLiteral(":/sql/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Outcome applyOne(SqlSession &session, const QString &name, int version)
{
    QFile file(QStringLiteral(":/sql/migrations/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Bug, Text::of(QT_TRANSLATE_NOOP("Text", "A part of the program is missing: %1."), {name}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Install the program again.")));
    }
    session.execute("BEGIN EXCLUSIVE");
    for (const QByteArray &statement : statementsOf(file.readAll()))
        session.execute(statement);
    session.execute("PRAGMA application_id = " + QByteArray::number(kApplicationId));
    session.execute("PRAGMA user_version = " + QByteArray::number(version));
    // Foreign keys are off while tables are rebuilt, so they are checked here as a whole.
    if (session.single("PRAGMA foreign_key_check").isValid())
        session.fail(storageError(0, QStringLiteral("foreign keys do not match")));
    if (session.execute("COMMIT"))
        return {};
    const Error error = session.failedWith();
    session.executeRegardless("ROLLBACK");
    session.takeError();
    return failure(error);
}

} // namespace

int latestVersion()
{
    return int(files().size());
}

QByteArrayList statementsOf(const QByteArray &script)
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

Outcome apply(SqlSession &session, int version)
{
    const QStringList names = files();
    session.execute("PRAGMA foreign_keys = OFF");
    for (int next = version + 1; next <= names.size(); ++next) {
        if (const Outcome applied = applyOne(session, names.at(next - 1), next); !applied)
            return applied;
        qCInfo(lcStore, "data file brought to version %d", next);
    }
    return {};
}

} // namespace esteira::store::migrations
