#pragma once

#include "core/future.h"
#include "net/rest_exchange.h"
#include "net/signed_rest_client.h"

#include <QUrl>

class QThread;

namespace esteira::net {

/// One connection to the administrator, shared by its gateways: its network thread, its signed client and with it the
/// limit of requests in flight. May be destroyed from any thread; what is under way then ends cancelled. The target's
/// clock and sink must outlive it.
class RestConnection {
public:
    explicit RestConnection(RestTarget target);
    ~RestConnection();
    RestConnection(const RestConnection &) = delete;
    RestConnection &operator=(const RestConnection &) = delete;

    /// Sends on the network thread and decodes there; what cannot be decoded is an unknown outcome.
    template <typename Decode>
    auto call(RestRequest request, Decode decode)
    {
        using Answer = std::invoke_result_t<Decode, const RestAnswer &>;
        return runAsyncOn(m_client, [client = m_client, request = std::move(request), decode = std::move(decode)] {
            return mapped(client->send(request), client, [decode](const Result<RestAnswer> &answer) -> Answer {
                if (!answer)
                    return failure(answer.error());
                Answer decoded = decode(*answer);
                if (!decoded)
                    return failure(unreadable(*answer, decoded.error()));
                return decoded;
            });
        });
    }

    /// A file from elsewhere, unsigned: https, or http on this machine.
    QFuture<Result<QByteArray>> download(const QUrl &link);

private:
    static Error unreadable(const RestAnswer &answer, const Error &reason);

    QThread *m_thread;
    SignedRestClient *m_client; ///< lives and dies on m_thread
    RestOptions m_options;
};

} // namespace esteira::net
