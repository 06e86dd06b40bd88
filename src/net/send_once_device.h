#pragma once

#include "net/body_source.h"

#include <QIODevice>

#include <memory>

namespace esteira::net {

/// The body of a request that must reach the server at most once.
///
/// QNetworkAccessManager repeats a request by itself, up to three times and whatever its method, when the connection
/// closes before an answer: the documentation only promises that it fails with ContentReSendError when the upload
/// cannot be read a second time. So this body cannot be, once the first byte was taken. A request whose body was never
/// taken cannot have been carried out: wasTaken() is the proof behind ErrorKind::Offline.
///
/// To be used with DoNotBufferUploadDataAttribute and a Content-Length; lives on the thread of its manager.
class SendOnceDevice final : public QIODevice {
    Q_OBJECT

public:
    explicit SendOnceDevice(std::unique_ptr<BodySource> body, QObject *parent = nullptr);

    bool wasTaken() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position == m_body->size(); }
    qint64 bytesAvailable() const override { return m_body->size() - m_position; }
    qint64 size() const override { return bytesAvailable(); }
    bool reset() override { return !wasTaken(); }

signals:
    /// The first bytes are on their way.
    void taken();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<BodySource> m_body;
    qint64 m_position = 0;
};

} // namespace esteira::net
