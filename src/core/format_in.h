#pragma once

#include "core/money.h"
#include "core/text.h"

#include <QDate>
#include <QString>

/// As format.h, in a given language instead of the one on the screen.
namespace esteira::format {

QString money(Money value, Language language);
QString date(QDate value, Language language);

} // namespace esteira::format
