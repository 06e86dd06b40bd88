#include "store/webhook/sql_webhook_inbox.h"

#include "store/database/database.h"
#include "store/settlement/json_columns.h"

namespace esteira::store {

using ports::ReceivedWebhook;

namespace {

#define WEBHOOK_COLUMNS \
    "SELECT id, connection_id, received, type, dedupe_key, body, facts, bound_to_body, deliveries, mark, applied FROM webhook "

Result<QList<ReceivedWebhook>> readAll(SqlStatement &found, int count)
{
    found.run(count);
    QList<ReceivedWebhook> list;
    while (found.next()) {
        ReceivedWebhook webhook;
        webhook.id = found.integer(0);
        webhook.connectionId = found.text(1);
        webhook.receivedUtc = found.instant(2);
        webhook.type = found.text(3);
        webhook.dedupeKey = found.text(4);
        webhook.body = found.bytes(5);
        webhook.facts = json::toFacts(found.text(6));
        webhook.boundToBody = found.boolean(7);
        webhook.deliveries = int(found.integer(8));
        webhook.mark = found.text(9);
        webhook.applied = found.boolean(10);
        list.append(webhook);
    }
    return list;
}

Result<bool> keepOne(SqlSession &session, const ReceivedWebhook &webhook)
{
    SqlStatement &insert = session.statement(
        "INSERT INTO webhook (connection_id, received, type, dedupe_key, body, facts, bound_to_body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    insert.run(notNull(webhook.connectionId), webhook.receivedUtc, notNull(webhook.type), notNull(webhook.dedupeKey),
               notNull(webhook.body), json::fromFacts(webhook.facts), webhook.boundToBody);
    if (insert.changes() > 0)
        return true;
    session.statement("UPDATE webhook SET deliveries = deliveries + 1 WHERE connection_id = ? AND dedupe_key = ?")
        .run(notNull(webhook.connectionId), notNull(webhook.dedupeKey));
    return false;
}

Result<QList<ports::WebhookTally>> tallyOf(SqlSession &session, const QString &connectionId, const QString &batchExternalId,
                                           const QDateTime &instant)
{
    const QDateTime split = instant.isValid() ? instant : QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);
    SqlStatement &found = session.statement(
        "SELECT webhook.type, coalesce(json_extract(fact.value, '$.status'), ''),"
        " coalesce(json_extract(fact.value, '$.settlement'), '') = '' AS about_batch, webhook.received < ? AS earlier,"
        " count(*), sum(webhook.deliveries - 1)"
        " FROM webhook, json_each(webhook.facts) AS fact"
        " WHERE webhook.connection_id = ? AND json_extract(fact.value, '$.batch') = ?"
        " GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4");
    found.run(split, notNull(connectionId), notNull(batchExternalId));
    QList<ports::WebhookTally> list;
    while (found.next())
        list.append({found.text(0), found.text(1), found.boolean(2), found.boolean(3), found.integer(4), found.integer(5)});
    return list;
}

} // namespace

SqlWebhookInbox::SqlWebhookInbox(Database &database) : m_database(database) {}

QFuture<Result<bool>> SqlWebhookInbox::keep(const ReceivedWebhook &webhook)
{
    return m_database.write([webhook](SqlSession &s) { return keepOne(s, webhook); });
}

QFuture<Result<QList<ReceivedWebhook>>> SqlWebhookInbox::pending(int count)
{
    return m_database.read([count](SqlSession &s) {
        return readAll(s.statement(WEBHOOK_COLUMNS "WHERE applied = 0 ORDER BY id LIMIT ?"), count);
    });
}

QFuture<Outcome> SqlWebhookInbox::markApplied(qint64 id, const QString &mark)
{
    return m_database.write([id, mark](SqlSession &s) -> Outcome {
        s.statement("UPDATE webhook SET applied = 1, mark = ? WHERE id = ?").run(notNull(mark), id);
        return {};
    });
}

QFuture<Result<QList<ReceivedWebhook>>> SqlWebhookInbox::latest(int count)
{
    return m_database.read([count](SqlSession &s) {
        return readAll(s.statement(WEBHOOK_COLUMNS "ORDER BY id DESC LIMIT ?"), count);
    });
}

QFuture<Result<QList<ports::WebhookTally>>> SqlWebhookInbox::tally(const QString &connectionId, const QString &batchExternalId,
                                                                   const QDateTime &instant)
{
    return m_database.read([connectionId, batchExternalId, instant](SqlSession &s) { return tallyOf(s, connectionId, batchExternalId, instant); });
}

QFuture<Result<qint64>> SqlWebhookInbox::forgetBodies(const QDateTime &receivedBefore)
{
    return m_database.write([receivedBefore](SqlSession &s) -> Result<qint64> {
        SqlStatement &emptied = s.statement("UPDATE webhook SET body = x'' WHERE received < ? AND applied = 1 AND length(body) > 0");
        emptied.run(receivedBefore);
        return emptied.changes();
    });
}

} // namespace esteira::store
