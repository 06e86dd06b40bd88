#pragma once

#include "core/result.h"
#include "domain/settlement/payment_batch.h"
#include "domain/settlement/settlement.h"
#include "wire/json/date_time.h"
#include "wire/json/json.h"

/// JSON of the settlement API, both directions, used by client, sandbox and webhooks alike (settlement.md 1 and 2.3).
/// Reading is lenient about additions and strict about the types of what it knows; unknown statuses stay text.
namespace esteira::wire {

// Bodies of requests
QByteArray encodeBatchRequest(const settlement::PaymentBatchRequest &request);
QByteArray encodeSettlementRequest(const settlement::SettlementRequest &request);
QByteArray encodeBatchStatus(const QString &batchStatus);          ///< {"batch_status": …}
QByteArray encodeSettlementStatus(const QString &status);          ///< {"status": …}

/// The same bodies read back (the sandbox). The error names the field as QIT000001's description does.
Result<settlement::PaymentBatchRequest> decodeBatchRequest(const Json &body);
Result<settlement::SettlementRequest> decodeSettlementRequest(const Json &body);

// Answers
Result<settlement::PaymentBatch> decodeBatch(const QByteArray &body);
Result<settlement::PaymentBatch> decodeBatch(const Json &body);
Result<settlement::Settlement> decodeSettlement(const QByteArray &body);

Json encodeFundClass(const fund::FundClass &fund, bool withAccountingDate); ///< accounting date only on reads (1.5)
Json encodeAccountNumber(const fund::AccountNumber &account);

struct ListEnvelope {
    Json::Array data;
    int page = 0;
    bool isLast = true;
};
/// Tolerates a bare array and a missing is_last_page (settlement.md 4).
Result<ListEnvelope> decodeList(const QByteArray &body, int page, int limit);
QByteArray encodeList(const Json::Array &data, int page, int limit, bool isLast);

Result<fund::FundAccount> decodeAccount(const Json &row);
Json encodeAccount(const fund::FundAccount &account);

// Webhooks (settlement.md 2.3)
struct BatchWebhook {
    QString batchExternalId;
    QString status;
    QString fundDocumentNumber;
};
struct SettlementWebhook {
    QString batchExternalId;
    QString settlementExternalId;
    QString status;
    QString fundDocumentNumber;
    Json all;
};
struct WebhookEnvelope {
    QString type;
    QDateTime sentUtc;   ///< both spellings of common.md 3.3; never used to order or to drop duplicates
    Json data;
};
Result<WebhookEnvelope> decodeWebhook(const QByteArray &body);
QByteArray encodeWebhook(const QString &type, const QDateTime &sentUtc, const Json &data);
Result<BatchWebhook> decodeBatchWebhook(const Json &data);
/// One object or an array of any length.
Result<QList<SettlementWebhook>> decodeSettlementWebhook(const Json &data);

} // namespace esteira::wire
