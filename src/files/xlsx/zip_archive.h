#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <span>

struct zip;
struct zip_file;

namespace esteira::files {

/// A ZIP file opened for reading, guarded against bombs: what it unpacks is counted over all parts, and a part that
/// grows out of proportion ends with Invalid. Nothing is unpacked to disk. One thread at a time.
class ZipArchive {
public:
    static constexpr qint64 kMaxUnpacked = 4LL * 1024 * 1024 * 1024;
    /// A sheet shrinks about 1:10 to 1:60; DEFLATE can do 1:1032, which only bombs reach.
    static constexpr qint64 kMaxRatio = 400;

    static Result<ZipArchive> open(const QString &path);
    bool has(const QString &name) const;

    /// One part, read forward. Outlived by its archive.
    class Part {
    public:
        /// Fills as far as there is something; 0 at the end. Invalid for damage, a lock, or a bomb.
        Result<qsizetype> read(std::span<char> target);

    private:
        friend class ZipArchive;
        struct Close {
            void operator()(zip_file *file) const;
        };
        std::unique_ptr<zip_file, Close> m_file;
        qint64 m_packed = 0;
        qint64 m_unpacked = 0;
        qint64 *m_total = nullptr;
    };
    Result<Part> part(const QString &name);

private:
    struct Discard {
        void operator()(zip *archive) const;
    };
    std::unique_ptr<zip, Discard> m_zip;
    std::unique_ptr<qint64> m_total = std::make_unique<qint64>(0);
};

} // namespace esteira::files
