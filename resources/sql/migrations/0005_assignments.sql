-- Assignment batches, their assets, the documents of assets, what happened to them; configurations and borrowers as last
-- seen, so that drafts can be made without the administrator.

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

CREATE UNIQUE INDEX assignment_identity ON assignment (connection_id, fund_class_key, external_id);
CREATE INDEX assignment_external_id ON assignment (external_id);

-- `draft` is the whole body as typed or read; the other columns of it are there to be searched and summed.
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

CREATE UNIQUE INDEX asset_place ON asset (assignment_id, position);
CREATE INDEX asset_external_id ON asset (assignment_id, external_id);
CREATE INDEX asset_invoice_key ON asset (assignment_id, invoice_key) WHERE invoice_key <> '';

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

CREATE INDEX asset_document_of ON asset_document (asset_id);

CREATE TABLE assignment_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
    asset_id INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    data TEXT
) STRICT;

CREATE INDEX assignment_event_timeline ON assignment_event (assignment_id, asset_id, id);

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
