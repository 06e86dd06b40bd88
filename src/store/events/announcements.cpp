#include "store/events/announcements.h"

#include "domain/flow/flow.h"
#include "store/database/sql_session.h"

#include <algorithm>

namespace esteira::store::announcements {

namespace {

bool isAnnounced(const flow::Lifecycle &life, const QString &status)
{
    return std::ranges::any_of(life.transitions, [&](const flow::Transition &move) {
        return *move.webhookType != '\0' && status == QLatin1StringView(move.to);
    });
}

} // namespace

void expect(SqlSession &session, const flow::Lifecycle &life, ports::BatchId batch, ports::RowId row, const QString &status, const QDateTime &at)
{
    if (!isAnnounced(life, status))
        return;
    session.statement("INSERT OR IGNORE INTO unannounced (batch_id, row_id, status, seen) SELECT id, ?, ?, ? FROM batch"
                      " WHERE id = ? AND EXISTS (SELECT 1 FROM webhook WHERE webhook.connection_id = batch.connection_id)")
        .run(row, notNull(status), at, batch);
}

void heard(SqlSession &session, ports::BatchId batch, ports::RowId row, const QString &status)
{
    session.statement("DELETE FROM unannounced WHERE batch_id = ? AND row_id = ? AND status = ?").run(batch, row, notNull(status));
}

} // namespace esteira::store::announcements
