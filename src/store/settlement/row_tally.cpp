#include "store/settlement/row_tally.h"

#include "store/database/sql_session.h"

namespace esteira::store {

namespace {

using settlement::CountAndTotal;

qint64 wrappingSum(qint64 a, qint64 b)
{
    return qint64(quint64(a) + quint64(b));
}

qint64 wrappingDifference(qint64 a, qint64 b)
{
    return qint64(quint64(a) - quint64(b));
}

void accumulate(CountAndTotal &sum, qint64 rows, qint64 centavos)
{
    sum.count += rows;
    sum.total = Money::fromCentavos(wrappingSum(sum.total.centavos(), centavos));
}

} // namespace

RowTally::Value RowTally::of(std::optional<Money> value, bool hasErrors, bool hasWarnings)
{
    return {1, value ? qint64(value->centavos()) : 0, hasErrors ? 1 : 0, hasWarnings ? 1 : 0};
}

RowTally::Value &RowTally::Value::operator+=(const Value &other)
{
    rows += other.rows;
    centavos = wrappingSum(centavos, other.centavos);
    withErrors += other.withErrors;
    withWarnings += other.withWarnings;
    return *this;
}

void RowTally::add(ports::BatchId batch, const QString &sendState, const QString &status, const Value &value)
{
    m_changes[{batch, sendState, status}] += value;
}

void RowTally::take(ports::BatchId batch, const QString &sendState, const QString &status, const Value &value)
{
    add(batch, sendState, status,
        {-value.rows, wrappingDifference(0, value.centavos), -value.withErrors, -value.withWarnings});
}

bool RowTally::write(SqlSession &session)
{
    for (const auto &[key, change] : m_changes) {
        const auto &[batch, sendState, status] = key;
        Value now = change;
        SqlStatement &before = session.statement(
            "SELECT row_count, centavos, with_errors, with_warnings FROM row_tally"
            " WHERE batch_id = ? AND send_state = ? AND status = ?");
        if (before.run(batch, sendState, notNull(status)) && before.next()) {
            now += Value{before.integer(0), before.integer(1), before.integer(2), before.integer(3)};
        }
        before.finish();
        if (now.rows == 0) {
            session.statement("DELETE FROM row_tally WHERE batch_id = ? AND send_state = ? AND status = ?")
                .run(batch, sendState, notNull(status));
        } else {
            session.statement("INSERT OR REPLACE INTO row_tally VALUES (?, ?, ?, ?, ?, ?, ?)")
                .run(batch, sendState, notNull(status), now.rows, now.centavos, now.withErrors, now.withWarnings);
        }
    }
    m_changes.clear();
    writeSettled(session);
    return !session.failed();
}

void RowTally::writeSettled(SqlSession &session)
{
    for (const auto &[key, change] : std::exchange(m_settled, {})) {
        const auto &[batch, day] = key;
        Value now = change;
        SqlStatement &before = session.statement("SELECT row_count, centavos FROM settled_day WHERE day = ? AND batch_id = ?");
        if (before.run(day, batch) && before.next())
            now += Value{before.integer(0), before.integer(1), 0, 0};
        before.finish();
        session.statement("INSERT OR REPLACE INTO settled_day VALUES (?, ?, ?, ?)").run(day, batch, now.rows, now.centavos);
    }
}

ports::BatchSummary RowTally::summary(SqlSession &session, const ports::StoredBatch &batch)
{
    ports::BatchSummary summary;
    summary.totals.expectedCount = batch.expectedCount;
    summary.totals.expectedTotal = batch.expectedTotal;
    summary.totals.serverTotal = batch.serverTotal;
    std::map<settlement::SendState, CountAndTotal> byState;
    std::map<QString, CountAndTotal> byStatus;
    SqlStatement &tally = session.statement(
        "SELECT send_state, status, row_count, centavos, with_errors, with_warnings FROM row_tally WHERE batch_id = ?");
    tally.run(batch.id);
    while (tally.next()) {
        const settlement::SendState state = settlement::sendStateFrom(tally.text(0));
        const qint64 rows = tally.integer(2);
        const qint64 centavos = tally.integer(3);
        accumulate(byState[state], rows, centavos);
        if (state != settlement::SendState::Removed)
            accumulate(summary.totals.local, rows, centavos);
        if (countsAsAccepted(state)) {
            accumulate(byStatus[tally.text(1)], rows, centavos);
            accumulate(summary.totals.accepted, rows, centavos);
        }
        if (blocksClosing(state))
            summary.totals.unfinished += rows;
        summary.rowsWithErrors += tally.integer(4);
        summary.rowsWithWarnings += tally.integer(5);
    }
    for (const auto &[state, value] : byState)
        summary.bySendState.append({QLatin1StringView(info(state).value), value});
    for (const auto &[status, value] : byStatus)
        summary.byStatus.append({status, value});
    return summary;
}

} // namespace esteira::store
