#include "core/text_argument.h"

#include "core/format_in.h"

namespace esteira::argument {

namespace {

// No text of a person or an administrator begins with it: control characters are refused where texts are read.
constexpr QChar kMark(0x001F);
constexpr QChar kBetween(0x001E);
constexpr char16_t kAmount = u'm';
constexpr char16_t kDate = u'd';
constexpr char16_t kTerms = u't';

QString marked(char16_t kind, const QString &value)
{
    return QString(kMark) + QChar(kind) + value;
}

} // namespace

QString amount(Money value)
{
    return marked(kAmount, QString::number(value.centavos()));
}

QString date(QDate value)
{
    return marked(kDate, value.toString(Qt::ISODate));
}

QString terms(const char *context, const QStringList &sources)
{
    return marked(kTerms, (QStringList(QString::fromLatin1(context)) + sources).join(kBetween));
}

QString shown(const QString &argument, Language language, const Translate &translate)
{
    if (argument.size() < 2 || argument.at(0) != kMark)
        return argument;
    const QString value = argument.sliced(2);
    switch (argument.at(1).unicode()) {
    case kAmount: return format::money(Money::fromCentavos(value.toLongLong()), language);
    case kDate: return format::date(QDate::fromString(value, Qt::ISODate), language);
    case kTerms: {
        QStringList words = value.split(kBetween);
        const QByteArray context = words.takeFirst().toUtf8();
        for (QString &word : words)
            word = translate(context, word.toUtf8());
        return words.join(QStringLiteral(", "));
    }
    default: return value;
    }
}

} // namespace esteira::argument
