#pragma once

#include "files/xlsx/zip_archive.h"

#include <QTemporaryFile>

#include <stop_token>
#include <vector>

namespace esteira::files {

/// The texts of a workbook that its cells point to. Kept in a temporary file, so that memory holds eight bytes a text
/// however long the texts are. Not for two threads at once.
class SharedStrings {
public:
    static constexpr size_t kMaxTexts = 8'000'000;

    /// A workbook without the part has no shared texts.
    Outcome load(ZipArchive &zip, const QString &partName, std::stop_token stop);
    /// Empty for a number that points nowhere.
    QString text(qint64 index);

private:
    QTemporaryFile m_file;
    std::vector<qint64> m_ends; ///< where each text ends in the file
};

} // namespace esteira::files
