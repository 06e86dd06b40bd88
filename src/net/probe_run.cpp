#include "net/probe_run.h"

#include "core/future.h"
#include "domain/settlement/payment_batch.h"
#include "net/probe_words.h"
#include "net/rest_errors.h"
#include "net/rest_settlement_gateway.h"
#include "net/signed_rest_client.h"
#include "wire/json/json.h"
#include "wire/settlement/endpoints.h"

#include <QNetworkProxy>

namespace esteira::net {

using ports::ProbeFinding;
using ports::ProbeStep;
using ports::ProbeVerdict;

namespace {

constexpr int kTolerableSeconds = 30; ///< common.md 8-2: worth a warning beyond
constexpr int kHttpsPort = 443;
constexpr int kHttpPort = 80;

Text milliseconds(qint64 ms)
{
    return Text::verbatim(QStringLiteral("%1 ms").arg(ms), QStringLiteral("%1 ms").arg(ms));
}

QString codeOf(const Error &error)
{
    QStringList parts;
    if (error.httpStatus)
        parts.append(QStringLiteral("HTTP %1").arg(error.httpStatus));
    if (!error.apiCode.isEmpty())
        parts.append(error.apiCode);
    return parts.join(QStringLiteral(" · "));
}

QString tlsName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? QStringLiteral("TLS 1.3") : QStringLiteral("TLS 1.2");
}

ports::RegisteredFund fundFrom(const fund::FundClass &found, const QString &connectionId, const QString &key, const QDateTime &nowUtc)
{
    ports::RegisteredFund fund;
    fund.connectionId = connectionId;
    fund.fundClassKey = key;
    fund.name = found.name;
    fund.documentNumber = found.documentNumber;
    fund.managerName = found.manager.name;
    fund.accountingDate = found.accountingDate;
    fund.accountingDateSeenUtc = nowUtc;
    fund.automaticDiscard = found.automaticDiscard.value_or(false);
    return fund;
}

} // namespace

ProbeRun::ProbeRun(const ports::ProbeSubject &subject, const Clock &clock, const ProbeOptions &options, Promise promise, QObject *parent)
    : QObject(parent), m_subject(subject), m_clock(clock), m_options(options), m_promise(std::move(promise))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProbeRun::onTimeout);
    connect(&m_socket, &QSslSocket::connected, this, &ProbeRun::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &ProbeRun::onEncrypted);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &ProbeRun::onSocketError);
    connect(&m_wish, &QFutureWatcherBase::canceled, this, &ProbeRun::end);
}

ProbeRun::~ProbeRun()
{
    m_socket.disconnect(this);
    m_socket.abort();
    if (m_promise) {
        m_promise->future().cancel();
        m_promise->finish();
    }
}

void ProbeRun::start()
{
    m_wish.setFuture(m_promise->future());
    const QUrl &url = m_subject.connection.baseUrl;
    m_secure = url.scheme() != QLatin1String("http");
    const int port = url.port(m_secure ? kHttpsPort : kHttpPort);
    const QNetworkProxyQuery query(url.host(), port, QStringLiteral("https"), QNetworkProxyQuery::TcpSocket);
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::proxyForQuery(query)) {
        if (proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy)
            m_proxy = QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
        break;
    }
    QSslConfiguration ssl = m_options.ssl;
    ssl.setProtocol(QSsl::TlsV1_2OrLater);
    m_socket.setSslConfiguration(ssl);
    m_elapsed.start();
    m_timer.start(m_options.connectTimeout);
    m_socket.connectToHost(url.host(), quint16(port));
}

void ProbeRun::onConnected()
{
    m_reached = true;
    if (m_proxy.isEmpty())
        say(ProbeStep::Network, ProbeVerdict::Passed, milliseconds(m_elapsed.elapsed()));
    else
        say(ProbeStep::Network, ProbeVerdict::Passed, Text::of(QT_TRANSLATE_NOOP("Text", "%1 ms, through the proxy %2"),
                                                               {QString::number(m_elapsed.elapsed()), m_proxy}));
    if (m_secure) {
        m_socket.setPeerVerifyName(m_subject.connection.baseUrl.host());
        m_socket.startClientEncryption();
        return;
    }
    m_timer.stop();
    say(ProbeStep::Encryption, ProbeVerdict::Passed, Text::of(QT_TRANSLATE_NOOP("Text", "none: this computer itself")));
    askSigned();
}

