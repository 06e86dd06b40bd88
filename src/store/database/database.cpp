#include "store/database/database.h"

#include "core/future.h"
#include "core/log.h"
#include "store/database/storage_errors.h"

#include <QUuid>

namespace esteira::store {

namespace {
/// So many writes share a commit at most: the first of them must not wait long for the last.
constexpr std::size_t kGroup = 64;
} // namespace

Database::Database(QString path, Migrations migrations)
    : m_path(std::move(path)), m_worker(new QObject), m_file(m_path, std::move(migrations)),
      m_session(QStringLiteral("esteira-") + QUuid::createUuid().toString(QUuid::Id128)), m_notOpen(storeNotOpen())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Database::~Database()
{
    QMetaObject::invokeMethod(m_worker, [this] {
        drain();
        m_file.close(m_session);
        m_thread.quit();
    });
    m_thread.wait();
    delete m_worker;
}

QFuture<Outcome> Database::open()
{
    return runOn(m_worker, [this]() -> Outcome {
        if (!m_notOpen)
            return {};
        Outcome opened = m_file.open(m_session);
        if (opened) {
            m_notOpen.reset();
        } else {
            m_notOpen = opened.error();
            qCWarning(lcStore, "the data file was not opened: %s", qPrintable(opened.error().text.in(nullptr)));
        }
        return opened;
    });
}

void Database::enqueue(std::unique_ptr<Job> job)
{
    const QMutexLocker locked(&m_mutex);
    m_queue.push_back(std::move(job));
    // One wake-up for each job: the first finds all of them, the others find nothing left.
    QMetaObject::invokeMethod(m_worker, [this] { drain(); }, Qt::QueuedConnection);
}

Database::Jobs Database::takeNext()
{
    const QMutexLocker locked(&m_mutex);
    Jobs jobs;
    while (!m_queue.empty() && jobs.size() < kGroup) {
        if (!jobs.empty() && !(jobs.front()->writes && m_queue.front()->writes))
            break;
        jobs.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return jobs;
}

void Database::drain()
{
    for (Jobs jobs = takeNext(); !jobs.empty(); jobs = takeNext()) {
        if (m_notOpen) {
            for (const auto &job : jobs)
                job->answerInstead(*m_notOpen);
        } else if (jobs.front()->writes) {
            runWrites(jobs);
        } else {
            runRead(*jobs.front());
        }
    }
}

void Database::runRead(Job &job)
{
    if (job.wanted())
        job.run(m_session);
    job.answer();
}

void Database::runWrites(const Jobs &jobs)
{
    const std::optional<Error> undone = runInOneTransaction(jobs);
    m_session.takeError();
    for (const auto &job : jobs) {
        if (undone)
            job->answerInstead(*undone);
        else
            job->answer();
    }
}

/// Nothing, or why no job of the group is on disk.
std::optional<Error> Database::runInOneTransaction(const Jobs &jobs)
{
    if (m_session.execute("BEGIN IMMEDIATE")) {
        bool keep = true;
        if (jobs.size() == 1) {
            keep = jobs.front()->run(m_session);
        } else {
            for (const auto &job : jobs) {
                if (!runPart(*job))
                    break;
            }
        }
        if (keep && m_session.execute("COMMIT"))
            return std::nullopt;
    }
    std::optional<Error> undone = m_session.takeError();
    m_session.executeRegardless("ROLLBACK");
    return undone;
}

/// False when the transaction as a whole can no longer be kept.
bool Database::runPart(Job &job)
{
    if (!m_session.execute("SAVEPOINT job"))
        return false;
    if (job.run(m_session))
        return m_session.execute("RELEASE job");
    if (m_session.executeRegardless("ROLLBACK TO job") && m_session.executeRegardless("RELEASE job"))
        return true;
    // A full or failing disk has ended the whole transaction: what the jobs before had done is gone as well.
    m_session.fail(job.error());
    return false;
}

} // namespace esteira::store
