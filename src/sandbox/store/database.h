#pragma once

#include "core/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace esteira::sandbox {

using Row = QVariantList;
using Rows = QList<Row>;

/// The sandbox's own SQLite file. Write-ahead logging with synchronous=NORMAL: what is committed survives the death of
/// the program (the system keeps the written pages); only the death of the whole machine could cost the last moments,
/// which a rehearsal can bear, and it makes a commit cost microseconds. One program at a time owns a file.
///
/// Statements do not answer with errors one by one: the first failure is kept, and the transaction it happened in cannot
/// be committed any more. Lives on one thread.
class Database {
public:
    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Creates the file readable by its owner only (it holds a private key). ErrorKind::Storage.
    Outcome open(const QString &file);

    void begin();
    /// Rolls back and tells the first failure when there was one.
    Outcome commit();
    void rollback();

    Rows rows(const char *sql, const Row &values = {});
    Row row(const char *sql, const Row &values = {}); ///< empty when there is none
    /// For INSERT: the new row's id. For the others: the number of rows touched.
    qint64 run(const char *sql, const Row &values = {});

    std::optional<QByteArray> meta(const QString &key);
    void setMeta(const QString &key, const QByteArray &value);

private:
    QSqlQuery *execute(const char *sql, const Row &values);
    void note(const QString &message);

    QString m_connection;
    QSqlDatabase m_database;
    QHash<const char *, QSqlQuery> m_prepared; ///< by address: every statement is a literal
    QString m_failure;
};

} // namespace esteira::sandbox
