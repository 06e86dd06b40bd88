#include "sandbox/clock/job_queue.h"

#include <algorithm>

namespace esteira::sandbox {

namespace {

struct KindName {
    JobKind kind;
    QLatin1StringView name;
};

constexpr KindName kKinds[] = {
    {JobKind::Pay, QLatin1StringView("pay")},
    {JobKind::Settle, QLatin1StringView("settle")},
    {JobKind::Complete, QLatin1StringView("complete")},
    {JobKind::AutomaticDiscard, QLatin1StringView("automatic_discard")},
    {JobKind::Review, QLatin1StringView("review")},
    {JobKind::AnalyseAsset, QLatin1StringView("analyse_asset")},
    {JobKind::CheckDocuments, QLatin1StringView("check_documents")},
    {JobKind::DocumentsDeadline, QLatin1StringView("documents_deadline")},
    {JobKind::EvaluateAssignment, QLatin1StringView("evaluate_assignment")},
    {JobKind::SignTerm, QLatin1StringView("sign_term")},
    {JobKind::PayAssignor, QLatin1StringView("pay_assignor")},
    {JobKind::IncludeAssets, QLatin1StringView("include_assets")},
};

QString kindName(JobKind kind) { return std::ranges::find(kKinds, kind, &KindName::kind)->name; }

JobKind kindOf(const QString &name)
{
    const auto known = std::ranges::find_if(kKinds, [&name](const KindName &one) { return name == one.name; });
    return known == std::end(kKinds) ? JobKind::Review : known->kind;
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
    m_db.run("DELETE FROM job WHERE subject = ? AND kind IN ('pay', 'settle', 'complete', 'automatic_discard')", {batchId});
    m_db.run("DELETE FROM job WHERE kind = 'review' AND subject IN (SELECT id FROM settlement WHERE batch_id = ?)", {batchId});
}

void JobQueue::removeOfAssignment(qint64 assignmentId)
{
    m_db.run("DELETE FROM job WHERE subject = ? AND kind IN ('evaluate_assignment', 'sign_term', 'pay_assignor', 'include_assets')",
             {assignmentId});
    m_db.run("DELETE FROM job WHERE kind IN ('analyse_asset', 'check_documents', 'documents_deadline')"
             " AND subject IN (SELECT id FROM assignment_asset WHERE assignment_id = ?)", {assignmentId});
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
