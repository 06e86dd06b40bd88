#pragma once

#include <QByteArray>
#include <QString>

/// Paths of the settlement API (settlement.md 1), percent-encoded segment by segment: what is signed is what is sent.
namespace esteira::wire::settlement_endpoints {

QByteArray batches(const QString &fundClassKey);                                  ///< POST payment_batch
QByteArray batchList(const QString &fundClassKey);                                ///< GET payment_batches
QByteArray batch(const QString &fundClassKey, const QString &batchExternalId);    ///< GET, PUT
QByteArray settlements(const QString &fundClassKey, const QString &batchExternalId); ///< POST
QByteArray settlement(const QString &fundClassKey, const QString &batchExternalId, const QString &settlementExternalId); ///< GET, PUT
QByteArray accounts(const QString &fundClassKey);                                 ///< GET
QByteArray authenticationTest();                                                  ///< GET, POST

} // namespace esteira::wire::settlement_endpoints
