#pragma once

#include "core/result.h"

#include <QByteArrayList>
#include <QString>

namespace esteira::store {

class SqlSession;

/// The numbered migrations carried as resources (:/sql/migrations/NNNN_name.sql): version n of the file is what the
/// first n of them make. A published one never changes; a change of the schema is a new one.
namespace migrations {

/// "Estr": says that a SQLite file is ours.
inline constexpr qint32 kApplicationId = 0x45737472;

int latestVersion();

/// Brings the file from `version` to the latest, each migration in one transaction of its own with the version number.
/// When one fails the file stays as the one before left it.
Outcome apply(SqlSession &session, int version);

/// The statements of a migration: each ends with a semicolon at the end of a line.
QByteArrayList statementsOf(const QByteArray &script);

} // namespace migrations
} // namespace esteira::store
