#include "webhooks/http_intake.h"

namespace esteira::webhooks {

namespace {

constexpr qsizetype kMaxHead = 16 * 1024;
constexpr qsizetype kMaxChunkLine = 1024;

/// Strict: digits only, no sign, no space, no overflow; -1 otherwise.
qint64 number(const QByteArray &text, int base)
{
    if (text.isEmpty() || text.size() > 12)
        return -1;
    qint64 value = 0;
    for (const char c : text) {
        int digit = -1;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (base == 16 && (c | 0x20) >= 'a' && (c | 0x20) <= 'f')
            digit = (c | 0x20) - 'a' + 10;
        if (digit < 0)
            return -1;
        value = value * base + digit;
    }
    return value;
}

} // namespace

HttpIntake::State HttpIntake::feed(const QByteArray &bytes)
{
    if (m_state != State::Reading)
        return m_state;
    m_buffer += bytes;
    if (!m_headDone && readHead() != State::Reading)
        return m_state;
    if (m_headDone)
        readBody();
    return m_state;
}

bool HttpIntake::takeExpectContinue()
{
    return std::exchange(m_continueAsked, false);
}

QList<QByteArray> HttpIntake::headers(const QByteArray &name) const
{
    QList<QByteArray> values;
    const QByteArray wanted = name.toLower();
    for (const auto &[key, value] : m_headers) {
        if (key == wanted)
            values.append(value);
    }
    return values;
}

HttpIntake::State HttpIntake::refuse(int status)
{
    m_refusal = status;
    m_buffer.clear();
    m_body.clear();
    return m_state = State::Refused;
}

HttpIntake::State HttpIntake::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0 ? m_buffer.size() > kMaxHead : end > kMaxHead)
        return refuse(431);
    if (end < 0)
        return m_state;
    QList<QByteArray> lines = m_buffer.first(end).split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    if (start.size() != 3 || !start.at(1).startsWith('/') || (start.at(2) != "HTTP/1.1" && start.at(2) != "HTTP/1.0"))
        return refuse(400);
    m_method = start.at(0);
    m_target = start.at(1);
    return readHeaderLines(lines);
}

HttpIntake::State HttpIntake::readHeaderLines(const QList<QByteArray> &lines)
{
    for (QByteArray line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax(colon, qsizetype(0)));
        // A space in a name (or a folded line) is how one request is made to look like two.
        if (name.isEmpty() || name.contains(' ') || name.contains('\t') || line.contains('\r'))
            return refuse(400);
        m_headers.append({name.toLower(), line.sliced(colon + 1).trimmed()});
    }
    return chooseFraming();
}

HttpIntake::State HttpIntake::chooseFraming()
{
    const auto lengths = headers("content-length");
    const auto codings = headers("transfer-encoding");
    if (lengths.size() > 1 || codings.size() > 1 || (!lengths.isEmpty() && !codings.isEmpty()))
        return refuse(400);
    if (!codings.isEmpty()) {
        if (codings.first().toLower() != "chunked")
            return refuse(501);
        m_chunked = true;
    }
    if (!lengths.isEmpty()) {
        m_length = number(lengths.first(), 10);
        if (m_length < 0)
            return refuse(400);
        if (m_length > m_maxBody)
            return refuse(413);
    }
    m_headDone = true;
    m_continueAsked = headers("expect").contains("100-continue");
    return m_state;
}

HttpIntake::State HttpIntake::readBody()
{
    if (m_chunked)
        return readChunks();
    m_body += m_buffer.left(m_length - m_body.size());
    m_buffer.clear();
    return m_body.size() == m_length ? m_state = State::Complete : m_state;
}

HttpIntake::State HttpIntake::readChunks()
{
    while (true) {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end < 0 ? m_buffer.size() > kMaxChunkLine : end > kMaxChunkLine)
            return refuse(400);
        if (end < 0)
            return m_state;
        if (m_lastChunk) {
            // Trailers mean nothing to us; the empty line after them ends the request.
            m_buffer.remove(0, end + 2);
            if (end == 0)
                return m_state = State::Complete;
            continue;
        }
        const qint64 size = number(m_buffer.first(end).split(';').first().trimmed(), 16);
        if (size < 0)
            return refuse(400);
        if (m_body.size() + size > m_maxBody)
            return refuse(413);
        if (size == 0) {
            m_lastChunk = true;
            m_buffer.remove(0, end + 2);
            continue;
        }
        if (m_buffer.size() < end + 2 + size + 2)
            return m_state;
        if (m_buffer.mid(end + 2 + size, 2) != "\r\n")
            return refuse(400);
        m_body += m_buffer.mid(end + 2, size);
        m_buffer.remove(0, end + 2 + size + 2);
    }
}

} // namespace esteira::webhooks
