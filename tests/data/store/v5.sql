PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO connection VALUES('sandbox','Sandbox','embedded_sandbox','consultant','','path',4,5.0);
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
INSERT INTO fund VALUES('sandbox','4b8377d0-58ec-479f-8ee9-9f963d5c47ad','Aurora','','','',NULL,NULL,0);
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
, import_undo TEXT) STRICT;
INSERT INTO batch VALUES(1,'sandbox','4b8377d0-58ec-479f-8ee9-9f963d5c47ad','BATCH-1',NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-19',NULL,NULL,3,3006,NULL,NULL,NULL,1795100400000,1795100400000,4,1,0,'',0,NULL,'batch-key','paid',1795100400000,NULL,NULL,1,NULL);
INSERT INTO batch VALUES(2,'sandbox','4b8377d0-58ec-479f-8ee9-9f963d5c47ad','BATCH-2','Rascunho com ação; e ponto e vírgula',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795100400000,1795100400000,4,0,0,'',0,NULL,NULL,'',NULL,NULL,NULL,0,NULL);
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
, found TEXT, replacing INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO settlement VALUES(4294967297,'LIQ-00001',0,'ccb','asset_settlement',1001,'borrower','C-1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-19',NULL,0,1,NULL,NULL,0,0,'accepted',1,0,NULL,'key-4294967297','validated',1795100400000,'[{"asset_key":"asset","installment_face_value":"130.50","number_of_units":1,"present_value":"1250.00"}]',1,0,NULL,0);
INSERT INTO settlement VALUES(4294967298,'LIQ-00002',0,'ccb','asset_settlement',1002,'borrower','C-2',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-19',NULL,0,2,NULL,NULL,0,0,'accepted',1,0,NULL,'key-4294967298','settled',1795100400000,'[{"asset_key":"asset","installment_face_value":"130.50","number_of_units":1,"present_value":"1250.00"}]',0,0,NULL,0);
INSERT INTO settlement VALUES(4294967299,'LIQ-00003',0,'ccb','asset_settlement',1003,'borrower','C-3',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-19',NULL,0,3,NULL,NULL,0,0,'accepted',1,0,NULL,'key-4294967299','validated',1795100400000,'[{"asset_key":"asset","installment_face_value":"130.50","number_of_units":1,"present_value":"1250.00"}]',1,0,NULL,0);
INSERT INTO settlement VALUES(8589934593,'LIQ-00001',0,'ccb','asset_settlement',1001,'borrower','C-1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-19',NULL,0,1,NULL,NULL,0,0,'draft',0,0,NULL,NULL,'',NULL,NULL,0,0,NULL,0);
INSERT INTO settlement VALUES(8589934594,'LIQ-00001',1,'ccb','asset_settlement',1001,'borrower','C-1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-19',NULL,0,1,NULL,'[{"code":"external_id.duplicate","field":"external_id","offending":"LIQ-00001","severity":"error","suggestion":{"arguments":[],"source":"Take the line out if it is a copy; otherwise give it an identifier of its own"},"text":{"arguments":["1"],"source":"Already used on line %1"}}]',1,0,'draft',0,0,NULL,NULL,'',NULL,NULL,0,0,NULL,0);
INSERT INTO settlement VALUES(8589934595,'LIQ-00002',0,'ccb','asset_settlement',NULL,'borrower','C-2',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-19','{"total_value":"1.355"}',0,2,NULL,'[{"code":"value.ambiguous","field":"total_value","fix":"1355.00","offending":"1.355","severity":"error","suggestion":{"arguments":["\u001fm135500"],"source":"If the mark separates thousands, the value is %1"},"text":{"arguments":[],"source":"Ambiguous: the mark may separate thousands or three decimals"}}]',1,0,'draft',0,0,NULL,NULL,'',NULL,NULL,0,0,NULL,0);
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
INSERT INTO row_tally VALUES(1,'accepted','settled',1,1002,0,0);
INSERT INTO row_tally VALUES(1,'accepted','validated',2,2004,0,0);
INSERT INTO row_tally VALUES(2,'draft','',3,2002,2,0);
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    row_id INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    data TEXT
) STRICT;
INSERT INTO event VALUES(1,1,0,1795100400000,'operator','batch.drafted',NULL);
INSERT INTO event VALUES(2,1,0,1795100400000,'operator','batch.submitted','{"count":3,"total":"30.06"}');
INSERT INTO event VALUES(3,1,0,1795100400000,'answer','batch.created',NULL);
INSERT INTO event VALUES(4,1,0,1795100400000,'answer','status.changed','{"from":"","to":"pending_settlements_insertion"}');
INSERT INTO event VALUES(5,1,4294967297,1795100400000,'answer','row.accepted','{"status":"validated"}');
INSERT INTO event VALUES(6,1,4294967298,1795100400000,'answer','row.accepted','{"status":"validated"}');
INSERT INTO event VALUES(7,1,4294967299,1795100400000,'answer','row.accepted','{"status":"validated"}');
INSERT INTO event VALUES(8,1,0,1795100400000,'answer','rows.accepted','{"count":3,"total":"30.06"}');
INSERT INTO event VALUES(9,1,0,1795100400000,'poll','status.changed','{"from":"pending_settlements_insertion","to":"paid"}');
INSERT INTO event VALUES(10,1,4294967298,1795100400000,'poll','status.changed','{"from":"validated","to":"settled"}');
INSERT INTO event VALUES(11,1,0,1795100400000,'poll','rows.status','{"count":1,"status":"settled"}');
INSERT INTO event VALUES(12,2,0,1795100400000,'operator','batch.drafted',NULL);
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
INSERT INTO webhook VALUES(1,'sandbox',1795100400000,'settlement.settlement_status_change','k',X'7b7d','[]',0,1,'',0);
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES('language','pt');
CREATE TABLE draft_edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    row_count INTEGER NOT NULL DEFAULT 0,
    first_row INTEGER,
    head TEXT,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE draft_edit_row (
    edit_id INTEGER NOT NULL REFERENCES draft_edit (id) ON DELETE CASCADE,
    row_id INTEGER NOT NULL,
    presence INTEGER NOT NULL,
    kept TEXT,
    PRIMARY KEY (edit_id, row_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE settled_day (
    day TEXT NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    row_count INTEGER NOT NULL,
    centavos INTEGER NOT NULL,
    PRIMARY KEY (day, batch_id)
) STRICT, WITHOUT ROWID;
INSERT INTO settled_day VALUES('2026-11-19',1,1,1002);
CREATE TABLE unannounced (
    batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    row_id INTEGER NOT NULL,
    status TEXT NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (batch_id, row_id, status)
) STRICT, WITHOUT ROWID;
CREATE TABLE webhook_refusal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    received INTEGER NOT NULL,
    target TEXT NOT NULL,
    body BLOB NOT NULL,
    reason TEXT NOT NULL,
    times INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    connection_id TEXT NOT NULL,
    fund_class_key TEXT NOT NULL,
    configuration_key TEXT NOT NULL,
    external_id TEXT NOT NULL,
    assignment_date TEXT,
    asset_type TEXT NOT NULL DEFAULT '',
    configuration_name TEXT NOT NULL DEFAULT '',
    assignor_name TEXT NOT NULL DEFAULT '',
    assignor_document TEXT NOT NULL DEFAULT '',
    source_file TEXT,
    source_hash BLOB,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    submitted INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0,
    intent TEXT NOT NULL DEFAULT '',
    intent_attempts INTEGER NOT NULL DEFAULT 0,
    decision TEXT,
    decision_reason TEXT,
    last_error TEXT,
    assignment_key TEXT,
    name TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    status_since INTEGER,
    was_reopened INTEGER NOT NULL DEFAULT 0,
    server_approved INTEGER,
    server_centavos INTEGER,
    disbursement TEXT,
    server_events TEXT,
    signed_term_url TEXT,
    is_open INTEGER NOT NULL DEFAULT 0,
    next_position INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE asset (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    draft TEXT NOT NULL,
    external_id TEXT NOT NULL DEFAULT '',
    invoice_key TEXT NOT NULL DEFAULT '',
    borrower_name TEXT NOT NULL DEFAULT '',
    borrower_document TEXT NOT NULL DEFAULT '',
    maturity TEXT,
    face_centavos INTEGER,
    purchase_centavos INTEGER,
    document_needed INTEGER NOT NULL DEFAULT 0,
    problems TEXT,
    errors INTEGER NOT NULL DEFAULT 0,
    warnings INTEGER NOT NULL DEFAULT 0,
    send_state TEXT NOT NULL DEFAULT 'draft',
    attempts INTEGER NOT NULL DEFAULT 0,
    had_unknown_attempt INTEGER NOT NULL DEFAULT 0,
    last_error TEXT,
    asset_key TEXT,
    status TEXT NOT NULL DEFAULT '',
    status_since INTEGER,
    denied_by TEXT,
    denial_reason TEXT,
    reason_missing INTEGER NOT NULL DEFAULT 0,
    duration_days INTEGER
) STRICT;
CREATE TABLE asset_document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    asset_id INTEGER NOT NULL REFERENCES asset (id) ON DELETE CASCADE,
    document_type TEXT NOT NULL,
    file_path TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    size INTEGER NOT NULL,
    send_state TEXT NOT NULL DEFAULT 'draft',
    attempts INTEGER NOT NULL DEFAULT 0,
    document_key TEXT,
    last_error TEXT
) STRICT;
CREATE TABLE assignment_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
    asset_id INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    data TEXT
) STRICT;
CREATE TABLE assignment_configuration (
    connection_id TEXT NOT NULL,
    fund_class_key TEXT NOT NULL,
    configuration_key TEXT NOT NULL,
    place INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (connection_id, fund_class_key, configuration_key)
) STRICT;
CREATE TABLE borrower (
    document_number TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    data TEXT NOT NULL,
    last_used INTEGER NOT NULL
) STRICT;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('batch',2);
INSERT INTO sqlite_sequence VALUES('event',12);
INSERT INTO sqlite_sequence VALUES('webhook',1);
CREATE UNIQUE INDEX batch_identity ON batch (connection_id, fund_class_key, external_id);
CREATE INDEX batch_external_id ON batch (external_id);
CREATE INDEX batch_open ON batch (id) WHERE is_open = 1;
CREATE INDEX batch_source_hash ON batch (source_hash) WHERE source_hash IS NOT NULL;
CREATE UNIQUE INDEX settlement_external_id ON settlement (batch_id, external_id) WHERE duplicate = 0;
CREATE INDEX settlement_duplicates ON settlement (batch_id, external_id, position) WHERE duplicate = 1;
CREATE INDEX settlement_queued ON settlement (batch_id, position) WHERE send_state = 'queued';
CREATE INDEX settlement_unresolved ON settlement (batch_id, position) WHERE send_state IN ('sending', 'unknown', 'removing');
CREATE INDEX settlement_open ON settlement (batch_id, looked, position) WHERE is_open = 1;
CREATE INDEX settlement_problems ON settlement (batch_id, position) WHERE problems IS NOT NULL;
CREATE INDEX event_timeline ON event (batch_id, row_id, id);
CREATE UNIQUE INDEX webhook_identity ON webhook (connection_id, dedupe_key);
CREATE INDEX webhook_pending ON webhook (id) WHERE applied = 0;
CREATE INDEX draft_edit_of_batch ON draft_edit (batch_id, undone, id);
CREATE INDEX settled_day_batch ON settled_day (batch_id);
CREATE INDEX unannounced_seen ON unannounced (seen);
CREATE INDEX webhook_refusal_received ON webhook_refusal (received);
CREATE INDEX webhook_received ON webhook (received);
CREATE INDEX event_of_batches ON event (at) WHERE row_id = 0;
CREATE UNIQUE INDEX assignment_identity ON assignment (connection_id, fund_class_key, external_id);
CREATE INDEX assignment_external_id ON assignment (external_id);
CREATE UNIQUE INDEX asset_place ON asset (assignment_id, position);
CREATE INDEX asset_external_id ON asset (assignment_id, external_id);
CREATE INDEX asset_invoice_key ON asset (assignment_id, invoice_key) WHERE invoice_key <> '';
CREATE INDEX asset_document_of ON asset_document (asset_id);
CREATE INDEX assignment_event_timeline ON assignment_event (assignment_id, asset_id, id);
COMMIT;
PRAGMA application_id=1165194354;
PRAGMA user_version=5;
