#pragma once

#include "core/result.h"

#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace esteira::store {

class SqlSession;

/// The numbered migrations of a folder (NNNN_name.sql): version n of a file is what the first n of them make. A published
/// one never changes; a change of the schema is a new one. The program's own are carried as resources.
class Migrations {
public:
    /// "Estr": says that a SQLite file is ours.
    static constexpr qint32 kApplicationId = 0x45737472;

    explicit Migrations(QString folder = QStringLiteral(":/sql/migrations"));

    int latestVersion() const { return int(m_names.size()); }

    /// Brings the file from `version` to the latest, each migration in one transaction of its own with the version
    /// number. When one fails the file stays as the one before left it.
    Outcome apply(SqlSession &session, int version) const;

    /// The statements of a migration: each ends with a semicolon at the end of a line.
    static QByteArrayList statementsOf(const QByteArray &script);

private:
    Outcome applyOne(SqlSession &session, int version) const;

    QString m_folder;
    QStringList m_names;
};

} // namespace esteira::store
