#include "store/database/store_file.h"

#include "core/log.h"
#include "store/database/sql_session.h"
#include "store/database/storage_errors.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace esteira::store {

namespace {

constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype kBackupsKept = 5;
constexpr qsizetype kHeaderSize = 100;
/// Reading a whole file takes about a second for each gigabyte: only small ones are checked at every start. Larger ones
/// are checked before they are migrated, and damage is told by the statement that meets it.
constexpr qint64 kAlwaysChecked = 32 * 1024 * 1024;

/// The number at an offset of a SQLite file's header (the file format: big-endian, 60 version, 68 application).
qint32 headerNumber(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

} // namespace

StoreFile::StoreFile(QString path, Migrations migrations) : m_path(std::move(path)), m_migrations(std::move(migrations)) {}
StoreFile::~StoreFile() = default;

Outcome StoreFile::open(SqlSession &session)
{
    if (const Outcome ready = prepareFolder(); !ready)
        return ready;
    if (const Outcome locked = lock(); !locked)
        return locked;
    Outcome opened = createOrIdentify();
    if (opened)
        opened = openChecked(session);
    if (!opened)
        close(session);
    return opened;
}

void StoreFile::close(SqlSession &session)
{
    session.close();
    session.takeError();
    m_lock.reset();
}

Outcome StoreFile::prepareFolder() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (QFileInfo::exists(folder))
        return {};
    if (!QDir().mkpath(folder))
        return failure(folderNotWritable(folder));
    QFile::setPermissions(folder, kOwnerOnly | QFileDevice::ExeOwner);
    return {};
}

Outcome StoreFile::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    // A lock is stale when its process is gone, never because it is old: an import may run all night.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    const QLockFile::LockError reason = m_lock->error();
    qint64 process = 0;
    QString host;
    QString program;
    QString holder;
    if (m_lock->getLockInfo(&process, &host, &program))
        holder = QStringLiteral("%1 (%2, %3)").arg(program, QString::number(process), host);
    m_lock.reset();
    if (reason == QLockFile::LockFailedError)
        return failure(fileInUse(m_path, holder));
    return failure(folderNotWritable(QFileInfo(m_path).absolutePath()));
}

Outcome StoreFile::createOrIdentify() const
{
    QFile file(m_path);
    if (!file.exists()) {
        // Made by us with the right permissions; SQLite would ask the umask.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
            return failure(folderNotWritable(QFileInfo(m_path).absolutePath()));
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return failure(fileNotReadable(m_path));
    const QByteArray header = file.read(kHeaderSize);
    file.close();
    if (!header.isEmpty()) {
        // Looked at before SQLite touches it: opening somebody else's file could already replay its journal.
        if (header.size() < kHeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
            return failure(foreignFile(m_path));
        const qint32 application = headerNumber(header, 68);
        if (application != 0 && application != Migrations::kApplicationId)
            return failure(foreignFile(m_path));
        if (application == Migrations::kApplicationId && headerNumber(header, 60) > m_migrations.latestVersion())
            return failure(newerFile(m_path));
    }
    if (!file.open(QIODevice::ReadWrite))
        return failure(fileNotWritable(m_path));
    QFile::setPermissions(m_path, kOwnerOnly);
    return {};
}

Outcome StoreFile::openChecked(SqlSession &session) const
{
    session.open(m_path);
    const qint32 application = session.single("PRAGMA application_id").toInt();
    const int version = session.single("PRAGMA user_version").toInt();
    const int tables = session.single("SELECT count(*) FROM sqlite_master").toInt();
    if (session.failed()) {
        const Error error = *session.takeError();
        return failure(error);
    }
    // Ours, or an empty file: also one whose first migration was cut off.
    if (application != Migrations::kApplicationId && (application != 0 || version != 0 || tables != 0))
        return failure(foreignFile(m_path));
    if (version > m_migrations.latestVersion())
        return failure(newerFile(m_path));

    const bool older = version < m_migrations.latestVersion();
    if (const Outcome sound = check(session, older); !sound)
        return sound;
    if (older) {
        if (const Outcome migrated = migrate(session, version); !migrated)
            return migrated;
    }
    // FULL: an answered edit survives a power cut, not only a crash.
    session.execute("PRAGMA journal_mode = WAL");
    session.execute("PRAGMA synchronous = FULL");
    session.execute("PRAGMA foreign_keys = ON");
    session.execute("PRAGMA journal_size_limit = 67108864");
    session.execute("PRAGMA cache_size = -32768");
    session.execute("PRAGMA temp_store = MEMORY");
    if (session.failed())
        return failure(*session.takeError());
    return {};
}

Outcome StoreFile::check(SqlSession &session, bool thoroughly) const
{
    if (!thoroughly && QFileInfo(m_path).size() > kAlwaysChecked)
        return {};
    const QString verdict = session.single("PRAGMA quick_check(1)").toString();
    if (const auto error = session.takeError())
        return failure(error->kind == ErrorKind::Storage ? *error : damagedFile(m_path, error->text.in(nullptr)));
    if (verdict != QLatin1StringView("ok"))
        return failure(damagedFile(m_path, verdict.simplified()));
    return {};
}

Outcome StoreFile::migrate(SqlSession &session, int version) const
{
    if (version > 0) {
        if (const Outcome copied = backUp(session, version); !copied)
            return copied;
        removeOldBackups();
    }
    return m_migrations.apply(session, version);
}

Outcome StoreFile::backUp(SqlSession &session, int version) const
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    const QString path = QStringLiteral("%1.backup-v%2-%3").arg(m_path, QString::number(version), stamp);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
        return failure(folderNotWritable(QFileInfo(m_path).absolutePath()));
    file.close();
    // Includes what is still in the write-ahead log, which copying the file would miss.
    if (session.prepare(QStringLiteral("VACUUM INTO ?")).run(path)) {
        qCInfo(lcStore, "copied before migrating: %s", qPrintable(QFileInfo(path).fileName()));
        return {};
    }
    const Error reason = session.takeError().value_or(storeNotOpen());
    file.remove(); // ours, and worth nothing
    return failure(backupFailed(path, reason));
}

QStringList StoreFile::backups() const
{
    const QFileInfo info(m_path);
    QStringList paths;
    const auto found = info.dir().entryInfoList({info.fileName() + QStringLiteral(".backup-v*")}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &copy : found)
        paths.append(copy.filePath());
    return paths;
}

void StoreFile::removeOldBackups() const
{
    QStringList paths = backups();
    while (paths.size() > kBackupsKept)
        QFile::remove(paths.takeFirst());
}

} // namespace esteira::store
