#include "platform/file_vault.h"

#include "core/future.h"
#include "platform/credentials_json.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QThreadPool>

namespace esteira::platform {

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Connection ids are UUIDs or "sandbox"; anything else could name a file elsewhere.
Result<QString> fileOf(const QString &directory, const QString &connectionId)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));
    if (!plain.match(connectionId).hasMatch())
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The connection has an identifier that cannot name a file.")));
    return directory + u'/' + connectionId + QLatin1String(".json");
}

std::unexpected<Error> fileError(const QFileDevice &file)
{
    return failure(ErrorKind::Storage,
                   Text::of(QT_TRANSLATE_NOOP("Text", "The key file %1 cannot be used: %2"),
                            {QDir::toNativeSeparators(file.fileName()), file.errorString()}),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Check the permissions of the folder and the free space of the disk.")));
}

Result<ports::Credentials> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(noKeyError());
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file);
    // A copy or a restored backup may have opened the file to others.
    if ((file.permissions() & ~(kOwnerOnly | QFile::ReadUser | QFile::WriteUser)) && !file.setPermissions(kOwnerOnly))
        return fileError(file);
    return decodeCredentials(file.readAll());
}

Outcome writeFile(const QString &directory, const QString &path, const QByteArray &json)
{
    if (!QDir().mkpath(directory))
        return failure(ErrorKind::Storage,
                       Text::of(QT_TRANSLATE_NOOP("Text", "The folder %1 cannot be created."), {QDir::toNativeSeparators(directory)}));
    QFile::setPermissions(directory, kOwnerOnly | QFile::ExeOwner);
    QSaveFile file(path);
    // Permissions first: the key must not be readable by others even for a moment.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly) || file.write(json) != json.size() || !file.commit())
        return fileError(file);
    return {};
}

/// On the pool, so that a slow disk never holds the window.
template <typename Work>
auto onPool(Work work)
{
    using Answer = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QFuture<Answer> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

FileVault::FileVault(QString directory)
    : m_directory(std::move(directory))
{
}

QFuture<Result<ports::Credentials>> FileVault::read(const QString &connectionId)
{
    return onPool([directory = m_directory, connectionId]() -> Result<ports::Credentials> {
        const auto path = fileOf(directory, connectionId);
        return path ? readFile(*path) : Result<ports::Credentials>(failure(path.error()));
    });
}

QFuture<Outcome> FileVault::write(const QString &connectionId, const ports::Credentials &credentials)
{
    return onPool([directory = m_directory, connectionId, json = encodeCredentials(credentials)]() -> Outcome {
        const auto path = fileOf(directory, connectionId);
        return path ? writeFile(directory, *path, json) : Outcome(failure(path.error()));
    });
}

QFuture<Outcome> FileVault::remove(const QString &connectionId)
{
    return onPool([directory = m_directory, connectionId]() -> Outcome {
        const auto path = fileOf(directory, connectionId);
        if (!path)
            return failure(path.error());
        QFile file(*path);
        if (file.exists() && !file.remove())
            return fileError(file);
        return {};
    });
}

} // namespace esteira::platform
