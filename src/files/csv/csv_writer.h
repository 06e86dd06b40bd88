#pragma once

#include "ports/files/settlement_file.h"

#include <QIODevice>
#include <QString>

namespace esteira::files {

/// A spreadsheet takes a text that begins with = + - @, tab or return, also behind blanks, for a formula. Texts that
/// would be one get an apostrophe in front (domain-rules.md c5); so do those that only look guarded, so that taking the
/// guard away gives back every text exactly. Numbers are not texts: leave them alone.
QString withFormulaGuard(const QString &text);
QString withoutFormulaGuard(const QString &text);

/// "-10,00" is a number to a spreadsheet and must not be guarded.
bool isPlainNumber(QStringView text);

/// Writes records as CSV that spreadsheets and our reader give back equal: CR LF, quotes where they are needed,
/// formula guard on texts. Does not own the device. Errors: Storage.
class CsvWriter {
public:
    CsvWriter(QIODevice &device, char separator, ports::TextEncoding encoding)
        : m_device(device), m_separator(separator), m_encoding(encoding)
    {
    }

    /// UTF-8's mark, without which spreadsheets in Brazil read accents wrong. Nothing for Windows-1252.
    Outcome writeMark();
    /// Invalid when a text cannot be written in the encoding.
    Outcome writeRecord(const QStringList &cells);

private:
    Outcome writeBytes(const QByteArray &bytes);

    QIODevice &m_device;
    char m_separator;
    ports::TextEncoding m_encoding;
};

} // namespace esteira::files
