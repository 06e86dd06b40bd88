#pragma once

#include "core/result.h"
#include "ports/settlement/draft_editor.h"

#include <QJsonObject>

namespace esteira::store {

class SqlSession;

/// Edits of a draft that can be taken back, also after a restart. A step keeps, for each of its rows, what the row does
/// not say now: undoing and redoing are the same exchange. NULL stands for a row that is not there.
namespace edits {

Result<ports::EditResult> apply(SqlSession &session, const ports::DraftEdit &edit, const QDateTime &now);
Result<ports::EditResult> undo(SqlSession &session, ports::BatchId batch, const QDateTime &now);
Result<ports::EditResult> redo(SqlSession &session, ports::BatchId batch, const QDateTime &now);
Result<ports::EditHistory> history(SqlSession &session, ports::BatchId batch);

/// A finished import is a step like any other; `head` is what the draft was before it (imports.cpp). Its rows are looked
/// up only when it is undone: a million of them cost nothing until then.
void recordImport(SqlSession &session, ports::BatchId batch, qint64 firstPosition, qint64 count, const QJsonObject &head, const QDateTime &now);
/// What was sent cannot be undone.
void forget(SqlSession &session, ports::BatchId batch);

Result<qint64> countSimilar(SqlSession &session, ports::BatchId batch, const settlement::Problem &problem);
Result<ports::EditResult> fixSimilar(SqlSession &session, ports::BatchId batch, const settlement::Problem &problem, const QDateTime &now);

Result<ports::SelectionTotals> totals(SqlSession &session, const QList<ports::RowId> &rows);

Result<ports::DraftParts> parts(SqlSession &session, ports::BatchId batch, qint64 firstPosition);
Result<std::optional<ports::DifferenceRow>> explain(SqlSession &session, ports::BatchId batch, Money missing);

} // namespace edits
} // namespace esteira::store
