#pragma once

#include "core/result.h"
#include "ports/settlement/batch_store.h"

namespace esteira::store {

class SqlSession;

/// The edits of a draft's rows: problems and duplicate external ids are found again in the same commit.
namespace drafts {

Result<QList<ports::RowId>> append(SqlSession &session, ports::BatchId batch, const QList<settlement::DraftRow> &rows,
                                   const QDateTime &now);
Outcome update(SqlSession &session, ports::RowId row, settlement::DraftRow draft, const QDateTime &now);
Outcome remove(SqlSession &session, const QList<ports::RowId> &rows, const QDateTime &now);

} // namespace drafts
} // namespace esteira::store
