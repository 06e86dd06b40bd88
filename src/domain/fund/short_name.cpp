#include "domain/fund/short_name.h"

#include <QSet>
#include <QStringList>

namespace esteira::fund {

QString shortNameOf(const QString &fundName)
{
    // What every fund is called, and what says nothing about this one.
    static const QSet<QString> generic{QStringLiteral("FIDC"), QStringLiteral("FUNDO"), QStringLiteral("DE"), QStringLiteral("EM"),
                                       QStringLiteral("DO"), QStringLiteral("DA"), QStringLiteral("INVESTIMENTO"),
                                       QStringLiteral("DIREITOS"), QStringLiteral("CREDITORIOS"), QStringLiteral("CLASSE")};
    QString name = fundName.section(QLatin1Char('('), 0, 0).normalized(QString::NormalizationForm_D).toUpper();
    name.removeIf([](QChar c) { return !(c >= u'A' && c <= u'Z') && c != u' '; });
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (auto word = words.crbegin(); word != words.crend(); ++word) {
        if (!generic.contains(*word) && word->size() >= 3)
            return word->left(3);
    }
    return QStringLiteral("FUN");
}

} // namespace esteira::fund
