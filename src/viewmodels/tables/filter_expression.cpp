#include "viewmodels/tables/filter_expression.h"

#include "core/clock.h"
#include "core/money.h"
#include "domain/settlement/date_reading.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace esteira::viewmodels {

namespace {

using ports::ColumnFilter;
using ports::ColumnKind;
using ports::FilterTerm;

/// A day or a month written as one operand covers a range; an amount or a count covers itself.
struct Operand {
    qint64 first = 0;
    qint64 last = 0;
};

std::optional<Operand> readCount(QString text)
{
    text.remove(u'.').remove(u',').remove(u' ');
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok ? std::optional(Operand{value, value}) : std::nullopt;
}

std::optional<Operand> readMoney(const QString &text, Language language)
{
    const ParsedMoney parsed = parseMoney(text, language == Language::Portuguese ? DecimalMark::Comma : DecimalMark::Dot);
    const Money *value = std::get_if<Money>(&parsed);
    return value ? std::optional(Operand{value->centavos(), value->centavos()}) : std::nullopt;
}

std::optional<Operand> dayOperand(QDate day)
{
    return day.isValid() ? std::optional(Operand{day.toJulianDay(), day.toJulianDay()}) : std::nullopt;
}

std::optional<Operand> readDate(const QString &text, QDate today)
{
    static const QRegularExpression dayMonth(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{1,2})[/.-](\\d{4})$"));
    const QString lower = text.toLower();
    if (lower == QStringLiteral("hoje") || lower == QStringLiteral("today"))
        return dayOperand(today);
    if (lower == QStringLiteral("ontem") || lower == QStringLiteral("yesterday"))
        return dayOperand(today.addDays(-1));
    if (const auto match = dayMonth.match(text); match.hasMatch())
        return dayOperand(QDate(today.year(), match.captured(2).toInt(), match.captured(1).toInt()));
    if (const auto match = month.match(text); match.hasMatch()) {
        const QDate first(match.captured(2).toInt(), match.captured(1).toInt(), 1);
        if (!first.isValid())
            return std::nullopt;
        return Operand{first.toJulianDay(), first.addMonths(1).addDays(-1).toJulianDay()};
    }
    // As this program writes dates in English: 19 Nov 2026.
    if (const QDate english = QLocale(QLocale::English).toDate(text, QStringLiteral("d MMM yyyy")); english.isValid())
        return dayOperand(english);
    const settlement::ParsedDate parsed = settlement::parseDate(text, settlement::DateOrder::DayFirst);
    const QDate *day = std::get_if<QDate>(&parsed);
    return day ? dayOperand(*day) : std::nullopt;
}

struct Reader {
    ColumnKind kind;
    QDate today;
    Language language;

    std::optional<Operand> operand(const QString &text) const
    {
        switch (kind) {
        case ColumnKind::Text: break;
        case ColumnKind::Count: return readCount(text);
        case ColumnKind::Money: return readMoney(text, language);
        case ColumnKind::Date: return readDate(text, today);
        }
        return std::nullopt;
    }

    std::unexpected<Text> refuse(const QString &written) const
    {
        switch (kind) {
        case ColumnKind::Text: break;
        case ColumnKind::Count:
            return std::unexpected(Text::of(
                QT_TRANSLATE_NOOP("Text", "“%1” is not a number. Write 100, > 100, 100..200 or !100."), {written}));
        case ColumnKind::Money:
            return std::unexpected(Text::of(
                QT_TRANSLATE_NOOP("Text", "“%1” is not an amount with two decimals. Write %2, > %2, or a range with two dots."),
                {written, language == Language::Portuguese ? QStringLiteral("1.284,50") : QStringLiteral("1,284.50")}));
        case ColumnKind::Date:
            return std::unexpected(Text::of(
                QT_TRANSLATE_NOOP("Text", "“%1” is not a date. Write 17/11, 17/11/2026, 11/2026, >= 17/11 or 17/11..19/11."), {written}));
        }
        return std::unexpected(Text::of(QT_TRANSLATE_NOOP("Text", "Nothing is written after “%1”."), {written}));
    }

    std::expected<FilterTerm, Text> range(const QString &written, qsizetype dots) const
    {
        FilterTerm term;
        const QString from = written.left(dots).trimmed();
        const QString to = written.mid(dots + 2).trimmed();
        if (from.isEmpty() && to.isEmpty())
            return refuse(written);
        if (!from.isEmpty()) {
            const auto low = operand(from);
            if (!low)
                return refuse(from);
            term.low = low->first;
        }
        if (!to.isEmpty()) {
            const auto high = operand(to);
            if (!high)
                return refuse(to);
            term.high = high->last;
        }
        if (term.low && term.high && *term.low > *term.high)
            return std::unexpected(Text::of(QT_TRANSLATE_NOOP("Text", "“%1” ends before it begins."), {written}));
        return term;
    }

