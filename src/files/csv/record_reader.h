#pragma once

#include "files/byte_source.h"

#include <array>
#include <string_view>
#include <vector>

namespace esteira::files {

/// Splits delimited text into records and cells (RFC 4180, and what spreadsheets really write: any of CR LF, LF and CR
/// ends a line; text after a closing quote and quotes inside a plain cell are kept as they are). Works on bytes; the
/// cells point into the reader's buffer and live until the next record. Memory is bounded by the longest record
/// allowed.
class RecordReader {
public:
    enum class Step { Record, End, Failed };

    static constexpr size_t kMaxRecord = 1024 * 1024;

    RecordReader(ByteSource &source, char separator);

    Step next();

    const std::vector<std::string_view> &cells() const { return m_cells; }
    /// The record as it stands in the file, without its line end; meaningless once a cell had doubled quotes.
    std::string_view raw() const { return m_raw; }
    /// Line of the file the record begins in, 1-based.
    qint64 line() const { return m_line; }
    bool blank() const;
    const Error &error() const { return m_error; }

private:
    enum class Parse { Done, NeedMore };

    Parse parse();
    const char *plainCell(const char *from, const char *end);
    const char *quotedCell(const char *from, const char *end);
    void unescape();
    bool fill();
    Step tooLong();

    ByteSource &m_source;
    char m_separator;
    std::vector<char> m_buffer;
    size_t m_at = 0;  ///< where the next record begins
    size_t m_end = 0; ///< end of the bytes held
    bool m_atEnd = false;
    bool m_openQuote = false; ///< the last parse ended inside quotes
    std::array<bool, 256> m_endsCell{};
    std::vector<std::string_view> m_cells;
    std::vector<size_t> m_escaped; ///< cells whose quotes are still to be taken away
    qint64 m_linesInside = 0;      ///< line breaks inside the quotes of this record
    std::string_view m_raw;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    Error m_error;
};

} // namespace esteira::files
