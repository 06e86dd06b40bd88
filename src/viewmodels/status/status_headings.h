#pragma once

#include "viewmodels/status/status_look.h"

/// Statuses as headings over many settlements: "Aceitas", "Liquidadas". Values, GUI thread.
namespace esteira::status {

Look headingOf(settlement::SendState state);
Look headingOf(const flow::Lifecycle &lifecycle, const QString &value);

} // namespace esteira::status
