#pragma once

#include <QDate>
#include <QString>

/// National banking holidays, ANBIMA set (domain-rules.md c6). Pure functions, 1900 to 2199.
namespace esteira::calendar {

QDate easterSunday(int year);
/// Source text (context "Holiday") of the holiday; nullptr on other days. Weekends are not holidays.
const char *holidayName(QDate day);
bool isBusinessDay(QDate day);
QDate nextBusinessDay(QDate after); ///< strictly after
QDate previousBusinessDay(QDate before); ///< strictly before
int businessDaysInYear(int year);

} // namespace esteira::calendar
