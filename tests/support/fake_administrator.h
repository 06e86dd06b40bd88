#pragma once

#include "core/future.h"
#include "domain/settlement/settlement_flow.h"
#include "ports/connection/gateways.h"
#include "ports/settlement/settlement_gateway.h"

#include <QMap>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>

#include <functional>

namespace esteira::test {

/// An administrator in memory, behind the gateway port: it keeps what it was told like the real one (one settlement per
/// external id and batch) and loses answers on purpose. `plan` decides what happens to each call; it is asked with the
/// call's name ("create", "insert", "get_batch", "get_settlement", "close", "discard", "remove") and the external id.
class FakeAdministrator : public QObject, public ports::SettlementGateway {
public:
    enum class Fate {
        Normal,
        LostBefore,  ///< nothing carried out, no answer
        LostAfter,   ///< carried out, no answer
        FailedAfter, ///< carried out, answered 500
        Busy,        ///< 429, not carried out
        Offline,     ///< nothing sent
        Refused,     ///< 400 QIT000001
        Unauthorised ///< 401 CIT000018
    };
    struct Kept {
        settlement::SettlementRequest request;
        QString status;
        int processed = 0; ///< inserts really carried out: more than one would be paying twice
    };
    struct KeptBatch {
        settlement::PaymentBatchRequest request;
        QString status;
        QMap<QString, Kept> settlements;
        int processed = 0;
        int closed = 0;
    };

    std::function<Fate(const QString &call, const QString &externalId)> plan;
    bool readsExist = true;   ///< false: GET answers 404 QIT000404
    int latencyMs = 0;
    QMap<QString, KeptBatch> keptBatches;
    QStringList calls;
    int inFlight = 0;
    int mostInFlight = 0;

    QFuture<Result<settlement::PaymentBatch>> createBatch(const QString &, const settlement::PaymentBatchRequest &request) override
    {
        return call<settlement::PaymentBatch>(QStringLiteral("create"), request.externalId, [this, request]() -> Result<settlement::PaymentBatch> {
            if (keptBatches.contains(request.externalId))
                return refusal(409, QStringLiteral("SET000009"));
            KeptBatch &kept = keptBatches[request.externalId];
            kept.request = request;
            kept.status = settlement::batch_status::kOpen;
            ++kept.processed;
            return tell(kept);
        });
    }
    QFuture<Result<settlement::PaymentBatch>> batch(const QString &, const QString &externalId) override
    {
        return call<settlement::PaymentBatch>(QStringLiteral("get_batch"), externalId, [this, externalId]() -> Result<settlement::PaymentBatch> {
            if (!readsExist)
                return refusal(404, QStringLiteral("QIT000404"));
            if (!keptBatches.contains(externalId))
                return refusal(404, QStringLiteral("SET000010"));
            return tell(keptBatches[externalId]);
        });
    }
    QFuture<Outcome> closeBatch(const QString &, const QString &externalId) override
    {
        return setStatus(QStringLiteral("close"), externalId, settlement::batch_status::kPendingPayment);
    }
    QFuture<Outcome> discardBatch(const QString &, const QString &externalId) override
    {
        return setStatus(QStringLiteral("discard"), externalId, settlement::batch_status::kDiscarded);
    }
    QFuture<Result<settlement::Settlement>> insertSettlement(const QString &, const QString &batchId,
                                                             const settlement::SettlementRequest &request) override
    {
        return call<settlement::Settlement>(QStringLiteral("insert"), request.externalId, [this, batchId, request]() -> Result<settlement::Settlement> {
            if (!keptBatches.contains(batchId))
                return refusal(404, QStringLiteral("SET000010"));
            KeptBatch &kept = keptBatches[batchId];
            if (kept.status != settlement::batch_status::kOpen)
                return refusal(400, QStringLiteral("SET000016"));
            if (kept.settlements.contains(request.externalId))
                return refusal(400, QStringLiteral("SET000013"));
            Kept &row = kept.settlements[request.externalId];
            row.request = request;
            row.status = settlement::settlement_status::kValidated;
            ++row.processed;
            return tell(row);
        });
    }
    QFuture<Result<settlement::Settlement>> settlement(const QString &, const QString &batchId, const QString &externalId) override
    {
        return call<settlement::Settlement>(QStringLiteral("get_settlement"), externalId, [this, batchId, externalId]() -> Result<settlement::Settlement> {
            if (!readsExist)
                return refusal(404, QStringLiteral("QIT000404"));
            if (!keptBatches.contains(batchId))
                return refusal(404, QStringLiteral("SET000010"));
            const auto found = keptBatches[batchId].settlements.constFind(externalId);
            if (found == keptBatches[batchId].settlements.constEnd())
                return refusal(404, QStringLiteral("SET000011"));
            return tell(*found);
        });
    }
    QFuture<Outcome> discardSettlement(const QString &, const QString &batchId, const QString &externalId) override
    {
        return done(call<bool>(QStringLiteral("remove"), externalId, [this, batchId, externalId]() -> Result<bool> {
            KeptBatch &kept = keptBatches[batchId];
            if (!kept.settlements.contains(externalId))
                return refusal(404, QStringLiteral("SET000011"));
            Kept &row = kept.settlements[externalId];
            if (row.status != settlement::settlement_status::kValidated)
                return refusal(400, QStringLiteral("SET000024"));
            row.status = settlement::settlement_status::kDiscarded;
            return true;
        }));
    }
    QFuture<Result<ports::Page<settlement::PaymentBatch>>> batches(const QString &, const ports::BatchFilter &) override
    {
        ports::Page<settlement::PaymentBatch> page;
        for (const KeptBatch &kept : std::as_const(keptBatches))
            page.rows.append(tell(kept));
        return ready<Result<ports::Page<settlement::PaymentBatch>>>(page);
    }
    QFuture<Result<ports::Page<fund::FundAccount>>> accounts(const QString &, int) override
    {
        return ready<Result<ports::Page<fund::FundAccount>>>(ports::Page<fund::FundAccount>{});
    }
    QFuture<Result<int>> authenticationTest() override { return ready<Result<int>>(0); }

