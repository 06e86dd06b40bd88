#include "files/xlsx/zip_archive.h"

#include <QFile>

#include <zip.h>

namespace esteira::files {

namespace {

constexpr qint64 kRatioCountsFrom = 16LL * 1024 * 1024; ///< small parts of one repeated text shrink well and harm nobody

std::unexpected<Error> damaged()
{
    return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The workbook is damaged and cannot be read.")),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Open it in the spreadsheet, save it again, and import the new file.")));
}

std::unexpected<Error> bomb()
{
    return failure(ErrorKind::Invalid,
                   Text::of(QT_TRANSLATE_NOOP("Text", "The workbook unpacks to far more than a workbook holds; reading it was refused.")),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Copy the rows with payments into a new workbook, or save the sheet as CSV.")));
}

} // namespace

void ZipArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

void ZipArchive::Part::Close::operator()(zip_file *file) const
{
    zip_fclose(file);
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int code = 0;
    ZipArchive archive;
    archive.m_zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!archive.m_zip)
        return damaged();
    return archive;
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<ZipArchive::Part> ZipArchive::part(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &stat) != 0)
        return damaged();
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The workbook is locked with a password.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Take the password away in the spreadsheet and save it again.")));
    Part part;
    part.m_file.reset(zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0));
    part.m_packed = qint64(stat.comp_size);
    part.m_total = m_total.get();
    if (!part.m_file)
        return damaged();
    return part;
}

Result<qsizetype> ZipArchive::Part::read(std::span<char> target)
{
    const zip_int64_t got = zip_fread(m_file.get(), target.data(), target.size());
    if (got < 0)
        return damaged();
    m_unpacked += got;
    *m_total += got;
    // What the archive says about its sizes is not asked: it may lie.
    if (*m_total > kMaxUnpacked || (m_unpacked > kRatioCountsFrom && m_unpacked / kMaxRatio > m_packed))
        return bomb();
    return qsizetype(got);
}

} // namespace esteira::files
