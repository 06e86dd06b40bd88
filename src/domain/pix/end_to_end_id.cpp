#include "domain/pix/end_to_end_id.h"

namespace esteira::pix {

namespace {

constexpr qsizetype kLength = 32;
constexpr qsizetype kIspbAt = 1;
constexpr qsizetype kStampAt = 9;
constexpr qsizetype kSequenceAt = 21;

bool isDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

bool isAlphanumeric(QStringView text)
{
    for (const QChar c : text) {
        if (!((c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')))
            return false;
    }
    return true;
}

std::unexpected<Error> refused(const char *why)
{
    return failure(ErrorKind::Invalid, Text::of(why),
                   Text::of(QT_TRANSLATE_NOOP("Text", "Copy the end-to-end id from the receipt or the statement, letter by letter.")),
                   QStringLiteral("end_to_end_id"));
}

} // namespace

Result<EndToEndId> parseEndToEndId(QStringView text)
{
    if (text.size() != kLength)
        return refused(QT_TRANSLATE_NOOP("Text", "A PIX end-to-end id has 32 characters"));
    if (text.front() != u'E')
        return refused(QT_TRANSLATE_NOOP("Text", "A PIX end-to-end id begins with a capital E"));
    if (!isDigits(text.sliced(kIspbAt, kSequenceAt - kIspbAt)) || !isAlphanumeric(text.sliced(kSequenceAt)))
        return refused(QT_TRANSLATE_NOOP("Text", "A PIX end-to-end id is E, 20 digits and 11 letters or digits"));

    const auto number = [text](qsizetype at, qsizetype length) { return text.sliced(at, length).toInt(); };
    const QDate date(number(kStampAt, 4), number(kStampAt + 4, 2), number(kStampAt + 6, 2));
    const QTime time(number(kStampAt + 8, 2), number(kStampAt + 10, 2));
    if (!date.isValid() || !time.isValid())
        return refused(QT_TRANSLATE_NOOP("Text", "The date and time inside the PIX end-to-end id do not exist"));
    return EndToEndId{text.toString(), text.sliced(kIspbAt, kStampAt - kIspbAt).toString(), QDateTime(date, time, Qt::UTC)};
}

} // namespace esteira::pix
