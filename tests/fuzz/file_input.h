#pragma once

#include "files/settlement_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

/// What the fuzzers of files share: any bytes may be refused, but what was inspected must be read, with the totals that were
/// announced, and never with a crash.
namespace esteira::fuzz {

inline const QString &inputPath()
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("input"));
    return path;
}

inline void write(const char *bytes, qint64 size)
{
    QFile file(inputPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes, size) != size)
        abort();
}

inline void readInput()
{
    const files::SettlementFiles files;
    const auto inspection = files.inspect(inputPath(), {}, {});
    if (!inspection) {
        if (inspection.error().text.isEmpty() || inspection.error().wayOut.isEmpty())
            abort();
        return;
    }
    const auto sink = [](std::vector<settlement::DraftRow> &&rows) -> Outcome {
        for (const settlement::DraftRow &row : rows)
            settlement::validate(row);
        return {};
    };
    const auto summary = files.read(inputPath(), *inspection, sink, {});
    if (inspection->readable() && (!summary || summary->read != inspection->read))
        abort();
}

} // namespace esteira::fuzz
