#pragma once

#include "net/rest_connection_probe.h"
#include "ports/exchange/exchange_log.h"
#include "ports/settlement/settlement_gateway.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace esteira::net {

class SignedRestClient;

/// One test of one connection. Lives on the probe's thread; deletes itself when it has said everything.
class ProbeRun final : public QObject {
    Q_OBJECT
public:
    using Promise = std::shared_ptr<QPromise<ports::ProbeFinding>>;
    ProbeRun(const ports::ProbeSubject &subject, const Clock &clock, const ProbeOptions &options, Promise promise, QObject *parent);
    ~ProbeRun() override;

    void start();

private:
    void onConnected();
    void onEncrypted();
    void onSocketError(QAbstractSocket::SocketError code);
    void onTimeout();
    void askSigned();
    void onAnswer(const Result<RestAnswer> &answer);
    void judgeClock(bool refused);
    void judgeAnswer(const RestAnswer &answer);
    void judgeRefusal(const Error &error);
    void askFund();
    void askFundsBatch(const QString &fundClassKey, const QString &batchExternalId);
    void say(ports::ProbeStep step, ports::ProbeVerdict verdict, Text fact, Text wayOut = {}, const QString &code = {});
    void say(ports::ProbeStep step, const Error &error);
    void sayFund(ports::ProbeFinding finding);
    void end();

    ports::ProbeSubject m_subject;
    const Clock &m_clock;
    const ProbeOptions m_options;
    Promise m_promise;
    QFutureWatcher<ports::ProbeFinding> m_wish; ///< hears of the cancellation
    QSslSocket m_socket;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    bool m_secure = true;
    bool m_reached = false; ///< TCP stands; what fails now is the encryption
    QString m_proxy;        ///< the one on the way, where there is one
    std::unique_ptr<SignedRestClient> m_client;
    std::shared_ptr<ports::SettlementGateway> m_gateway;
    std::optional<ports::ExchangeRecord> m_record;
    QByteArray m_fingerprint;
};

} // namespace esteira::net
