#include "core/text.h"

#include "core/text_argument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTranslator>

namespace esteira {

namespace {

// The catalogue says itself which language it is, so that nobody has to keep a second record of what is installed.
const char *const kLanguageKey = QT_TRANSLATE_NOOP("Text", "language code: en");

Language languageOf(const QString &translatedKey)
{
    return translatedKey.endsWith(QLatin1String("pt")) ? Language::Portuguese : Language::English;
}

} // namespace

Language currentLanguage()
{
    return languageOf(QCoreApplication::translate("Text", kLanguageKey));
}

Text Text::of(const char *source, QStringList arguments)
{
    Text text;
    text.m_source = source;
    text.m_arguments = std::move(arguments);
    return text;
}

Text Text::verbatim(QString portuguese, QString english)
{
    Text text;
    text.m_portuguese = std::move(portuguese);
    text.m_english = std::move(english);
    return text;
}

namespace {

QString withArguments(const QString &pattern, const QStringList &arguments, Language language, const argument::Translate &translate)
{
    // All arguments at once: an argument that holds "%2" must not be filled in again.
    QString result;
    result.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit()) {
            const int number = pattern.at(i + 1).digitValue();
            if (number >= 1 && number <= arguments.size()) {
                result += argument::shown(arguments.at(number - 1), language, translate);
                ++i;
                continue;
            }
        }
        result += c;
    }
    return result;
}

} // namespace

QString Text::shown() const
{
    if (!m_source.isEmpty()) {
        return withArguments(QCoreApplication::translate("Text", m_source.constData()), m_arguments, currentLanguage(),
                      [](const QByteArray &context, const QByteArray &source) {
                          return QCoreApplication::translate(context.constData(), source.constData());
                      });
    }
    const QString &own = currentLanguage() == Language::Portuguese ? m_portuguese : m_english;
    return own.isEmpty() ? (m_portuguese.isEmpty() ? m_english : m_portuguese) : own;
}

QString Text::in(const QTranslator *catalogue) const
{
    const auto lookUp = [catalogue](const QByteArray &context, const QByteArray &source) {
        const QString found = catalogue ? catalogue->translate(context.constData(), source.constData()) : QString();
        return found.isEmpty() ? QString::fromUtf8(source) : found;
    };
    const bool portuguese = languageOf(lookUp("Text", kLanguageKey)) == Language::Portuguese;
    if (!m_source.isEmpty())
        return withArguments(lookUp("Text", m_source), m_arguments, portuguese ? Language::Portuguese : Language::English, lookUp);
    const QString &own = portuguese ? m_portuguese : m_english;
    return own.isEmpty() ? (portuguese ? m_english : m_portuguese) : own;
}

QJsonObject Text::toJson() const
{
    QJsonObject object;
    if (!m_source.isEmpty()) {
        object.insert(QLatin1String("source"), QString::fromUtf8(m_source));
        object.insert(QLatin1String("arguments"), QJsonArray::fromStringList(m_arguments));
    } else if (!isEmpty()) {
        object.insert(QLatin1String("pt"), m_portuguese);
        object.insert(QLatin1String("en"), m_english);
    }
    return object;
}

Text Text::fromJson(const QJsonObject &object)
{
    Text text;
    text.m_source = object.value(QLatin1String("source")).toString().toUtf8();
    for (const auto &argument : object.value(QLatin1String("arguments")).toArray())
        text.m_arguments.append(argument.toString());
    text.m_portuguese = object.value(QLatin1String("pt")).toString();
    text.m_english = object.value(QLatin1String("en")).toString();
    return text;
}

} // namespace esteira
