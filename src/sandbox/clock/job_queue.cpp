#include "sandbox/clock/job_queue.h"

#include <array>

namespace esteira::sandbox {

namespace {

QString kindName(JobKind kind)
{
    switch (kind) {
    case JobKind::Pay: return QStringLiteral("pay");
    case JobKind::Settle: return QStringLiteral("settle");
    case JobKind::Complete: return QStringLiteral("complete");
    case JobKind::AutomaticDiscard: return QStringLiteral("automatic_discard");
    case JobKind::Review: return QStringLiteral("review");
    }
    return {};
}

JobKind kindOf(const QString &name)
{
    for (const JobKind kind : std::array{JobKind::Pay, JobKind::Settle, JobKind::Complete, JobKind::AutomaticDiscard}) {
        if (name == kindName(kind))
            return kind;
    }
    return JobKind::Review;
}

} // namespace

void JobQueue::add(qint64 dueMs, JobKind kind, qint64 subject)
{
    m_added = true;
    m_db.run("INSERT INTO job (due_ms, kind, subject) VALUES (?, ?, ?)", {dueMs, kindName(kind), subject});
}

void JobQueue::remove(qint64 id)
{
    m_db.run("DELETE FROM job WHERE id = ?", {id});
}

void JobQueue::removeKind(JobKind kind, qint64 subject)
{
    m_db.run("DELETE FROM job WHERE kind = ? AND subject = ?", {kindName(kind), subject});
}

void JobQueue::removeOf(qint64 batchId)
{
    m_db.run("DELETE FROM job WHERE subject = ? AND kind <> 'review'", {batchId});
    m_db.run("DELETE FROM job WHERE kind = 'review' AND subject IN (SELECT id FROM settlement WHERE batch_id = ?)", {batchId});
}

bool JobQueue::has(JobKind kind, qint64 subject)
{
    return dueOf(kind, subject).has_value();
}

std::optional<qint64> JobQueue::dueOf(JobKind kind, qint64 subject)
{
    const Row row = m_db.row("SELECT due_ms FROM job WHERE kind = ? AND subject = ? LIMIT 1", {kindName(kind), subject});
    if (row.isEmpty())
        return std::nullopt;
    return row.first().toLongLong();
}

std::optional<Job> JobQueue::next()
{
    const Row row = m_db.row("SELECT id, due_ms, kind, subject FROM job ORDER BY due_ms, id LIMIT 1");
    if (row.isEmpty())
        return std::nullopt;
    return Job{row.at(0).toLongLong(), row.at(1).toLongLong(), kindOf(row.at(2).toString()), row.at(3).toLongLong()};
}

qint64 JobQueue::size()
{
    return m_db.row("SELECT count(*) FROM job").value(0).toLongLong();
}

} // namespace esteira::sandbox
