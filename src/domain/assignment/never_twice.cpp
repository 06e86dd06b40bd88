#include "domain/assignment/never_twice.h"

#include "domain/assignment/assignment_flow.h"

namespace esteira::assignment {

namespace {

/// What an answer means that says nothing about the thing asked for; nothing when it does.
std::optional<BatchNext> withoutAnswer(const Error &error, BatchNext whenUnknown, BatchNext whenNotSent)
{
    if (error.outcomeUnknown() || error.kind == ErrorKind::Cancelled)
        return whenUnknown;
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy)
        return whenNotSent;
    return std::nullopt;
}

bool isDenied(QStringView status)
{
    return status == batch_status::kDenied || status == batch_status::kDiscarded;
}

int rankOf(const QString &status)
{
    const flow::State *state = batchLifecycle().find(status);
    return state ? state->rank : -1;
}

BatchNext afterDecision(bool approves, const QString &status)
{
    if (status == batch_status::kPendingManager)
        return BatchNext::SendAgain;
    if (rankOf(status) < rankOf(QString(batch_status::kPendingManager)))
        return BatchNext::Conflict; // reopened, or not there yet: what was to be decided is another content
    return isDenied(status) == approves ? BatchNext::Conflict : BatchNext::Done;
}

} // namespace

bool assignmentIsMissing(const Error &error)
{
    return error.apiCode == QLatin1StringView("TRC000018"); // 400 or 404, by generation (assignment.md 3.5)
}

bool insertionIsClosed(const Error &error)
{
    return error.apiCode == QLatin1StringView("TRC000024");
}

BatchNext afterCall(const Outcome &answer, bool hadUnknownAttempt)
{
    if (answer)
        return BatchNext::Done;
    if (const auto next = withoutAnswer(answer.error(), BatchNext::LookUp, BatchNext::WaitAndSend))
        return *next;
    return hadUnknownAttempt && answer.error().kind != ErrorKind::Auth ? BatchNext::LookUp : BatchNext::Refused;
}

BatchNext afterCallLookUp(Call call, const Scope &scope, const AssignmentRequest &sent, const Result<Assignment> &answer)
{
    if (!answer) {
        if (const auto next = withoutAnswer(answer.error(), BatchNext::WaitAndLookUp, BatchNext::WaitAndLookUp))
            return *next;
        return call == Call::Create && assignmentIsMissing(answer.error()) ? BatchNext::SendAgain : BatchNext::Refused;
    }
    const QString &status = answer->status;
    switch (call) {
    case Call::Create: {
        const bool otherPlace = !answer->configurationKey.isEmpty() && answer->configurationKey != scope.configurationKey;
        const bool otherDate = sent.assignmentDate.isValid() && answer->assignmentDate.isValid() && answer->assignmentDate != sent.assignmentDate;
        return otherPlace || otherDate ? BatchNext::Conflict : BatchNext::Done;
    }
    case Call::Close: return status == batch_status::kOpen ? BatchNext::SendAgain : BatchNext::Done;
    case Call::Reopen:
        if (status == batch_status::kOpen)
            return BatchNext::Done;
        return status == batch_status::kPendingManager ? BatchNext::SendAgain : BatchNext::Conflict;
    case Call::Approve: return afterDecision(true, status);
    case Call::Deny: return afterDecision(false, status);
    }
    return BatchNext::Conflict;
}

RowNext afterInsert(const Result<Asset> &answer, bool hadUnknownAttempt)
{
    if (answer)
        return RowNext::Accepted;
    const Error &error = answer.error();
    if (error.outcomeUnknown() || error.kind == ErrorKind::Cancelled)
        return RowNext::LookUp;
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy)
        return RowNext::WaitAndSend;
    if (error.kind == ErrorKind::Auth)
        return RowNext::StopSending;
    if (hadUnknownAttempt)
        return RowNext::LookUp; // the refusal may be about our own earlier attempt
    return assignmentIsMissing(error) || insertionIsClosed(error) ? RowNext::StopSending : RowNext::Refused;
}

SendState afterListing(const AssetRequest &sent, SendState now, const std::optional<Error> &lastAnswer, const Asset *found)
{
    // The call that removes says "denied" (assignment.md 3.11), and whoever denied it, it is out of the batch.
    const bool gone = !found || found->status == asset_status::kDiscarded || found->status == asset_status::kDenied;
    if (now == SendState::Removing)
        return gone ? SendState::Removed : SendState::Removing;
    if (!found)
        return lastAnswer && lastAnswer->kind == ErrorKind::Refused ? SendState::Refused : SendState::Queued;
    return readsBackEqual(sent, *found) ? SendState::AlreadyThere : SendState::Conflict;
}

} // namespace esteira::assignment
