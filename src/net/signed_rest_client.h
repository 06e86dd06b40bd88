#pragma once

#include "net/rest_exchange.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace esteira::net {

/// Signed requests to one connection (common.md 1.10): each is serialised once, signed when its turn comes, sent at
/// most once, never redirected, never repeated. Requests beyond the connection's maxInFlight wait here unsigned.
///
/// Lives on one thread and is called there; futures finish there. Refuses plain http except to this machine, and a
/// write without a body, whose repetition inside Qt could not be prevented (see SendOnceDevice).
class SignedRestClient final : public QObject {
    Q_OBJECT

public:
    explicit SignedRestClient(RestTarget target);
    ~SignedRestClient() override;

    /// A 2xx answer, or an Error as ErrorKind defines it. Cancelling the future ends the request.
    QFuture<Result<RestAnswer>> send(RestRequest request);

private:
    /// Qt 6.4 opens six connections a host and manager; several managers give more.
    struct Lane {
        std::unique_ptr<QNetworkAccessManager> manager;
        int inFlight = 0;
    };

    void pump();
    Lane &freeLane();
    int limit() const;

    const RestTarget m_target;
    std::deque<RestExchange *> m_waiting;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    int m_inFlight = 0;
};

} // namespace esteira::net
