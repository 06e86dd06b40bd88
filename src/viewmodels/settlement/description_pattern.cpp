#include "viewmodels/settlement/description_pattern.h"

#include "core/format.h"
#include "core/text.h"

#include <QRegularExpression>

namespace esteira::viewmodels {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(QStringLiteral("\\{(\\w+)\\}"), QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

QString valueOf(const QString &name, const PatternValues &values)
{
    const QString word = name.toLower();
    if (word == QStringLiteral("cedente") || word == QStringLiteral("assignor"))
        return values.assignor;
    if (word == QStringLiteral("data") || word == QStringLiteral("date"))
        return format::date(values.date);
    if (word == QStringLiteral("fundo") || word == QStringLiteral("fund"))
        return values.fund;
    if (word == QStringLiteral("lote") || word == QStringLiteral("batch"))
        return values.batchId;
    return {};
}

} // namespace

bool hasPlaceholders(const QString &pattern)
{
    return placeholder().match(pattern).hasMatch();
}

QString expandPattern(const QString &pattern, const PatternValues &values)
{
    QString text;
    qsizetype from = 0;
    for (auto matches = placeholder().globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = valueOf(match.captured(1), values);
        text += pattern.mid(from, match.capturedStart() - from);
        text += value.isEmpty() ? match.captured() : value;
        from = match.capturedEnd();
    }
    return text + pattern.mid(from);
}

QStringList placeholdersIn(const QString &text)
{
    QStringList names;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();)
        names.append(matches.next().captured());
    return names;
}

QString knownPlaceholders()
{
    return currentLanguage() == Language::Portuguese ? QStringLiteral("{cedente} {data} {fundo} {lote}") : QStringLiteral("{assignor} {date} {fund} {batch}");
}

} // namespace esteira::viewmodels
