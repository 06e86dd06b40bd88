#pragma once

#include "core/error.h"

/// What can be wrong with the file, each with its own words and way out. All are ErrorKind::Storage unless said.
namespace esteira::store {

/// For a result code of SQLite, primary or extended; `detail` is its own English text. A code that only a mistake of ours
/// can cause is ErrorKind::Bug.
Error storageError(int sqliteCode, const QString &detail);

Error newerFile(const QString &path);     ///< made by a later version of the program
Error foreignFile(const QString &path);   ///< not a file of ours
Error damagedFile(const QString &path, const QString &detail);
Error fileInUse(const QString &path, const QString &holder); ///< holder: process id and name, may be empty
Error folderNotWritable(const QString &folder);
Error fileNotWritable(const QString &path);
Error fileNotReadable(const QString &path);
Error backupFailed(const QString &path, const Error &reason);
Error storeNotOpen();                     ///< work was asked for before open() or after it failed silently

} // namespace esteira::store
