#pragma once

#include "domain/settlement/problem.h"

#include <QDate>

/// Checks and problems that rows and batches share. Pure functions.
namespace esteira::settlement {

/// 8-4-4-4-12 hexadecimal digits, in either case.
bool isUuid(QStringView text);

Problem makeProblem(Severity severity, const QString &field, const char *code, const QString &offending, Text text,
                    Text suggestion = {}, QString fix = {});

Problem tooLong(const QString &field, const QString &text, int maxLength);
Problem notUuid(const QString &field, const QString &text);
/// For an external id with characters outside [A-Za-z0-9._-]; the fix replaces them by "-".
Problem unsafeExternalId(const QString &field, const QString &id);
/// A warning: the day is a weekend or a national banking holiday.
Problem notBusinessDay(const QString &field, QDate day);

} // namespace esteira::settlement
