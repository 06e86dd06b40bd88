#pragma once

#include "core/result.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QStringDecoder>

#include <optional>
#include <span>

namespace esteira::files {

/// The bytes of a file from its start, without byte-order mark, in an encoding whose ASCII is ASCII: UTF-16 becomes
/// UTF-8 on the way, everything else passes as it is. Reads forward only, in pieces; hashes what is on disk when asked.
/// Does not own the device, which is open; one thread at a time.
class ByteSource {
public:
    enum class Mark { None, Utf8, Utf16 };

    explicit ByteSource(QIODevice &device, bool hashing = false);

    /// What the file begins with; known from the start.
    Mark mark() const { return m_mark; }

    /// Fills `target` as far as one piece goes; 0 at the end. Storage when the device fails.
    Result<qsizetype> read(std::span<char> target);

    qint64 bytesDone() const { return m_done; }
    qint64 bytesTotal() const { return m_device.size(); }
    /// SHA-256 of everything read so far: of the file, once `read` has answered 0.
    QByteArray sha256() const { return m_hash.result(); }

private:
    Result<qsizetype> readRaw(std::span<char> target);
    qsizetype takePending(std::span<char> target);

    QIODevice &m_device;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_hashing;
    Mark m_mark = Mark::None;
    qint64 m_done = 0;
    QByteArray m_pending; ///< read or transcoded, not yet handed out
    qsizetype m_pendingAt = 0;
    std::optional<QStringDecoder> m_utf16;
};

} // namespace esteira::files
