#include "store/assignment/assignment_events.h"

#include "store/database/sql_session.h"
#include "store/settlement/event_log.h"
#include "store/settlement/json_columns.h"

namespace esteira::store::assignment_events {

using ports::AssignmentTimelineEvent;

bool add(SqlSession &session, const AssignmentTimelineEvent &event)
{
    return session.statement("INSERT INTO assignment_event (assignment_id, asset_id, at, source, kind, data) VALUES (?, ?, ?, ?, ?, ?)")
        .run(event.assignmentId, event.assetId, event.atUtc, QString::fromLatin1(events::sourceText(event.source)), event.kind,
             json::fromObject(event.data));
}

bool addGroup(SqlSession &session, const AssignmentTimelineEvent &event)
{
    // The last line of the batch only: what happened in between must not be jumped over.
    const auto last = latest(session, event.assignmentId, 0, 1);
    const QString status = QStringLiteral("status");
    const QString count = QStringLiteral("count");
    const bool joins = last && !last->isEmpty() && last->first().kind == event.kind && last->first().source == event.source
        && last->first().atUtc.secsTo(event.atUtc) < 60 && last->first().data.value(status) == event.data.value(status);
    if (!joins)
        return add(session, event);
    QJsonObject data = last->first().data;
    data.insert(count, data.value(count).toInteger() + event.data.value(count).toInteger());
    return session.statement("UPDATE assignment_event SET data = ? WHERE id = ?").run(json::fromObject(data), last->first().id);
}

Result<QList<AssignmentTimelineEvent>> latest(SqlSession &session, ports::AssignmentId assignment, ports::AssetId asset, int limit)
{
    SqlStatement &found = session.statement("SELECT id, assignment_id, asset_id, at, source, kind, data FROM assignment_event"
                                            " WHERE assignment_id = ? AND asset_id = ? ORDER BY id DESC LIMIT ?");
    found.run(assignment, asset, limit);
    QList<AssignmentTimelineEvent> list;
    while (found.next()) {
        list.append({found.integer(0), found.integer(1), found.integer(2), found.instant(3), events::sourceFrom(found.text(4)), found.text(5),
                     json::toObject(found.text(6))});
    }
    return list;
}

} // namespace esteira::store::assignment_events
