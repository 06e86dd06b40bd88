#include "files/file_kind.h"

#include <algorithm>
#include <cstdint>

namespace esteira::files {

namespace {

Text saveAsCsv()
{
    return Text::of(
        QT_TRANSLATE_NOOP("Text", "Open it in the spreadsheet, choose Save as, CSV UTF-8, and import the CSV."));
}

std::unexpected<Error> refused(Text text, Text wayOut)
{
    return failure(ErrorKind::Invalid, std::move(text), std::move(wayOut));
}

/// A workbook by the parts every one begins with; which parts it has is checked when it is opened.
bool isWorkbook(const QByteArray &head)
{
    return !head.contains("opendocument") && !head.contains("word/") && !head.contains("ppt/") &&
           (head.contains("xl/") || head.contains("[Content_Types].xml") || head.contains("_rels/.rels"));
}

std::unexpected<Error> refusedZip(const QByteArray &head)
{
    if (head.contains("opendocument.spreadsheet"))
        return refused(
            Text::of(QT_TRANSLATE_NOOP("Text", "This is an OpenDocument spreadsheet (ODS), which cannot be read yet.")),
            saveAsCsv());
    return refused(Text::of(QT_TRANSLATE_NOOP("Text", "This is a compressed file (ZIP).")),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Extract it and choose the file of payments inside.")));
}

QByteArray firstLine(const QByteArray &head)
{
    const auto end = std::find_if(head.begin(), head.end(), [](char c) { return c == '\n' || c == '\r'; });
    return head.first(end - head.begin());
}

bool digits(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Bank (3 digits), batch 0000, record 0: the file header of CNAB 240.
bool isCnab240(const QByteArray &line)
{
    return line.size() >= 230 && line.size() <= 250 && digits(line.first(8)) && line.mid(3, 5) == "00000";
}

std::optional<Error> cnabRefusal(const QByteArray &line)
{
    const Text wayOut =
        Text::of(QT_TRANSLATE_NOOP("Text", "Ask for the settlements as CNAB 444 or as CSV, and import that file."));
    if (isCnab240(line)) {
        return makeError(
            ErrorKind::Invalid,
            Text::of(QT_TRANSLATE_NOOP(
                "Text", "This is a CNAB 240 file: a bank's format, without what identifies a fund's assets.")),
            wayOut);
    }
    const bool remittance = line.startsWith("01REMESSA");
    if (!remittance && !line.startsWith("02RETORNO"))
        return std::nullopt;
    if (line.size() >= 390 && line.size() <= 410)
        return makeError(
            ErrorKind::Invalid,
            Text::of(QT_TRANSLATE_NOOP(
                "Text", "This is a CNAB 400 file: a bank's format, without what identifies a fund's assets.")),
            wayOut);
    if (!remittance)
        return makeError(
            ErrorKind::Invalid,
            Text::of(QT_TRANSLATE_NOOP(
                "Text", "This is a CNAB return file: it tells what a bank has done, it asks for nothing.")),
            Text::of(QT_TRANSLATE_NOOP("Text", "Choose the remittance (REMESSA) with the settlements.")));
    return std::nullopt;
}

bool isUtf16(const QByteArray &head)
{
    return head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
}

/// Text has line ends and tabs, and hardly any other control character.
bool isBinary(const QByteArray &head)
{
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = std::uint8_t(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x0C && byte != 0x1A;
    });
    return controls * 50 > head.size();
}

} // namespace

Result<FileKind> kindOf(const QByteArray &whole)
{
    const QByteArray head = whole.startsWith("\xEF\xBB\xBF") ? whole.mid(3) : whole;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return isWorkbook(head) ? Result<FileKind>(FileKind::Xlsx) : refusedZip(head);
    if (head.startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1")))
        return refused(
            Text::of(QT_TRANSLATE_NOOP("Text", "This is an old Excel workbook (XLS), which cannot be read.")),
            saveAsCsv());
    if (head.startsWith("%PDF"))
        return refused(
            Text::of(QT_TRANSLATE_NOOP("Text", "This is a PDF: it shows payments but does not hold them as data.")),
            Text::of(QT_TRANSLATE_NOOP("Text", "Ask for the same report as CSV or CNAB 444.")));
    if (isUtf16(whole))
        return FileKind::Delimited;
    const QByteArray text = head.trimmed();
    if (text.startsWith('<'))
        return refused(Text::of(QT_TRANSLATE_NOOP(
                           "Text", "This is a web page or XML, even if its name says it is a spreadsheet.")),
                       saveAsCsv());
    if (text.startsWith('{'))
        return FileKind::JsonLines;
    if (text.startsWith('['))
        return refused(Text::of(QT_TRANSLATE_NOOP("Text", "This is a JSON list, which cannot be read as payments.")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Ask for JSON lines, one object with one payment a line, or for CSV.")));
    if (isBinary(head))
        return refused(
            Text::of(QT_TRANSLATE_NOOP("Text", "This is not a text file: its bytes are no letters and digits.")),
            Text::of(QT_TRANSLATE_NOOP("Text", "Choose a CSV file or a CNAB 444 settlement file.")));
    const QByteArray line = firstLine(head);
    if (const auto refusal = cnabRefusal(line))
        return failure(*refusal);
    return line.startsWith("01REMESSA") ? FileKind::Cnab444 : FileKind::Delimited;
}

} // namespace esteira::files
