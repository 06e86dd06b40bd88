-- Calls to the administrator, in a file of their own: expendable, large, and never in the way of the batches.
-- Instants are milliseconds since 1970 UTC; bodies are redacted and compressed (qCompress).

CREATE TABLE exchange (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT NOT NULL,
    fund_class_key TEXT NOT NULL,
    batch_external_id TEXT NOT NULL,
    settlement_external_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    times INTEGER NOT NULL DEFAULT 1,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    http_status INTEGER NOT NULL,
    ms INTEGER NOT NULL,
    error TEXT,
    request_body BLOB,
    response_body BLOB,
    same TEXT
) STRICT;

CREATE INDEX exchange_batch ON exchange (batch_external_id);
CREATE INDEX exchange_settlement ON exchange (batch_external_id, settlement_external_id);
CREATE INDEX exchange_age ON exchange (last_at);
CREATE UNIQUE INDEX exchange_same ON exchange (same) WHERE same IS NOT NULL;
