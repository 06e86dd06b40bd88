#include "store/today/sql_today_store.h"

#include "store/database/database.h"
#include "store/settlement/batch_records.h"
#include "store/settlement/event_log.h"
#include "store/settlement/row_tally.h"

namespace esteira::store {

using ports::TodayBatch;
using ports::TodayFigures;
using ports::TodayQuery;

namespace {

/// When the last group of rows of a batch got into this trouble.
QDateTime lastTime(SqlSession &session, ports::BatchId batch, const QString &kind)
{
    SqlStatement &found = session.statement("SELECT max(at) FROM event WHERE batch_id = ? AND row_id = 0 AND kind = ?");
    found.run(batch, kind);
    const QDateTime at = found.next() && !found.isNull(0) ? found.instant(0) : QDateTime();
    found.finish();
    return at;
}

QDateTime lastDiscard(SqlSession &session, ports::BatchId batch)
{
    SqlStatement &found = session.statement("SELECT max(at) FROM event WHERE batch_id = ? AND row_id = 0 AND kind = 'rows.status'"
                                            " AND json_extract(data, '$.status') = 'discarded'");
    found.run(batch);
    const QDateTime at = found.next() && !found.isNull(0) ? found.instant(0) : QDateTime();
    found.finish();
    return at;
}

TodayBatch withTroubles(SqlSession &session, const ports::StoredBatch &batch)
{
    TodayBatch today;
    today.item = {batch, RowTally::summary(session, batch)};
    for (const auto &part : today.item.summary.bySendState) {
        if (part.key == QLatin1StringView("refused"))
            today.refusedUtc = lastTime(session, batch.id, QStringLiteral("rows.refused"));
        else if (part.key == QLatin1StringView("unknown"))
            today.unknownUtc = lastTime(session, batch.id, QStringLiteral("rows.unknown"));
        else if (part.key == QLatin1StringView("conflict"))
            today.conflictUtc = lastTime(session, batch.id, QStringLiteral("rows.conflict"));
    }
    for (const auto &part : today.item.summary.byStatus) {
        if (part.key == QLatin1StringView("discarded"))
            today.discardedUtc = lastDiscard(session, batch.id);
    }
    return today;
}

QList<TodayBatch> batchesOf(SqlSession &session, const TodayQuery &query)
{
    static const QByteArray sql = batches::select(
        "WHERE connection_id = ? AND (? = '' OR fund_class_key = ?) AND (submitted = 0 OR is_open = 1 OR intent <> ''"
        " OR status_since >= ? OR id IN (SELECT batch_id FROM row_tally WHERE send_state IN ('unknown', 'conflict', 'sending', 'removing')))"
        " ORDER BY id");
    SqlStatement &found = session.statement(sql);
    found.run(notNull(query.connectionId), notNull(query.fundClassKey), notNull(query.fundClassKey), query.newsSince);
    QList<TodayBatch> list;
    for (const ports::StoredBatch &batch : batches::readAll(found))
        list.append(withTroubles(session, batch));
    return list;
}

QList<ports::SettledDay> daysOf(SqlSession &session, const TodayQuery &query)
{
    // CROSS JOIN: from the days to their batches, however many batches there are.
    SqlStatement &found = session.statement(
        "SELECT day, sum(row_count), sum(settled_day.centavos), group_concat(batch.external_id, char(10)) FROM settled_day CROSS JOIN batch ON batch.id = settled_day.batch_id"
        " WHERE day >= ? AND connection_id = ? AND (? = '' OR fund_class_key = ?) GROUP BY day ORDER BY day");
    found.run(isoText(query.firstDay), notNull(query.connectionId), notNull(query.fundClassKey), notNull(query.fundClassKey));
    QList<ports::SettledDay> days;
    while (found.next())
        days.append({found.date(0), {found.integer(1), found.money(2)}, found.text(3).split(u'\n')});
    return days;
}

QList<ports::RecentEvent> eventsOf(SqlSession &session, const TodayQuery &query)
{
    // CROSS JOIN: from the newest event on until enough are found, never all events of all batches.
    SqlStatement &found = session.statement(
        "SELECT event.id, event.batch_id, batch.external_id, batch.fund_class_key FROM event INDEXED BY event_of_batches CROSS JOIN batch ON batch.id = event.batch_id"
        " WHERE event.row_id = 0 AND batch.connection_id = ? AND (? = '' OR batch.fund_class_key = ?) ORDER BY event.at DESC, event.id DESC LIMIT ?");
    found.run(notNull(query.connectionId), notNull(query.fundClassKey), notNull(query.fundClassKey), query.events);
    QList<ports::RecentEvent> list;
    while (found.next()) {
        ports::RecentEvent recent;
        recent.event.id = found.integer(0);
        recent.batchExternalId = found.text(2);
        recent.fundClassKey = found.text(3);
        list.append(recent);
    }
    for (ports::RecentEvent &recent : list) {
        if (const auto event = events::one(session, recent.event.id))
            recent.event = *event;
    }
    return list;
}

ports::CountSince counted(SqlStatement &found)
{
    ports::CountSince count;
    if (found.next() && found.integer(0) > 0)
        count = {found.integer(0), found.instant(1)};
    found.finish();
    return count;
}

Result<TodayFigures> figuresOf(SqlSession &session, const TodayQuery &query)
{
    TodayFigures figures;
    figures.batches = batchesOf(session, query);
    figures.days = daysOf(session, query);
    figures.events = eventsOf(session, query);
    SqlStatement &refused = session.statement("SELECT coalesce(sum(times), 0), min(received) FROM webhook_refusal WHERE received >= ?");
    refused.run(query.newsSince);
    figures.refusedWebhooks = counted(refused);
    SqlStatement &unannounced = session.statement(
        "SELECT count(*), min(seen) FROM unannounced JOIN batch ON batch.id = unannounced.batch_id"
        " WHERE seen >= ? AND seen < ? AND connection_id = ? AND (? = '' OR fund_class_key = ?)");
    unannounced.run(query.newsSince, query.announcedBy, notNull(query.connectionId), notNull(query.fundClassKey), notNull(query.fundClassKey));
    figures.unannounced = counted(unannounced);
    SqlStatement &ever = session.statement("SELECT count(*) FROM batch WHERE connection_id = ?");
    if (ever.run(notNull(query.connectionId)) && ever.next())
        figures.batchesEver = ever.integer(0);
    ever.finish();
    return figures;
}

} // namespace

SqlTodayStore::SqlTodayStore(Database &database) : m_database(database) {}

QFuture<Result<TodayFigures>> SqlTodayStore::figures(const TodayQuery &query)
{
    return m_database.read([query](SqlSession &session) { return figuresOf(session, query); });
}

} // namespace esteira::store
