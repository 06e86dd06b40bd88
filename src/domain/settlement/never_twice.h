#pragma once

#include "core/result.h"
#include "domain/settlement/payment_batch.h"
#include "domain/settlement/settlement.h"

/// The decisions of the protocol that never pays twice and never loses a row (domain-rules.md c9; settlement.md 1.2,
/// 1.6; common.md 4.5), as pure functions: what an answer means and what to do next. Who sends and when is the services'
/// business.
namespace esteira::settlement {

enum class RowNext {
    Accepted,      ///< the administrator has it
    AlreadyThere,  ///< it was there from our own earlier attempt
    Refused,       ///< not carried out; a person corrects it
    LookUp,        ///< outcome unknown: look it up before anything else
    SendAgain,     ///< certainly not carried out: back to the queue with the same id
    WaitAndSend,   ///< not carried out now (offline, busy): back to the queue, slower
    WaitAndLookUp, ///< the lookup itself had no answer: later
    Conflict,      ///< what is there differs: a person decides
    StopSending    ///< no row can succeed now: key, permission, batch no longer open
};

/// After POST settlement. `hadUnknownAttempt`: an earlier attempt of ours had no answer.
RowNext afterInsert(const SettlementRequest &sent, const Result<Settlement> &answer, bool hadUnknownAttempt);

/// After GET settlement for a row whose outcome is unknown.
RowNext afterLookUp(const SettlementRequest &sent, const Result<Settlement> &answer);

/// Our row with the administrator's values, once a person accepted them: every field they tell, under our external id.
SettlementRequest acceptedAs(const SettlementRequest &ours, const Settlement &theirs);

/// "The batch is no longer open" (SET000016): nothing can be inserted into it ever again.
bool batchIsNotOpen(const Error &error);

/// After PUT {"status": "discarded"} on a settlement. Accepted here means: still there, not removed.
enum class RemovalNext { Removed, LookUp, WaitAndRemove, WaitAndLookUp, RemoveAgain, NotRemoved };
RemovalNext afterRemoval(const Outcome &answer);
RemovalNext afterRemovalLookUp(const Result<Settlement> &answer);

/// The calls about the batch itself.
enum class BatchNext { Done, Refused, LookUp, WaitAndSend, WaitAndLookUp, SendAgain, Conflict };
BatchNext afterCreate(const Result<PaymentBatch> &answer, bool hadUnknownAttempt);
BatchNext afterCreateLookUp(const PaymentBatchRequest &sent, const Result<PaymentBatch> &answer);
/// `wanted` is the status asked for: pending_payment or discarded.
BatchNext afterBatchStatus(const Outcome &answer, bool hadUnknownAttempt);
BatchNext afterBatchStatusLookUp(const Result<PaymentBatch> &answer, QStringView wanted);

/// The read does not exist on this host (QIT000404, QIT000405): documented as possible (settlement.md, generations).
bool readIsMissing(const Error &error);

/// Whether a batch read back is the one that was sent: every field we sent and the answer carries is equal.
bool readsBackEqual(const PaymentBatchRequest &sent, const PaymentBatch &found);

} // namespace esteira::settlement
