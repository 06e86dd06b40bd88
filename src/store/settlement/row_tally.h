#pragma once

#include "domain/settlement/send_state.h"
#include "ports/settlement/batch_store.h"

#include <map>
#include <tuple>

namespace esteira::store {

class SqlSession;

/// Keeps the counts and money of batches in step with their rows: every job that changes rows collects here what it
/// takes away and puts in, and writes it before its commit. A test compares the tally with the rows after every fault.
class RowTally {
public:
    struct Value {
        qint64 rows = 0;
        qint64 centavos = 0; ///< wraps around instead of overflowing, so that what is added can be taken away again
        qint64 withErrors = 0;
        qint64 withWarnings = 0;
        Value &operator+=(const Value &other);
    };

    /// What one row counts for.
    static Value of(std::optional<Money> value, bool hasErrors, bool hasWarnings);

    void add(ports::BatchId batch, const QString &sendState, const QString &status, const Value &value);
    void take(ports::BatchId batch, const QString &sendState, const QString &status, const Value &value);
    /// A row was settled; the status is final, so it never is taken back.
    void settle(ports::BatchId batch, QDate day, const Value &value) { m_settled[{batch, day}] += value; }
    bool write(SqlSession &session);

    static ports::BatchSummary summary(SqlSession &session, const ports::StoredBatch &batch);

private:
    using Key = std::tuple<ports::BatchId, QString, QString>;
    void writeSettled(SqlSession &session);

    std::map<Key, Value> m_changes;
    std::map<std::pair<ports::BatchId, QDate>, Value> m_settled; ///< by day of Brasília
};

} // namespace esteira::store
