#include "files/settlement_files.h"

#include "files/cnab/cnab444_settlement_file.h"
#include "files/csv/csv_settlement_file.h"
#include "files/file_kind.h"
#include "files/json/json_lines_file.h"
#include "files/xlsx/xlsx_settlement_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QCryptographicHash>
#include <QTemporaryFile>

namespace esteira::files {

namespace {

constexpr qint64 kHead = 4096;

Outcome opened(QFile &file)
{
    const QFileInfo info(file.fileName());
    const QString name = info.fileName();
    const Text chooseFile = Text::of(QT_TRANSLATE_NOOP("Text", "Choose a CSV file, an Excel workbook or a CNAB 444 settlement file."));
    if (!info.exists())
        return failure(
            ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The file “%1” is not there."), {name}),
            Text::of(QT_TRANSLATE_NOOP("Text", "Check whether it was moved or renamed, and choose it again.")));
    if (info.isDir())
        return failure(ErrorKind::Invalid,
                       Text::of(QT_TRANSLATE_NOOP("Text", "“%1” is a folder."), {QDir(file.fileName()).dirName()}),
                       chooseFile);
    // A pipe or a device has no end and cannot be read twice.
    if (!info.isFile())
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "“%1” is not a regular file."), {name}),
                       chooseFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
                       Text::of(QT_TRANSLATE_NOOP("Text", "“%1” cannot be opened: %2"), {name, file.errorString()}),
                       Text::of(QT_TRANSLATE_NOOP(
                           "Text", "Close it in other programs, check your permission, or copy it to this computer.")));
    return {};
}

Outcome checkText(const TextScan &scan)
{
    if (scan.blank)
        return failure(
            ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The file is empty.")),
            Text::of(QT_TRANSLATE_NOOP("Text", "Export it again, or choose the file that holds the payments.")));
    if (scan.firstNul >= 0)
        return failure(ErrorKind::Invalid,
                       Text::of(QT_TRANSLATE_NOOP("Text", "The file is damaged or not text: byte %1 is a NUL."),
                                {QString::number(scan.firstNul + 1)}),
                       Text::of(QT_TRANSLATE_NOOP(
                           "Text", "Export it again, or choose a CSV file or a CNAB 444 settlement file.")));
    return {};
}

Result<QByteArray> hashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.seek(0) || !hash.addData(&file))
        return failure(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The file cannot be read: %1"), {file.errorString()}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check whether it was moved or renamed, and choose it again.")));
    return hash.result();
}

/// Workbooks and JSON lines become delimited text in a temporary file, which then is read like any other.
Outcome asText(QFile &file, FileKind kind, const ports::ImportSettings &settings, QTemporaryFile &text,
               ports::FileInspection &found, std::stop_token stop)
{
    if (!text.open())
        return failure(ErrorKind::Storage, Text::of(QT_TRANSLATE_NOOP("Text", "The file could not be written: %1"), {text.errorString()}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the free space of this computer.")));
    const Outcome done = kind == FileKind::Xlsx ? sheetAsText(file.fileName(), settings, text, found, stop)
                                                : jsonLinesAsText(file, text, stop);
    if (!done)
        return done;
    text.seek(0);
    return {};
}

ports::FileFormat formatOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Delimited: return ports::FileFormat::Csv;
    case FileKind::Cnab444: return ports::FileFormat::Cnab444Settlement;
    case FileKind::Xlsx: return ports::FileFormat::Xlsx;
    case FileKind::JsonLines: return ports::FileFormat::JsonLines;
    }
    return ports::FileFormat::Csv;
}

bool isConverted(ports::FileFormat format)
{
    return format == ports::FileFormat::Xlsx || format == ports::FileFormat::JsonLines;
}

/// The text of JSON lines has a header above the first line of the file.
int linesAdded(ports::FileFormat format)
{
    return format == ports::FileFormat::JsonLines ? 1 : 0;
}

void countLinesOfTheFile(ports::FileInspection &inspection)
{
    const int added = linesAdded(inspection.dialect.format.value);
    if (added == 0)
        return;
    const auto move = [added](int &line) { line = line > 0 ? line - added : 0; };
    for (ports::FileColumn &column : inspection.columns)
        move(column.evidence.firstContradictingLine);
    for (ports::FileProblem &problem : inspection.problems)
        move(problem.line);
    for (settlement::DraftRow &row : inspection.preview)
        move(row.sourceLine);
}

