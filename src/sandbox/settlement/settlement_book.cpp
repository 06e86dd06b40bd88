#include "sandbox/settlement/settlement_book.h"

namespace esteira::sandbox {

namespace {

#define ESTEIRA_BATCH \
    "SELECT id, batch_key, fund_class_key, external_id, status, sent, description, account_key, reference_date FROM payment_batch "
#define ESTEIRA_SETTLEMENT \
    "SELECT id, batch_id, external_id, settlement_key, status, sent, computed, total_value, asset_key FROM settlement "

BatchRecord toBatch(const Row &row)
{
    return {row.at(0).toLongLong(),  row.at(1).toString(), row.at(2).toString(), row.at(3).toString(), row.at(4).toString(),
            row.at(5).toByteArray(), row.at(6).toString(), row.at(7).toString(), QDate::fromString(row.at(8).toString(), Qt::ISODate)};
}

SettlementRecord toSettlement(const Row &row)
{
    return {row.at(0).toLongLong(),  row.at(1).toLongLong(),  row.at(2).toString(),
            row.at(3).toString(),    row.at(4).toString(),    row.at(5).toByteArray(),
            row.at(6).toByteArray(), Money::fromCentavos(row.at(7).toLongLong()), row.at(8).toString()};
}

template <typename Read>
auto one(const Row &row, Read read) -> std::optional<decltype(read(row))>
{
    if (row.isEmpty())
        return std::nullopt;
    return read(row);
}

template <typename Read>
auto all(const Rows &rows, Read read)
{
    QList<decltype(read(Row()))> list;
    list.reserve(rows.size());
    for (const Row &row : rows)
        list.append(read(row));
    return list;
}

} // namespace

void SettlementBook::addBatch(BatchRecord &batch, qint64 nowMs)
{
    batch.id = m_db.run("INSERT INTO payment_batch (batch_key, fund_class_key, external_id, status, sent, description, account_key,"
                        " reference_date, created_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        {batch.key, batch.fundKey, batch.externalId, batch.status, batch.sent, batch.description, batch.accountKey,
                         batch.referenceDate.toString(Qt::ISODate), nowMs});
}

void SettlementBook::addSettlement(SettlementRecord &settlement)
{
    settlement.id = m_db.run("INSERT INTO settlement (batch_id, external_id, settlement_key, status, sent, computed, total_value,"
                             " asset_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                             {settlement.batchId, settlement.externalId, settlement.key, settlement.status, settlement.sent,
                              settlement.computed, qint64(settlement.totalValue.centavos()), settlement.assetKey});
}

std::optional<BatchRecord> SettlementBook::batch(const QString &fundKey, const QString &externalId)
{
    return one(m_db.row(ESTEIRA_BATCH "WHERE fund_class_key = ? AND external_id = ?", {fundKey, externalId}), toBatch);
}

std::optional<BatchRecord> SettlementBook::batchByKey(const QString &fundKey, const QString &key)
{
    return one(m_db.row(ESTEIRA_BATCH "WHERE fund_class_key = ? AND batch_key = ?", {fundKey, key}), toBatch);
}

std::optional<BatchRecord> SettlementBook::batch(qint64 id)
{
    return one(m_db.row(ESTEIRA_BATCH "WHERE id = ?", {id}), toBatch);
}

QList<BatchRecord> SettlementBook::list(const BatchFilter &filter)
{
    // An empty text, not a null: NULL equals nothing.
    const QString any = QStringLiteral("");
    const QString status = filter.status.isEmpty() ? any : filter.status;
    const QString date = filter.referenceDate.isValid() ? filter.referenceDate.toString(Qt::ISODate) : any;
    return all(m_db.rows(ESTEIRA_BATCH "WHERE fund_class_key = ? AND (? = '' OR status = ?) AND (? = '' OR reference_date = ?)"
                                       " ORDER BY id DESC LIMIT ? OFFSET ?",
                         {filter.fundKey, status, status, date, date, filter.limit + 1, qint64(filter.page) * filter.limit}),
               toBatch);
}

QList<BatchRecord> SettlementBook::inStatus(const QString &fundKey, const QString &status)
{
    if (fundKey.isEmpty())
        return all(m_db.rows(ESTEIRA_BATCH "WHERE status = ? ORDER BY id", {status}), toBatch);
    return all(m_db.rows(ESTEIRA_BATCH "WHERE fund_class_key = ? AND status = ? ORDER BY id", {fundKey, status}), toBatch);
}

std::optional<SettlementRecord> SettlementBook::settlement(qint64 batchId, const QString &externalId)
{
    return one(m_db.row(ESTEIRA_SETTLEMENT "WHERE batch_id = ? AND external_id = ?", {batchId, externalId}), toSettlement);
}

std::optional<SettlementRecord> SettlementBook::settlement(qint64 id)
{
    return one(m_db.row(ESTEIRA_SETTLEMENT "WHERE id = ?", {id}), toSettlement);
}

QList<SettlementRecord> SettlementBook::settlements(qint64 batchId, const QString &status, qint64 limit)
{
    return all(m_db.rows(ESTEIRA_SETTLEMENT "WHERE batch_id = ? AND status = ? ORDER BY id LIMIT ?", {batchId, status, limit}), toSettlement);
}

void SettlementBook::setBatchStatus(qint64 id, const QString &status)
{
    m_db.run("UPDATE payment_batch SET status = ? WHERE id = ?", {status, id});
}

void SettlementBook::setSettlementStatus(qint64 id, const QString &status)
{
    m_db.run("UPDATE settlement SET status = ? WHERE id = ?", {status, id});
}

void SettlementBook::discardAll(qint64 batchId)
{
    m_db.run("UPDATE settlement SET status = 'discarded' WHERE batch_id = ? AND status <> 'settled'", {batchId});
}

Money SettlementBook::totalValue(qint64 batchId)
{
    return Money::fromCentavos(m_db.row("SELECT coalesce(sum(total_value), 0) FROM settlement WHERE batch_id = ? AND status <> 'discarded'",
                                        {batchId}).value(0).toLongLong());
}

qint64 SettlementBook::count(qint64 batchId)
{
    return m_db.row("SELECT count(*) FROM settlement WHERE batch_id = ?", {batchId}).value(0).toLongLong();
}

qint64 SettlementBook::countOf(qint64 batchId, const QString &status)
{
    return m_db.row("SELECT count(*) FROM settlement WHERE batch_id = ? AND status = ?", {batchId, status}).value(0).toLongLong();
}

qint64 SettlementBook::countAlive(qint64 batchId)
{
    return m_db.row("SELECT count(*) FROM settlement WHERE batch_id = ? AND status <> 'discarded'", {batchId}).value(0).toLongLong();
}

#undef ESTEIRA_BATCH
#undef ESTEIRA_SETTLEMENT

} // namespace esteira::sandbox
