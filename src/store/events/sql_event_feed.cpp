#include "store/events/sql_event_feed.h"

#include "domain/settlement/settlement_flow.h"
#include "store/database/database.h"
#include "store/settlement/json_columns.h"

#include <QJsonDocument>

#include <algorithm>

namespace esteira::store {

using ports::FeedDetail;
using ports::FeedLine;
using ports::FeedQuery;
using ports::FeedResult;
using ports::FeedSummary;

namespace {

constexpr int kRefusedKept = 500;
constexpr int kRefusedBytes = 16 * 1024;
constexpr qint64 kFiveMinutesMs = 5 * 60 * 1000;

FeedResult resultOf(bool applied, const QString &mark)
{
    if (!applied)
        return FeedResult::Pending;
    if (mark == QLatin1StringView("early"))
        return FeedResult::Early;
    if (mark == QLatin1StringView("known"))
        return FeedResult::Known;
    if (mark == QLatin1StringView("late"))
        return FeedResult::Late;
    return mark == QLatin1StringView("unmatched") ? FeedResult::Unmatched : FeedResult::Applied;
}

bool wants(const FeedQuery &query, FeedResult result)
{
    return query.results.isEmpty() || query.results.contains(result);
}

/// For LIKE with '!' as the escape.
QString contains(const QString &text)
{
    QString pattern = text.trimmed();
    for (const char special : {'!', '%', '_'})
        pattern.replace(QLatin1Char(special), u'!' + QString(QLatin1Char(special)));
    return u'%' + pattern + u'%';
}

qint64 beginOf(const FeedQuery &query)
{
    return query.from.isValid() ? query.from.toMSecsSinceEpoch() : 0;
}

/// The marks of the wanted results, as the column has them; "pending" for what is not applied yet.
QStringList marksOf(const FeedQuery &query)
{
    QStringList marks;
    for (const auto &[result, mark] : {std::pair{FeedResult::Pending, "pending"}, {FeedResult::Applied, "applied"}, {FeedResult::Early, "early"}, {FeedResult::Known, "known"},
                                       {FeedResult::Late, "late"}, {FeedResult::Unmatched, "unmatched"}}) {
        if (wants(query, result))
            marks.append(QStringLiteral("'%1'").arg(QLatin1StringView(mark)));
    }
    return marks;
}

void readWebhooks(SqlSession &session, const FeedQuery &query, QList<FeedLine> &lines)
{
    const QStringList marks = marksOf(query);
    if (marks.isEmpty())
        return;
    // The inbox is read from its newest line on until enough is found, and each batch by its name: the unary plus keeps
    // the indexes that begin with the connection, under which nearly everything lies, out of the plan.
    SqlStatement found = session.prepare(
        QStringLiteral("SELECT w.id, w.received, w.type, w.facts, w.deliveries, w.mark, w.applied, w.bound_to_body, coalesce(b.id, 0),"
                       " coalesce(b.fund_class_key, json_extract(w.facts, '$[0].fund_class'), '') AS fund FROM webhook AS w LEFT JOIN batch AS b ON b.id = (SELECT o.id FROM batch AS o"
                       " WHERE w.type LIKE 'settlement.%' AND o.external_id = json_extract(w.facts, '$[0].batch') AND +o.connection_id = w.connection_id LIMIT 1)"
                       " WHERE +w.connection_id = ? AND w.received >= ? AND (? = '' OR w.type = ?) AND (? = '' OR fund = ?)"
                       " AND w.deliveries >= ? AND (w.facts LIKE ? ESCAPE '!')"
                       " AND iif(w.applied = 0, 'pending', iif(w.mark IN ('early', 'known', 'late', 'unmatched'), w.mark, 'applied')) IN (%1)"
                       " ORDER BY w.id DESC LIMIT ?").arg(marks.join(u',')));
    found.run(notNull(query.connectionId), beginOf(query), notNull(query.type), notNull(query.type), notNull(query.fundClassKey),
              notNull(query.fundClassKey), query.onlyRepeated ? 2 : 1, contains(query.text), query.limit);
    while (found.next()) {
        FeedLine line;
        line.id = found.integer(0);
        line.atUtc = found.instant(1);
        line.type = found.text(2);
        const QList<ports::WebhookFact> facts = json::toFacts(found.text(3));
        line.fact = facts.value(0);
        line.facts = facts.size();
        line.deliveries = found.integer(4);
        line.result = resultOf(found.boolean(6), found.text(5));
        line.boundToBody = found.boolean(7);
        line.batchId = found.integer(8);
        line.fundClassKey = found.text(9);
        lines.append(line);
    }
}

void readRefused(SqlSession &session, const FeedQuery &query, QList<FeedLine> &lines)
{
    // What was turned away tells nothing that could be believed: no type, no fund.
    if (!wants(query, FeedResult::Refused) || !query.type.isEmpty() || !query.fundClassKey.isEmpty())
        return;
    SqlStatement &found = session.statement("SELECT id, received, reason, times FROM webhook_refusal WHERE received >= ? AND times >= ?"
                                            " AND (CAST(body AS TEXT) LIKE ? ESCAPE '!') ORDER BY received DESC, id DESC LIMIT ?");
    found.run(beginOf(query), query.onlyRepeated ? 2 : 1, contains(query.text), query.limit);
    while (found.next()) {
        FeedLine line;
        line.result = FeedResult::Refused;
        line.id = found.integer(0);
        line.atUtc = found.instant(1);
        line.reason = json::toError(found.text(2));
        line.deliveries = found.integer(3);
        lines.append(line);
    }
}

void readUnannounced(SqlSession &session, const FeedQuery &query, QList<FeedLine> &lines)
{
    if (!wants(query, FeedResult::Unannounced) || query.onlyRepeated)
        return;
    // One line for all rows of a batch that were found in a status.
    SqlStatement &found = session.statement(
        "SELECT u.batch_id, u.row_id <> 0, u.status, count(*), max(u.seen), b.external_id, b.fund_class_key, max(s.external_id)"
        " FROM unannounced AS u JOIN batch AS b ON b.id = u.batch_id LEFT JOIN settlement AS s ON s.id = u.row_id"
        " WHERE b.connection_id = ? AND u.seen >= ? AND u.seen < ? AND (? = '' OR b.fund_class_key = ?)"
        " GROUP BY 1, 2, 3 ORDER BY 5 DESC LIMIT ?");
    found.run(notNull(query.connectionId), beginOf(query), query.announcedBy, notNull(query.fundClassKey), notNull(query.fundClassKey), query.limit);
    while (found.next()) {
        FeedLine line;
        line.result = FeedResult::Unannounced;
        line.batchId = found.integer(0);
        const bool ofRows = found.boolean(1);
        line.type = QString::fromLatin1(ofRows ? settlement::kSettlementWebhook : settlement::kBatchWebhook);
        line.facts = found.integer(3);
        line.atUtc = found.instant(4);
        line.fact = {found.text(5), ofRows ? found.text(7) : QString(), found.text(2), {}};
        line.fundClassKey = found.text(6);
        const bool typed = query.type.isEmpty() || query.type == line.type;
        const QString text = query.text.trimmed();
        const bool named = line.fact.batchExternalId.contains(text, Qt::CaseInsensitive)
            || line.fact.settlementExternalId.contains(text, Qt::CaseInsensitive) || line.fact.status.contains(text, Qt::CaseInsensitive);
        if (typed && named)
            lines.append(line);
    }
}

Result<QList<FeedLine>> linesOf(SqlSession &session, const FeedQuery &query)
{
    QList<FeedLine> lines;
    readWebhooks(session, query, lines);
    readRefused(session, query, lines);
    readUnannounced(session, query, lines);
    std::ranges::stable_sort(lines, std::ranges::greater(), &FeedLine::atUtc);
    if (lines.size() > query.limit)
        lines.resize(query.limit);
    return lines;
}

ports::RowId rowOf(SqlSession &session, ports::BatchId batch, const QString &externalId)
{
    SqlStatement &found = session.statement("SELECT id FROM settlement WHERE batch_id = ? AND external_id = ? AND duplicate = 0");
    found.run(batch, externalId);
    const ports::RowId row = found.next() ? found.integer(0) : 0;
    found.finish();
    return row;
}

/// What the message moved, and where the object stands now.
void readEffect(SqlSession &session, const FeedLine &line, FeedDetail &detail)
{
    const bool aboutRow = !line.fact.settlementExternalId.isEmpty();
    const ports::RowId row = aboutRow ? rowOf(session, line.batchId, line.fact.settlementExternalId) : 0;
    if (aboutRow && !row)
        return;
    SqlStatement &moved = session.statement("SELECT json_extract(data, '$.from') FROM event WHERE batch_id = ? AND row_id = ?"
                                            " AND kind = 'status.changed' AND json_extract(data, '$.to') = ?"
                                            " AND (? = 0 OR json_extract(data, '$.webhook_id') = ?) ORDER BY id DESC LIMIT 1");
    moved.run(line.batchId, row, notNull(line.fact.status), line.id, line.id);
    if (moved.next())
        detail.fromStatus = moved.text(0);
    moved.finish();
    SqlStatement &now = session.statement("SELECT iif(? = 0, (SELECT status FROM batch WHERE id = ?), (SELECT status FROM settlement WHERE id = ?))");
    now.run(row, line.batchId, row);
    if (now.next())
        detail.statusNow = now.text(0);
    now.finish();
}

Result<FeedDetail> detailOf(SqlSession &session, const FeedLine &line)
{
    FeedDetail detail;
    if (line.result == FeedResult::Refused) {
        SqlStatement &found = session.statement("SELECT target, body FROM webhook_refusal WHERE id = ?");
        if (found.run(line.id) && found.next()) {
            detail.target = found.text(0).toUtf8();
            detail.body = found.bytes(1);
        }
        found.finish();
        return detail;
    }
    if (line.id != 0) {
        SqlStatement &found = session.statement("SELECT body FROM webhook WHERE id = ?");
        if (found.run(line.id) && found.next())
            detail.body = found.bytes(0);
        found.finish();
        const QString sent = QJsonDocument::fromJson(detail.body).object().value(QLatin1StringView("webhook_datetime")).toString();
        detail.sentUtc = QDateTime::fromString(sent, Qt::ISODateWithMs).toUTC();
    }
    if (line.batchId != 0)
        readEffect(session, line, detail);
    return detail;
}

Result<FeedSummary> summaryOf(SqlSession &session, const QString &connectionId, const QDateTime &since, const QDateTime &announcedBy)
{
    FeedSummary summary;
    SqlStatement &webhooks = session.statement(
        "SELECT received / ?, count(*), sum(deliveries - 1), sum(mark IN ('early', 'late')), sum(mark = 'unmatched') FROM webhook"
        " WHERE received >= ? AND +connection_id = ? GROUP BY 1 ORDER BY 1");
    webhooks.run(kFiveMinutesMs, since, notNull(connectionId));
    while (webhooks.next()) {
        summary.fiveMinutes.append({QDateTime::fromMSecsSinceEpoch(webhooks.integer(0) * kFiveMinutesMs, Qt::UTC), webhooks.integer(1)});
        summary.received += webhooks.integer(1);
        summary.repeated += webhooks.integer(2);
        summary.outOfOrder += webhooks.integer(3);
        summary.unmatched += webhooks.integer(4);
    }
    SqlStatement &refused = session.statement("SELECT coalesce(sum(times), 0) FROM webhook_refusal WHERE received >= ?");
    if (refused.run(since) && refused.next())
        summary.refused = refused.integer(0);
    refused.finish();
    SqlStatement &unannounced = session.statement("SELECT count(*) FROM unannounced JOIN batch ON batch.id = unannounced.batch_id"
                                                  " WHERE connection_id = ? AND seen >= ? AND seen < ?");
    if (unannounced.run(notNull(connectionId), since, announcedBy) && unannounced.next())
        summary.unannounced = unannounced.integer(0);
    unannounced.finish();
    return summary;
}

Outcome keepOne(SqlSession &session, const ports::RefusedWebhook &refused)
{
    const QByteArray body = refused.body.left(kRefusedBytes);
    const QString reason = json::fromError(refused.reason);
    // The sender repeats what it was refused; one line says so.
    SqlStatement &again = session.statement("UPDATE webhook_refusal SET times = times + 1, received = ? WHERE id = (SELECT max(id) FROM"
                                            " webhook_refusal) AND target = ? AND body = ? AND reason = ?");
    again.run(refused.receivedUtc, notNull(QString::fromUtf8(refused.target)), notNull(body), notNull(reason));
    if (again.changes() > 0)
        return {};
    session.statement("INSERT INTO webhook_refusal (received, target, body, reason) VALUES (?, ?, ?, ?)")
        .run(refused.receivedUtc, notNull(QString::fromUtf8(refused.target)), notNull(body), notNull(reason));
    session.statement("DELETE FROM webhook_refusal WHERE id <= (SELECT max(id) FROM webhook_refusal) - ?").run(kRefusedKept);
    return {};
}

} // namespace

SqlEventFeed::SqlEventFeed(Database &database) : m_database(database) {}

QFuture<Outcome> SqlEventFeed::keepRefused(const ports::RefusedWebhook &refused)
{
    return m_database.write([refused](SqlSession &session) { return keepOne(session, refused); });
}

QFuture<Result<QList<FeedLine>>> SqlEventFeed::lines(const FeedQuery &query)
{
    return m_database.read([query](SqlSession &session) { return linesOf(session, query); });
}

QFuture<Result<FeedDetail>> SqlEventFeed::detail(const FeedLine &line)
{
    return m_database.read([line](SqlSession &session) { return detailOf(session, line); });
}

QFuture<Result<FeedSummary>> SqlEventFeed::summary(const QString &connectionId, const QDateTime &since, const QDateTime &announcedBy)
{
    return m_database.read([=](SqlSession &session) { return summaryOf(session, connectionId, since, announcedBy); });
}

} // namespace esteira::store
