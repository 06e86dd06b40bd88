#pragma once

#include "wire/json/json.h"

#include <QString>

/// The documented shape of the settlement API's bodies (settlement.md 1.1 to 1.4). Each function answers with what is
/// wrong, naming the field as the administrator's validator does, or with an empty text.
namespace esteira::sandbox::settlement_schema {

QString checkBatch(const wire::Json &body);
QString checkSettlement(const wire::Json &body);
/// `field` is "batch_status" or "status"; whether the value is a supported one is another error (SET000026).
QString checkStatus(const wire::Json &body, QLatin1StringView field);

} // namespace esteira::sandbox::settlement_schema