    std::expected<FilterTerm, Text> comparison(const QString &written) const
    {
        enum class Sign { Equal, Greater, GreaterOrEqual, Less, LessOrEqual };
        struct Spelling {
            QLatin1String ascii;
            QChar mark;
            Sign sign;
        };
        static const std::array spellings{
            Spelling{QLatin1String(">="), QChar(0x2265), Sign::GreaterOrEqual}, Spelling{QLatin1String("<="), QChar(0x2264), Sign::LessOrEqual},
            Spelling{QLatin1String(">"), {}, Sign::Greater}, Spelling{QLatin1String("<"), {}, Sign::Less},
            Spelling{QLatin1String("="), {}, Sign::Equal}};
        Sign sign = Sign::Equal;
        QString text = written;
        for (const Spelling &one : spellings) {
            const qsizetype length = text.startsWith(one.ascii) ? one.ascii.size() : !one.mark.isNull() && text.startsWith(one.mark) ? 1 : 0;
            if (length > 0) {
                sign = one.sign;
                text = text.mid(length).trimmed();
                break;
            }
        }
        const auto value = operand(text);
        if (!value)
            return refuse(text.isEmpty() ? written : text);
        FilterTerm term;
        switch (sign) {
        case Sign::Equal: term.low = value->first; term.high = value->last; break;
        case Sign::Greater: term.low = value->last + 1; break;
        case Sign::GreaterOrEqual: term.low = value->first; break;
        case Sign::Less: term.high = value->first - 1; break;
        case Sign::LessOrEqual: term.high = value->last; break;
        }
        return term;
    }

    std::expected<FilterTerm, Text> term(QString written) const
    {
        const bool negated = written.startsWith(u'!');
        const QString body = negated ? written.mid(1).trimmed() : written;
        if (body.isEmpty())
            return std::unexpected(Text::of(QT_TRANSLATE_NOOP("Text", "Nothing is written after “%1”."), {written}));
        std::expected<FilterTerm, Text> term;
        if (kind == ColumnKind::Text) {
            const bool whole = body.startsWith(u'=');
            term = FilterTerm{false, whole, whole ? body.mid(1).trimmed() : body, {}, {}};
        } else {
            const qsizetype dots = body.indexOf(QStringLiteral(".."));
            term = dots >= 0 ? range(body, dots) : comparison(body);
        }
        if (term)
            term->negated = negated;
        return term;
    }
};

std::optional<qint64> numberOf(ColumnKind kind, const QVariant &value)
{
    if (!value.isValid())
        return std::nullopt;
    if (value.userType() == qMetaTypeId<Money>())
        return value.value<Money>().centavos();
    if (kind != ColumnKind::Date)
        return value.toLongLong();
    const QDate day = value.userType() == QMetaType::QDateTime ? brasiliaDate(value.toDateTime()) : value.toDate();
    return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
}

bool meets(const FilterTerm &term, ColumnKind kind, const QVariant &value)
{
    if (kind == ColumnKind::Text) {
        const QString text = value.toString();
        return term.whole ? text.compare(term.text, Qt::CaseInsensitive) == 0 : text.contains(term.text, Qt::CaseInsensitive);
    }
    const auto number = numberOf(kind, value);
    return number && (!term.low || *number >= *term.low) && (!term.high || *number <= *term.high);
}

} // namespace

std::expected<ColumnFilter, Text> readFilter(const QString &expression, ColumnKind kind, QDate today, Language language)
{
    ColumnFilter filter{kind, {}};
    const Reader reader{kind, today, language};
    for (const QString &part : expression.split(u';')) {
        if (part.trimmed().isEmpty())
            continue;
        auto term = reader.term(part.trimmed());
        if (!term)
            return std::unexpected(term.error());
        filter.terms.append(*term);
    }
    return filter;
}

bool passes(const ColumnFilter &filter, const QVariant &value)
{
    bool wanted = false;
    bool found = false;
    for (const FilterTerm &term : filter.terms) {
        const bool met = meets(term, filter.kind, value);
        if (term.negated && met)
            return false;
        wanted = wanted || !term.negated;
        found = found || (!term.negated && met);
    }
    return !wanted || found;
}

} // namespace esteira::viewmodels
