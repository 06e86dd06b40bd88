#pragma once

#include "core/result.h"
#include "ports/settlement/batch_store.h"

#include <vector>

namespace esteira::store {

class RowTally;
class SqlSession;

/// The edits of a draft's rows: problems and duplicate external ids are found again in the same commit.
namespace drafts {

Result<QList<ports::RowId>> append(SqlSession &session, ports::BatchId batch, const QList<settlement::DraftRow> &rows,
                                   const QDateTime &now);
/// Appends the rows whatever the batch's state; the callers of append() are refused once nothing can be added.
Result<QList<ports::RowId>> appendTo(SqlSession &session, const ports::StoredBatch &batch, const QList<settlement::DraftRow> &rows,
                                     const QDateTime &now);
/// Writes the draft's columns of a row that owns its external id, and the tally.
bool rewrite(SqlSession &session, RowTally &tally, const ports::StoredRow &before, const ports::StoredRow &after);
Outcome update(SqlSession &session, ports::RowId row, settlement::DraftRow draft, const QDateTime &now);
/// Writes one editable row as part of an edit of several, whose tally is written at its end. `before` is the row as stored.
void change(SqlSession &session, RowTally &tally, const ports::StoredRow &before, settlement::DraftRow draft, const QString &batchExternalId);
struct KnownRow {
    ports::RowId id = 0;
    settlement::DraftRow draft;
};
/// Puts deleted rows back where they were, in the order of their ids.
void restore(SqlSession &session, RowTally &tally, ports::BatchId batch, std::vector<KnownRow> rows);
Outcome remove(SqlSession &session, const QList<ports::RowId> &rows, const QDateTime &now);

} // namespace drafts
} // namespace esteira::store
