-- A conflict keeps what the administrator has, for a person to compare, and whether it is being replaced by ours.
ALTER TABLE settlement ADD COLUMN found TEXT;
ALTER TABLE settlement ADD COLUMN replacing INTEGER NOT NULL DEFAULT 0;

-- What the draft was before the import that is not complete yet (JSON); NULL: no such import.
ALTER TABLE batch ADD COLUMN import_undo TEXT;
