#pragma once

#include "core/money.h"
#include "core/text.h"

#include <QDate>
#include <QDateTime>
#include <QString>

/// How amounts, counts, dates and times are written for people: the only formatter of the program
/// (design-system.md 2). Times are shown in Brasília. Every function follows currentLanguage().
namespace esteira::format {

QString money(Money value);                   ///< "1.284.930,17"; negative with U+2212
QString moneyWithSymbol(Money value);         ///< "R$ 1.284.930,17" with a no-break space
QString count(qint64 value);                  ///< "1.846"
QString date(QDate value);                    ///< "19/11/2026", "19 Nov 2026"; empty when invalid
QString time(const QDateTime &utc);           ///< "14:32:07"
QString dateTime(const QDateTime &utc);       ///< date and time; only the time when it is today in Brasília
QString moment(const QDateTime &utc);         ///< inside a sentence: "às 14:32:07", "em 19/11/2026 às 14:32:07"
QString percent(double share);                ///< 0.0231 → "2,31%"
QString duration(qint64 seconds);             ///< "3 min 35 s", "1 h 28 min"
QString decimal(double value, int decimals);  ///< "6,2": rates, never money

} // namespace esteira::format
