#pragma once

#include "ports/exchange/exchange_log.h"

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace esteira::net {

/// A body that is mostly a file: its content as Base64 between two pieces of JSON, read in pieces and never kept whole.
struct FileBody {
    QByteArray before;
    QString filePath;
    QByteArray after;
};

/// One call of the administrator's API. Path and query are percent-encoded already and go out exactly as they are here;
/// the body is serialised once, and the bytes that are signed are the bytes that are sent (common.md 1.2).
struct RestRequest {
    QByteArray method;
    QByteArray path;
    QByteArray query; ///< without "?", see encodedQuery(); empty: none
    QByteArray body;  ///< null: none. A write always has one, see SignedRestClient.
    ports::ExchangeSubject subject{}; ///< for the log only
    std::optional<FileBody> file{};   ///< instead of `body`

    bool isWrite() const { return method != "GET"; }
    bool hasBody() const { return file || !body.isEmpty(); }
};

/// A 2xx answer, complete.
struct RestAnswer {
    int status = 0;
    QByteArray body;
    QString requestId;
    std::optional<int> clockDifferenceSeconds; ///< server's Date minus our clock; absent without a Date
};

/// "page=0&limit=50", every name and value percent-encoded; pairs with an empty value are left out.
QByteArray encodedQuery(const QList<std::pair<QByteArray, QString>> &pairs);

/// Limits of a connection's exchanges (common.md 8-11). The defaults are for the administrator's hosts.
struct RestOptions {
    std::chrono::milliseconds connectTimeout{10'000}; ///< until the request is on its way
    std::chrono::milliseconds readTimeout{60'000};    ///< from there to the last byte of the answer
    qint64 maxAnswerBytes = 20 * 1024 * 1024;
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration(); ///< at least TLS 1.2 is set in any case
};

} // namespace esteira::net
