#pragma once

#include "core/result.h"
#include "ports/settlement/batch_store.h"

namespace esteira::store {

class SqlSession;
class SqlStatement;

/// Batches between the table and their values, and the edits of a draft's head.
namespace batches {

/// "SELECT <every column of a StoredBatch> FROM batch " for readBatch().
QByteArray select(QByteArrayView condition);
ports::StoredBatch readBatch(const SqlStatement &found);
std::optional<ports::StoredBatch> load(SqlSession &session, ports::BatchId batch);
QList<ports::StoredBatch> readAll(SqlStatement &found);

Result<ports::BatchId> create(SqlSession &session, ports::StoredBatch batch, const QDateTime &now);
Outcome update(SqlSession &session, const ports::StoredBatch &batch, const QDateTime &now);
Outcome remove(SqlSession &session, ports::BatchId batch);

/// What the protocol changes: submitted, paused, intent, error, key, status, total, expenses.
bool saveProgress(SqlSession &session, const ports::StoredBatch &batch, const QDateTime &now);
bool touch(SqlSession &session, ports::BatchId batch, const QDateTime &now);

Result<QList<ports::RegisteredFund>> funds(SqlSession &session, const QString &connectionId);
Outcome saveFund(SqlSession &session, const ports::RegisteredFund &fund);
/// What a batch read back tells about its fund; names a person gave stay.
void learnFund(SqlSession &session, const QString &connectionId, const fund::FundClass &found, const QDateTime &now);

Error noSuchBatch();

} // namespace batches
} // namespace esteira::store
