#pragma once

#include "domain/flow/flow.h"

#include <QString>

#include <span>

namespace esteira::settlement {

/// Where a row stands on its way to the administrator: the local half of the truth (design-system.md 3, "Sending").
/// The never-twice rule lives here: a row leaves Sending or Unknown only through an answer about that very row.
enum class SendState {
    Draft,        ///< editable
    Queued,       ///< part of a submission, frozen, not yet sent
    Sending,      ///< its intent is committed; the request may be on its way
    Accepted,     ///< answered 2xx, or read back equal
    AlreadyThere, ///< SET000013 after our own unknown attempt, read back equal (or no read available)
    Refused,      ///< answered 4xx: not carried out, editable again
    Unknown,      ///< no answer: looked up before anything else
    Conflict,     ///< what is there differs: a person decides
    Removing,     ///< the intent to remove is committed
    Removed       ///< discarded by us while the batch was open
};

struct SendStateInfo {
    SendState state;
    const char *value;  ///< stored text
    flow::Family family;
    const char *icon;
    const char *label;  ///< source text, context "Status"
};

std::span<const SendStateInfo> sendStates();
const SendStateInfo &info(SendState state);
SendState sendStateFrom(QStringView value); ///< Draft for an unknown text

/// A row a person may change: never between its first attempt and its known outcome.
bool isEditable(SendState state);
/// The administrator has it and it counts towards the totals of closing.
bool countsAsAccepted(SendState state);
/// Not finished: sending must go on, or a person must decide, before the batch can be closed.
bool blocksClosing(SendState state);

} // namespace esteira::settlement
