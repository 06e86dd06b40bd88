#pragma once

#include "webhooks/http_intake.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace esteira::webhooks {

/// One caller: one request, one answer, then the connection is closed. Deletes itself when the caller is gone; a caller
/// that is too slow is answered 408. Lives on the receiver's thread.
class WebhookConnection final : public QObject {
    Q_OBJECT

public:
    WebhookConnection(qintptr descriptor, qint64 maxBodyBytes, std::chrono::milliseconds timeout, QObject *parent);

    const HttpIntake &request() const { return m_intake; }
    /// Answers with a status and a tiny JSON body; only the first answer counts.
    void answer(int status);

signals:
    /// A whole request is there and waits for answer().
    void complete();
    /// A request that was not let in; already answered.
    void refused(int status);

private:
    void onReadyRead();
    void onTimeout();

    QTcpSocket m_socket;
    QTimer m_timer;
    HttpIntake m_intake;
    bool m_answered = false;
};

} // namespace esteira::webhooks
