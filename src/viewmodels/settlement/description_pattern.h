#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

/// Descriptions with placeholders, as in "PAGAMENTOS - {cedente} - {data}". Pure functions.
namespace esteira::viewmodels {

struct PatternValues {
    QString assignor;  ///< {cedente}, {assignor}
    QDate date;        ///< {data}, {date}
    QString fund;      ///< {fundo}, {fund}
    QString batchId;   ///< {lote}, {batch}
};

bool hasPlaceholders(const QString &pattern);
/// Placeholders without a value stay as they are written.
QString expandPattern(const QString &pattern, const PatternValues &values);
/// Placeholders still in the text, known or not.
QStringList placeholdersIn(const QString &text);
/// For a hint, in the language of the screen.
QString knownPlaceholders();

} // namespace esteira::viewmodels