    static std::unexpected<Error> refusal(int status, const QString &code)
    {
        Error error = makeError(status == 401 ? ErrorKind::Auth : ErrorKind::Refused, Text::verbatim(code, code));
        error.httpStatus = status;
        error.apiCode = code;
        return failure(error);
    }

private:
    settlement::PaymentBatch tell(const KeptBatch &kept) const
    {
        settlement::PaymentBatch batch;
        batch.externalId = kept.request.externalId;
        batch.description = kept.request.description;
        batch.referenceDate = kept.request.referenceDate;
        batch.accountKey = kept.request.accountKey;
        batch.status = kept.status;
        batch.paymentBatchKey = QStringLiteral("key-") + kept.request.externalId;
        Money total;
        for (const Kept &row : kept.settlements) {
            if (row.status != settlement::settlement_status::kDiscarded)
                total += row.request.totalValue.value_or(Money());
        }
        batch.totalValue = total;
        return batch;
    }
    static settlement::Settlement tell(const Kept &kept)
    {
        settlement::Settlement row;
        row.sent = kept.request;
        row.status = kept.status;
        row.settlementKey = QStringLiteral("key-") + kept.request.externalId;
        row.totalNumberOfUnits = 1;
        return row;
    }
    QFuture<Outcome> setStatus(const QString &name, const QString &externalId, QLatin1StringView wanted)
    {
        return done(call<bool>(name, externalId, [this, externalId, wanted]() -> Result<bool> {
            if (!keptBatches.contains(externalId))
                return refusal(404, QStringLiteral("SET000010"));
            KeptBatch &kept = keptBatches[externalId];
            if (kept.status != settlement::batch_status::kOpen)
                return refusal(400, QStringLiteral("SET000016"));
            kept.status = wanted;
            ++kept.closed;
            return true;
        }));
    }
    QFuture<Outcome> done(QFuture<Result<bool>> future)
    {
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        whenDone(future, this, [promise](const Result<bool> &answer) {
            promise->addResult(answer ? Outcome() : Outcome(failure(answer.error())));
            promise->finish();
        });
        return promise->future();
    }
    static Error noAnswer(ErrorKind kind, int status)
    {
        Error error = makeError(kind, Text::verbatim(QStringLiteral("sem resposta"), QStringLiteral("no answer")));
        error.httpStatus = status;
        return error;
    }
    template <typename T>
    QFuture<Result<T>> call(const QString &name, const QString &externalId, std::function<Result<T>()> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        // The gateway is called from the engine thread; everything here happens there too.
        mostInFlight = std::max(mostInFlight, ++inFlight);
        calls.append(name + QLatin1Char(' ') + externalId);
        QTimer::singleShot(latencyMs, this, [this, name, externalId, promise, work] {
            --inFlight;
            if (promise->isCanceled()) {
                promise->finish();
                return;
            }
            promise->addResult(fated<T>(plan ? plan(name, externalId) : Fate::Normal, work));
            promise->finish();
        });
        return promise->future();
    }
    template <typename T>
    static Result<T> fated(Fate fate, const std::function<Result<T>()> &work)
    {
        switch (fate) {
        case Fate::Normal: return work();
        case Fate::LostBefore: return failure(noAnswer(ErrorKind::Timeout, 0));
        case Fate::LostAfter: work(); return failure(noAnswer(ErrorKind::Timeout, 0));
        case Fate::FailedAfter: work(); return failure(noAnswer(ErrorKind::ServerFailed, 500));
        case Fate::Busy: return failure(noAnswer(ErrorKind::Busy, 429));
        case Fate::Offline: return failure(noAnswer(ErrorKind::Offline, 0));
        case Fate::Refused: return refusal(400, QStringLiteral("QIT000001"));
        case Fate::Unauthorised: return refusal(401, QStringLiteral("CIT000018"));
        }
        return work();
    }
};

} // namespace esteira::test
