#pragma once

#include "core/result.h"
#include "ports/assignment/assignment_store.h"

namespace esteira::store {

class SqlSession;
class SqlStatement;

/// Assets and their documents between the tables and their values.
namespace assets {

QByteArray select(QByteArrayView condition);
ports::StoredAsset readAsset(const SqlStatement &found);
QList<ports::StoredAsset> readAll(SqlStatement &found);
std::optional<ports::StoredAsset> load(SqlSession &session, ports::AssetId id);

/// Writes the draft and its problems; a new row (id 0) answers its id.
ports::AssetId saveDraft(SqlSession &session, const ports::StoredAsset &asset);
/// Writes what sending and following change.
bool saveProgress(SqlSession &session, const ports::StoredAsset &asset);

/// Sorted and filtered in SQL; ErrorKind::Bug for a field that does not exist.
Result<QList<ports::AssetId>> query(SqlSession &session, ports::AssignmentId assignment, const ports::AssetQuery &query);

Error noSuchAsset();
Error notEditable(const ports::StoredAsset &asset);

} // namespace assets
} // namespace esteira::store
