#include "store/settlement/event_log.h"

#include "store/database/sql_session.h"
#include "store/settlement/json_columns.h"

namespace esteira::store::events {

using ports::Source;

const char *sourceText(Source source)
{
    switch (source) {
    case Source::Answer: return "answer";
    case Source::Webhook: return "webhook";
    case Source::Poll: return "poll";
    case Source::Operator: return "operator";
    }
    return "operator";
}

Source sourceFrom(const QString &text)
{
    for (const Source source : {Source::Answer, Source::Webhook, Source::Poll}) {
        if (text == QLatin1StringView(sourceText(source)))
            return source;
    }
    return Source::Operator;
}

namespace {

ports::Event readEvent(const SqlStatement &found)
{
    return {found.integer(0), found.integer(1), found.integer(2), found.instant(3), sourceFrom(found.text(4)), found.text(5),
            json::toObject(found.text(6))};
}

} // namespace

bool add(SqlSession &session, const ports::Event &event)
{
    return session.statement("INSERT INTO event (batch_id, row_id, at, source, kind, data) VALUES (?, ?, ?, ?, ?, ?)")
        .run(event.batchId, event.rowId, event.atUtc, QString::fromLatin1(sourceText(event.source)), event.kind,
             json::fromObject(event.data));
}

bool addGroup(SqlSession &session, const ports::Event &event)
{
    constexpr qint64 kMinute = 60;
    SqlStatement &found = session.statement("SELECT id, data FROM event WHERE batch_id = ? AND row_id = 0 AND kind = ? AND source = ?"
                                            " AND at > ? AND at <= ? ORDER BY id DESC LIMIT 1");
    found.run(event.batchId, event.kind, QString::fromLatin1(sourceText(event.source)), event.atUtc.addSecs(-kMinute), event.atUtc);
    const bool open = found.next();
    const qint64 id = open ? found.integer(0) : 0;
    QJsonObject data = open ? json::toObject(found.text(1)) : QJsonObject();
    found.finish();
    const QString status = QStringLiteral("status");
    if (!open || data.value(status) != event.data.value(status))
        return add(session, event);
    const QString count = QStringLiteral("count");
    const QString total = QStringLiteral("total");
    data.insert(count, data.value(count).toInteger() + event.data.value(count).toInteger());
    if (const auto more = Money::fromDecimal(event.data.value(total).toString()))
        data.insert(total, (Money::fromDecimal(data.value(total).toString()).value_or(Money()) + *more).toDecimal());
    return session.statement("UPDATE event SET data = ? WHERE id = ?").run(json::fromObject(data), id);
}

Result<QList<ports::Event>> latest(SqlSession &session, ports::BatchId batch, ports::RowId row, int limit)
{
    SqlStatement &found = session.statement("SELECT id, batch_id, row_id, at, source, kind, data FROM event"
                                            " WHERE batch_id = ? AND row_id = ? ORDER BY id DESC LIMIT ?");
    found.run(batch, row, limit);
    QList<ports::Event> list;
    while (found.next())
        list.append(readEvent(found));
    return list;
}

std::optional<ports::Event> one(SqlSession &session, qint64 id)
{
    SqlStatement &found = session.statement("SELECT id, batch_id, row_id, at, source, kind, data FROM event WHERE id = ?");
    found.run(id);
    const auto event = found.next() ? std::optional(readEvent(found)) : std::nullopt;
    found.finish();
    return event;
}

} // namespace esteira::store::events
