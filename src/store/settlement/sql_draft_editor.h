#pragma once

#include "core/clock.h"
#include "ports/settlement/draft_editor.h"

namespace esteira::store {

class Database;

/// The edits of drafts in the data file. Each call is one job of the database, writes are one commit each. The database
/// and the clock must outlive it.
class SqlDraftEditor final : public ports::DraftEditor {
public:
    SqlDraftEditor(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    QFuture<Result<ports::EditResult>> apply(const ports::DraftEdit &edit) override;
    QFuture<Result<ports::EditResult>> undo(ports::BatchId batch) override;
    QFuture<Result<ports::EditResult>> redo(ports::BatchId batch) override;
    QFuture<Result<ports::EditHistory>> history(ports::BatchId batch) override;
    QFuture<Result<qint64>> countSimilar(ports::BatchId batch, const settlement::Problem &problem) override;
    QFuture<Result<ports::EditResult>> fixSimilar(ports::BatchId batch, const settlement::Problem &problem) override;
    QFuture<Result<QList<ports::RowId>>> firstRowIds(ports::BatchId batch, const ports::RowQuery &query, int count) override;
    QFuture<Result<ports::SelectionTotals>> totals(const QList<ports::RowId> &rows) override;
    QFuture<Result<ports::DraftParts>> parts(ports::BatchId batch, qint64 firstPosition) override;
    QFuture<Result<std::optional<ports::DifferenceRow>>> explain(ports::BatchId batch, Money missing) override;

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace esteira::store
