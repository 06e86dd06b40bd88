#include "wire/json/date_time.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace esteira::wire {

QDateTime decodeDateTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(\A(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):?(\d{2}))?\z)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    const int minutes = match.captured(5).toInt() * 60 + match.captured(6).toInt();
    if (!date.isValid() || !time.isValid() || minutes > 14 * 60)
        return {};
    const int milliseconds = match.captured(3).leftJustified(3, u'0').left(3).toInt();
    const int sign = match.captured(4) == QLatin1String("-") ? -1 : 1;
    return QDateTime(date, time, Qt::UTC).addMSecs(milliseconds).addSecs(-60 * sign * minutes);
}

} // namespace esteira::wire
