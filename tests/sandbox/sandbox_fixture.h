#pragma once

#include "sandbox/sandbox.h"
#include "signed_client.h"

#include <QTest>

#include <memory>

namespace esteira::test {

inline const QString kFund = QStringLiteral("4b8377d0-58ec-479f-8ee9-9f963d5c47ad");
inline const QString kDiscardingFund = QStringLiteral("b7d3e2a1-4c5f-4e8b-9d1a-2f3c4e5a6b7c");
inline const QByteArray kMainAccount = "5e621ba2-b4ac-4ddd-9893-82d220e1577e";
inline const QByteArray kOtherAccount = "62f746b4-84e6-4ceb-95bd-447e7184d454";
/// An asset of the first fund with open instalments from number 5 on, each worth 5066.04.
inline const QByteArray kContract = "6316569249/QTZ";
inline const QByteArray kAssetKey = "2d9cf439-699f-462a-942a-4dafff35f810";

/// JSON written with single quotes; moc loses its way in raw strings with an odd number of double ones.
inline QByteArray q(QByteArray json) { return json.replace('\'', '"'); }

inline QByteArray base(const QString &fund = kFund) { return "/settlement/fund_class/" + fund.toLatin1(); }
inline QByteArray batchPath(const QByteArray &batch) { return base() + "/payment_batch/" + batch; }
inline QByteArray settlementPath(const QByteArray &batch, const QByteArray &id) { return batchPath(batch) + "/settlement/" + id; }

inline QByteArray batchBody(const QByteArray &id, const QByteArray &more = {})
{
    return R"({"external_id":")" + id + "\"" + (more.isEmpty() ? "" : "," + more) + "}";
}

inline QByteArray settlementBody(const QByteArray &id, int installment = 5, const QByteArray &value = "5066.04",
                                 const QByteArray &contract = kContract)
{
    return R"({"asset_type":"ccb","total_value":)" + value + R"(,"external_id":")" + id
        + R"(","settlement_type":"installment_settlement","contract_number":")" + contract + R"(","installment_number":)"
        + QByteArray::number(installment) + R"(,"collection_date":"2026-11-19","collection_origin_type":"borrower"})";
}

inline const QByteArray kClose = R"({"batch_status":"pending_payment"})";
inline const QByteArray kDiscardBatch = R"({"batch_status":"discarded"})";
inline const QByteArray kDiscard = R"({"status":"discarded"})";

/// A sandbox with a manual clock on a thread of its own, and a partner's client to talk to it.
class Bench {
public:
    explicit Bench(sandbox::SandboxOptions options = {})
    {
        options.clock.kind = sandbox::ClockMode::Kind::Manual;
        const auto started = server.start(options);
        if (!started)
            qFatal("%s", qPrintable(started.error().text.in(nullptr)));
        at = *started;
        client = std::make_unique<SignedClient>(at);
    }

    Answer post(const QByteArray &path, const QByteArray &body) { return client->call("POST", at.consultant, path, body); }
    Answer put(const QByteArray &path, const QByteArray &body) { return client->call("PUT", at.consultant, path, body); }
    Answer get(const QByteArray &path) { return client->call("GET", at.consultant, path); }
    Answer admin(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) { return operatorClient().plain(method, at.admin, path, body); }

    Answer create(const QByteArray &batch) { return post(base() + "/payment_batch", batchBody(batch)); }
    Answer insert(const QByteArray &batch, const QByteArray &body) { return post(batchPath(batch) + "/settlement", body); }
    Answer close(const QByteArray &batch) { return put(batchPath(batch), kClose); }
    void advance(int seconds) { admin("POST", "/clock/advance", R"({"seconds":)" + QByteArray::number(seconds) + "}"); }
    void runUntilIdle() { admin("POST", "/run-until-idle"); }
    QString batchStatus(const QByteArray &batch) { return get(batchPath(batch)).text("status"); }
    QString settlementStatus(const QByteArray &batch, const QByteArray &id) { return get(settlementPath(batch, id)).text("status"); }

    /// The sandbox's own record of a batch.
    wire::Json record(const QByteArray &batch)
    {
        return admin("GET", "/state?batch=" + batch).json()[QLatin1String("batches")].array().value(0);
    }
    wire::Json settlementRecord(const QByteArray &batch, const QByteArray &id)
    {
        for (const wire::Json &row : record(batch)[QLatin1String("settlements")].array()) {
            if (row[QLatin1String("external_id")].string().toUtf8() == id)
                return row;
        }
        return {};
    }

    sandbox::SandboxServer server;
    sandbox::Endpoints at;
    std::unique_ptr<SignedClient> client;

private:
    SignedClient &operatorClient()
    {
        if (!m_operator)
            m_operator = std::make_unique<SignedClient>(at);
        return *m_operator;
    }
    std::unique_ptr<SignedClient> m_operator;
};

} // namespace esteira::test
