#include "files/text_scan.h"

#include <uchardet/uchardet.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace esteira::files {

namespace {

using ports::Detected;
using ports::TextEncoding;

constexpr qsizetype kPiece = 256 * 1024;
constexpr qsizetype kGuessSample = 64 * 1024;

/// Windows-1252's 0x80–0x9F; 0 where it leaves the byte undefined.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Strict UTF-8, a byte at a time over piece borders: no overlong forms, no surrogates, nothing above U+10FFFF.
class Utf8Checker {
public:
    enum class Step { Within, Complete, Broken };

    Step add(std::uint8_t byte)
    {
        if (m_missing == 0)
            return begin(byte);
        if (byte < m_low || byte > m_high) {
            m_missing = 0;
            return Step::Broken;
        }
        m_low = 0x80;
        m_high = 0xBF;
        return --m_missing == 0 ? Step::Complete : Step::Within;
    }
    bool within() const { return m_missing > 0; }

private:
    Step begin(std::uint8_t byte)
    {
        m_low = 0x80;
        m_high = 0xBF;
        if (byte >= 0xC2 && byte <= 0xDF) {
            m_missing = 1;
        } else if (byte >= 0xE0 && byte <= 0xEF) {
            m_missing = 2;
            if (byte == 0xE0)
                m_low = 0xA0;
            if (byte == 0xED)
                m_high = 0x9F;
        } else if (byte >= 0xF0 && byte <= 0xF4) {
            m_missing = 3;
            if (byte == 0xF0)
                m_low = 0x90;
            if (byte == 0xF4)
                m_high = 0x8F;
        } else {
            return Step::Broken;
        }
        return Step::Within;
    }

    int m_missing = 0;
    std::uint8_t m_low = 0x80;
    std::uint8_t m_high = 0xBF;
};

bool plainAscii(const char *bytes)
{
    std::uint64_t word;
    std::memcpy(&word, bytes, sizeof word);
    // No high bit, and no byte below 0x20 (the classic "has a byte less than n" of bit tricks).
    return ((word | ((word - 0x2020202020202020ull) & ~word)) & 0x8080808080808080ull) == 0;
}

class Scanner {
public:
    void add(std::string_view piece)
    {
        size_t i = 0;
        while (i < piece.size()) {
            if (i + 8 <= piece.size() && !m_utf8.within() && plainAscii(piece.data() + i)) {
                m_scan.blank = m_scan.blank && std::memcmp(piece.data() + i, "        ", 8) == 0;
                m_scan.bytes += 8;
                i += 8;
                continue;
            }
            addByte(std::uint8_t(piece[i]));
            ++i;
        }
        keepSample(piece);
    }

    TextScan finish()
    {
        if (m_utf8.within())
            broken();
        if (m_scan.highBytes > 0)
            m_scan.guess = guess();
        return m_scan;
    }

private:
    void addByte(std::uint8_t byte)
    {
        if (byte >= 0x80 || m_utf8.within())
            addHigh(byte);
        if (byte == '\n' || byte == '\r') {
            if (byte == '\r' || m_previous != '\r')
                ++m_scan.lines;
        } else if (byte == 0) {
            if (m_scan.firstNul < 0)
                m_scan.firstNul = m_scan.bytes;
        } else if (byte < 0x20 && byte != '\t' && byte != 0x0C && byte != 0x1A) {
            ++m_scan.controls;
        }
        if (byte != ' ' && byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x1A)
            m_scan.blank = false;
        m_previous = byte;
        ++m_scan.bytes;
    }

    void addHigh(std::uint8_t byte)
    {
        if (byte >= 0x80) {
            ++m_scan.highBytes;
            if (byte < 0xA0 && kWindows1252[byte - 0x80] == 0)
                ++m_scan.notWindows1252;
        }
        const bool wasWithin = m_utf8.within();
        switch (m_utf8.add(byte)) {
        case Utf8Checker::Step::Within: return;
        case Utf8Checker::Step::Complete: ++m_scan.accents; return;
        case Utf8Checker::Step::Broken: break;
        }
        broken();
        // The byte that breaks a sequence may itself begin the next one.
        if (wasWithin && byte >= 0x80 && m_utf8.add(byte) == Utf8Checker::Step::Broken)
            ++m_scan.notUtf8;
    }

    void broken()
    {
        if (m_scan.notUtf8++ == 0)
            m_scan.firstNotUtf8Line = m_scan.lines + 1;
    }

    /// The guess needs the surroundings of the accents, not the ASCII before the first one.
    void keepSample(std::string_view piece)
    {
        if (m_scan.highBytes == m_highBefore || m_sample.size() >= kGuessSample)
            return;
        m_highBefore = m_scan.highBytes;
        for (const char c : piece) {
            m_line.append(c);
            m_lineHasHigh = m_lineHasHigh || std::uint8_t(c) >= 0x80;
            if (c != '\n' && m_line.size() < 1024)
                continue;
            if (m_lineHasHigh && m_sample.size() < kGuessSample)
                m_sample.append(m_line);
            m_line.clear();
            m_lineHasHigh = false;
        }
    }

