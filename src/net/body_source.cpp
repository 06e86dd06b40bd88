#include "net/body_source.h"

#include "net/rest_request.h"
#include "wire/auth/token.h"

#include <QCryptographicHash>

#include <cstring>

namespace esteira::net {

namespace {

/// A multiple of three: pieces of Base64 join without padding between them.
constexpr qint64 kPiece = 3 * 16 * 1024;

Error unreadableFileError(const QString &path, const QString &reason)
{
    return makeError(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be read: %2. Nothing was sent."), {path, reason}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Put the file back, or attach another one.")));
}

class BytesSource final : public BodySource {
public:
    explicit BytesSource(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    qint64 size() const override { return m_bytes.size(); }
    qint64 read(char *data, qint64 most) override
    {
        const qint64 count = qMin(most, m_bytes.size() - m_position);
        std::memcpy(data, m_bytes.constData() + m_position, size_t(count));
        m_position += count;
        return count;
    }
    Result<QByteArray> md5() const override { return wire::payloadMd5(m_bytes); }

private:
    const QByteArray m_bytes;
    qint64 m_position = 0;
};

/// Only one piece of the file is in memory at a time; the size was taken when it was opened, so that a file that changes
/// meanwhile breaks the request off or fails its signature, and never goes out as something else.
class FileSource final : public BodySource {
public:
    explicit FileSource(FileBody body) : m_body(std::move(body)), m_file(m_body.filePath) {}

    Outcome open()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return failure(unreadableFileError(m_body.filePath, m_file.errorString()));
        m_fileSize = m_file.size();
        m_piece = m_body.before;
        return {};
    }

    qint64 size() const override { return m_body.before.size() + (m_fileSize + 2) / 3 * 4 + m_body.after.size(); }

    qint64 read(char *data, qint64 most) override
    {
        if (m_position == m_piece.size() && !nextPiece())
            return -1;
        const qint64 count = qMin(most, m_piece.size() - m_position);
        std::memcpy(data, m_piece.constData() + m_position, size_t(count));
        m_position += count;
        return count;
    }

    Result<QByteArray> md5() const override
    {
        QCryptographicHash hash(QCryptographicHash::Md5);
        FileSource again(m_body);
        if (const Outcome opened = again.open(); !opened)
            return failure(opened.error());
        hash.addData(again.m_piece);
        while (!again.m_isAfter) {
            if (!again.nextPiece())
                return failure(unreadableFileError(m_body.filePath, again.m_file.errorString()));
            hash.addData(again.m_piece);
        }
        return hash.result().toHex();
    }

private:
    bool nextPiece()
    {
        m_position = 0;
        const qint64 left = m_fileSize - m_read;
        if (left == 0) {
            m_isAfter = true;
            m_piece = m_body.after;
            return true;
        }
        const QByteArray bytes = m_file.read(qMin(kPiece, left));
        if (bytes.size() != qMin(kPiece, left))
            return false;
        m_read += bytes.size();
        m_piece = bytes.toBase64();
        return true;
    }

    const FileBody m_body;
    QFile m_file;
    qint64 m_fileSize = 0;
    qint64 m_read = 0;
    QByteArray m_piece;
    qint64 m_position = 0;
    bool m_isAfter = false;
};

} // namespace

Result<std::unique_ptr<BodySource>> openBody(const RestRequest &request)
{
    if (!request.file)
        return std::make_unique<BytesSource>(request.body);
    auto source = std::make_unique<FileSource>(*request.file);
    if (const Outcome opened = source->open(); !opened)
        return failure(opened.error());
    return source;
}

} // namespace esteira::net
