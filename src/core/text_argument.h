#pragma once

#include "core/money.h"
#include "core/text.h"

#include <QDate>
#include <QStringList>

#include <functional>

/// Arguments of a Text that are written as its reader writes them: "1.355,00" or "1,355.00", whenever and in whichever
/// language the text is shown, also after years in the store. Anything else is a plain argument, shown as it is.
namespace esteira::argument {

QString amount(Money value);
QString date(QDate value);
/// Words of a catalogue context, such as the labels of enumerators, joined by commas.
QString terms(const char *context, const QStringList &sources);

using Translate = std::function<QString(const QByteArray &context, const QByteArray &source)>;
QString shown(const QString &argument, Language language, const Translate &translate);

} // namespace esteira::argument
