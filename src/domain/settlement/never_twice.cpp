#include "domain/settlement/never_twice.h"

#include "domain/settlement/settlement_flow.h"

namespace esteira::settlement {

namespace {

bool isCode(const Error &error, int status, QLatin1StringView code)
{
    return error.httpStatus == status && error.apiCode == code;
}

/// A "no" whose reason could not be read: half an answer, a page of a proxy. After an attempt without an answer it proves
/// nothing about that attempt.
bool isUnexplained(const Error &error)
{
    return error.kind == ErrorKind::Refused && error.apiCode.isEmpty();
}

bool batchIsMissing(const Error &error)
{
    return isCode(error, 404, QLatin1StringView("SET000010")) || isCode(error, 404, QLatin1StringView("SET000005"));
}

} // namespace

bool batchIsNotOpen(const Error &error)
{
    return isCode(error, 400, QLatin1StringView("SET000016"));
}

bool readIsMissing(const Error &error)
{
    return error.httpStatus == 405 || isCode(error, 404, QLatin1StringView("QIT000404"));
}

RowNext afterInsert(const SettlementRequest &sent, const Result<Settlement> &answer, bool hadUnknownAttempt)
{
    if (answer)
        return readsBackEqual(sent, *answer) ? RowNext::Accepted : RowNext::Conflict;
    const Error &error = answer.error();
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::ServerFailed:
    case ErrorKind::Cancelled: return RowNext::LookUp;
    case ErrorKind::Offline:
    case ErrorKind::Busy: return RowNext::WaitAndSend;
    case ErrorKind::Auth: return RowNext::StopSending;
    case ErrorKind::Conflict: return RowNext::Conflict;
    case ErrorKind::Refused:
        // After our own unanswered attempt a refusal may be the echo of that attempt, whatever its code (a duplicate, an
        // asset already being settled): only the lookup proves what is there.
        if (hadUnknownAttempt)
            return RowNext::LookUp;
        return batchIsNotOpen(error) || batchIsMissing(error) ? RowNext::StopSending : RowNext::Refused;
    case ErrorKind::Invalid:
    case ErrorKind::Storage:
    case ErrorKind::Bug: return RowNext::Refused;
    }
    return RowNext::LookUp;
}

RowNext afterLookUp(const SettlementRequest &sent, const Result<Settlement> &answer)
{
    if (answer)
        return readsBackEqual(sent, *answer) ? RowNext::Accepted : RowNext::Conflict;
    const Error &error = answer.error();
    if (isCode(error, 404, QLatin1StringView("SET000011")) || readIsMissing(error))
        return RowNext::SendAgain;
    if (error.kind == ErrorKind::Auth || batchIsMissing(error))
        return RowNext::StopSending;
    return RowNext::WaitAndLookUp;
}

SettlementRequest acceptedAs(const SettlementRequest &ours, const Settlement &theirs)
{
    const SettlementRequest &told = theirs.sent;
    SettlementRequest row = ours;
    const auto take = [](QString &field, const QString &value) {
        if (!value.isEmpty())
            field = value;
    };
    take(row.assetType, told.assetType);
    take(row.settlementType, told.settlementType);
    take(row.collectionOriginType, told.collectionOriginType);
    take(row.ifCode, told.ifCode);
    take(row.participantControlNumber, told.participantControlNumber);
    take(row.installmentExternalId, told.installmentExternalId);
    if (told.totalValue)
        row.totalValue = told.totalValue;
    if (told.installmentNumber)
        row.installmentNumber = told.installmentNumber;
    if (told.installmentMaturityDate.isValid())
        row.installmentMaturityDate = told.installmentMaturityDate;
    if (told.collectionDate.isValid())
        row.collectionDate = told.collectionDate;
    // The answer may name the asset in several ways, but a row names it in one: ours, if it is among them.
    QString SettlementRequest::*const identifiers[] = {&SettlementRequest::contractNumber, &SettlementRequest::assetExternalId,
                                                       &SettlementRequest::assetKey};
    const auto named = [&](const SettlementRequest &request) {
        return [&request](QString SettlementRequest::*identifier) { return !(request.*identifier).isEmpty(); };
    };
    const auto both = [&](QString SettlementRequest::*identifier) { return named(ours)(identifier) && named(told)(identifier); };
    auto chosen = std::find_if(std::begin(identifiers), std::end(identifiers), both);
    if (chosen == std::end(identifiers))
        chosen = std::find_if(std::begin(identifiers), std::end(identifiers), named(told));
    if (chosen != std::end(identifiers)) {
        for (const auto identifier : identifiers)
            row.*identifier = identifier == *chosen ? told.*identifier : QString();
    }
    return row;
}

