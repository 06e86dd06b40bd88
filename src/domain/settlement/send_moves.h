#pragma once

#include "domain/settlement/send_state.h"

#include <optional>

namespace esteira::settlement {

/// Which state an outcome really leads to; nothing when it changes nothing. Something on its way leaves "sending" and
/// "unknown" only through an answer about itself, and what the administrator has accepted is never taken back by a late
/// or repeated message. The same for settlements and assets.
std::optional<SendState> nextSendState(SendState now, SendState told);

} // namespace esteira::settlement
