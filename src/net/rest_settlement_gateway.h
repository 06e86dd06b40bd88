#pragma once

#include "net/rest_exchange.h"
#include "ports/settlement/settlement_gateway.h"

class QThread;

namespace esteira::net {

class SignedRestClient;

/// The settlement API over signed REST (settlement.md 1). Owns its network thread; may be destroyed from any thread,
/// what is under way then ends cancelled. `clock` and the sink must outlive it.
class RestSettlementGateway final : public ports::SettlementGateway {
public:
    explicit RestSettlementGateway(RestTarget target);
    ~RestSettlementGateway() override;

    QFuture<Result<settlement::PaymentBatch>> createBatch(const QString &fundClassKey,
                                                          const settlement::PaymentBatchRequest &request) override;
    QFuture<Result<settlement::PaymentBatch>> batch(const QString &fundClassKey, const QString &batchExternalId) override;
    QFuture<Result<ports::Page<settlement::PaymentBatch>>> batches(const QString &fundClassKey,
                                                                   const ports::BatchFilter &filter) override;
    QFuture<Outcome> closeBatch(const QString &fundClassKey, const QString &batchExternalId) override;
    QFuture<Outcome> discardBatch(const QString &fundClassKey, const QString &batchExternalId) override;

    QFuture<Result<settlement::Settlement>> insertSettlement(const QString &fundClassKey, const QString &batchExternalId,
                                                             const settlement::SettlementRequest &request) override;
    QFuture<Result<settlement::Settlement>> settlement(const QString &fundClassKey, const QString &batchExternalId,
                                                       const QString &settlementExternalId) override;
    QFuture<Outcome> discardSettlement(const QString &fundClassKey, const QString &batchExternalId,
                                       const QString &settlementExternalId) override;

    QFuture<Result<ports::Page<fund::FundAccount>>> accounts(const QString &fundClassKey, int page) override;
    QFuture<Result<int>> authenticationTest() override;

private:
    /// Sends on the network thread and decodes there; what cannot be decoded is an unknown outcome.
    template <typename Decode>
    auto call(RestRequest request, Decode decode);

    QThread *m_thread;
    SignedRestClient *m_client; ///< lives and dies on m_thread
};

} // namespace esteira::net
