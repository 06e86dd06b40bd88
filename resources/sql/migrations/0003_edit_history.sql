-- What a person changed in the rows of a draft, step by step, to be undone also after a restart. A step keeps for each row
-- what the row does not say now, as JSON; NULL stands for a row that is not there. Going back and forth exchanges the two.
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

CREATE INDEX draft_edit_of_batch ON draft_edit (batch_id, undone, id);

CREATE TABLE draft_edit_row (
    edit_id INTEGER NOT NULL REFERENCES draft_edit (id) ON DELETE CASCADE,
    row_id INTEGER NOT NULL,
    presence INTEGER NOT NULL,
    kept TEXT,
    PRIMARY KEY (edit_id, row_id)
) STRICT, WITHOUT ROWID;
