#pragma once

#include "core/result.h"
#include "store/database/sql_session.h"
#include "store/database/store_file.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThread>

#include <deque>
#include <memory>
#include <type_traits>

namespace esteira::store {

/// The data file with its own thread and its one connection. Jobs run in the order in which they were asked for.
///
/// A write is one transaction: when its future says ok it is on disk, when it says anything else nothing of it is.
/// Writes that wait together share one commit (each may still fail alone), because the disk's answer is what costs.
/// Everything else gets its answer on the database's thread. Safe from any thread; the destructor finishes what was
/// asked for, then closes. The stores that use it must not outlive it.
class Database {
public:
    explicit Database(QString path, Migrations migrations = Migrations());
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens the file, making or migrating it. Work asked for before, or after a failure, answers why it cannot be done.
    QFuture<Outcome> open();

    const QString &path() const { return m_path; }

    /// `work(SqlSession &)` answers a Result; it changes nothing. A read whose future was cancelled before its turn is
    /// not begun.
    template <typename Work>
    auto read(Work work)
    {
        return post<Work>(std::move(work), false);
    }

    /// `work(SqlSession &)` answers a Result; an error undoes all it did.
    template <typename Work>
    auto write(Work work)
    {
        return post<Work>(std::move(work), true);
    }

private:
    struct Job {
        explicit Job(bool isWrite) : writes(isWrite) {}
        virtual ~Job() = default;
        virtual bool wanted() const = 0;
        /// True when the work answered ok.
        virtual bool run(SqlSession &session) = 0;
        virtual Error error() const = 0; ///< after run() answered false
        virtual void answer() = 0;
        virtual void answerInstead(const Error &error) = 0;
        const bool writes;
    };
    using Jobs = std::vector<std::unique_ptr<Job>>;

    template <typename Work, typename T>
    struct JobOf final : Job {
        JobOf(Work work, bool isWrite) : Job(isWrite), m_work(std::move(work)) { promise.start(); }
        bool wanted() const override { return writes || !promise.isCanceled(); }
        bool run(SqlSession &session) override
        {
            m_result.emplace(m_work(session));
            if (auto error = session.takeError())
                m_result.emplace(failure(std::move(*error)));
            return m_result->has_value();
        }
        Error error() const override { return m_result->error(); }
        void answer() override
        {
            if (m_result)
                promise.addResult(std::move(*m_result));
            promise.finish();
        }
        void answerInstead(const Error &error) override
        {
            // Work that had already failed by itself keeps its own reason.
            if (!m_result || m_result->has_value())
                m_result.emplace(failure(error));
            answer();
        }
        QPromise<T> promise;

    private:
        Work m_work;
        std::optional<T> m_result;
    };

    template <typename Work>
    auto post(Work work, bool writes)
    {
        using T = std::invoke_result_t<Work, SqlSession &>;
        auto job = std::make_unique<JobOf<Work, T>>(std::move(work), writes);
        QFuture<T> future = job->promise.future();
        enqueue(std::move(job));
        return future;
    }

    void enqueue(std::unique_ptr<Job> job);
    Jobs takeNext();
    void drain();
    void runRead(Job &job);
    void runWrites(const Jobs &jobs);
    std::optional<Error> runInOneTransaction(const Jobs &jobs);
    bool runPart(Job &job);

    const QString m_path;
    QMutex m_mutex;
    std::deque<std::unique_ptr<Job>> m_queue; ///< guarded by m_mutex
    QThread m_thread;
    QObject *m_worker;                        ///< lives on m_thread; what follows is used only there
    StoreFile m_file;
    SqlSession m_session;
    std::optional<Error> m_notOpen;
};

} // namespace esteira::store
