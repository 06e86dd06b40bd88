#pragma once

#include "files/byte_source.h"
#include "files/progress_meter.h"

#include <string_view>

namespace esteira::files {

/// One pass over a whole file that says how its text is encoded, and its hash. Bounded memory.
struct TextScan {
    ByteSource::Mark mark = ByteSource::Mark::None;
    QByteArray sha256;
    qint64 accents = 0;        ///< characters beyond ASCII, when read as UTF-8
    qint64 highBytes = 0;      ///< bytes beyond ASCII
    qint64 notUtf8 = 0;        ///< bytes that cannot be UTF-8
    qint64 notWindows1252 = 0; ///< bytes Windows-1252 leaves undefined
    qint64 firstNotUtf8Line = 0;
    qint64 firstNul = -1; ///< position of the first NUL byte; -1 without
    qint64 controls = 0;  ///< control characters no text has
    qint64 bytes = 0;     ///< without mark; UTF-16 counted as UTF-8
    qint64 lines = 0;
    bool blank = true; ///< nothing but white space
    QString guess;     ///< what uchardet takes the bytes beyond ASCII for; empty without any
};

Result<TextScan> scanText(QIODevice &device, ProgressMeter &progress);

/// The encoding with its evidence: mark, then strict UTF-8, then Windows-1252 with uchardet's opinion.
ports::Detected<ports::TextEncoding> encodingOf(const TextScan &scan, const ports::ImportSettings &settings);

/// Bytes to text. What is not UTF-8 in a UTF-8 file is read as Windows-1252, so that nothing is ever lost.
QString decoded(std::string_view bytes, ports::TextEncoding encoding);

/// Text to bytes; nullopt when the encoding cannot carry it. UTF-16 is written as UTF-8.
std::optional<QByteArray> encoded(const QString &text, ports::TextEncoding encoding);

} // namespace esteira::files
