#pragma once

#include "core/money.h"
#include "sandbox/store/database.h"

#include <QDate>

#include <optional>

namespace esteira::sandbox {

struct BatchRecord {
    qint64 id = 0;
    QString key;
    QString fundKey;
    QString externalId;
    QString status;
    QByteArray sent; ///< the body of creation, JSON
    QString description;
    QString accountKey;
    QDate referenceDate;
};

struct SettlementRecord {
    qint64 id = 0;
    qint64 batchId = 0;
    QString externalId;
    QString key;
    QString status;
    QByteArray sent;     ///< the body of insertion, JSON
    QByteArray computed; ///< what the administrator added to it, JSON
    Money totalValue;
    QString assetKey; ///< empty when the portfolio has no such asset
};

struct BatchFilter {
    QString fundKey;
    QString status;    ///< empty: any
    QDate referenceDate; ///< invalid: any
    int page = 0;
    int limit = 10;
};

/// The administrator's batches and settlements in the database. Lives on its thread, inside its transactions.
class SettlementBook {
public:
    explicit SettlementBook(Database &database) : m_db(database) {}

    void addBatch(BatchRecord &batch, qint64 nowMs);          ///< sets the id
    void addSettlement(SettlementRecord &settlement);         ///< sets the id

    std::optional<BatchRecord> batch(const QString &fundKey, const QString &externalId);
    std::optional<BatchRecord> batchByKey(const QString &fundKey, const QString &key);
    std::optional<BatchRecord> batch(qint64 id);
    QList<BatchRecord> list(const BatchFilter &filter); ///< newest first; one more than the limit tells that there is more
    QList<BatchRecord> inStatus(const QString &fundKey, const QString &status); ///< empty fund: every fund
    std::optional<SettlementRecord> settlement(qint64 batchId, const QString &externalId);
    std::optional<SettlementRecord> settlement(qint64 id);
    QList<SettlementRecord> settlements(qint64 batchId, const QString &status, qint64 limit); ///< oldest first

    void setBatchStatus(qint64 id, const QString &status);
    void setSettlementStatus(qint64 id, const QString &status);
    void discardAll(qint64 batchId);                              ///< what is not final yet
    Money totalValue(qint64 batchId);                             ///< without the discarded
    qint64 count(qint64 batchId);
    qint64 countOf(qint64 batchId, const QString &status);
    qint64 countAlive(qint64 batchId);                            ///< without the discarded

    void countDuplicateBatch(qint64 id) { m_db.run("UPDATE payment_batch SET duplicates = duplicates + 1 WHERE id = ?", {id}); }
    void countClosed(qint64 id) { m_db.run("UPDATE payment_batch SET closed = closed + 1 WHERE id = ?", {id}); }
    void countDiscarded(qint64 id) { m_db.run("UPDATE payment_batch SET discarded = discarded + 1 WHERE id = ?", {id}); }
    void countDuplicate(qint64 id) { m_db.run("UPDATE settlement SET duplicates = duplicates + 1 WHERE id = ?", {id}); }
    void countRemoved(qint64 id) { m_db.run("UPDATE settlement SET removed = removed + 1 WHERE id = ?", {id}); }

private:
    Database &m_db;
};

} // namespace esteira::sandbox
