#include "files/byte_source.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace esteira::files {

namespace {

constexpr qsizetype kUtf16Piece = 64 * 1024;

} // namespace

ByteSource::ByteSource(QIODevice &device, bool hashing) : m_device(device), m_hashing(hashing)
{
    const QByteArray head = m_device.peek(3);
    if (head.startsWith("\xEF\xBB\xBF"))
        m_mark = Mark::Utf8;
    else if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        m_mark = Mark::Utf16;
    if (m_mark == Mark::Utf16) {
        const auto encoding = head.startsWith('\xFF') ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        m_utf16.emplace(encoding); // the decoder drops the mark itself
    } else if (m_mark == Mark::Utf8) {
        std::array<char, 3> skipped{};
        // A failure here comes back on the first read.
        (void)readRaw(skipped);
    }
}

Result<qsizetype> ByteSource::readRaw(std::span<char> target)
{
    const qint64 count = m_device.read(target.data(), qint64(target.size()));
    if (count < 0) {
        return failure(
            ErrorKind::Storage,
            Text::of(QT_TRANSLATE_NOOP("Text", "The file could not be read to its end: %1"), {m_device.errorString()}),
            Text::of(QT_TRANSLATE_NOOP("Text", "Copy the file to this computer and choose it again.")));
    }
    m_done += count;
    if (m_hashing)
        m_hash.addData(QByteArrayView(target.data(), count));
    return qsizetype(count);
}

qsizetype ByteSource::takePending(std::span<char> target)
{
    const qsizetype count = std::min(qsizetype(target.size()), m_pending.size() - m_pendingAt);
    std::memcpy(target.data(), m_pending.constData() + m_pendingAt, size_t(count));
    m_pendingAt += count;
    return count;
}

Result<qsizetype> ByteSource::read(std::span<char> target)
{
    if (m_mark != Mark::Utf16)
        return readRaw(target);
    while (m_pendingAt == m_pending.size()) {
        QByteArray piece(kUtf16Piece, Qt::Uninitialized);
        const auto count = readRaw({piece.data(), size_t(piece.size())});
        if (!count || *count == 0)
            return count;
        piece.truncate(*count);
        const QString text = m_utf16->decode(piece);
        m_pending = text.toUtf8();
        m_pendingAt = 0;
    }
    return takePending(target);
}

} // namespace esteira::files