Result<ports::FileInspection> inspectConverted(QFile &file, FileKind kind, const ports::ImportSettings &settings,
                                               const ports::ReadControl &control)
{
    QTemporaryFile text;
    ports::FileInspection found;
    if (const Outcome done = asText(file, kind, settings, text, found, control.stop); !done)
        return failure(done.error());
    const auto hash = hashOf(file);
    if (!hash)
        return failure(hash.error());
    ProgressMeter progress(control, text.size(), 2);
    const auto scan = scanText(text, progress);
    if (!scan)
        return failure(scan.error());
    progress.endPass(text.size());
    if (const Outcome fine = checkText(*scan); !fine)
        return failure(fine.error());
    ports::ImportSettings ofText = settings;
    ofText.separator = ';';
    ofText.encoding = ports::TextEncoding::Utf8;
    auto inspection = inspectCsv(text, *scan, ofText, progress);
    if (!inspection)
        return inspection;
    inspection->settings = settings;
    inspection->sha256 = *hash;
    inspection->sheets = found.sheets;
    inspection->sheet = found.sheet;
    inspection->dialect.format.value = formatOf(kind);
    countLinesOfTheFile(*inspection);
    return inspection;
}

Result<ports::FileInspection> inspectText(QFile &file, FileKind kind, const ports::ImportSettings &settings,
                                          const ports::ReadControl &control)
{
    ProgressMeter progress(control, file.size(), 2);
    const auto scan = scanText(file, progress);
    if (!scan)
        return failure(scan.error());
    progress.endPass(file.size());
    if (const Outcome text = checkText(*scan); !text)
        return failure(text.error());
    auto inspection = kind == FileKind::Cnab444 ? inspectCnab444(file, *scan, settings, progress)
                                                : inspectCsv(file, *scan, settings, progress);
    if (inspection)
        inspection->sha256 = scan->sha256;
    return inspection;
}

Result<ports::ImportSummary> readConverted(QFile &file, const ports::FileInspection &inspection, const ports::RowSink &sink,
                                           const ports::ReadControl &control)
{
    const ports::FileFormat format = inspection.dialect.format.value;
    ports::ImportSettings settings = inspection.settings;
    if (inspection.sheet >= 0)
        settings.sheet = inspection.sheet; // what was shown is what is read
    QTemporaryFile text;
    ports::FileInspection found;
    const FileKind kind = format == ports::FileFormat::Xlsx ? FileKind::Xlsx : FileKind::JsonLines;
    if (const Outcome done = asText(file, kind, settings, text, found, control.stop); !done)
        return failure(done.error());
    const auto hash = hashOf(file);
    if (!hash)
        return failure(hash.error());
    const ports::RowSink ofFile = [&](std::vector<settlement::DraftRow> &&rows) {
        for (settlement::DraftRow &row : rows)
            row.sourceLine -= linesAdded(format);
        return sink(std::move(rows));
    };
    ProgressMeter progress(control, text.size(), 1);
    auto summary = readCsv(text, inspection, ofFile, progress);
    if (summary)
        summary->sha256 = *hash;
    return summary;
}

} // namespace

Result<ports::FileInspection> SettlementFiles::inspect(const QString &path, const ports::ImportSettings &settings,
                                                       const ports::ReadControl &control) const
{
    QFile file(path);
    if (const Outcome open = opened(file); !open)
        return failure(open.error());
    const auto kind = kindOf(file.peek(kHead));
    if (!kind)
        return failure(kind.error());
    auto inspection = isConverted(formatOf(*kind)) ? inspectConverted(file, *kind, settings, control)
                                                   : inspectText(file, *kind, settings, control);
    if (inspection) {
        inspection->fileName = QFileInfo(path).fileName();
        inspection->sizeBytes = file.size();
    }
    return inspection;
}

Result<ports::ImportSummary> SettlementFiles::read(const QString &path, const ports::FileInspection &inspection,
                                                   const ports::RowSink &sink, const ports::ReadControl &control) const
{
    for (const ports::FileProblem &problem : inspection.problems) {
        if (problem.severity == settlement::Severity::Error)
            return failure(ErrorKind::Invalid, problem.text, problem.wayOut);
    }
    QFile file(path);
    if (const Outcome open = opened(file); !open)
        return failure(open.error());
    ProgressMeter progress(control, file.size(), 1);
    const ports::FileFormat format = inspection.dialect.format.value;
    auto summary = isConverted(format)                            ? readConverted(file, inspection, sink, control)
                   : format == ports::FileFormat::Cnab444Settlement ? readCnab444(file, inspection, sink, progress)
                                                                    : readCsv(file, inspection, sink, progress);
    if (summary && summary->sha256 != inspection.sha256)
        return failure(
            ErrorKind::Conflict, Text::of(QT_TRANSLATE_NOOP("Text", "The file was changed after it was checked.")),
            Text::of(QT_TRANSLATE_NOOP("Text", "Choose it again, so that what you see is what is imported.")));
    return summary;
}

} // namespace esteira::files
