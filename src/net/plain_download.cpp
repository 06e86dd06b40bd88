#include "net/plain_download.h"

#include "core/future.h"
#include "net/hosts.h"
#include "net/rest_errors.h"

#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace esteira::net {

namespace {

bool isSafe(const QUrl &link)
{
    if (!link.isValid() || link.host().isEmpty() || !link.userInfo().isEmpty())
        return false;
    return link.scheme() == QLatin1String("https") || (link.scheme() == QLatin1String("http") && isLoopback(link.host()));
}

} // namespace

PlainDownload::PlainDownload(const RestOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    m_promise.start();
}

QFuture<Result<QByteArray>> PlainDownload::start(const QUrl &link, const RestOptions &options, QObject *parent)
{
    if (!isSafe(link))
        return ready<Result<QByteArray>>(failure(unsafeAddressError(link.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery))));
    auto *download = new PlainDownload(options, parent);
    const auto future = download->m_promise.future();
    download->get(link);
    return future;
}

void PlainDownload::get(const QUrl &link)
{
    if (isLoopback(link.host()))
        m_manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(link);
    request.setRawHeader("User-Agent", "Esteira");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(m_options.readTimeout.count()));
    QSslConfiguration ssl = m_options.ssl;
    ssl.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(ssl);
    m_reply = m_manager.get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &PlainDownload::onGrows);
    connect(m_reply, &QNetworkReply::finished, this, &PlainDownload::onFinished);
    connect(m_reply, &QNetworkReply::redirected, this, [this](const QUrl &next) {
        m_isUnsafe = !isSafe(next);
        if (m_isUnsafe)
            m_reply->abort();
        else
            emit m_reply->redirectAllowed();
    });

    auto *wish = new QFutureWatcher<Result<QByteArray>>(this);
    connect(wish, &QFutureWatcherBase::canceled, m_reply, &QNetworkReply::abort);
    wish->setFuture(m_promise.future());
}

void PlainDownload::onGrows()
{
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > m_options.maxAnswerBytes && !m_isTooLarge) {
        m_isTooLarge = true;
        m_reply->abort();
    }
}

void PlainDownload::onFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto code = m_reply->error();
    if (m_isTooLarge)
        finish(failure(answerTooLargeError(m_options.maxAnswerBytes)));
    else if (m_isUnsafe)
        finish(failure(redirectError(status, m_reply->rawHeader("Location"), false)));
    else if (code == QNetworkReply::OperationCanceledError)
        finish(failure(readTimeoutError(m_options.readTimeout)));
    else if (isTransportFailure(code) || status == 0)
        finish(failure(offlineError(code, m_reply->url().host())));
    else if (status < 200 || status >= 300)
        finish(failure(statusError(status, m_bytes, {}, {})));
    else
        finish(m_bytes + m_reply->readAll());
}

void PlainDownload::finish(Result<QByteArray> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
    m_reply->deleteLater();
    deleteLater();
}

} // namespace esteira::net
