#pragma once

#include "core/result.h"
#include "ports/exchange/exchange_log.h"

#include <QFuture>

namespace esteira::ports {

/// An exchange as it is kept. A query that gets the same answer again is counted, not kept twice.
struct KeptExchange {
    qint64 id = 0;
    ExchangeRecord record;
    qint64 times = 1;
    QDateTime lastUtc;            ///< of the last of `times`
};

/// Which exchanges a list shows. Empty texts: any.
struct ExchangeQuery {
    QString connectionId;
    QString fundClassKey;
    QString batchExternalId;
    QString settlementExternalId;
    bool onlyBatch = false;       ///< only calls about the batch itself
    int limit = 500;
    friend bool operator==(const ExchangeQuery &, const ExchangeQuery &) = default;
};

/// The calls to the administrator with their bodies, redacted, for people who ask "what exactly was said". Nothing is
/// decided by it, so a call that could not be kept is no error; successful calls beyond the newest hundred thousand and
/// all beyond the retention are forgotten (domain-rules.md c8). Safe from any thread.
class ExchangeStore {
public:
    virtual ~ExchangeStore() = default;

    /// Never blocks; on disk a moment later.
    virtual void keep(const ExchangeRecord &exchange) = 0;
    /// Newest first, without bodies.
    virtual QFuture<Result<QList<KeptExchange>>> latest(const ExchangeQuery &query) = 0;
    virtual QFuture<Result<KeptExchange>> exchange(qint64 id) = 0;
    virtual QFuture<Outcome> forgetBefore(const QDateTime &instant) = 0;
};

} // namespace esteira::ports
