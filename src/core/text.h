#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

class QTranslator;

namespace esteira {

enum class Language { Portuguese, English };

/// The language of the installed catalogue: what the screen speaks now. English when none is installed.
Language currentLanguage();

/// A sentence for a person that can be shown in either language at any time, also after a live switch of language
/// or after having been kept in the store. It is a source sentence of the catalogue (context "Text") with numbered
/// arguments, or a pair somebody else wrote (the administrator's description and translation).
///
/// A value type, free of threads. Mark sources for the catalogue where they are written:
///     Text::of(QT_TRANSLATE_NOOP("Text", "Line %1 has no value."), {QString::number(line)})
class Text {
public:
    Text() = default;
    static Text of(const char *source, QStringList arguments = {});
    static Text verbatim(QString portuguese, QString english);

    bool isEmpty() const { return m_source.isEmpty() && m_portuguese.isEmpty() && m_english.isEmpty(); }

    /// In the language of the installed catalogue.
    QString shown() const;
    /// In the language of one catalogue; nullptr gives the English source.
    QString in(const QTranslator *catalogue) const;

    QJsonObject toJson() const;
    static Text fromJson(const QJsonObject &object);

    friend bool operator==(const Text &, const Text &) = default;

private:
    QByteArray m_source;
    QStringList m_arguments;
    QString m_portuguese;
    QString m_english;
};

} // namespace esteira
