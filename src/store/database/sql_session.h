#pragma once

#include "core/money.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace esteira::store {

class SqlSession;

/// "2026-11-19": several times as quick as QDate's own, which counts for a million rows.
QString isoText(QDate date);

/// How values travel into a column. Empty texts become NULL; dates are ISO text, instants milliseconds UTC, money
/// centavos.
inline QVariant toSql(qint64 value) { return value; }
inline QVariant toSql(int value) { return qint64(value); }
inline QVariant toSql(bool value) { return qint64(value ? 1 : 0); }
inline QVariant toSql(double value) { return value; }
inline QVariant toSql(Money value) { return qint64(value.centavos()); }
inline QVariant toSql(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
inline QVariant toSql(const QByteArray &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
inline QVariant toSql(QDate value) { return value.isValid() ? QVariant(isoText(value)) : QVariant(); }
inline QVariant toSql(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}
inline QVariant toSql(const QVariant &value) { return value; }
template <typename T>
QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : QVariant();
}
/// For columns that are NOT NULL: an empty text stays a text.
inline QVariant notNull(const QString &value) { return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value); }
inline QVariant notNull(const QByteArray &value) { return value.isNull() ? QVariant(QByteArray("")) : QVariant(value); }

/// One prepared statement. A failure sticks to its session (see SqlSession).
class SqlStatement {
public:
    SqlStatement(SqlSession &session, QSqlQuery query, QByteArray sql);

    /// Binds the values in order and executes.
    template <typename... Values>
    bool run(const Values &...values)
    {
        int at = 0;
        (m_query.bindValue(at++, toSql(values)), ...);
        return execute();
    }
    void bind(int at, const QVariant &value) { m_query.bindValue(at, value); }
    bool execute();

    bool next();
    /// Ends a reading early, so that nothing stays open behind a commit.
    void finish() { m_query.finish(); }

    qint64 changes() const { return m_query.numRowsAffected(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    Money money(int column) const { return Money::fromCentavos(integer(column)); }
    std::optional<Money> optionalMoney(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QDateTime instant(int column) const;
    double real(int column) const { return m_query.value(column).toDouble(); }

private:
    SqlSession &m_session;
    QSqlQuery m_query;
    QByteArray m_sql;
};

/// One SQLite connection with its prepared statements; lives and dies on one thread.
///
/// The first failure of a job sticks: every later statement does nothing and answers false, so that a job may be
/// written as if all went well, and whoever began the transaction rolls it back and answers failedWith(). Nothing a
/// failed session "reads" may be trusted, and nothing of it is ever committed.
class SqlSession {
public:
    explicit SqlSession(QString connectionName);
    ~SqlSession();
    SqlSession(const SqlSession &) = delete;
    SqlSession &operator=(const SqlSession &) = delete;

    bool open(const QString &path);
    void close();

    /// Prepared once per text and kept. Do not run the same text again while reading from it.
    SqlStatement &statement(QByteArrayView sql);
    /// Prepared for one use.
    SqlStatement prepare(const QString &sql);
    bool execute(QByteArrayView sql);
    /// First column of the first row; an invalid value when there is none.
    QVariant single(QByteArrayView sql);

    /// Ends a transaction or a part of it after a failure: runs although the session failed, and its own failure (SQLite
    /// has ended the transaction already) does not stick.
    bool executeRegardless(QByteArrayView sql);

    bool failed() const { return m_error.has_value(); }
    const Error &failedWith() const { return *m_error; }
    /// A job's own reason to be undone.
    void fail(Error error);
    std::optional<Error> takeError() { return std::exchange(m_error, std::nullopt); }

    /// For tests: asked before every statement; answering true makes that statement fail as a broken disk would.
    using Fault = std::function<bool(QByteArrayView sql)>;
    void setFault(Fault fault) { m_fault = std::move(fault); }

private:
    friend class SqlStatement;
    /// False when the statement must not run: the session failed before, or the fault of a test strikes.
    bool mayRun(QByteArrayView sql);
    void fail(const QSqlError &error, QByteArrayView sql);

    QString m_name;
    QSqlDatabase m_database;
    QHash<QByteArray, std::shared_ptr<SqlStatement>> m_statements;
    std::shared_ptr<SqlStatement> m_unprepared;
    std::optional<Error> m_error;
    Fault m_fault;
};

} // namespace esteira::store