    QString guess()
    {
        m_sample.append(m_lineHasHigh ? m_line : QByteArray());
        uchardet_t detector = uchardet_new();
        QString name;
        if (uchardet_handle_data(detector, m_sample.constData(), size_t(m_sample.size())) == 0) {
            uchardet_data_end(detector);
            name = QString::fromLatin1(uchardet_get_charset(detector));
        }
        uchardet_delete(detector);
        return name;
    }

    TextScan m_scan;
    Utf8Checker m_utf8;
    std::uint8_t m_previous = 0;
    qint64 m_highBefore = 0;
    QByteArray m_sample;
    QByteArray m_line;
    bool m_lineHasHigh = false;
};

ports::Evidence evidence(Text text, qint64 agreeing, qint64 contradicting, qint64 line = 0)
{
    return {std::move(text), agreeing, contradicting, agreeing + contradicting, int(line)};
}

bool isWesternGuess(const QString &guess)
{
    return guess.isEmpty() || guess == QLatin1String("WINDOWS-1252") || guess.startsWith(QLatin1String("ISO-8859-1"));
}

Detected<TextEncoding> windows1252(const TextScan &scan)
{
    const qint64 good = scan.highBytes - scan.notWindows1252;
    if (isWesternGuess(scan.guess)) {
        return {
            TextEncoding::Windows1252,
            evidence(Text::of(QT_TRANSLATE_NOOP("Text", "Not UTF-8 from line %1 on; %2 accents read as Windows-1252"),
                              {QString::number(scan.firstNotUtf8Line), QString::number(good)}),
                     good, scan.notWindows1252)};
    }
    return {
        TextEncoding::Windows1252,
        evidence(
            Text::of(QT_TRANSLATE_NOOP(
                         "Text",
                         "Not UTF-8 from line %1 on; %2 accents read as Windows-1252, though they also look like %3"),
                     {QString::number(scan.firstNotUtf8Line), QString::number(good), scan.guess}),
            good, scan.notWindows1252)};
}

} // namespace

Result<TextScan> scanText(QIODevice &device, ProgressMeter &progress)
{
    ByteSource source(device, true);
    Scanner scanner;
    std::vector<char> piece(kPiece);
    for (;;) {
        if (!progress.advance(source.bytesDone(), 0))
            return failure(stopped());
        const auto count = source.read(piece);
        if (!count)
            return failure(count.error());
        if (*count == 0)
            break;
        scanner.add({piece.data(), size_t(*count)});
    }
    TextScan scan = scanner.finish();
    scan.mark = source.mark();
    scan.sha256 = source.sha256();
    return scan;
}

Detected<TextEncoding> encodingOf(const TextScan &scan, const ports::ImportSettings &settings)
{
    Detected<TextEncoding> found;
    if (scan.mark == ByteSource::Mark::Utf16) {
        found = {TextEncoding::Utf16,
                 evidence(Text::of(QT_TRANSLATE_NOOP("Text", "Byte-order mark of UTF-16")), scan.accents, 0)};
    } else if (scan.mark == ByteSource::Mark::Utf8) {
        found = {TextEncoding::Utf8, evidence(Text::of(QT_TRANSLATE_NOOP("Text", "Byte-order mark of UTF-8")),
                                              scan.accents, scan.notUtf8, scan.firstNotUtf8Line)};
    } else if (scan.highBytes == 0) {
        found = {TextEncoding::Utf8,
                 evidence(Text::of(QT_TRANSLATE_NOOP("Text", "No accents: every encoding reads it alike")), 0, 0)};
    } else if (scan.notUtf8 == 0) {
        found = {TextEncoding::Utf8, evidence(Text::of(QT_TRANSLATE_NOOP("Text", "%1 accents, all valid UTF-8"),
                                                       {QString::number(scan.accents)}),
                                              scan.accents, 0)};
    } else {
        found = windows1252(scan);
    }
    // UTF-16 is not a matter of opinion: nothing else could be read at all.
    if (settings.encoding && found.value != TextEncoding::Utf16) {
        found.value = *settings.encoding;
        found.chosenByOperator = true;
    }
    return found;
}

QString decoded(std::string_view bytes, TextEncoding encoding)
{
    bool ascii = true;
    for (const char c : bytes)
        ascii = ascii && std::uint8_t(c) < 0x80;
    if (ascii)
        return QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
    if (encoding != TextEncoding::Windows1252) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = utf8(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        if (!utf8.hasError())
            return text;
    }
    QString text = QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && kWindows1252[c.unicode() - 0x80] != 0)
            c = QChar(kWindows1252[c.unicode() - 0x80]);
    }
    return text;
}

std::optional<QByteArray> encoded(const QString &text, TextEncoding encoding)
{
    if (encoding != TextEncoding::Windows1252)
        return text.toUtf8();
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x80 || (unit >= 0xA0 && unit <= 0xFF)) {
            bytes.append(char(unit));
            continue;
        }
        const auto *known = std::find(kWindows1252.begin(), kWindows1252.end(), unit);
        if (known == kWindows1252.end())
            return std::nullopt;
        bytes.append(char(0x80 + (known - kWindows1252.begin())));
    }
    return bytes;
}

} // namespace esteira::files
