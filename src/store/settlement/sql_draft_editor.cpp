#include "store/settlement/sql_draft_editor.h"

#include "store/database/database.h"
#include "store/settlement/edit_history.h"

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

QFuture<Result<SelectionTotals>> SqlDraftEditor::totals(const QList<RowId> &rows)
{
    return m_database.read([rows](SqlSession &s) { return edits::totals(s, rows); });
}

} // namespace esteira::store
