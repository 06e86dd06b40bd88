#pragma once

#include "ports/today/today_store.h"

/// What needs a person now, decided from the store's figures: the queue of the first page. Pure functions.
namespace esteira::services {

enum class NeedKind {
    ConnectionTrouble, ///< calls to the administrator fail
    Conflict,          ///< what is there differs from what was sent
    Refused,           ///< refused rows to be corrected
    BatchRefused,      ///< the administrator refused a call about the batch itself
    Unknown,           ///< rows without an answer, being looked up
    DraftProblems,     ///< a draft with errors
    TotalsDiffer,      ///< open, and the totals do not agree
    ReadyToClose,      ///< open, everything agrees: to be closed
    Paused,            ///< sending was paused or cancelled
    Stale,             ///< the administrator has not moved it for too long
    DiscardedRows,     ///< settlements discarded after the payment
    LostWebhooks,      ///< statuses found that no webhook told of
    RefusedWebhooks    ///< badly signed or malformed
};

/// Ordered by weight, then by money, then by age.
struct Need {
    NeedKind kind = NeedKind::Refused;
    ports::BatchId batch = 0;      ///< 0: about no batch
    QString batchExternalId;
    QString batchDescription;
    QString fundClassKey;
    QString status;                ///< of the batch, for Stale
    qint64 count = 0;
    std::optional<Money> value;    ///< absent where no money is in question
    qint64 otherCount = 0;         ///< all rows, for DraftProblems
    QDateTime sinceUtc;
    Text reason;                   ///< of TotalsDiffer: both sides and the gap
    std::optional<Error> error;    ///< of ConnectionTrouble and BatchRefused
    friend bool operator==(const Need &, const Need &) = default;
};

/// When waiting becomes worth a look.
struct WorklistPolicy {
    qint64 unpaidSeconds = 4 * 3600;    ///< closed, and not paid
    qint64 settlingSeconds = 24 * 3600; ///< paid, and not completed
};

bool isUrgent(NeedKind kind);

QList<Need> needsOf(const ports::TodayFigures &figures, const std::optional<Need> &connection, const QDateTime &nowUtc,
                    const WorklistPolicy &policy = {});

/// Batches and money by where they stand: drafts, each status that is not final, and what was completed since `dayBegan`.
struct StatusSum {
    QString status;  ///< empty: drafts
    qint64 batches = 0;
    settlement::CountAndTotal value;
    friend bool operator==(const StatusSum &, const StatusSum &) = default;
};
QList<StatusSum> sumsOf(const ports::TodayFigures &figures, const QDateTime &dayBegan);

} // namespace esteira::services
