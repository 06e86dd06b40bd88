#include "domain/settlement/send_state.h"

#include <QCoreApplication>

#include <array>

namespace esteira::settlement {

namespace {

using flow::Family;

// In the order of the enumeration, which info() relies on and a test checks.
constexpr std::array kStates{
    SendStateInfo{SendState::Draft, "draft", Family::Open, "pencil-line", QT_TRANSLATE_NOOP("Status", "Draft")},
    SendStateInfo{SendState::Queued, "queued", Family::Discarded, "circle-dashed", QT_TRANSLATE_NOOP("Status", "Queued")},
    SendStateInfo{SendState::Sending, "sending", Family::Progress, "loader", QT_TRANSLATE_NOOP("Status", "Sending")},
    SendStateInfo{SendState::Accepted, "accepted", Family::Done, "circle-check", QT_TRANSLATE_NOOP("Status", "Accepted")},
    SendStateInfo{SendState::AlreadyThere, "already_there", Family::Open, "copy-check", QT_TRANSLATE_NOOP("Status", "Already there")},
    SendStateInfo{SendState::Refused, "refused", Family::Error, "circle-x", QT_TRANSLATE_NOOP("Status", "Refused")},
    SendStateInfo{SendState::Unknown, "unknown", Family::Waiting, "circle-help", QT_TRANSLATE_NOOP("Status", "No answer")},
    SendStateInfo{SendState::Conflict, "conflict", Family::Error, "git-compare", QT_TRANSLATE_NOOP("Status", "Conflict")},
    SendStateInfo{SendState::Removing, "removing", Family::Progress, "loader", QT_TRANSLATE_NOOP("Status", "Removing")},
    SendStateInfo{SendState::Removed, "removed", Family::Discarded, "ban", QT_TRANSLATE_NOOP("Status", "Removed")},
};

} // namespace

std::span<const SendStateInfo> sendStates() { return kStates; }

const SendStateInfo &info(SendState state)
{
    return kStates[size_t(state)];
}

SendState sendStateFrom(QStringView value)
{
    for (const SendStateInfo &candidate : kStates) {
        if (value == QLatin1StringView(candidate.value))
            return candidate.state;
    }
    return SendState::Draft;
}

bool isEditable(SendState state)
{
    return state == SendState::Draft || state == SendState::Refused;
}

bool countsAsAccepted(SendState state)
{
    return state == SendState::Accepted || state == SendState::AlreadyThere;
}

bool blocksClosing(SendState state)
{
    return !countsAsAccepted(state) && state != SendState::Removed;
}

} // namespace esteira::settlement
