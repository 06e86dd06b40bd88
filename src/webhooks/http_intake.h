#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace esteira::webhooks {

/// Reads one HTTP/1.1 request from bytes as they come, and refuses early: a header block over 16 KiB, a body that is or
/// says it is larger than allowed, ambiguous lengths. Qt's HTTP server collects a whole body before anybody can object,
/// which a receiver that may face the internet through a tunnel cannot afford (common.md 3.5-1). No sockets: pure.
class HttpIntake {
public:
    enum class State { Reading, Complete, Refused };

    explicit HttpIntake(qint64 maxBodyBytes) : m_maxBody(maxBodyBytes) {}

    /// Takes more bytes; once Complete or Refused nothing is read any more.
    State feed(const QByteArray &bytes);

    State state() const { return m_state; }
    int refusal() const { return m_refusal; } ///< status to answer when Refused: 400, 413, 431, 501
    bool takeExpectContinue();                ///< true once, when the caller waits for "100 Continue"

    const QByteArray &method() const { return m_method; }
    const QByteArray &target() const { return m_target; }
    const QByteArray &body() const { return m_body; }
    /// Values of a header, in order; names are compared without case.
    QList<QByteArray> headers(const QByteArray &name) const;

private:
    State refuse(int status);
    State readHead();
    State readHeaderLines(const QList<QByteArray> &lines);
    State chooseFraming();
    State readBody();
    State readChunks();

    const qint64 m_maxBody;
    State m_state = State::Reading;
    int m_refusal = 0;
    bool m_headDone = false;
    bool m_chunked = false;
    bool m_lastChunk = false;
    bool m_continueAsked = false;
    qint64 m_length = 0;
    QByteArray m_buffer;
    QByteArray m_method;
    QByteArray m_target;
    QByteArray m_body;
    QList<std::pair<QByteArray, QByteArray>> m_headers; ///< names in lower case
};

} // namespace esteira::webhooks
