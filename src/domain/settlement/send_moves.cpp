#include "domain/settlement/send_moves.h"

namespace esteira::settlement {

namespace {

bool isOnItsWay(SendState state)
{
    return state == SendState::Sending || state == SendState::Unknown;
}

} // namespace

std::optional<SendState> nextSendState(SendState now, SendState told)
{
    switch (told) {
    case SendState::Accepted:
    case SendState::AlreadyThere:
        return now == SendState::Removed ? std::nullopt : std::optional(countsAsAccepted(now) ? now : told);
    case SendState::Refused:
    case SendState::Conflict:
        return isOnItsWay(now) || now == SendState::Conflict ? std::optional(told) : std::nullopt;
    case SendState::Unknown:
        // A removal without an answer stays a removal: "unknown" would send it again.
        if (now == SendState::Removing)
            return now;
        return isOnItsWay(now) ? std::optional(told) : std::nullopt;
    case SendState::Queued:
        return isOnItsWay(now) ? std::optional(told) : std::nullopt;
    case SendState::Removed:
        return now == SendState::Removing || now == SendState::Conflict || countsAsAccepted(now) ? std::optional(told) : std::nullopt;
    case SendState::Draft:
    case SendState::Sending:
    case SendState::Removing: break;
    }
    return std::nullopt;
}

} // namespace esteira::settlement
