#include "files/settlement_files.h"

#include "files/cnab/cnab444_settlement_file.h"
#include "files/csv/csv_settlement_file.h"
#include "files/file_kind.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace esteira::files {

namespace {

constexpr qint64 kHead = 4096;

Outcome opened(QFile &file)
{
    const QFileInfo info(file.fileName());
    const QString name = info.fileName();
    const Text chooseFile = Text::of(QT_TRANSLATE_NOOP("Text", "Choose a CSV file or a CNAB 444 settlement file."));
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
    ProgressMeter progress(control, file.size(), 2);
    const auto scan = scanText(file, progress);
    if (!scan)
        return failure(scan.error());
    progress.endPass(file.size());
    if (const Outcome text = checkText(*scan); !text)
        return failure(text.error());

    auto inspection = *kind == FileKind::Cnab444 ? inspectCnab444(file, *scan, settings, progress)
                                                 : inspectCsv(file, *scan, settings, progress);
    if (inspection) {
        inspection->fileName = QFileInfo(path).fileName();
        inspection->sizeBytes = file.size();
        inspection->sha256 = scan->sha256;
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
    auto summary = inspection.dialect.format.value == ports::FileFormat::Cnab444Settlement
                       ? readCnab444(file, inspection, sink, progress)
                       : readCsv(file, inspection, sink, progress);
    if (summary && summary->sha256 != inspection.sha256)
        return failure(
            ErrorKind::Conflict, Text::of(QT_TRANSLATE_NOOP("Text", "The file was changed after it was checked.")),
            Text::of(QT_TRANSLATE_NOOP("Text", "Choose it again, so that what you see is what is imported.")));
    return summary;
}

} // namespace esteira::files
