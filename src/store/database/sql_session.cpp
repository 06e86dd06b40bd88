#include "store/database/sql_session.h"

#include "core/log.h"
#include "store/database/storage_errors.h"

#include <QSqlError>

namespace esteira::store {

QString isoText(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1 || year > 9999)
        return date.toString(Qt::ISODate);
    QString text(10, u'-');
    const auto put = [&text](qsizetype at, int digits, int value) {
        for (; digits > 0; --digits, value /= 10)
            text[at + digits - 1] = QChar(u'0' + value % 10);
    };
    put(0, 4, year);
    put(5, 2, month);
    put(8, 2, day);
    return text;
}

SqlStatement::SqlStatement(SqlSession &session, QSqlQuery query, QByteArray sql)
    : m_session(session), m_query(std::move(query)), m_sql(std::move(sql))
{
}

bool SqlStatement::execute()
{
    if (!m_session.mayRun(m_sql))
        return false;
    if (m_query.exec())
        return true;
    m_session.fail(m_query.lastError(), m_sql);
    m_query.finish();
    return false;
}

bool SqlStatement::next()
{
    if (m_session.failed() || !m_query.isActive())
        return false;
    if (m_query.next())
        return true;
    // The end of the rows and a failure while reading them look the same to next().
    if (m_query.lastError().isValid())
        m_session.fail(m_query.lastError(), m_sql);
    m_query.finish();
    return false;
}

std::optional<Money> SqlStatement::optionalMoney(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(money(column));
}

std::optional<qint64> SqlStatement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QDateTime SqlStatement::instant(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

SqlSession::SqlSession(QString connectionName) : m_name(std::move(connectionName)) {}

SqlSession::~SqlSession()
{
    close();
}

bool SqlSession::open(const QString &path)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (m_database.open())
        return true;
    fail(m_database.lastError(), "open");
    return false;
}

void SqlSession::close()
{
    m_statements.clear();
    m_unprepared.reset();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

SqlStatement &SqlSession::statement(QByteArrayView sql)
{
    const auto known = m_statements.constFind(QByteArray::fromRawData(sql.data(), sql.size()));
    if (known != m_statements.constEnd())
        return **known;
    const QByteArray text = sql.toByteArray();
    auto made = std::make_shared<SqlStatement>(prepare(QString::fromUtf8(text)));
    // One that could not be prepared is not kept: the reason may pass.
    if (failed())
        m_unprepared = made;
    else
        m_statements.insert(text, made);
    return *made;
}

SqlStatement SqlSession::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const QByteArray text = sql.toUtf8();
    if (!failed() && !query.prepare(sql))
        fail(query.lastError(), text);
    return SqlStatement(*this, std::move(query), text);
}

bool SqlSession::execute(QByteArrayView sql)
{
    if (!mayRun(sql))
        return false;
    QSqlQuery query(m_database);
    if (query.exec(QString::fromUtf8(sql)))
        return true;
    fail(query.lastError(), sql);
    return false;
}

bool SqlSession::executeRegardless(QByteArrayView sql)
{
    QSqlQuery query(m_database);
    return query.exec(QString::fromUtf8(sql));
}

QVariant SqlSession::single(QByteArrayView sql)
{
    SqlStatement query = prepare(QString::fromUtf8(sql));
    QVariant value;
    if (query.run() && query.next())
        value = query.isNull(0) ? QVariant() : QVariant(query.text(0));
    query.finish();
    return value;
}

void SqlSession::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

bool SqlSession::mayRun(QByteArrayView sql)
{
    if (failed())
        return false;
    if (m_fault && m_fault(sql)) {
        constexpr int kInputOutputError = 10;
        m_error = storageError(kInputOutputError, QStringLiteral("simulated"));
        return false;
    }
    return true;
}

void SqlSession::fail(const QSqlError &error, QByteArrayView sql)
{
    if (m_error)
        return;
    m_error = storageError(error.nativeErrorCode().toInt(), error.databaseText());
    // The statement has no values in it: those are bound.
    qCWarning(lcStore, "%s in: %.200s", qPrintable(error.text().simplified()), sql.toByteArray().simplified().constData());
}

} // namespace esteira::store
