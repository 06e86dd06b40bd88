-- Connections, funds, payment batches, their settlements, what happened to them, webhooks, preferences.
-- Amounts are centavos, dates ISO text, instants milliseconds since 1970 UTC, lists and objects JSON text.
-- Every statement ends with a semicolon at the end of a line: that is how the migration runner tells them apart.

CREATE TABLE connection (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    environment TEXT NOT NULL,
    profile TEXT NOT NULL,
    base_url TEXT NOT NULL,
    signed_uri TEXT NOT NULL,
    max_in_flight INTEGER NOT NULL,
    max_per_second REAL NOT NULL
) STRICT;

CREATE TABLE fund (
    connection_id TEXT NOT NULL,
    fund_class_key TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    short_name TEXT NOT NULL DEFAULT '',
    document_number TEXT NOT NULL DEFAULT '',
    manager_name TEXT NOT NULL DEFAULT '',
    accounting_date TEXT,
    accounting_date_seen INTEGER,
    automatic_discard INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (connection_id, fund_class_key)
) STRICT;

-- Ids are never used again, so that a late answer cannot reach another batch.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT NOT NULL,
    fund_class_key TEXT NOT NULL,
    external_id TEXT NOT NULL,
    description TEXT,
    account_number TEXT,
    account_digit TEXT,
    account_branch TEXT,
    account_institution TEXT,
    account_key TEXT,
    reference_date TEXT,
    end_to_end_id TEXT,
    source_document_number TEXT,
    expected_count INTEGER,
    expected_centavos INTEGER,
    expected_from TEXT,
    source_file TEXT,
    source_hash BLOB,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    next_position INTEGER NOT NULL DEFAULT 1,
    submitted INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0,
    intent TEXT NOT NULL DEFAULT '',
    intent_attempts INTEGER NOT NULL DEFAULT 0,
    last_error TEXT,
    payment_batch_key TEXT,
    status TEXT NOT NULL DEFAULT '',
    status_since INTEGER,
    server_centavos INTEGER,
    expenses TEXT,
    is_open INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX batch_identity ON batch (connection_id, fund_class_key, external_id);
CREATE INDEX batch_external_id ON batch (external_id);
CREATE INDEX batch_open ON batch (id) WHERE is_open = 1;
CREATE INDEX batch_source_hash ON batch (source_hash) WHERE source_hash IS NOT NULL;

-- A row's id is made of its batch and its position: the table itself is in the order people see, needs no index for it,
-- and an id is never used again because a position never is.
--
-- A row's external id is owned by the first row of the batch that has it; later ones are duplicates until a person
-- changes them. So the database itself keeps two rows of a batch from being sent under one id.
CREATE TABLE settlement (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER GENERATED ALWAYS AS (id >> 32) VIRTUAL,
    position INTEGER GENERATED ALWAYS AS (id & 4294967295) VIRTUAL,
    external_id TEXT,
    duplicate INTEGER NOT NULL DEFAULT 0,
    asset_type TEXT,
    settlement_type TEXT,
    total_centavos INTEGER,
    collection_origin_type TEXT,
    contract_number TEXT,
    asset_external_id TEXT,
    asset_key TEXT,
    if_code TEXT,
    participant_control_number TEXT,
    installment_number INTEGER,
    installment_maturity_date TEXT,
    installment_external_id TEXT,
    collection_date TEXT,
    unread TEXT,
    reading INTEGER NOT NULL DEFAULT 0,
    source_line INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    problems TEXT,
    errors INTEGER NOT NULL DEFAULT 0,
    warnings INTEGER NOT NULL DEFAULT 0,
    send_state TEXT NOT NULL DEFAULT 'draft',
    attempts INTEGER NOT NULL DEFAULT 0,
    had_unknown_attempt INTEGER NOT NULL DEFAULT 0,
    last_error TEXT,
    settlement_key TEXT,
    status TEXT NOT NULL DEFAULT '',
    status_since INTEGER,
    assets TEXT,
    is_open INTEGER NOT NULL DEFAULT 0,
    looked INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX settlement_external_id ON settlement (batch_id, external_id) WHERE duplicate = 0;
CREATE INDEX settlement_duplicates ON settlement (batch_id, external_id, position) WHERE duplicate = 1;
CREATE INDEX settlement_queued ON settlement (batch_id, position) WHERE send_state = 'queued';
CREATE INDEX settlement_unresolved ON settlement (batch_id, position) WHERE send_state IN ('sending', 'unknown', 'removing');
CREATE INDEX settlement_open ON settlement (batch_id, looked, position) WHERE is_open = 1;
CREATE INDEX settlement_problems ON settlement (batch_id, position) WHERE problems IS NOT NULL;

-- Counts and money of a batch's rows, kept in the same commit as the rows, so that a list of batches of a million rows
-- opens at once.
CREATE TABLE row_tally (
    batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    send_state TEXT NOT NULL,
    status TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    centavos INTEGER NOT NULL,
    with_errors INTEGER NOT NULL,
    with_warnings INTEGER NOT NULL,
    PRIMARY KEY (batch_id, send_state, status)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    row_id INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    data TEXT
) STRICT;

CREATE INDEX event_timeline ON event (batch_id, row_id, id);

CREATE TABLE webhook (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT NOT NULL,
    received INTEGER NOT NULL,
    type TEXT NOT NULL,
    dedupe_key TEXT NOT NULL,
    body BLOB NOT NULL,
    facts TEXT NOT NULL,
    bound_to_body INTEGER NOT NULL,
    deliveries INTEGER NOT NULL DEFAULT 1,
    mark TEXT NOT NULL DEFAULT '',
    applied INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX webhook_identity ON webhook (connection_id, dedupe_key);
CREATE INDEX webhook_pending ON webhook (id) WHERE applied = 0;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;
