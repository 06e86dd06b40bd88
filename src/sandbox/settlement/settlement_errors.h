#pragma once

#include "sandbox/server/http_message.h"

#include <QDate>
#include <QString>

/// The settlement area's errors with status, code and texts exactly as documented (settlement.md 1.1 to 1.4), spelling
/// mistakes included.
namespace esteira::sandbox::settlement_errors {

HttpAnswer fundNotFound(const QString &fundKey);
HttpAnswer batchNotFound(const QString &externalId);
HttpAnswer settlementNotFound(const QString &externalId);
HttpAnswer batchExists(const QString &externalId);
HttpAnswer accountNotFound(const QString &accountKey);
HttpAnswer wrongDate(QDate given, QDate fundDate);
HttpAnswer settlementExists(const QString &settlementId, const QString &batchId);
HttpAnswer invalidStatus(const QString &status);
HttpAnswer batchStatusMismatch(const QString &batchKey, const QString &current, const QString &expected);
HttpAnswer settlementStatusMismatch(const QString &current, const QString &expected);
HttpAnswer emptyBatch(const QString &externalId);

} // namespace esteira::sandbox::settlement_errors
