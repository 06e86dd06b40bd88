#pragma once

#include "sandbox/store/database.h"

#include <optional>
#include <utility>

namespace esteira::sandbox {

/// The administrator's automatic steps. Of settlements `subject` is a batch, or a settlement for Review; of assignments an
/// asset for AnalyseAsset to DocumentsDeadline, and an assignment from EvaluateAssignment on.
enum class JobKind {
    Pay,
    Settle,
    Complete,
    AutomaticDiscard,
    Review,
    AnalyseAsset,
    CheckDocuments,
    DocumentsDeadline,
    EvaluateAssignment,
    SignTerm,
    PayAssignor,
    IncludeAssets,
};

inline bool isAssignmentJob(JobKind kind) { return kind >= JobKind::AnalyseAsset; }

struct Job {
    qint64 id = 0;
    qint64 dueMs = 0;
    JobKind kind = JobKind::Pay;
    qint64 subject = 0;
};

/// What the administrator will do and when, on the sandbox clock. In the database, so that a restart forgets nothing.
class JobQueue {
public:
    explicit JobQueue(Database &database) : m_db(database) {}

    void add(qint64 dueMs, JobKind kind, qint64 subject);
    bool takeAdded() { return std::exchange(m_added, false); } ///< true once after anything was added
    void remove(qint64 id);
    void removeKind(JobKind kind, qint64 subject);
    void removeOf(qint64 batchId); ///< everything planned for the payment batch and what is in it
    void removeOfAssignment(qint64 assignmentId);
    bool has(JobKind kind, qint64 subject);
    std::optional<Job> next();
    std::optional<qint64> dueOf(JobKind kind, qint64 subject);
    qint64 size();

private:
    Database &m_db;
    bool m_added = false;
};

} // namespace esteira::sandbox
