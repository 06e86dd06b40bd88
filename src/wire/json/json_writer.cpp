#include "wire/json/json.h"

#include <charconv>
#include <cmath>

namespace esteira::wire {

namespace {

/// A number as Python reads and writes it again: integers stay, everything else passes through a double and comes out
/// in its shortest form ("130.50" → "130.5", "1E2" → "100.0"). Only for comparing a hash; amounts are never read this way.
QByteArray pythonNumber(const QByteArray &text)
{
    if (!text.contains('.') && !text.contains('e') && !text.contains('E'))
        return text == "-0" ? QByteArrayLiteral("0") : text;
    double value = 0;
    const auto read = std::from_chars(text.cbegin(), text.cend(), value);
    if (read.ec != std::errc() || !std::isfinite(value))
        return text;
    char buffer[64];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
    const QByteArray shortest(buffer, written.ptr - buffer); // "-1.305e+02"
    const qsizetype e = shortest.indexOf('e');
    const int exponent = shortest.mid(e + 1).toInt();
    if (exponent < -4 || exponent >= 16)
        return shortest;
    const bool negative = shortest.startsWith('-');
    QByteArray digits = shortest.mid(negative, e - negative).replace(".", "");
    if (exponent < 0) {
        digits.prepend(QByteArray(-exponent, '0')).insert(1, '.');
    } else {
        digits = digits.leftJustified(exponent + 2, '0');
        digits.insert(exponent + 1, '.');
    }
    return negative ? '-' + digits : digits;
}

void writeString(QByteArray &out, const QString &value, bool asciiOnly)
{
    static const char hex[] = "0123456789abcdef";
    out += '"';
    const auto escape = [&out](char16_t unit) {
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            out += hex[(unit >> shift) & 0xF];
    };
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) {
        if (end > start)
            out += QStringView(value).sliced(start, end - start).toUtf8();
    };
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t unit = value.at(i).unicode();
        const char *shortForm = nullptr;
        switch (unit) {
        case u'"': shortForm = "\\\""; break;
        case u'\\': shortForm = "\\\\"; break;
        case u'\n': shortForm = "\\n"; break;
        case u'\r': shortForm = "\\r"; break;
        case u'\t': shortForm = "\\t"; break;
        case u'\b': shortForm = "\\b"; break;
        case u'\f': shortForm = "\\f"; break;
        default: break;
        }
        if (!shortForm && unit >= 0x20 && (!asciiOnly || unit < 0x7F))
            continue;
        flush(i);
        start = i + 1;
        if (shortForm)
            out += shortForm;
        else
            escape(unit);
    }
    flush(value.size());
    out += '"';
}

} // namespace

void Json::write(QByteArray &out, Style style, int depth) const
{
    const auto newLine = [&](int level) {
        if (style == Style::Pretty) {
            out += '\n';
            out += QByteArray(level * 2, ' ');
        }
    };
    const char *comma = style == Style::Python ? ", " : ",";
    const char *colon = style == Style::Compact ? ":" : ": ";
    if (isNull()) {
        out += "null";
    } else if (const auto *flag = std::get_if<bool>(&m_value)) {
        out += *flag ? "true" : "false";
    } else if (const auto *number = std::get_if<Number>(&m_value)) {
        out += style == Style::Python ? pythonNumber(number->text) : number->text;
    } else if (const auto *text = std::get_if<QString>(&m_value)) {
        writeString(out, *text, style == Style::Python);
    } else if (isArray()) {
        out += '[';
        for (qsizetype i = 0; i < array().size(); ++i) {
            if (i > 0)
                out += comma;
            newLine(depth + 1);
            array().at(i).write(out, style, depth + 1);
        }
        if (!array().isEmpty())
            newLine(depth);
        out += ']';
    } else {
        out += '{';
        for (qsizetype i = 0; i < object().size(); ++i) {
            if (i > 0)
                out += comma;
            newLine(depth + 1);
            writeString(out, object().at(i).first, style == Style::Python);
            out += colon;
            object().at(i).second.write(out, style, depth + 1);
        }
        if (!object().isEmpty())
            newLine(depth);
        out += '}';
    }
}

QByteArray Json::toBytes() const
{
    QByteArray out;
    write(out, Style::Compact, 0);
    return out;
}

QByteArray Json::toPythonBytes() const
{
    QByteArray out;
    write(out, Style::Python, 0);
    return out;
}

QByteArray Json::toPrettyBytes() const
{
    QByteArray out;
    write(out, Style::Pretty, 0);
    return out;
}

} // namespace esteira::wire
