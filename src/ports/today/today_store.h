#pragma once

#include "ports/settlement/batch_store.h"

namespace esteira::ports {

/// What one look at the day asks for. Instants UTC; an empty fund: all of the connection.
struct TodayQuery {
    QString connectionId;
    QString fundClassKey;
    QDateTime dayBegan;     ///< since when "today" counts
    QDateTime newsSince;    ///< what ended, was discarded or was turned away before it is old news
    QDateTime announcedBy;  ///< statuses found before it had time enough to be announced by a webhook
    QDate firstDay;         ///< of the settled amounts
    int events = 12;
    friend bool operator==(const TodayQuery &, const TodayQuery &) = default;
};

/// A batch that is not over, or ended since `newsSince`, with when its troubles began (invalid: it has none of the kind).
struct TodayBatch {
    BatchListItem item;
    QDateTime refusedUtc;
    QDateTime unknownUtc;
    QDateTime conflictUtc;
    QDateTime discardedUtc;
};

/// What was settled on one day of Brasília.
struct SettledDay {
    QDate day;
    settlement::CountAndTotal value;
    QStringList batches; ///< external ids of the batches it was settled in
    friend bool operator==(const SettledDay &, const SettledDay &) = default;
};

/// A line of some batch's own timeline, with the batch's name.
struct RecentEvent {
    Event event;
    QString batchExternalId;
    QString fundClassKey;
};

/// How many, and since when.
struct CountSince {
    qint64 count = 0;
    QDateTime firstUtc;
    friend bool operator==(const CountSince &, const CountSince &) = default;
};

struct TodayFigures {
    QList<TodayBatch> batches;    ///< oldest first
    QList<SettledDay> days;       ///< only days on which something was settled, oldest first
    QList<RecentEvent> events;    ///< newest first
    CountSince refusedWebhooks;   ///< turned away: badly signed or malformed
    CountSince unannounced;       ///< statuses a query found that no webhook told of
    qint64 batchesEver = 0;       ///< of the connection, whatever the fund: 0 on a fresh machine
};

/// The sums the first page shows, made by the store: nothing of a batch's rows is loaded. Safe from any thread.
class TodayStore {
public:
    virtual ~TodayStore() = default;
    virtual QFuture<Result<TodayFigures>> figures(const TodayQuery &query) = 0;
};

} // namespace esteira::ports
