-- What the first page and the page of events read: amounts settled by day, statuses no webhook told of, and requests to
-- the webhook receiver that were turned away.

-- Kept in the same commit as the rows, like row_tally; the day is Brasília's.
CREATE TABLE settled_day (
    day TEXT NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    row_count INTEGER NOT NULL,
    centavos INTEGER NOT NULL,
    PRIMARY KEY (day, batch_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX settled_day_batch ON settled_day (batch_id);

INSERT INTO settled_day
    SELECT date(status_since / 1000 - 10800, 'unixepoch'), batch_id, count(*), sum(coalesce(total_centavos, 0))
    FROM settlement WHERE status = 'settled' AND status_since IS NOT NULL GROUP BY 1, 2;

-- Found by a query before any webhook told it; taken away when one does. row_id 0: the batch itself.
CREATE TABLE unannounced (
    batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    row_id INTEGER NOT NULL,
    status TEXT NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (batch_id, row_id, status)
) STRICT, WITHOUT ROWID;

CREATE INDEX unannounced_seen ON unannounced (seen);

CREATE TABLE webhook_refusal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    received INTEGER NOT NULL,
    target TEXT NOT NULL,
    body BLOB NOT NULL,
    reason TEXT NOT NULL,
    times INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX webhook_refusal_received ON webhook_refusal (received);
CREATE INDEX webhook_received ON webhook (received);
CREATE INDEX event_of_batches ON event (at) WHERE row_id = 0;
