#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "net/rest_request.h"
#include "ports/connection/connection.h"
#include "ports/exchange/exchange_log.h"
#include "wire/auth/private_key.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;

namespace esteira::net {

class BodySource;
class SendOnceDevice;

/// What all exchanges of a connection share. Lives as long as the client.
struct RestTarget {
    ports::Connection connection;
    QString apiClientKey;
    wire::PrivateKey key;
    RestOptions options;
    const Clock &clock;
    ports::ExchangeSink sink; ///< may be empty
};

/// One request with a life: waits for its turn, is signed, sent at most once, ends with an answer or an error, and is
/// logged once. Cancelling its future ends it: before its turn nothing goes out, later the connection is closed.
/// Lives on the client's thread; deleted by the client after ended().
class RestExchange final : public QObject {
    Q_OBJECT

public:
    RestExchange(const RestTarget &target, RestRequest request, QObject *parent);
    ~RestExchange() override;

    QFuture<Result<RestAnswer>> future() const { return m_promise.future(); }

    /// Refuses what must not be sent, before anything is: unsafe addresses, paths that would not go out as written.
    Outcome check();
    void start(QNetworkAccessManager &manager);
    void fail(Error error);
    void cancel();

signals:
    /// Answered, failed or cancelled; emitted exactly once.
    void ended();

private:
    /// Why we ended the exchange ourselves; None when the network did.
    enum class Stop { None, ConnectTimeout, ReadTimeout, TooLarge };

    QNetworkRequest networkRequest(const QByteArray &token, qint64 bodySize) const;
    Result<QByteArray> sign(const BodySource *body) const;
    void send(QNetworkAccessManager &manager, const QNetworkRequest &request, std::unique_ptr<BodySource> body);
    void onSending();
    void onAnswerGrows();
    void onTimeout();
    void onFinished();
    void stop(Stop why);
    Result<RestAnswer> judge();
    Error transportError(QNetworkReply::NetworkError code) const;
    std::optional<int> clockDifference() const;
    void finish(const std::optional<Error> &error);
    void record(const std::optional<Error> &error);

    const RestTarget &m_target;
    const RestRequest m_request;
    const QString m_id;
    QUrl m_url;
    QByteArray m_pathAndQuery; ///< as it goes out, the base address' own path included
    QPromise<Result<RestAnswer>> m_promise;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    QDateTime m_startedUtc;
    SendOnceDevice *m_upload = nullptr;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    Stop m_stop = Stop::None;
    bool m_sending = false;
    bool m_ended = false;
};

} // namespace esteira::net
