#include "files/xlsx/xlsx_settlement_file.h"

#include "files/csv/csv_writer.h"
#include "files/csv/header_names.h"
#include "files/xlsx/workbook.h"

namespace esteira::files {

namespace {

constexpr qint64 kHeaderWithin = 20;
constexpr qint64 kMaxRow = 1'048'576; ///< of every spreadsheet program

/// The sheet whose first rows hold the most names of our columns; the first one where none does.
Result<int> bestSheet(Workbook &book, std::stop_token stop)
{
    int best = 0;
    int most = 0;
    for (int sheet = 0; sheet < book.sheets().size(); ++sheet) {
        const auto look = [&](qint64 number, const QStringList &cells) -> Result<bool> {
            const int names = recognisedNames(cells);
            if (names > most) {
                most = names;
                best = sheet;
            }
            return number < kHeaderWithin;
        };
        if (const Outcome read = book.rows(sheet, look, stop); !read)
            return failure(read.error());
    }
    return best;
}

/// A line break inside a cell would shift the numbers of all lines behind it.
QStringList onOneLine(QStringList cells)
{
    for (QString &cell : cells) {
        if (cell.contains(u'\n') || cell.contains(u'\r'))
            cell = cell.simplified();
    }
    return cells;
}

} // namespace

Outcome sheetAsText(const QString &path, const ports::ImportSettings &settings, QIODevice &text, ports::FileInspection &inspection,
                    std::stop_token stop)
{
    auto book = Workbook::open(path, stop);
    if (!book)
        return failure(book.error());
    inspection.sheets = (*book)->sheets();
    const auto sheet = settings.sheet ? Result<int>(*settings.sheet) : bestSheet(**book, stop);
    if (!sheet)
        return failure(sheet.error());
    inspection.sheet = *sheet;
    CsvWriter writer(text, ';', ports::TextEncoding::Utf8);
    qint64 line = 0;
    qsizetype width = 0;
    const auto write = [&](qint64 number, const QStringList &cells) -> Result<bool> {
        if (number > kMaxRow)
            return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The sheet has more rows than a spreadsheet can hold.")),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Open it in the spreadsheet, save it again, and import the new file.")));
        for (; line + 1 < number; ++line) {
            if (const Outcome blank = writer.writeRecord({}); !blank)
                return failure(blank.error());
        }
        ++line;
        // Rows are as wide as the widest before them: what a sheet leaves away at the end of a row is empty, not lost.
        width = std::max(width, cells.size());
        QStringList padded = onOneLine(cells);
        while (padded.size() < width)
            padded.append(QString());
        const Outcome written = writer.writeRecord(padded);
        return written ? Result<bool>(true) : Result<bool>(failure(written.error()));
    };
    return (*book)->rows(*sheet, write, stop);
}

} // namespace esteira::files
