#include "domain/settlement/settlement_fields.h"
#include "files/csv/csv_writer.h"
#include "files/export/batch_files.h"

#include <QFile>

namespace esteira::files {

namespace {

using Kind = settlement::SettlementField::Kind;

QString cellOf(const settlement::DraftRow &row, const QString &field, bool decimalComma)
{
    if (field == QLatin1String(ports::kNoteField))
        return row.note;
    QString text = settlement::cellText(row, field);
    const settlement::SettlementField *known = settlement::findSettlementField(field);
    if (decimalComma && known && known->kind == Kind::Money && !row.unread.contains(field))
        text.replace(u'.', u',');
    return text;
}

} // namespace

Outcome writeCsv(const QString &path, ports::ExportFormat profile, const ports::StoredRowFeed &rows, std::stop_token stop)
{
    const bool forExcel = profile == ports::ExportFormat::CsvExcelBr;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(cannotWrite(file.errorString()));
    CsvWriter writer(file, forExcel ? ';' : ',', ports::TextEncoding::Utf8);
    QStringList fields = settlement::settlementFields();
    if (forExcel)
        fields.append(QString::fromLatin1(ports::kNoteField));
    QStringList header;
    for (const QString &field : std::as_const(fields))
        header.append(forExcel ? portugueseHeader(field) : field);
    if (forExcel)
        header << QStringLiteral("Situação do envio") << QStringLiteral("Situação no administrador");
    Outcome done = forExcel ? writer.writeMark() : Outcome();
    if (done)
        done = writer.writeRecord(header);
    if (!done)
        return done;
    done = eachRow(rows, stop, [&](const ports::StoredRow &row) {
        QStringList cells;
        cells.reserve(header.size());
        for (const QString &field : std::as_const(fields))
            cells.append(cellOf(row.draft, field, forExcel));
        if (forExcel)
            cells << QString::fromLatin1(settlement::info(row.sendState).value) << row.status;
        return writer.writeRecord(cells);
    });
    if (!done)
        return done;
    return file.flush() ? Outcome() : Outcome(failure(cannotWrite(file.errorString())));
}

} // namespace esteira::files
