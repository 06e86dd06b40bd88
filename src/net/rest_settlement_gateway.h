#pragma once

#include "net/rest_connection.h"
#include "ports/settlement/settlement_gateway.h"

namespace esteira::net {

/// The settlement API over signed REST (settlement.md 1). May be destroyed from any thread; the last gateway of a
/// connection ends it, and what is under way then ends cancelled. The target's clock and sink must outlive it.
class RestSettlementGateway final : public ports::SettlementGateway {
public:
    /// With a connection of its own.
    explicit RestSettlementGateway(RestTarget target);
    explicit RestSettlementGateway(std::shared_ptr<RestConnection> connection);
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
    std::shared_ptr<RestConnection> m_connection;
};

} // namespace esteira::net
