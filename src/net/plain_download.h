#pragma once

#include "core/result.h"
#include "net/rest_request.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPromise>
#include <QUrl>

class QNetworkReply;

namespace esteira::net {

/// A file that a link of the administrator leads to, such as the assignment term: a plain GET without any of our
/// credentials, since links lead to other hosts. https only, http on this machine; redirections are followed to such
/// addresses only. Cancelling the future ends it. Lives on the thread of its parent and deletes itself.
class PlainDownload final : public QObject {
    Q_OBJECT

public:
    /// Invalid for a link that is not safe, Refused for a status that says no, Offline and Timeout as for requests.
    static QFuture<Result<QByteArray>> start(const QUrl &link, const RestOptions &options, QObject *parent);

private:
    PlainDownload(const RestOptions &options, QObject *parent);
    void get(const QUrl &link);
    void onGrows();
    void onFinished();
    void finish(Result<QByteArray> result);

    const RestOptions m_options;
    QNetworkAccessManager m_manager;
    QPromise<Result<QByteArray>> m_promise;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_bytes;
    bool m_isTooLarge = false;
    bool m_isUnsafe = false; ///< redirected to where it must not go
};

} // namespace esteira::net
