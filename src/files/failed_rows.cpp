#include "files/settlement_files.h"

#include "domain/settlement/settlement_fields.h"
#include "files/csv/csv_writer.h"
#include "files/csv/header_names.h"
#include "files/text_scan.h"

#include <QSaveFile>

#include <algorithm>

namespace esteira::files {

namespace {

using ports::FailedRow;
using ports::FileColumn;
using ports::FileInspection;
using ports::TextEncoding;
using Kind = settlement::SettlementField::Kind;

/// What the failed rows are written as: the original's own spelling where it has one.
struct Sheet {
    char separator = ';';
    TextEncoding encoding = TextEncoding::Utf8;
    DecimalMark mark = DecimalMark::Comma;
    QList<FileColumn> columns;
};

FileColumn wireColumn(const QString &field)
{
    FileColumn column;
    column.header = field == QLatin1String(ports::kNoteField) ? QStringLiteral("Sacado") : field;
    column.field = field;
    return column;
}

bool isUsed(const QString &field, const std::vector<FailedRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](const FailedRow &failed) {
        return field == QLatin1String(ports::kNoteField) ? !failed.row.note.isEmpty()
                                                         : !settlement::cellText(failed.row, field).isEmpty();
    });
}

Sheet sheetFor(const FileInspection &original, const std::vector<FailedRow> &rows)
{
    Sheet sheet;
    const bool isCsv = original.dialect.format.value == ports::FileFormat::Csv; // other kinds become a Brazilian Excel CSV
    if (isCsv) {
        sheet.separator = original.dialect.separator.value;
        sheet.encoding = original.dialect.encoding.value;
        sheet.mark = original.dialect.decimalMark.value;
    }
    if (sheet.mark == DecimalMark::Unknown)
        sheet.mark = sheet.separator == ',' ? DecimalMark::Dot : DecimalMark::Comma;
    for (const FileColumn &column : original.columns) {
        // A header that only the operator understood would be asked about again.
        const bool understood = original.dialect.headerLine.value > 0 && column.match != ports::ColumnMatch::Operator;
        sheet.columns.append(understood || column.field.isEmpty() ? column : wireColumn(column.field));
    }
    QStringList fields = settlement::settlementFields();
    fields.append(QString::fromLatin1(ports::kNoteField));
    for (const QString &field : std::as_const(fields)) {
        const bool there = std::any_of(sheet.columns.begin(), sheet.columns.end(),
                                       [&](const FileColumn &column) { return column.field == field; });
        if (!there && isUsed(field, rows))
            sheet.columns.append(wireColumn(field));
    }
    return sheet;
}

QString amountText(Money value, DecimalMark mark)
{
    QString text = value.toDecimal();
    return mark == DecimalMark::Comma ? text.replace(u'.', u',') : text;
}

QString cellOf(const settlement::DraftRow &row, const FileColumn &column, const Sheet &sheet)
{
    if (column.field == QLatin1String(ports::kNoteField))
        return row.note;
    const settlement::SettlementField *field = settlement::findSettlementField(column.field);
    if (!field)
        return {};
    const bool unread = row.unread.contains(column.field);
    if (!unread && field->kind == Kind::Money && row.request.totalValue)
        return amountText(*row.request.totalValue, sheet.mark);
    if (!unread && field->kind == Kind::Date)
        return (row.request.*field->date).toString(Qt::ISODate); // the one spelling that is never asked about
    return settlement::cellText(row, column.field);
}

QString reasons(const FailedRow &failed)
{
    QStringList texts;
    for (const settlement::Problem &problem : failed.problems)
        texts.append(problem.field + QStringLiteral(": ") + problem.text.shown());
    return texts.join(QStringLiteral(" | "));
}

std::vector<QStringList> recordsOf(const Sheet &sheet, const std::vector<FailedRow> &rows)
{
    std::vector<QStringList> records;
    QStringList header;
    for (const FileColumn &column : sheet.columns)
        header.append(column.header);
    records.push_back(header << reasonsHeader());
    for (const FailedRow &failed : rows) {
        QStringList cells;
        for (const FileColumn &column : sheet.columns)
            cells.append(cellOf(failed.row, column, sheet));
        records.push_back(cells << reasons(failed));
    }
    return records;
}

bool fits(const std::vector<QStringList> &records, TextEncoding encoding)
{
    return std::all_of(records.begin(), records.end(), [encoding](const QStringList &record) {
        return std::all_of(record.begin(), record.end(),
                           [encoding](const QString &cell) { return encoded(cell, encoding).has_value(); });
    });
}

} // namespace

Outcome SettlementFiles::writeFailedRows(const QString &path, const FileInspection &original,
                                         const std::vector<FailedRow> &rows) const
{
    const Sheet sheet = sheetFor(original, rows);
    const std::vector<QStringList> records = recordsOf(sheet, rows);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorKind::Storage,
                       Text::of(QT_TRANSLATE_NOOP("Text", "The file could not be written: %1"), {file.errorString()}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the free space and your permission in that folder.")));
    }
    // The reasons may quote what the original's encoding cannot carry.
    CsvWriter writer(file, sheet.separator, fits(records, sheet.encoding) ? sheet.encoding : TextEncoding::Utf8);
    Outcome done = writer.writeMark();
    for (const QStringList &record : records) {
        if (done)
            done = writer.writeRecord(record);
    }
    if (!done)
        return done;
    if (!file.commit()) {
        return failure(ErrorKind::Storage,
                       Text::of(QT_TRANSLATE_NOOP("Text", "The file could not be written: %1"), {file.errorString()}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the free space and your permission in that folder.")));
    }
    return {};
}

} // namespace esteira::files
