#pragma once

#include "domain/settlement/draft_row.h"

/// A draft's row as a JSON text, for the history of edits: everything a person or a file wrote, nothing that was
/// computed from it.
namespace esteira::store::snapshot {

QString of(const settlement::DraftRow &row);
settlement::DraftRow toRow(const QString &text);

} // namespace esteira::store::snapshot