void ProbeRun::onEncrypted()
{
    m_timer.stop();
    say(ProbeStep::Encryption, ProbeVerdict::Passed, Text::verbatim(tlsName(m_socket.sessionProtocol()), tlsName(m_socket.sessionProtocol())));
    askSigned();
}

void ProbeRun::onSocketError(QAbstractSocket::SocketError code)
{
    if (m_client)
        return; // the socket did its part
    m_timer.stop();
    const QUrl &url = m_subject.connection.baseUrl;
    if (m_reached) {
        say(ProbeStep::Encryption, encryptionProblem(m_socket.sslHandshakeErrors(), m_socket.peerCertificate(), url.host(), m_clock.nowUtc()));
    } else {
        say(ProbeStep::Network, networkProblem(code, url.host(), url.port(m_secure ? kHttpsPort : kHttpPort), m_proxy));
    }
    end();
}

void ProbeRun::onTimeout()
{
    onSocketError(QAbstractSocket::SocketTimeoutError);
}

void ProbeRun::askSigned()
{
    m_socket.disconnect(this);
    m_socket.abort();
    const auto key = wire::PrivateKey::fromPem(m_subject.credentials.privateKeyPem);
    if (!key) {
        say(ProbeStep::Key, key.error());
        end();
        return;
    }
    m_fingerprint = key->fingerprint();
    RestOptions options;
    options.connectTimeout = m_options.connectTimeout;
    options.readTimeout = m_options.readTimeout;
    options.ssl = m_options.ssl;
    const auto sink = [this](const ports::ExchangeRecord &record) { m_record = record; };
    m_client = std::make_unique<SignedRestClient>(RestTarget{m_subject.connection, m_subject.credentials.apiClientKey, *key, options, m_clock, sink});
    m_gateway = std::make_shared<RestSettlementGateway>(RestTarget{m_subject.connection, m_subject.credentials.apiClientKey, *key, options, m_clock, {}});
    whenDone(m_client->send(RestRequest{"GET", wire::settlement_endpoints::authenticationTest(), {}, {}}), this,
             [this](const Result<RestAnswer> &answer) { onAnswer(answer); });
}

void ProbeRun::onAnswer(const Result<RestAnswer> &answer)
{
    const bool refused = !answer && refusalOf(answer.error()) == Refusal::Key;
    judgeClock(refused);
    if (answer)
        judgeAnswer(*answer);
    else
        judgeRefusal(answer.error());
}

void ProbeRun::judgeClock(bool refused)
{
    const std::optional<int> difference = m_record ? m_record->clockDifferenceSeconds : std::nullopt;
    if (!difference)
        return;
    const bool off = std::abs(*difference) > kTolerableSeconds;
    const Text fact = Text::of(QT_TRANSLATE_NOOP("Text", "%1 s of difference"), {QString::number(std::abs(*difference))});
    if (!off) {
        say(ProbeStep::Clock, ProbeVerdict::Passed, fact);
        return;
    }
    const Text wayOut = *difference > 0
        ? Text::of(QT_TRANSLATE_NOOP("Text", "This computer's clock is slow. Let the system set it from the network; the administrator refuses signatures made at the wrong time."))
        : Text::of(QT_TRANSLATE_NOOP("Text", "This computer's clock is fast. Let the system set it from the network; the administrator refuses signatures made at the wrong time."));
    say(ProbeStep::Clock, refused ? ProbeVerdict::Failed : ProbeVerdict::Warned, fact, wayOut);
}

