#include "domain/calendar/business_calendar.h"

#include <QCoreApplication>

namespace esteira::calendar {

namespace {

struct Holiday {
    int when;         ///< month × 100 + day, or days after Easter Sunday
    const char *name; ///< source text, context "Holiday"
    int sinceYear = 0;
};

constexpr Holiday kFixed[] = {
    {101, QT_TRANSLATE_NOOP("Holiday", "New Year's Day")},
    {421, QT_TRANSLATE_NOOP("Holiday", "Tiradentes Day")},
    {501, QT_TRANSLATE_NOOP("Holiday", "Labour Day")},
    {907, QT_TRANSLATE_NOOP("Holiday", "Independence Day")},
    {1012, QT_TRANSLATE_NOOP("Holiday", "Our Lady of Aparecida")},
    {1102, QT_TRANSLATE_NOOP("Holiday", "All Souls' Day")},
    {1115, QT_TRANSLATE_NOOP("Holiday", "Republic Day")},
    {1120, QT_TRANSLATE_NOOP("Holiday", "Black Awareness Day"), 2024}, // Law 14.759/2023
    {1225, QT_TRANSLATE_NOOP("Holiday", "Christmas Day")},
};

constexpr Holiday kMovable[] = {
    {-48, QT_TRANSLATE_NOOP("Holiday", "Carnival Monday")},
    {-47, QT_TRANSLATE_NOOP("Holiday", "Carnival Tuesday")},
    {-2, QT_TRANSLATE_NOOP("Holiday", "Good Friday")},
    {60, QT_TRANSLATE_NOOP("Holiday", "Corpus Christi")},
};

// No movable holiday falls outside 2 February to 24 June, which spares the computus for the rest of the year.
constexpr int kFirstMovable = 202;
constexpr int kLastMovable = 624;

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

QDate easterSunday(int year)
{
    // Meeus/Butcher, Gregorian: the letters are those of the published algorithm.
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
    const int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return QDate(year, monthAndDay / 31, monthAndDay % 31 + 1);
}

const char *holidayName(QDate day)
{
    if (!day.isValid())
        return nullptr;
    int year = 0, month = 0, dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    const int monthAndDay = month * 100 + dayOfMonth;
    for (const Holiday &holiday : kFixed) {
        if (holiday.when == monthAndDay && year >= holiday.sinceYear)
            return holiday.name;
    }
    if (monthAndDay < kFirstMovable || monthAndDay > kLastMovable)
        return nullptr;
    const qint64 fromEaster = easterSunday(year).daysTo(day);
    for (const Holiday &holiday : kMovable) {
        if (holiday.when == fromEaster)
            return holiday.name;
    }
    return nullptr;
}

bool isBusinessDay(QDate day)
{
    return day.isValid() && !isWeekend(day) && !holidayName(day);
}

QDate nextBusinessDay(QDate after)
{
    QDate day = after.addDays(1);
    while (day.isValid() && !isBusinessDay(day))
        day = day.addDays(1);
    return day;
}

QDate previousBusinessDay(QDate before)
{
    QDate day = before.addDays(-1);
    while (day.isValid() && !isBusinessDay(day))
        day = day.addDays(-1);
    return day;
}

int businessDaysInYear(int year)
{
    int count = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        count += isBusinessDay(day) ? 1 : 0;
    return count;
}

} // namespace esteira::calendar
