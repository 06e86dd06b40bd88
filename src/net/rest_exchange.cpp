#include "net/rest_exchange.h"

#include "core/log.h"
#include "net/body_source.h"
#include "net/hosts.h"
#include "net/rest_errors.h"
#include "net/send_once_device.h"
#include "wire/auth/token.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUuid>

namespace esteira::net {

namespace {

/// Servers close idle connections, often after 60 s; a connection we close first cannot break under a request.
constexpr int kIdleConnectionSeconds = 20;
constexpr qsizetype kRecordedBody = 64 * 1024;

bool isSafe(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
}

QByteArray recorded(const QByteArray &body)
{
    return redacted(QString::fromUtf8(body.left(kRecordedBody))).toUtf8();
}

} // namespace

RestExchange::RestExchange(const RestTarget &target, RestRequest request, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_request(std::move(request))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_promise.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RestExchange::onTimeout);
}

RestExchange::~RestExchange()
{
    // The client dies with requests under way: whoever waits must be told, and no slot of ours may run any more.
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }
    if (!m_ended) {
        m_promise.future().cancel();
        m_promise.finish();
    }
}

Outcome RestExchange::check()
{
    const QUrl &base = m_target.connection.baseUrl;
    if (!isSafe(base))
        return failure(unsafeAddressError(base.toDisplayString(QUrl::RemoveUserInfo)));
    if (m_request.isWrite() && !m_request.hasBody())
        return failure(writeWithoutBodyError());

    QByteArray prefix = base.path(QUrl::FullyEncoded).toLatin1();
    while (prefix.endsWith('/'))
        prefix.chop(1);
    m_pathAndQuery = prefix + m_request.path;
    if (!m_request.query.isEmpty())
        m_pathAndQuery += '?' + m_request.query;
    const QByteArray host = base.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    m_url = QUrl::fromEncoded(host + m_pathAndQuery, QUrl::StrictMode);

    // QUrl resolves "..", and an identifier may be "..": what is signed must be what is sent, or nothing is.
    const QByteArray sent = m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment
                                              | QUrl::NormalizePathSegments);
    if (!m_url.isValid() || !m_request.path.startsWith('/') || sent != m_pathAndQuery)
        return failure(unsendablePathError());
    return {};
}

void RestExchange::start(QNetworkAccessManager &manager)
{
    m_elapsed.start();
    m_startedUtc = m_target.clock.nowUtc();
    std::unique_ptr<BodySource> body;
    if (m_request.hasBody()) {
        auto opened = openBody(m_request);
        if (!opened) {
            fail(opened.error());
            return;
        }
        body = *std::move(opened);
    }
    const auto token = sign(body.get());
    if (!token) {
        fail(token.error());
        return;
    }
    const qint64 size = body ? body->size() : 0;
    send(manager, networkRequest(*token, size), std::move(body));
}

Result<QByteArray> RestExchange::sign(const BodySource *body) const
{
    const bool withQuery = m_target.connection.signedUri == ports::SignedUri::PathAndQuery;
    const QByteArray uri = withQuery ? m_pathAndQuery : m_pathAndQuery.split('?').first();
    QByteArray md5;
    if (body) {
        const auto digest = body->md5();
        if (!digest)
            return failure(digest.error());
        md5 = *digest;
    }
    return wire::signRequestOfDigest(m_target.key, m_startedUtc, m_request.method, uri, md5);
}

QNetworkRequest RestExchange::networkRequest(const QByteArray &token, qint64 bodySize) const
{
    QNetworkRequest request(m_url);
    request.setRawHeader("API-CLIENT-KEY", m_target.apiClientKey.toUtf8());
    request.setRawHeader("AUTHORIZATION", token);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Esteira");
    if (bodySize > 0) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        request.setHeader(QNetworkRequest::ContentLengthHeader, bodySize);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // one known behaviour, the one that is tested
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, kIdleConnectionSeconds);
    QSslConfiguration ssl = m_target.options.ssl;
    ssl.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(ssl);
    return request;
}

void RestExchange::send(QNetworkAccessManager &manager, const QNetworkRequest &request, std::unique_ptr<BodySource> body)
{
    if (!body) {
        m_reply = manager.get(request);
        connect(m_reply, &QNetworkReply::requestSent, this, &RestExchange::onSending);
    } else {
        m_upload = new SendOnceDevice(std::move(body), this);
        connect(m_upload, &SendOnceDevice::taken, this, &RestExchange::onSending);
        m_reply = manager.sendCustomRequest(request, m_request.method, m_upload);
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
            if (sent > 0)
                onSending();
        });
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RestExchange::onAnswerGrows);
    connect(m_reply, &QNetworkReply::readyRead, this, &RestExchange::onAnswerGrows);
    connect(m_reply, &QNetworkReply::finished, this, &RestExchange::onFinished);
    m_timer.start(m_target.options.connectTimeout);
}

