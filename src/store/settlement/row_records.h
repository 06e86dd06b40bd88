#pragma once

#include "ports/settlement/batch_store.h"

namespace esteira::store {

class RowTally;
class SqlSession;
class SqlStatement;

/// Rows between the table and their values.
namespace rows {

/// A row's id is its batch and its position (see the first migration).
constexpr ports::RowId idOf(ports::BatchId batch, qint64 position) { return (batch << 32) | position; }
constexpr qint64 positionOf(ports::RowId row) { return row & 0xffffffff; }
/// "id BETWEEN a AND b": all rows of a batch, read in the order of the table.
QByteArray ofBatch(ports::BatchId batch);

/// "SELECT <every column of a StoredRow> FROM settlement " for readRow().
QByteArray select(QByteArrayView condition);
ports::StoredRow readRow(const SqlStatement &found);

std::optional<ports::StoredRow> load(SqlSession &session, ports::RowId row);
/// In the order of the ids; those that do not exist are left out.
QList<ports::StoredRow> load(SqlSession &session, const QList<ports::RowId> &ids);

/// What a person calls the row: its line in the file, or its place in the batch when it was typed.
qint64 lineOf(const ports::StoredRow &row);
QList<settlement::Problem> withDuplicate(QList<settlement::Problem> problems, const QString &externalId, const ports::StoredRow &owner);
bool hasErrors(const QList<settlement::Problem> &problems);
bool hasWarnings(const QList<settlement::Problem> &problems);

/// What only a sent row has: state, attempts, errors, status, assets. Keeps the tally. `before` is the row as stored.
bool saveSending(SqlSession &session, RowTally &tally, const ports::StoredRow &before, const ports::StoredRow &after);

void takeFromTally(RowTally &tally, const ports::StoredRow &row);
void addToTally(RowTally &tally, const ports::StoredRow &row);

Error noSuchRow();
Error notEditable(const ports::StoredRow &row);

} // namespace rows
} // namespace esteira::store
