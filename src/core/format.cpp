#include "core/format.h"

#include "core/clock.h"
#include "core/format_in.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace esteira::format {

namespace {

constexpr QChar kNoBreakSpace(0x00A0);
constexpr QChar kMinus(0x2212);

const QLocale &locale(Language language = currentLanguage())
{
    static const QLocale portuguese(QLocale::Portuguese, QLocale::Brazil);
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return language == Language::Portuguese ? portuguese : english;
}

QString grouped(quint64 value, Language language = currentLanguage())
{
    QString digits = QString::number(value);
    const QChar mark = language == Language::Portuguese ? u'.' : u',';
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, mark);
    return digits;
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

} // namespace

QString money(Money value)
{
    return money(value, currentLanguage());
}

QString money(Money value, Language language)
{
    const quint64 centavos = magnitude(value.centavos());
    const QChar mark = language == Language::Portuguese ? u',' : u'.';
    QString text = grouped(centavos / 100, language) + mark + QString::number(centavos % 100).rightJustified(2, u'0');
    if (value.centavos() < 0)
        text.prepend(kMinus);
    return text;
}

QString moneyWithSymbol(Money value)
{
    const bool negative = value.centavos() < 0;
    QString text = money(value);
    if (negative)
        text.remove(0, 1);
    return (negative ? QString(kMinus) : QString()) + QLatin1String("R$") + kNoBreakSpace + text;
}

QString count(qint64 value)
{
    const QString text = grouped(magnitude(value));
    return value < 0 ? kMinus + text : text;
}

QString date(QDate value)
{
    return date(value, currentLanguage());
}

QString date(QDate value, Language language)
{
    if (!value.isValid())
        return {};
    return language == Language::Portuguese ? value.toString(QStringLiteral("dd/MM/yyyy"))
                                            : locale(language).toString(value, QStringLiteral("d MMM yyyy"));
}

QString time(const QDateTime &utc)
{
    return utc.isValid() ? utc.toOffsetFromUtc(-3 * 3600).time().toString(QStringLiteral("HH:mm:ss")) : QString();
}

QString dateTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    if (brasiliaDate(utc) == brasiliaDate(QDateTime::currentDateTimeUtc()))
        return time(utc);
    return date(brasiliaDate(utc)) + u' ' + time(utc);
}

QString moment(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const bool portuguese = currentLanguage() == Language::Portuguese;
    const QString clock = (portuguese ? QStringLiteral("às ") : QStringLiteral("at ")) + time(utc);
    if (brasiliaDate(utc) == brasiliaDate(QDateTime::currentDateTimeUtc()))
        return clock;
    return (portuguese ? QStringLiteral("em ") : QStringLiteral("on ")) + date(brasiliaDate(utc)) + u' ' + clock;
}

QString percent(double share)
{
    return locale().toString(share * 100.0, 'f', 2) + u'%';
}

QString duration(qint64 seconds)
{
    if (seconds < 60)
        return QCoreApplication::translate("Format", "%1 s").arg(seconds);
    if (seconds < 3600)
        return QCoreApplication::translate("Format", "%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return QCoreApplication::translate("Format", "%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString decimal(double value, int decimals)
{
    return locale().toString(value, 'f', decimals);
}

} // namespace esteira::format
