#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace esteira::viewmodels {

/// A shown table as a file that spreadsheets in Brazil open by double click: UTF-8 with its mark, semicolons, CR LF, quotes
/// where they are needed. A text that a spreadsheet would take for a formula gets an apostrophe in front
/// (domain-rules.md c5); what came from outside may be one.
QByteArray csvText(const QList<QStringList> &records);

} // namespace esteira::viewmodels
