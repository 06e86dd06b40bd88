#pragma once

#include "core/result.h"
#include "domain/fund/fund_class.h"
#include "ports/connection/connection_store.h"
#include "ports/connection/gateways.h"

#include <QDateTime>
#include <QObject>

namespace esteira::services {

/// The accounts a fund can be credited in, as the administrator listed them (settlement.md 7), kept on this computer so
/// that they can be chosen without a network. Balances are not kept. Safe from any thread; futures finish on the thread
/// it lives on. Errors of refresh() are the gateway's; of kept() the store's.
class FundAccounts : public QObject {
    Q_OBJECT
public:
    struct Known {
        QList<fund::FundAccount> accounts; ///< the main one first
        QDateTime seenUtc;                 ///< invalid: never asked
    };

    FundAccounts(ports::ConnectionStore &store, ports::Gateways &gateways, QObject *parent = nullptr);

    /// What was heard last.
    QFuture<Result<Known>> kept(const QString &connectionId, const QString &fundClassKey);
    /// Asks the administrator, every page, and keeps the answer. An answer in part is not kept.
    QFuture<Result<Known>> refresh(const QString &connectionId, const QString &fundClassKey);

private:
    struct Listing;
    void readPage(const std::shared_ptr<Listing> &listing);
    void finish(const std::shared_ptr<Listing> &listing);

    ports::ConnectionStore &m_store;
    ports::Gateways &m_gateways;
};

} // namespace esteira::services
