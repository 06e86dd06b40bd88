#include "files/xlsx/cell_values.h"

#include <QDate>
#include <QTime>

#include <cmath>

namespace esteira::files {

bool isDateFormat(int builtIn, const QString &code)
{
    if (code.isEmpty())
        return (builtIn >= 14 && builtIn <= 17) || builtIn == 22 || (builtIn >= 27 && builtIn <= 36) || (builtIn >= 50 && builtIn <= 58);
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i).toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'[' || c == u']')
            bracketed = c == u'[';
        else if (!quoted && !bracketed && (c == u'd' || c == u'y' || c == u'a'))
            return c != u'a'; // "a/p" of a time; "dddd" and "yy" of a date
    }
    return false;
}

std::optional<QString> serialDate(double serial, bool since1904)
{
    if (!(serial >= 1 && serial < 2'958'466))
        return std::nullopt;
    const auto day = qint64(std::floor(serial));
    if (!since1904 && day == 60)
        return std::nullopt;
    const QDate begin = since1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = begin.addDays(day).toString(Qt::ISODate);
    const auto seconds = int(std::lround((serial - double(day)) * 86'400));
    return seconds == 0 ? date : date + u' ' + QTime(0, 0).addSecs(std::min(seconds, 86'399)).toString(Qt::ISODate);
}

QString numberText(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("#N/A");
    QString text = QString::number(value, 'g', 15);
    if (text.contains(u'e'))
        return std::abs(value) < 1 ? QString::number(value, 'f', 20).replace(u'.', u',') : text.toUpper().replace(u'.', u',');
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0)
        return text;
    if (text.size() - dot - 1 == 3)
        text.append(u'0');
    return text.replace(dot, 1, u',');
}

int columnOf(QStringView reference)
{
    int column = 0;
    qsizetype letters = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        if (++letters > 3)
            return -1;
        column = column * 26 + (letter - u'A' + 1);
    }
    return column - 1;
}

} // namespace esteira::files
