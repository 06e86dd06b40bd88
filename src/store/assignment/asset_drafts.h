#pragma once

#include "core/result.h"
#include "ports/assignment/assignment_store.h"

namespace esteira::store {

class SqlSession;

/// The edits of a draft's assets: problems, and identifiers or invoices that stand twice in the batch, are found again in
/// the same commit.
namespace asset_drafts {

Result<QList<ports::AssetId>> append(SqlSession &session, ports::AssignmentId assignment, const QList<assignment::AssetDraft> &assets,
                                     const QDateTime &now);
Outcome update(SqlSession &session, ports::AssetId asset, const assignment::AssetDraft &draft, const QDateTime &now);
Outcome remove(SqlSession &session, const QList<ports::AssetId> &assets);
Result<QList<ports::KnownBorrower>> knownBorrowers(SqlSession &session, const QString &text, int count);

Result<QList<ports::DocumentId>> attach(SqlSession &session, const QList<ports::StoredDocument> &documents, const QDateTime &now);
Outcome detach(SqlSession &session, const QList<ports::DocumentId> &documents);

} // namespace asset_drafts
} // namespace esteira::store
