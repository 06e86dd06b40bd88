#include "store/settlement/sql_draft_editor.h"

#include "store/database/database.h"
#include "store/settlement/edit_history.h"
#include "store/settlement/row_query.h"

namespace esteira::store {

using namespace ports;

QFuture<Result<EditResult>> SqlDraftEditor::apply(const DraftEdit &edit)
{
    return m_database.write([this, edit](SqlSession &s) { return edits::apply(s, edit, m_clock.nowUtc()); });
}

QFuture<Result<EditResult>> SqlDraftEditor::undo(BatchId batch)
{
    return m_database.write([this, batch](SqlSession &s) { return edits::undo(s, batch, m_clock.nowUtc()); });
}

QFuture<Result<EditResult>> SqlDraftEditor::redo(BatchId batch)
{
    return m_database.write([this, batch](SqlSession &s) { return edits::redo(s, batch, m_clock.nowUtc()); });
}

QFuture<Result<EditHistory>> SqlDraftEditor::history(BatchId batch)
{
    return m_database.read([batch](SqlSession &s) { return edits::history(s, batch); });
}

QFuture<Result<qint64>> SqlDraftEditor::countSimilar(BatchId batch, const settlement::Problem &problem)
{
    return m_database.read([batch, problem](SqlSession &s) { return edits::countSimilar(s, batch, problem); });
}

QFuture<Result<EditResult>> SqlDraftEditor::fixSimilar(BatchId batch, const settlement::Problem &problem)
{
    return m_database.write([this, batch, problem](SqlSession &s) { return edits::fixSimilar(s, batch, problem, m_clock.nowUtc()); });
}

QFuture<Result<QList<RowId>>> SqlDraftEditor::firstRowIds(BatchId batch, const RowQuery &query, int count)
{
    return m_database.read([batch, query, count](SqlSession &s) { return queryRowIds(s, batch, query, count); });
}

QFuture<Result<SelectionTotals>> SqlDraftEditor::totals(const QList<RowId> &rows)
{
    return m_database.read([rows](SqlSession &s) { return edits::totals(s, rows); });
}

QFuture<Result<DraftParts>> SqlDraftEditor::parts(BatchId batch, qint64 firstPosition)
{
    return m_database.read([batch, firstPosition](SqlSession &s) { return edits::parts(s, batch, firstPosition); });
}

QFuture<Result<std::optional<DifferenceRow>>> SqlDraftEditor::explain(BatchId batch, Money missing)
{
    return m_database.read([batch, missing](SqlSession &s) { return edits::explain(s, batch, missing); });
}

} // namespace esteira::store
