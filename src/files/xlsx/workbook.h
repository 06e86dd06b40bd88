#pragma once

#include "files/xlsx/shared_strings.h"
#include "files/xlsx/zip_archive.h"

#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace esteira::files {

/// An XLSX workbook, its rows read one after the other in bounded memory. Values become the texts our readers take
/// without doubt (cell_values.h). Formulas give their last result, hidden sheets are left out. Errors: Invalid with the
/// way out, Storage, Cancelled.
class Workbook {
public:
    static constexpr qsizetype kMaxColumns = 1000;

    static Result<std::unique_ptr<Workbook>> open(const QString &path, std::stop_token stop);

    /// Names of the visible sheets.
    QStringList sheets() const;

    /// Rows in order, with their 1-based number and without empty cells at the end; answering false ends it.
    using RowTaker = std::function<Result<bool>(qint64 number, const QStringList &cells)>;
    Outcome rows(int sheet, const RowTaker &take, std::stop_token stop);

private:
    struct Sheet {
        QString name;
        QString part;
    };
    Workbook(ZipArchive zip) : m_zip(std::move(zip)) {}
    Outcome readRelations(const QString &part, QMap<QString, QString> &targets, QString *document);
    Outcome readContents(const QString &part, const QMap<QString, QString> &targets);
    Outcome readStyles(const QString &part);
    QString cellText(QStringView type, const QString &value, int style);

    ZipArchive m_zip;
    SharedStrings m_strings;
    std::vector<bool> m_styleIsDate;
    std::vector<Sheet> m_sheets;
    bool m_since1904 = false;
};

} // namespace esteira::files
