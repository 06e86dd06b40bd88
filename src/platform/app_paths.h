#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace esteira::platform {

/// Where the program keeps its files on this computer. A value; nothing is created until safeDataDirectory().
class AppPaths {
public:
    /// ESTEIRA_DATA_DIR when it is set, else the user's data directory of the system.
    static AppPaths fromEnvironment();
    explicit AppPaths(QString dataDirectory);

    QString dataDirectory() const { return m_data; }
    QString databaseFile() const;        ///< drafts, batches, events
    QString sandboxDatabaseFile() const; ///< the embedded stand-in for the administrator
    QString exchangeDatabaseFile() const; ///< calls to the administrator, redacted; expendable
    QString logDirectory() const;
    QString keyDirectory() const;        ///< only used by FileVault, after an explicit choice

    /// The data directory, created for the user alone, or why it must not be used: shared by a network or by a
    /// synchronisation service (SQLite's locks do not hold there and two computers would send the same batch), or not
    /// writable. ErrorKind::Storage with the way out.
    Result<QString> safeDataDirectory() const;

private:
    QString m_data;
};

/// Whether a filesystem name, as QStorageInfo gives it, is one of another computer.
bool isNetworkFileSystem(const QByteArray &type);
/// The synchronisation service whose folder the path lies in ("Dropbox"); empty when none is known.
QString syncServiceOf(const QString &path);

} // namespace esteira::platform