RemovalNext afterRemoval(const Outcome &answer)
{
    if (answer)
        return RemovalNext::Removed;
    const Error &error = answer.error();
    if (error.outcomeUnknown() || error.kind == ErrorKind::Cancelled)
        return RemovalNext::LookUp;
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy)
        return RemovalNext::WaitAndRemove;
    // "Not validated any more" may be our own earlier removal that had no answer.
    return isCode(error, 400, QLatin1StringView("SET000024")) ? RemovalNext::LookUp : RemovalNext::NotRemoved;
}

RemovalNext afterRemovalLookUp(const Result<Settlement> &answer)
{
    if (answer) {
        if (answer->status == settlement_status::kDiscarded)
            return RemovalNext::Removed;
        return answer->status == settlement_status::kValidated ? RemovalNext::RemoveAgain : RemovalNext::NotRemoved;
    }
    const Error &error = answer.error();
    if (readIsMissing(error))
        return RemovalNext::RemoveAgain;
    if (isUnexplained(error))
        return RemovalNext::WaitAndLookUp;
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::Refused ? RemovalNext::NotRemoved
                                                                            : RemovalNext::WaitAndLookUp;
}

BatchNext afterCreate(const Result<PaymentBatch> &answer, bool hadUnknownAttempt)
{
    if (answer)
        return BatchNext::Done;
    const Error &error = answer.error();
    if (error.outcomeUnknown() || error.kind == ErrorKind::Cancelled)
        return BatchNext::LookUp;
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy)
        return BatchNext::WaitAndSend;
    // 409 SET000009 is "duplicate"; 404 SET000009 is "account not found": the status tells them apart.
    const bool isDuplicate = isCode(error, 409, QLatin1StringView("SET000009"));
    return hadUnknownAttempt && (isDuplicate || isUnexplained(error)) ? BatchNext::LookUp : BatchNext::Refused;
}

BatchNext afterCreateLookUp(const PaymentBatchRequest &sent, const Result<PaymentBatch> &answer)
{
    if (answer)
        return readsBackEqual(sent, *answer) ? BatchNext::Done : BatchNext::Conflict;
    const Error &error = answer.error();
    if (isCode(error, 404, QLatin1StringView("SET000010")) || readIsMissing(error))
        return BatchNext::SendAgain;
    if (isUnexplained(error))
        return BatchNext::WaitAndLookUp;
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::Refused ? BatchNext::Refused : BatchNext::WaitAndLookUp;
}

BatchNext afterBatchStatus(const Outcome &answer, bool hadUnknownAttempt)
{
    if (answer)
        return BatchNext::Done;
    const Error &error = answer.error();
    if (error.outcomeUnknown() || error.kind == ErrorKind::Cancelled)
        return BatchNext::LookUp;
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy)
        return BatchNext::WaitAndSend;
    return hadUnknownAttempt && (batchIsNotOpen(error) || isUnexplained(error)) ? BatchNext::LookUp : BatchNext::Refused;
}

BatchNext afterBatchStatusLookUp(const Result<PaymentBatch> &answer, QStringView wanted)
{
    if (answer) {
        if (answer->status == batch_status::kOpen)
            return BatchNext::SendAgain;
        const bool wentTheOtherWay = (answer->status == batch_status::kDiscarded) != (wanted == batch_status::kDiscarded);
        return wentTheOtherWay ? BatchNext::Conflict : BatchNext::Done;
    }
    const Error &error = answer.error();
    if (readIsMissing(error))
        return BatchNext::SendAgain;
    if (isUnexplained(error))
        return BatchNext::WaitAndLookUp;
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::Refused ? BatchNext::Refused : BatchNext::WaitAndLookUp;
}

bool readsBackEqual(const PaymentBatchRequest &sent, const PaymentBatch &found)
{
    const auto agrees = [](const QString &ours, const QString &theirs) {
        return ours.isEmpty() || theirs.isEmpty() || ours == theirs;
    };
    return sent.externalId == found.externalId && agrees(sent.description, found.description)
        && agrees(sent.accountKey, found.accountKey) && agrees(sent.endToEndId, found.endToEndId)
        && agrees(sent.sourceDocumentNumber, found.sourceDocumentNumber)
        && (!sent.account || !found.account || *sent.account == *found.account)
        && (!sent.referenceDate.isValid() || !found.referenceDate.isValid() || sent.referenceDate == found.referenceDate);
}

} // namespace esteira::settlement
