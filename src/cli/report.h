#pragma once

#include "cli/options.h"
#include "core/error.h"
#include "ports/settlement/batch_store.h"

#include <QJsonObject>

/// What every command says in the same way.
namespace esteira::cli {

/// A batch as --json shows it: identifiers, status, totals, rows by send state and settlements by status.
QJsonObject describe(const ports::BatchListItem &item);
ExitCode exitCodeFor(const Error &error);

} // namespace esteira::cli
