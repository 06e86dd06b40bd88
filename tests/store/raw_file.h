#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>
#include <QVariant>

namespace esteira::test {

/// The data file seen from outside, as another program would see it.
class RawFile {
public:
    explicit RawFile(const QString &path) : m_name(QUuid::createUuid().toString())
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("cannot open %s", qPrintable(path));
    }
    ~RawFile()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    bool execute(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (query.exec(sql))
            return true;
        qWarning("%s: %s", qPrintable(query.lastError().text()), qPrintable(sql.left(200)));
        return false;
    }
    /// Every row as "a|b|c".
    QStringList rows(const QString &sql)
    {
        QSqlQuery query(m_database);
        QStringList list;
        if (!query.exec(sql))
            return {query.lastError().text()};
        while (query.next()) {
            QStringList cells;
            for (int i = 0; query.value(i).isValid(); ++i)
                cells.append(query.value(i).toString());
            list.append(cells.join(u'|'));
        }
        return list;
    }
    QString single(const QString &sql) { return rows(sql).value(0); }

    /// What is wrong with the file, in words; empty when all its parts agree. Holds after every job, failed or not.
    QStringList contradictions()
    {
        QStringList found;
        if (single(QStringLiteral("PRAGMA integrity_check")) != QLatin1StringView("ok"))
            found.append(QStringLiteral("integrity: ") + single(QStringLiteral("PRAGMA integrity_check")));
        if (!rows(QStringLiteral("PRAGMA foreign_key_check")).isEmpty())
            found.append(QStringLiteral("foreign keys"));
        if (!rows(QStringLiteral("SELECT id FROM settlement WHERE batch_id NOT IN (SELECT id FROM batch)")).isEmpty())
            found.append(QStringLiteral("rows without a batch"));
        const QString counted = QStringLiteral(
            "SELECT batch_id, send_state, status, count(*), coalesce(sum(total_centavos), 0), sum(errors > 0), sum(warnings > 0)"
            " FROM settlement GROUP BY batch_id, send_state, status");
        const QString kept = QStringLiteral(
            "SELECT batch_id, send_state, status, row_count, centavos, with_errors, with_warnings FROM row_tally");
        if (!rows(counted + QStringLiteral(" EXCEPT ") + kept).isEmpty() || !rows(kept + QStringLiteral(" EXCEPT ") + counted).isEmpty())
            found.append(QStringLiteral("the tally differs from the rows: kept %1 counted %2").arg(rows(kept).join(u' '), rows(counted).join(u' ')));
        const QString settled = QStringLiteral("SELECT date(status_since / 1000 - 10800, 'unixepoch'), batch_id, count(*), sum(coalesce(total_centavos, 0))"
                                               " FROM settlement WHERE status = 'settled' GROUP BY 1, 2");
        const QString byDay = QStringLiteral("SELECT day, batch_id, row_count, centavos FROM settled_day");
        if (rows(settled + QStringLiteral(" ORDER BY 1, 2")) != rows(byDay + QStringLiteral(" ORDER BY 1, 2")))
            found.append(QStringLiteral("the settled days differ from the rows: kept %1 counted %2").arg(rows(byDay).join(u' '), rows(settled).join(u' ')));
        const QStringList unowned = rows(QStringLiteral(
            "SELECT external_id FROM settlement GROUP BY batch_id, external_id HAVING external_id IS NOT NULL AND sum(duplicate = 0) <> 1"));
        if (!unowned.isEmpty())
            found.append(QStringLiteral("external ids without one owner: ") + unowned.join(u' '));
        const QStringList untold = rows(QStringLiteral(
            "SELECT external_id FROM settlement WHERE send_state IN ('draft', 'refused') AND external_id IS NOT NULL"
            " AND (duplicate = 1) <> (coalesce(instr(problems, 'external_id.duplicate'), 0) > 0)"));
        if (!untold.isEmpty())
            found.append(QStringLiteral("wrong word about duplicates: ") + untold.join(u' '));
        if (!rows(QStringLiteral("SELECT id FROM settlement WHERE (problems IS NOT NULL) <> (errors + warnings > 0)")).isEmpty())
            found.append(QStringLiteral("problems and their counts differ"));
        return found;
    }

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace esteira::test

/// The file of a closed or open store holds no contradiction.
#define QVERIFY_CONSISTENT(path) \
    do { \
        const QStringList found_ = esteira::test::RawFile(path).contradictions(); \
        QVERIFY2(found_.isEmpty(), qPrintable(found_.join(QStringLiteral("; ")))); \
    } while (false)
