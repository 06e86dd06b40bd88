#pragma once

#include "core/result.h"
#include "domain/fund/fund_class.h"
#include "domain/settlement/payment_batch.h"
#include "domain/settlement/settlement.h"

#include <QFuture>
#include <QList>

namespace esteira::ports {

/// One page of a listing (settlement.md 4).
template <typename T>
struct Page {
    QList<T> rows;
    int page = 0;
    bool isLast = true;
};

struct BatchFilter {
    QString status;     ///< empty: any
    QDate referenceDate; ///< invalid: any
    int page = 0;
    int limit = 50;
};

/// The administrator's settlement API for one connection (settlement.md 1). Safe to call from any thread; futures
/// finish on the network thread, so continue with `.then(context, …)`. Cancelling a future aborts its request and the
/// outcome of a write is then unknown. Errors: see ErrorKind; nothing is retried here, that is the services' business.
class SettlementGateway {
public:
    virtual ~SettlementGateway() = default;

    virtual QFuture<Result<settlement::PaymentBatch>> createBatch(const QString &fundClassKey,
                                                                  const settlement::PaymentBatchRequest &request) = 0;
    virtual QFuture<Result<settlement::PaymentBatch>> batch(const QString &fundClassKey, const QString &batchExternalId) = 0;
    virtual QFuture<Result<Page<settlement::PaymentBatch>>> batches(const QString &fundClassKey, const BatchFilter &filter) = 0;
    virtual QFuture<Outcome> closeBatch(const QString &fundClassKey, const QString &batchExternalId) = 0;
    virtual QFuture<Outcome> discardBatch(const QString &fundClassKey, const QString &batchExternalId) = 0;

    virtual QFuture<Result<settlement::Settlement>> insertSettlement(const QString &fundClassKey, const QString &batchExternalId,
                                                                     const settlement::SettlementRequest &request) = 0;
    virtual QFuture<Result<settlement::Settlement>> settlement(const QString &fundClassKey, const QString &batchExternalId,
                                                               const QString &settlementExternalId) = 0;
    virtual QFuture<Outcome> discardSettlement(const QString &fundClassKey, const QString &batchExternalId,
                                               const QString &settlementExternalId) = 0;

    virtual QFuture<Result<Page<fund::FundAccount>>> accounts(const QString &fundClassKey, int page) = 0;

    /// POST /authentication_test (common.md 1.6). The answer is the difference between the server's clock and ours,
    /// in seconds, from its Date header; 0 when it sent none.
    virtual QFuture<Result<int>> authenticationTest() = 0;
};

} // namespace esteira::ports
