#pragma once

#include "core/error.h"

namespace esteira::wire {

/// What a person can do about an answered error: by status and code for the codes of settlement.md 1 and common.md 4.3,
/// by kind for all others. `error` has its kind, status, code and field; `description` is the administrator's English text.
Text wayOut(const Error &error, const QString &description);

} // namespace esteira::wire
