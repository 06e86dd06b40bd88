#include "platform/keychain_vault.h"

#include "core/future.h"
#include "platform/credentials_json.h"

#include <qt6keychain/keychain.h>

namespace esteira::platform {

namespace {

Outcome outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return failure(noKeyError());
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return failure(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The system's keychain does not let Esteira in.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Unlock the keychain and allow Esteira to use it.")));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return failure(ErrorKind::Storage,
                   Text::of(QT_TRANSLATE_NOOP("Text", "The system's keychain cannot be used: %1"), {job.errorString()}),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Start or install a keychain service (GNOME Keyring or KWallet), or choose to keep "
                                                      "the key in a file that only your user can read.")));
}

} // namespace

KeychainVault::KeychainVault(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

template <typename Job, typename Prepare, typename Judge>
auto KeychainVault::run(const QString &connectionId, Prepare prepare, Judge judge)
{
    using Answer = std::invoke_result_t<Judge, Job &>;
    return runAsyncOn(this, [this, connectionId, prepare = std::move(prepare), judge = std::move(judge)] {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const QFuture<Answer> future = promise->future();
        auto *job = new Job(m_service, this);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(connectionId);
        prepare(*job);
        connect(job, &QKeychain::Job::finished, this, [promise, job, judge] {
            promise->addResult(judge(*job));
            promise->finish();
        });
        job->start();
        return future;
    });
}

QFuture<Result<ports::Credentials>> KeychainVault::read(const QString &connectionId)
{
    return run<QKeychain::ReadPasswordJob>(
        connectionId, [](auto &) {},
        [](QKeychain::ReadPasswordJob &job) -> Result<ports::Credentials> {
            if (const auto outcome = outcomeOf(job); !outcome)
                return failure(outcome.error());
            return decodeCredentials(job.binaryData());
        });
}

QFuture<Outcome> KeychainVault::write(const QString &connectionId, const ports::Credentials &credentials)
{
    return run<QKeychain::WritePasswordJob>(
        connectionId, [json = encodeCredentials(credentials)](QKeychain::WritePasswordJob &job) { job.setBinaryData(json); },
        [](QKeychain::WritePasswordJob &job) { return outcomeOf(job); });
}

QFuture<Outcome> KeychainVault::remove(const QString &connectionId)
{
    return run<QKeychain::DeletePasswordJob>(
        connectionId, [](auto &) {},
        [](QKeychain::DeletePasswordJob &job) -> Outcome {
            return job.error() == QKeychain::EntryNotFound ? Outcome() : outcomeOf(job);
        });
}

} // namespace esteira::platform
