#pragma once

#include "core/result.h"
#include "ports/settlement/batch_store.h"

namespace esteira::store {

class SqlSession;

/// A file on its way into a draft: marked from before its first row until after its last, so that an import cut off by a
/// crash is known as such, can be taken back exactly, and is never sent.
namespace imports {

Outcome begin(SqlSession &session, const ports::StoredBatch &batch, const QDateTime &now);
Outcome finish(SqlSession &session, const ports::Event &imported, const QDateTime &now);
/// Nothing to do for a draft without the mark.
Outcome undo(SqlSession &session, ports::BatchId batch, const QDateTime &now);

/// What an import changes in the draft itself: the expected totals and the file they come from.
QJsonObject headOf(const ports::StoredBatch &batch);
Outcome putHead(SqlSession &session, ports::StoredBatch batch, const QJsonObject &head, const QDateTime &now);

} // namespace imports
} // namespace esteira::store
