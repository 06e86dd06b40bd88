#include "domain/settlement/field_problems.h"

#include "core/text_argument.h"
#include "domain/calendar/business_calendar.h"
#include "domain/settlement/external_id.h"

namespace esteira::settlement {

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (hyphen ? c != u'-' : !hex)
            return false;
    }
    return true;
}

Problem makeProblem(Severity severity, const QString &field, const char *code, const QString &offending, Text text,
                    Text suggestion, QString fix)
{
    return {severity, field, QString::fromLatin1(code), offending, std::move(text), std::move(suggestion), std::move(fix)};
}

Problem tooLong(const QString &field, const QString &text, int maxLength)
{
    return makeProblem(Severity::Error, field, "text.too_long", text,
                       Text::of(QT_TRANSLATE_NOOP("Text", "%1 characters; at most %2 are accepted"),
                                {QString::number(text.size()), QString::number(maxLength)}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Shorten it")));
}

Problem notUuid(const QString &field, const QString &text)
{
    return makeProblem(Severity::Error, field, "key.not_uuid", text,
                       Text::of(QT_TRANSLATE_NOOP("Text", "Not a key: a key has 36 characters, like %1"),
                                {QStringLiteral("f34e9437-d025-41ab-bb53-6b94e10fd361")}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Copy the key as the administrator gave it")));
}

Problem unsafeExternalId(const QString &field, const QString &id)
{
    QString fix = id;
    for (QChar &c : fix) {
        if (!isSafeExternalId(QStringView(&c, 1)) && c != u'.')
            c = u'-';
    }
    return makeProblem(Severity::Error, field, "text.characters", id,
                       Text::of(QT_TRANSLATE_NOOP("Text", "Only letters without accents, digits, dot, underscore and hyphen are safe in an identifier, because it becomes part of an address")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Use another identifier")),
                       isSafeExternalId(fix) ? fix : QString());
}

Problem notBusinessDay(const QString &field, QDate day)
{
    return makeProblem(Severity::Warning, field, "date.not_business_day", day.toString(Qt::ISODate),
                       calendar::holidayName(day) ? Text::of(QT_TRANSLATE_NOOP("Text", "A national banking holiday"))
                                                  : Text::of(QT_TRANSLATE_NOOP("Text", "A Saturday or Sunday")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Check the date; the next business day is %1"),
                                {argument::date(calendar::nextBusinessDay(day))}));
}

} // namespace esteira::settlement
