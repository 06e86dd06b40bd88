#include "files/csv/csv_writer.h"

#include "files/text_scan.h"

#include <algorithm>

namespace esteira::files {

namespace {

/// Position of the first character that is neither an apostrophe nor a blank behind the apostrophes.
bool startsFormula(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && text.at(i) == u'\'')
        ++i;
    while (i < text.size() && (text.at(i) == u' ' || text.at(i) == QChar::Nbsp))
        ++i;
    return i < text.size() && QStringView(u"=+-@\t\r").contains(text.at(i));
}

} // namespace

QString withFormulaGuard(const QString &text)
{
    return startsFormula(text) ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString &text)
{
    return text.startsWith(u'\'') && startsFormula(text) ? text.sliced(1) : text;
}

bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.sliced(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && isDigit(text.front()) && isDigit(text.back()) &&
           std::all_of(text.begin(), text.end(), [&](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
}

Outcome CsvWriter::writeMark()
{
    return m_encoding == ports::TextEncoding::Windows1252 ? Outcome() : writeBytes(QByteArray("\xEF\xBB\xBF"));
}

Outcome CsvWriter::writeRecord(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &cell = cells.at(i);
        const auto bytes = encoded(isPlainNumber(cell) ? cell : withFormulaGuard(cell), m_encoding);
        if (!bytes) {
            return failure(ErrorKind::Invalid,
                           Text::of(QT_TRANSLATE_NOOP("Text", "“%1” cannot be written in Windows-1252."), {cell}),
                           Text::of(QT_TRANSLATE_NOOP("Text", "Choose UTF-8 for the file.")));
        }
        if (i > 0)
            line.append(m_separator);
        const bool edged = !bytes->isEmpty() && (bytes->front() == ' ' || bytes->back() == ' ');
        const bool special = std::any_of(bytes->begin(), bytes->end(), [this](char c) {
            return c == '"' || c == '\n' || c == '\r' || c == m_separator || c == '\t';
        });
        // A record of one empty cell would be an empty line, which readers skip.
        if (!special && !edged && !(cells.size() == 1 && bytes->isEmpty())) {
            line.append(*bytes);
            continue;
        }
        line.append('"').append(QByteArray(*bytes).replace('"', "\"\"")).append('"');
    }
    return writeBytes(line.append("\r\n"));
}

Outcome CsvWriter::writeBytes(const QByteArray &bytes)
{
    if (m_device.write(bytes) == bytes.size())
        return {};
    return failure(ErrorKind::Storage,
                   Text::of(QT_TRANSLATE_NOOP("Text", "The file could not be written: %1"), {m_device.errorString()}),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Check the free space and your permission in that folder.")));
}

} // namespace esteira::files
