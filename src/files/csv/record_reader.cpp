#include "files/csv/record_reader.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace esteira::files {

namespace {

constexpr size_t kPiece = 256 * 1024;

qint64 lineBreaks(const char *begin, const char *end)
{
    qint64 count = 0;
    for (const char *p = begin; p < end; ++p) {
        if (*p == '\n' || (*p == '\r' && (p + 1 == end || p[1] != '\n')))
            ++count;
    }
    return count;
}

} // namespace

RecordReader::RecordReader(ByteSource &source, char separator)
    : m_source(source), m_separator(separator), m_buffer(kPiece)
{
    for (const char c : {separator, '\n', '\r'})
        m_endsCell[std::uint8_t(c)] = true;
}

bool RecordReader::blank() const
{
    return std::all_of(m_cells.begin(), m_cells.end(), [](std::string_view cell) {
        return cell.find_first_not_of(" \t\x1A") == std::string_view::npos;
    });
}

RecordReader::Step RecordReader::next()
{
    for (;;) {
        if (m_at < m_end && parse() == Parse::Done)
            return Step::Record;
        if (m_atEnd && m_at < m_end) // a quote that never closes has swallowed every line behind it
            return tooLong();
        if (m_atEnd)
            return Step::End;
        if (m_end - m_at >= kMaxRecord)
            return tooLong();
        if (!fill())
            return Step::Failed;
    }
}

/// The end of the cell, or nullptr when it is not in the buffer yet.
const char *RecordReader::plainCell(const char *from, const char *end)
{
    const char *p = from;
    while (p < end && !m_endsCell[std::uint8_t(*p)])
        ++p;
    if (p == end && !m_atEnd)
        return nullptr;
    m_cells.emplace_back(from, size_t(p - from));
    return p;
}

const char *RecordReader::quotedCell(const char *from, const char *end)
{
    const char *p = from + 1;
    bool doubled = false;
    for (;;) {
        p = static_cast<const char *>(std::memchr(p, '"', size_t(end - p)));
        if (!p) {
            m_openQuote = true;
            return nullptr;
        }
        if (p + 1 == end && !m_atEnd)
            return nullptr;
        if (p + 1 == end || p[1] != '"')
            break;
        doubled = true;
        p += 2;
    }
    m_linesInside += lineBreaks(from, p);
    const char *close = p++;
    if (p == end || m_endsCell[std::uint8_t(*p)]) {
        m_cells.emplace_back(from + 1, size_t(close - from - 1));
        if (doubled)
            m_escaped.push_back(m_cells.size() - 1);
        return p;
    }
    // Text behind the closing quote belongs to the cell: that is how spreadsheets read it too.
    while (p < end && !m_endsCell[std::uint8_t(*p)])
        ++p;
    if (p == end && !m_atEnd)
        return nullptr;
    m_cells.emplace_back(from + 1, size_t(p - from - 1));
    m_escaped.push_back(m_cells.size() - 1);
    return p;
}

RecordReader::Parse RecordReader::parse()
{
    m_cells.clear();
    m_escaped.clear();
    m_openQuote = false;
    m_linesInside = 0;
    const char *begin = m_buffer.data() + m_at;
    const char *end = m_buffer.data() + m_end;
    for (const char *p = begin;;) {
        p = p < end && *p == '"' ? quotedCell(p, end) : plainCell(p, end);
        if (!p)
            return Parse::NeedMore;
        if (p < end && *p == m_separator) {
            ++p;
            continue;
        }
        const char *next = p;
        if (p < end) {
            if (*p == '\r' && p + 1 == end && !m_atEnd)
                return Parse::NeedMore;
            next += *p == '\r' && p + 1 < end && p[1] == '\n' ? 2 : 1;
        }
        m_raw = {begin, size_t(p - begin)};
        m_line = m_nextLine;
        m_nextLine += 1 + m_linesInside;
        m_at = size_t(next - m_buffer.data());
        unescape();
        return Parse::Done;
    }
}

/// In place, and only once the record is complete: an incomplete one is parsed again from its start.
void RecordReader::unescape()
{
    for (const size_t index : m_escaped) {
        const std::string_view cell = m_cells[index];
        char *const begin = m_buffer.data() + (cell.data() - m_buffer.data());
        char *out = begin;
        bool quoted = true;
        for (size_t i = 0; i < cell.size(); ++i) {
            if (quoted && cell[i] == '"') {
                if (i + 1 < cell.size() && cell[i + 1] == '"')
                    ++i;
                else {
                    quoted = false;
                    continue;
                }
            }
            *out++ = cell[i];
        }
        m_cells[index] = {begin, size_t(out - begin)};
    }
}

RecordReader::Step RecordReader::tooLong()
{
    const QString line = QString::number(m_nextLine);
    if (m_openQuote) {
        m_error = makeError(
            ErrorKind::Invalid,
            Text::of(QT_TRANSLATE_NOOP(
                         "Text", "In the record that begins in line %1, quotation marks are opened and never closed."),
                     {line}),
            Text::of(QT_TRANSLATE_NOOP(
                "Text", "Close or remove the quotation marks in that line, or save the sheet as CSV again.")));
    } else {
        m_error = makeError(
            ErrorKind::Invalid,
            Text::of(QT_TRANSLATE_NOOP("Text", "Line %1 is longer than any line of payments can be."), {line}),
            Text::of(QT_TRANSLATE_NOOP("Text", "Check that the file is a table with one payment a line.")));
    }
    return Step::Failed;
}

bool RecordReader::fill()
{
    std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
    m_end -= m_at;
    m_at = 0;
    if (m_buffer.size() - m_end < kPiece / 2)
        m_buffer.resize(m_buffer.size() * 2);
    const auto count = m_source.read({m_buffer.data() + m_end, m_buffer.size() - m_end});
    if (!count) {
        m_error = count.error();
        return false;
    }
    m_end += size_t(*count);
    m_atEnd = *count == 0;
    return true;
}

} // namespace esteira::files