void ProbeRun::judgeAnswer(const RestAnswer &answer)
{
    const auto json = wire::Json::parse(answer.body);
    if (!json || (*json)[QLatin1StringView("success")].string().isEmpty()) {
        say(ProbeStep::Answer, ProbeVerdict::Failed, Text::of(QT_TRANSLATE_NOOP("Text", "What answers is not the administrator's API.")),
            Text::of(QT_TRANSLATE_NOOP("Text", "Check the address; a proxy or the sign-in page of a network may have answered in its place.")),
            QStringLiteral("HTTP %1").arg(answer.status));
        end();
        return;
    }
    const QString print = QString::fromLatin1(m_fingerprint.left(8).toUpper()) + QStringLiteral("…");
    say(ProbeStep::Key, ProbeVerdict::Passed, Text::verbatim(QStringLiteral("ES512 · ") + print, QStringLiteral("ES512 · ") + print));
    say(ProbeStep::Permission, ProbeVerdict::Passed, Text::of(QT_TRANSLATE_NOOP("Text", "integration active")));
    say(ProbeStep::Answer, ProbeVerdict::Passed, milliseconds(m_record ? m_record->ms : 0), {}, QStringLiteral("HTTP %1").arg(answer.status));
    askFund();
}

void ProbeRun::judgeRefusal(const Error &error)
{
    const bool clockIsOff = m_record && m_record->clockIsOff();
    switch (refusalOf(error)) {
    case Refusal::Key:
        say(ProbeStep::Key, keyProblem(error, clockIsOff));
        break;
    case Refusal::Permission:
        say(ProbeStep::Permission, permissionProblem(error, m_subject.connection.profile));
        break;
    case Refusal::Other:
        say(ProbeStep::Answer, error);
        break;
    }
    end();
}

void ProbeRun::askFund()
{
    if (m_subject.fundClassKeys.isEmpty()) {
        end();
        return;
    }
    const QString key = m_subject.fundClassKeys.takeFirst();
    ports::BatchFilter filter;
    filter.limit = 1;
    whenDone(m_gateway->batches(key, filter), this, [this, key](const Result<ports::Page<settlement::PaymentBatch>> &page) {
        ProbeFinding finding;
        finding.step = ProbeStep::Fund;
        finding.fundClassKey = key;
        if (page) {
            if (!page->rows.isEmpty()) {
                askFundsBatch(key, page->rows.first().externalId);
                return;
            }
            finding.fact = Text::of(QT_TRANSLATE_NOOP("Text", "can be read; no batch yet"));
            sayFund(finding);
            return;
        }
        const Error error = refusalOf(page.error()) == Refusal::Permission ? permissionProblem(page.error(), m_subject.connection.profile) : page.error();
        finding.verdict = ProbeVerdict::Failed;
        finding.fact = error.text;
        finding.wayOut = error.wayOut;
        finding.code = codeOf(error);
        sayFund(finding);
    });
}

/// The fund's name and accounting date come only with the reading of a batch (common.md 8-12).
void ProbeRun::askFundsBatch(const QString &fundClassKey, const QString &batchExternalId)
{
    whenDone(m_gateway->batch(fundClassKey, batchExternalId), this, [this, fundClassKey](const Result<settlement::PaymentBatch> &batch) {
        ProbeFinding finding;
        finding.step = ProbeStep::Fund;
        finding.fundClassKey = fundClassKey;
        finding.fact = Text::of(QT_TRANSLATE_NOOP("Text", "can be read"));
        if (batch && !batch->fundClass.name.isEmpty()) {
            finding.fund = fundFrom(batch->fundClass, m_subject.connection.id, fundClassKey, m_clock.nowUtc());
            finding.fact = Text::verbatim(batch->fundClass.name, batch->fundClass.name);
        }
        sayFund(finding);
    });
}

void ProbeRun::sayFund(ProbeFinding finding)
{
    m_promise->addResult(std::move(finding));
    askFund();
}

void ProbeRun::say(ProbeStep step, ProbeVerdict verdict, Text fact, Text wayOut, const QString &code)
{
    ProbeFinding finding;
    finding.step = step;
    finding.verdict = verdict;
    finding.fact = std::move(fact);
    finding.wayOut = std::move(wayOut);
    finding.code = code;
    m_promise->addResult(std::move(finding));
}

void ProbeRun::say(ProbeStep step, const Error &error)
{
    say(step, ProbeVerdict::Failed, error.text, error.wayOut, codeOf(error));
}

void ProbeRun::end()
{
    if (!m_promise)
        return;
    m_timer.stop();
    m_promise->finish();
    m_promise.reset();
    deleteLater();
}

} // namespace esteira::net
