#include "store/exchange/sql_exchange_store.h"

#include "store/database/database.h"
#include "store/database/migrations.h"
#include "store/settlement/json_columns.h"

#include <QCryptographicHash>

// A static library's resources are dropped by the linker unless somebody asks for them; outside any namespace.
static void initExchangeResources()
{
    Q_INIT_RESOURCE(exchanges);
}

namespace esteira::store {

using ports::ExchangeRecord;
using ports::KeptExchange;

namespace {

constexpr int kFlushMs = 500;
/// So many may wait for the disk; when it answers more slowly than the administrator, older ones are worth less.
constexpr qsizetype kWaiting = 20'000;

bool succeeded(const ExchangeRecord &exchange)
{
    return exchange.httpStatus >= 200 && exchange.httpStatus < 300;
}

/// Equal for queries that were answered in the same way: a batch is asked for every few seconds for days.
QString sameness(const ExchangeRecord &exchange)
{
    if (exchange.method != "GET" || !succeeded(exchange))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArray &part : {exchange.connectionId.toUtf8(), exchange.path, exchange.responseBody})
        hash.addData(part + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray packed(const QByteArray &body)
{
    return body.isEmpty() ? QByteArray() : qCompress(body, 1);
}

QByteArray unpacked(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : qUncompress(bytes);
}

void insert(SqlSession &session, const ExchangeRecord &exchange)
{
    session.statement("INSERT INTO exchange (connection_id, fund_class_key, batch_external_id, settlement_external_id, request_id,"
                      " at, last_at, method, path, http_status, ms, error, request_body, response_body, same)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                      " ON CONFLICT (same) WHERE same IS NOT NULL DO UPDATE SET times = times + 1, last_at = excluded.last_at, ms = excluded.ms")
        .run(notNull(exchange.connectionId), notNull(exchange.subject.fundClassKey), notNull(exchange.subject.batchExternalId),
             notNull(exchange.subject.settlementExternalId), notNull(exchange.requestId), exchange.atUtc, exchange.atUtc,
             notNull(QString::fromLatin1(exchange.method)), notNull(QString::fromUtf8(exchange.path)), exchange.httpStatus, exchange.ms,
             json::fromError(exchange.error), packed(exchange.requestBody), packed(exchange.responseBody), sameness(exchange));
}

#define EXCHANGE_COLUMNS \
    "id, connection_id, fund_class_key, batch_external_id, settlement_external_id, request_id, at, last_at, times, method, path," \
    " http_status, ms, error"

KeptExchange readOne(SqlStatement &found)
{
    KeptExchange kept;
    kept.id = found.integer(0);
    kept.record.connectionId = found.text(1);
    kept.record.subject = {found.text(2), found.text(3), found.text(4)};
    kept.record.requestId = found.text(5);
    kept.record.atUtc = found.instant(6);
    kept.lastUtc = found.instant(7);
    kept.times = found.integer(8);
    kept.record.method = found.text(9).toLatin1();
    kept.record.path = found.text(10).toUtf8();
    kept.record.httpStatus = int(found.integer(11));
    kept.record.ms = found.integer(12);
    kept.record.error = json::toError(found.text(13));
    return kept;
}

Result<QList<KeptExchange>> readLatest(SqlSession &session, const ports::ExchangeQuery &query)
{
    QStringList conditions;
    QStringList values;
    const auto want = [&](const char *column, const QString &value) {
        if (value.isEmpty())
            return;
        conditions.append(QLatin1String(column) + QStringLiteral(" = ?"));
        values.append(value);
    };
    want("batch_external_id", query.batchExternalId);
    want("settlement_external_id", query.settlementExternalId);
    want("connection_id", query.connectionId);
    want("fund_class_key", query.fundClassKey);
    if (query.onlyBatch)
        conditions.append(QStringLiteral("settlement_external_id = ''"));
    QString sql = QStringLiteral("SELECT " EXCHANGE_COLUMNS " FROM exchange");
    if (!conditions.isEmpty())
        sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    SqlStatement found = session.prepare(sql + QStringLiteral(" ORDER BY id DESC LIMIT ?"));
    int at = 0;
    for (const QString &value : values)
        found.bind(at++, value);
    found.bind(at, query.limit);
    found.execute();
    QList<KeptExchange> list;
    while (found.next())
        list.append(readOne(found));
    return list;
}

Result<KeptExchange> readWhole(SqlSession &session, qint64 id)
{
    SqlStatement &found = session.statement("SELECT " EXCHANGE_COLUMNS ", request_body, response_body FROM exchange WHERE id = ?");
    found.run(id);
    if (!found.next()) {
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "This call is no longer kept.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Query the batch again to see what the administrator says now.")));
    }
    KeptExchange kept = readOne(found);
    kept.record.requestBody = unpacked(found.bytes(14));
    kept.record.responseBody = unpacked(found.bytes(15));
    found.finish();
    return kept;
}

} // namespace

Migrations SqlExchangeStore::migrations()
{
    initExchangeResources();
    return Migrations(QStringLiteral(":/sql/exchanges"));
}

SqlExchangeStore::SqlExchangeStore(Database &database) : m_database(database)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kFlushMs);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { flush(); });
}

SqlExchangeStore::~SqlExchangeStore()
{
    flush();
}

void SqlExchangeStore::keep(const ExchangeRecord &exchange)
{
    const QMutexLocker locked(&m_mutex);
    if (m_waiting.size() >= kWaiting)
        return;
    m_waiting.append(exchange);
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(&m_timer, qOverload<>(&QTimer::start), Qt::QueuedConnection);
}

void SqlExchangeStore::flush()
{
    QList<ExchangeRecord> exchanges;
    {
        const QMutexLocker locked(&m_mutex);
        exchanges.swap(m_waiting);
    }
    if (exchanges.isEmpty())
        return;
    m_database.write([exchanges = std::move(exchanges), limit = m_limit](SqlSession &session) -> Outcome {
        for (const ExchangeRecord &exchange : exchanges)
            insert(session, exchange);
        // Ids only grow. What failed is kept for the whole retention: it is what people ask about.
        session.statement("DELETE FROM exchange WHERE id <= (SELECT max(id) FROM exchange) - ? AND http_status BETWEEN 200 AND 299").run(limit);
        return {};
    });
}

QFuture<Result<QList<KeptExchange>>> SqlExchangeStore::latest(const ports::ExchangeQuery &query)
{
    flush();
    return m_database.read([query](SqlSession &session) { return readLatest(session, query); });
}

QFuture<Result<KeptExchange>> SqlExchangeStore::exchange(qint64 id)
{
    return m_database.read([id](SqlSession &session) { return readWhole(session, id); });
}

QFuture<Outcome> SqlExchangeStore::forgetBefore(const QDateTime &instant)
{
    return m_database.write([instant](SqlSession &session) -> Outcome {
        session.statement("DELETE FROM exchange WHERE last_at < ?").run(instant);
        return {};
    });
}

} // namespace esteira::store