void RestExchange::onSending()
{
    m_sending = true;
    m_timer.start(m_target.options.readTimeout);
}

void RestExchange::onAnswerGrows()
{
    m_body += m_reply->readAll();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (qMax(announced, qint64(m_body.size())) > m_target.options.maxAnswerBytes)
        stop(Stop::TooLarge);
}

void RestExchange::onTimeout()
{
    stop(m_sending ? Stop::ReadTimeout : Stop::ConnectTimeout);
}

void RestExchange::stop(Stop why)
{
    if (m_ended || m_stop != Stop::None)
        return;
    m_stop = why;
    m_reply->abort();
}

void RestExchange::cancel()
{
    if (m_ended)
        return;
    m_promise.future().cancel();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    Error cancelled = makeError(ErrorKind::Cancelled, Text::of(QT_TRANSLATE_NOOP("Text", "The work was stopped before it ended.")));
    finish(cancelled);
}

void RestExchange::fail(Error error)
{
    if (m_ended)
        return;
    error.requestId = m_id;
    m_promise.addResult(failure(error));
    finish(error);
}

void RestExchange::onFinished()
{
    if (m_ended)
        return;
    const auto answer = judge();
    if (!answer) {
        fail(answer.error());
        return;
    }
    m_promise.addResult(*answer);
    finish(std::nullopt);
}

Result<RestAnswer> RestExchange::judge()
{
    if (m_stop == Stop::None)
        m_body += m_reply->readAll();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto code = m_reply->error();
    if (m_stop != Stop::None || isTransportFailure(code) || status == 0)
        return failure(transportError(code));
    if (status >= 300 && status < 400)
        return failure(redirectError(status, m_reply->rawHeader("Location"), m_request.isWrite()));
    if (status < 200 || status >= 300)
        return failure(statusError(status, m_body, m_reply->rawHeader("Retry-After"), m_target.clock.nowUtc()));
    return RestAnswer{status, m_body, m_id, clockDifference()};
}

Error RestExchange::transportError(QNetworkReply::NetworkError code) const
{
    const QString host = m_url.host();
    const auto &options = m_target.options;
    if (m_stop == Stop::TooLarge)
        return answerTooLargeError(options.maxAnswerBytes);
    if (m_stop == Stop::ConnectTimeout)
        return connectTimeoutError(host, options.connectTimeout);
    if (m_stop == Stop::ReadTimeout)
        return readTimeoutError(options.readTimeout);
    // For a write the proof is the body; a read has nothing to lose, so how far it came decides only the words.
    const bool sent = m_upload ? m_upload->wasTaken() : m_sending;
    return sent ? brokenConnectionError() : offlineError(code, host);
}

std::optional<int> RestExchange::clockDifference() const
{
    const QDateTime server = m_reply ? httpDate(m_reply->rawHeader("Date")) : QDateTime();
    if (!server.isValid())
        return std::nullopt;
    return int(m_target.clock.nowUtc().secsTo(server));
}

void RestExchange::finish(const std::optional<Error> &error)
{
    m_ended = true;
    m_timer.stop();
    record(error);
    m_promise.finish();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    emit ended();
}

void RestExchange::record(const std::optional<Error> &error)
{
    ports::ExchangeRecord exchange;
    exchange.requestId = m_id;
    exchange.atUtc = m_startedUtc.isValid() ? m_startedUtc : m_target.clock.nowUtc();
    exchange.connectionId = m_target.connection.id;
    exchange.subject = m_request.subject;
    exchange.method = m_request.method;
    exchange.path = m_pathAndQuery.isEmpty() ? m_request.path : m_pathAndQuery;
    exchange.httpStatus = m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    exchange.ms = m_elapsed.isValid() ? m_elapsed.elapsed() : 0;
    exchange.error = error;
    exchange.clockDifferenceSeconds = clockDifference();

    QString line = QStringLiteral("%1 %2 %3 %4 %5 ms").arg(m_id, QString::fromLatin1(exchange.method), QString::fromLatin1(exchange.path),
                                                          exchange.httpStatus ? QString::number(exchange.httpStatus) : QStringLiteral("-"),
                                                          QString::number(exchange.ms));
    if (error)
        line += u' ' + QLatin1String(errorKindName(error->kind)) + u' ' + error->apiCode;
    if (exchange.clockIsOff())
        line += QStringLiteral(" clock %1 s").arg(*exchange.clockDifferenceSeconds);
    qCInfo(lcExchange).noquote() << redacted(line);

    if (m_target.sink) {
        // A document's content is nobody's business here (ports/exchange/exchange_log.h).
        exchange.requestBody = recorded(m_request.file ? m_request.file->before + m_request.file->after : m_request.body);
        exchange.responseBody = recorded(m_body);
        m_target.sink(exchange);
    }
}

} // namespace esteira::net
