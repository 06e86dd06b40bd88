#pragma once

namespace esteira::sandbox {

/// Version of the tables below, kept in PRAGMA user_version.
inline constexpr int kSchemaVersion = 2;

/// Money in centavos, instants in milliseconds of the sandbox clock, dates as YYYY-MM-DD.
inline constexpr const char *kSchema[] = {
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID",

    "CREATE TABLE fund (fund_class_key TEXT PRIMARY KEY, name TEXT NOT NULL, document_number TEXT NOT NULL,"
    " manager_name TEXT, manager_key TEXT, manager_document TEXT, accounting_date TEXT NOT NULL,"
    " automatic_discard INTEGER NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID",

    "CREATE TABLE account (account_key TEXT PRIMARY KEY, fund_class_key TEXT NOT NULL, number TEXT, digit TEXT,"
    " branch TEXT, institution TEXT, is_main INTEGER NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID",

    "CREATE TABLE asset (asset_key TEXT PRIMARY KEY, fund_class_key TEXT NOT NULL, asset_type TEXT NOT NULL,"
    " external_id TEXT, contract_number TEXT, control_number TEXT, assignor_document TEXT, borrower_document TEXT,"
    " units INTEGER NOT NULL, present_value INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE INDEX asset_by_external_id ON asset (fund_class_key, external_id)",
    "CREATE INDEX asset_by_contract ON asset (fund_class_key, contract_number)",

    "CREATE TABLE installment (asset_key TEXT NOT NULL, number INTEGER NOT NULL, external_id TEXT, maturity_date TEXT,"
    " face_value INTEGER NOT NULL, status TEXT NOT NULL, PRIMARY KEY (asset_key, number)) WITHOUT ROWID",

    // processed, duplicates, closed, removed: what was really carried out and how often it was asked again, for tests.
    "CREATE TABLE payment_batch (id INTEGER PRIMARY KEY, batch_key TEXT NOT NULL UNIQUE, fund_class_key TEXT NOT NULL,"
    " external_id TEXT NOT NULL, status TEXT NOT NULL, sent BLOB NOT NULL, description TEXT NOT NULL,"
    " account_key TEXT NOT NULL, reference_date TEXT NOT NULL, created_ms INTEGER NOT NULL,"
    " processed INTEGER NOT NULL DEFAULT 1, duplicates INTEGER NOT NULL DEFAULT 0, closed INTEGER NOT NULL DEFAULT 0,"
    " discarded INTEGER NOT NULL DEFAULT 0, UNIQUE (fund_class_key, external_id))",
    "CREATE INDEX batch_by_status ON payment_batch (fund_class_key, status, id)",

    "CREATE TABLE settlement (id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES payment_batch,"
    " external_id TEXT NOT NULL, settlement_key TEXT NOT NULL, status TEXT NOT NULL, sent BLOB NOT NULL,"
    " computed BLOB NOT NULL, total_value INTEGER NOT NULL, asset_key TEXT,"
    " processed INTEGER NOT NULL DEFAULT 1, duplicates INTEGER NOT NULL DEFAULT 0, removed INTEGER NOT NULL DEFAULT 0,"
    " UNIQUE (batch_id, external_id))",
    "CREATE INDEX settlement_by_status ON settlement (batch_id, status, id, total_value)",

    "CREATE TABLE job (id INTEGER PRIMARY KEY, due_ms INTEGER NOT NULL, kind TEXT NOT NULL, subject INTEGER NOT NULL)",
    "CREATE INDEX job_by_due ON job (due_ms, id)",

    "CREATE TABLE webhook (id INTEGER PRIMARY KEY, type TEXT NOT NULL, body BLOB NOT NULL, created_ms INTEGER NOT NULL,"
    " state TEXT NOT NULL, due_ms INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, last_status INTEGER,"
    " last_error TEXT, fault TEXT)",
    "CREATE INDEX webhook_by_due ON webhook (state, due_ms, id)",
};

/// What version 2 adds: assignments.
inline constexpr const char *kAssignmentSchema[] = {
    "CREATE INDEX asset_by_borrower ON asset (fund_class_key, borrower_document, present_value)",
    "CREATE TABLE assignor (assignor_key TEXT PRIMARY KEY, name TEXT NOT NULL, document_number TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE assignor_account (account_key TEXT PRIMARY KEY, assignor_key TEXT NOT NULL, number TEXT, digit TEXT,"
    " branch TEXT, institution TEXT, is_default INTEGER NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID",

    "CREATE TABLE assignment_configuration (configuration_key TEXT PRIMARY KEY, name TEXT NOT NULL, fund_class_key TEXT NOT NULL,"
    " assignor_key TEXT NOT NULL, contract_key TEXT NOT NULL, asset_type TEXT NOT NULL, registry_type TEXT NOT NULL,"
    " type TEXT NOT NULL, documents TEXT NOT NULL, active INTEGER NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID",

    "CREATE TABLE assignment (id INTEGER PRIMARY KEY, assignment_key TEXT NOT NULL UNIQUE, fund_class_key TEXT NOT NULL,"
    " configuration_key TEXT NOT NULL, external_id TEXT NOT NULL, status TEXT NOT NULL, assignment_date TEXT NOT NULL,"
    " account_key TEXT NOT NULL, created_ms INTEGER NOT NULL, processed INTEGER NOT NULL DEFAULT 1,"
    " duplicates INTEGER NOT NULL DEFAULT 0, closed INTEGER NOT NULL DEFAULT 0, reopened INTEGER NOT NULL DEFAULT 0,"
    " decided INTEGER NOT NULL DEFAULT 0, UNIQUE (fund_class_key, external_id))",
    "CREATE INDEX assignment_by_status ON assignment (fund_class_key, status, id)",
    "CREATE TABLE assignment_event (id INTEGER PRIMARY KEY, assignment_id INTEGER NOT NULL REFERENCES assignment,"
    " status TEXT NOT NULL, at_ms INTEGER NOT NULL, description TEXT NOT NULL)",
    "CREATE INDEX event_by_assignment ON assignment_event (assignment_id, id)",

    "CREATE TABLE assignment_asset (id INTEGER PRIMARY KEY, assignment_id INTEGER NOT NULL REFERENCES assignment,"
    " fund_class_key TEXT NOT NULL, external_id TEXT NOT NULL, asset_key TEXT NOT NULL UNIQUE, status TEXT NOT NULL, sent BLOB NOT NULL,"
    " purchase_value INTEGER NOT NULL, borrower_document TEXT NOT NULL, invoice_key TEXT NOT NULL, duration INTEGER,"
    " denied_by TEXT NOT NULL DEFAULT '', denial_reason TEXT NOT NULL DEFAULT '', processed INTEGER NOT NULL DEFAULT 1,"
    " duplicates INTEGER NOT NULL DEFAULT 0, removed INTEGER NOT NULL DEFAULT 0, UNIQUE (fund_class_key, external_id))",
    "CREATE INDEX asset_by_status ON assignment_asset (assignment_id, status, id, purchase_value)",
    "CREATE INDEX asset_by_invoice ON assignment_asset (fund_class_key, invoice_key)",
    "CREATE TABLE asset_document (id INTEGER PRIMARY KEY, asset_id INTEGER NOT NULL REFERENCES assignment_asset,"
    " document_key TEXT NOT NULL, document_type TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL)",
    "CREATE INDEX document_by_asset ON asset_document (asset_id)",

    "CREATE TABLE repurchased_asset (id INTEGER PRIMARY KEY, assignment_id INTEGER NOT NULL REFERENCES assignment,"
    " repurchased_key TEXT NOT NULL, asset_key TEXT NOT NULL, asset_type TEXT NOT NULL, external_id TEXT NOT NULL,"
    " value INTEGER NOT NULL)",
};

/// What POST /reset runs; keys and settings stay.
inline constexpr const char *kEmptyWorld[] = {
    "DELETE FROM repurchased_asset", "DELETE FROM asset_document", "DELETE FROM assignment_asset", "DELETE FROM assignment_event",
    "DELETE FROM assignment", "DELETE FROM assignment_configuration", "DELETE FROM assignor_account", "DELETE FROM assignor",
    "DELETE FROM settlement", "DELETE FROM payment_batch", "DELETE FROM job",     "DELETE FROM webhook",
    "DELETE FROM installment", "DELETE FROM asset",        "DELETE FROM account", "DELETE FROM fund",
};

} // namespace esteira::sandbox
