#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace esteira::net {

struct RestRequest;

/// The bytes of a request's body, read once from start to end; how many there are is known before. Lives on the thread
/// of its exchange.
class BodySource {
public:
    virtual ~BodySource() = default;
    virtual qint64 size() const = 0;
    /// Up to `most` bytes; -1 when they cannot be read, which breaks the request off.
    virtual qint64 read(char *data, qint64 most) = 0;
    /// Lower-case hex MD5 of the whole body, whatever was read before. ErrorKind::Storage.
    virtual Result<QByteArray> md5() const = 0;
};

/// ErrorKind::Storage when the file of the request cannot be opened.
Result<std::unique_ptr<BodySource>> openBody(const RestRequest &request);

} // namespace esteira::net
