#pragma once

#include "core/result.h"
#include "domain/assignment/asset.h"
#include "domain/assignment/assignment.h"
#include "domain/settlement/never_twice.h"
#include "domain/settlement/send_state.h"

/// The decisions of the protocol that never sends twice, for assignments (assignment.md 3; domain-rules.md c9), as pure
/// functions. The steps are those of settlements.
namespace esteira::assignment {

using settlement::BatchNext;
using settlement::RowNext;
using settlement::SendState;

enum class Call { Create, Close, Reopen, Approve, Deny };

/// After the call. `hadUnknownAttempt`: an earlier attempt of ours had no answer, so a refusal may be about our own.
BatchNext afterCall(const Outcome &answer, bool hadUnknownAttempt);
/// After GET of the batch, for a call whose outcome is unknown.
BatchNext afterCallLookUp(Call call, const Scope &scope, const AssignmentRequest &sent, const Result<Assignment> &answer);

/// After POST of an asset.
RowNext afterInsert(const Result<Asset> &answer, bool hadUnknownAttempt);
/// What the complete listing of assets says about an asset whose outcome is unknown; `found` is nullptr when it is not
/// there. Queued: not carried out, to be sent again. Refused: the last attempt was answered no, and it is not there from
/// an earlier one. Removing: still there, to be removed again.
SendState afterListing(const AssetRequest &sent, SendState now, const std::optional<Error> &lastAnswer, const Asset *found);

/// "There is no such batch" (TRC000018) and "the batch does not take assets now" (TRC000024).
bool assignmentIsMissing(const Error &error);
bool insertionIsClosed(const Error &error);

} // namespace esteira::assignment
