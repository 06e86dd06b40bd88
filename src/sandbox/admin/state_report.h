#pragma once

#include "sandbox/parts.h"
#include "wire/json/json.h"

namespace esteira::sandbox {

/// Everything the sandbox has been told and has done, for tests and for people who look behind the curtain.
/// `processed` counts writes carried out, `duplicates` those refused because they had been carried out before.
wire::Json stateReport(Parts &parts, const QString &batchId);
wire::Json assetReport(Parts &parts, const WorldAsset &asset);

} // namespace esteira::sandbox
