#pragma once

#include "domain/settlement/control_totals.h"
#include "domain/settlement/send_state.h"
#include "ports/settlement/batch_store.h"

#include <QDateTime>
#include <QMap>
#include <QMetaType>

#include <optional>

namespace esteira::services {

enum class SubmissionPhase {
    Idle,      ///< nothing under way
    Creating,  ///< the batch itself
    Sending,   ///< rows
    Resolving, ///< only lookups are left
    Waiting,   ///< no answer or asked to slow down; goes on by itself
    Pausing,   ///< requests on their way are awaited
    Paused,
    Stopped,   ///< an error that needs a person: `error`
    Finished,  ///< every row has a known outcome
    Closing,
    Discarding,
    Removing
};

/// What the sending page and the command line show. A value; comes at most ten times a second per batch.
struct SubmissionProgress {
    ports::BatchId batch = 0;
    SubmissionPhase phase = SubmissionPhase::Idle;
    QMap<settlement::SendState, settlement::CountAndTotal> byState; ///< sums always equal the rows of the batch
    int inFlight = 0;
    int limit = 0;
    double perSecond = 0;    ///< answers over the last five seconds
    qint64 secondsLeft = -1; ///< -1: not known
    std::optional<Error> error;

    qint64 total() const;
    qint64 finished() const; ///< accepted, already there, removed
    qint64 count(settlement::SendState state) const { return byState.value(state).count; }
};

} // namespace esteira::services

Q_DECLARE_METATYPE(esteira::services::SubmissionProgress)
