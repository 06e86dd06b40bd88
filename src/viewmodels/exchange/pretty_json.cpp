#include "viewmodels/exchange/pretty_json.h"

namespace esteira::viewmodels {

namespace {

constexpr int kIndent = 2;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

QString line(int depth)
{
    return u'\n' + QString(std::max(0, depth) * kIndent, u' ');
}

} // namespace

QString prettyJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json).trimmed();
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return text;
    QString out;
    out.reserve(text.size() * 2);
    int depth = 0;
    bool quoted = false;
    bool justOpened = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            out += c;
            if (c == u'\\' && i + 1 < text.size())
                out += text.at(++i);
            else if (c == u'"')
                quoted = false;
            continue;
        }
        if (isSpace(c))
            continue;
        const bool closes = c == u'}' || c == u']';
        if (closes)
            --depth;
        if (std::exchange(justOpened, false) != closes) // neither inside "{}" nor between other tokens
            out += line(depth);
        out += c;
        if (c == u'{' || c == u'[') {
            ++depth;
            justOpened = true;
        } else if (c == u',') {
            out += line(depth);
        } else if (c == u':') {
            out += u' ';
        } else {
            quoted = c == u'"';
        }
    }
    return out;
}

} // namespace esteira::viewmodels
