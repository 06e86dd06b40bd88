#include "platform/app_paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>

namespace esteira::platform {

namespace {

std::unexpected<Error> unusable(Text text)
{
    return failure(ErrorKind::Storage, std::move(text),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Choose a folder on a disk of this computer: set ESTEIRA_DATA_DIR and start again.")));
}

/// The nearest directory of the path that exists, symbolic links resolved: what the path will really lie in.
QString existingParent(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && info.absoluteFilePath() != info.absolutePath())
        info.setFile(info.absolutePath());
    return info.canonicalFilePath();
}

} // namespace

AppPaths::AppPaths(QString dataDirectory)
    : m_data(QDir::cleanPath(std::move(dataDirectory)))
{
}

AppPaths AppPaths::fromEnvironment()
{
    const QString chosen = qEnvironmentVariable("ESTEIRA_DATA_DIR");
    if (!chosen.isEmpty())
        return AppPaths(QDir(chosen).absolutePath());
    return AppPaths(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/esteira"));
}

QString AppPaths::databaseFile() const
{
    return m_data + QLatin1String("/esteira.sqlite");
}

QString AppPaths::sandboxDatabaseFile() const
{
    return m_data + QLatin1String("/sandbox.sqlite");
}

QString AppPaths::exchangeDatabaseFile() const
{
    return m_data + QLatin1String("/exchanges.sqlite");
}

QString AppPaths::logDirectory() const
{
    return m_data + QLatin1String("/logs");
}

QString AppPaths::keyDirectory() const
{
    return m_data + QLatin1String("/keys");
}

Result<QString> AppPaths::safeDataDirectory() const
{
    const QString where = existingParent(m_data);
    for (const QString &path : {m_data, where}) {
        const QString service = syncServiceOf(path);
        if (!service.isEmpty())
            return unusable(Text::of(QT_TRANSLATE_NOOP("Text", "The data folder %1 lies in a folder that %2 synchronises. "
                                                               "Two computers could send the same batch, and the database would be damaged."),
                                     {QDir::toNativeSeparators(m_data), service}));
    }
    const QStorageInfo storage(where);
    if (isNetworkFileSystem(storage.fileSystemType()))
        return unusable(Text::of(QT_TRANSLATE_NOOP("Text", "The data folder %1 lies on a network drive (%2), where the database "
                                                           "cannot be locked."),
                                 {QDir::toNativeSeparators(m_data), QString::fromLatin1(storage.fileSystemType())}));

    const bool isNew = !QFileInfo::exists(m_data);
    QTemporaryFile probe(m_data + QLatin1String("/.probe-XXXXXX"));
    if (!QDir().mkpath(m_data) || !probe.open())
        return unusable(Text::of(QT_TRANSLATE_NOOP("Text", "The data folder %1 cannot be written."), {QDir::toNativeSeparators(m_data)}));
    if (isNew)
        QFile::setPermissions(m_data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return m_data;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array kNames{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs", "webdav", "davfs",
                                       "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs",
                                       "fuse.s3fs", "9p", "ceph", "glusterfs", "afpfs", "gfs2", "ocfs2"};
    const QByteArray lower = type.toLower();
    return std::any_of(kNames.begin(), kNames.end(), [&lower](const char *name) { return lower == name; });
}

QString syncServiceOf(const QString &path)
{
    static constexpr std::array kServices{"Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "iCloud Drive", "iCloudDrive",
                                          "Nextcloud", "ownCloud", "OpenCloud", "MEGAsync", "pCloudDrive", "Syncthing"};
    for (const QString &part : QDir::fromNativeSeparators(path).split(u'/', Qt::SkipEmptyParts)) {
        for (const char *service : kServices) {
            const QLatin1String name(service);
            // "OneDrive - Company Ltd" and "Dropbox (Personal)" are how the services name a second account.
            if (part.compare(name, Qt::CaseInsensitive) == 0 || part.startsWith(name + QLatin1String(" -"), Qt::CaseInsensitive)
                || part.startsWith(name + QLatin1String(" ("), Qt::CaseInsensitive))
                return name;
        }
    }
    return {};
}

} // namespace esteira::platform
