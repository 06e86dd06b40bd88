#include "domain/calendar/business_calendar.h"
#include "domain/settlement/draft_row.h"
#include "domain/settlement/external_id.h"
#include "domain/settlement/field_problems.h"
#include "domain/settlement/settlement_fields.h"

#include <algorithm>

namespace esteira::settlement {

namespace {

using Kind = SettlementField::Kind;

Problem error(const SettlementField &field, const char *code, const QString &offending, Text text, Text suggestion = {},
              QString fix = {})
{
    return makeProblem(Severity::Error, field.name, code, offending, std::move(text), std::move(suggestion), std::move(fix));
}

Problem warning(const SettlementField &field, const char *code, const QString &offending, Text text, Text suggestion = {})
{
    return makeProblem(Severity::Warning, field.name, code, offending, std::move(text), std::move(suggestion));
}

/// "4,512E+11": a spreadsheet has replaced a long number by this, and its digits are gone.
bool looksScientific(QStringView text)
{
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e < 1 || e + 2 >= text.size() || (text.at(e + 1) != u'+' && text.at(e + 1) != u'-'))
        return false;
    const auto onlyDigits = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const QStringView mantissa = text.first(e);
    return onlyDigits(text.sliced(e + 2)) && onlyDigits(mantissa.first(1))
        && (mantissa.size() == 1 || ((mantissa.at(1) == u',' || mantissa.at(1) == u'.') && onlyDigits(mantissa.sliced(2))));
}

Problem unreadMoney(const SettlementField &field, const QString &text, DecimalMark mark)
{
    const ParsedMoney money = readMoney(text, mark);
    if (const auto *ambiguous = std::get_if<AmbiguousMoney>(&money)) {
        const QString thousands = ambiguous->asThousands.toDecimal();
        return error(field, "value.ambiguous", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Ambiguous: the mark may separate thousands or three decimals")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "If the mark separates thousands, the value is %1"), {thousands}), thousands);
    }
    const ParsedMoney alone = parseMoney(text);
    if (const auto *readable = std::get_if<Money>(&alone)) {
        const QString value = readable->toDecimal();
        return error(field, "value.decimal_mark", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "The decimal mark is not the one of this column")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Read by itself, the value is %1"), {value}), value);
    }
    const auto *invalid = std::get_if<InvalidMoney>(&money);
    switch (invalid ? invalid->fault : MoneyFault::NotAnAmount) {
    case MoneyFault::TooManyDecimals:
        return error(field, "value.too_many_decimals", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "More than two decimals; amounts are never rounded")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Write the amount with centavos, like 1234.56")));
    case MoneyFault::TooLarge:
        return error(field, "value.too_large", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Larger than any amount that can be sent")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Check the number of digits")));
    case MoneyFault::NotAnAmount: break;
    }
    return error(field, "value.invalid", text, Text::of(QT_TRANSLATE_NOOP("Text", "Not an amount of money")),
                 Text::of(QT_TRANSLATE_NOOP("Text", "Write the amount with centavos, like 1234.56")));
}

Problem unreadDate(const SettlementField &field, const QString &text, DateOrder order)
{
    const ParsedDate alone = parseDate(text);
    if (const auto *both = std::get_if<AmbiguousDate>(&alone)) {
        const QString dayFirst = both->dayFirst.toString(Qt::ISODate);
        const QString monthFirst = both->monthFirst.toString(Qt::ISODate);
        // A column whose order is known leaves no doubt; this text was kept while the order was not known.
        return error(field, "date.ambiguous", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Ambiguous: %1 or %2"), {dayFirst, monthFirst}),
                     Text::of(QT_TRANSLATE_NOOP("Text", "Read with the day first, the date is %1"), {dayFirst}),
                     order == DateOrder::MonthFirst ? monthFirst : dayFirst);
    }
    if (const auto *other = std::get_if<QDate>(&alone)) {
        const QString iso = other->toString(Qt::ISODate);
        return error(field, "date.order", text,
                     Text::of(QT_TRANSLATE_NOOP("Text", "Day and month are swapped: the date exists only in the other order")),
                     Text::of(QT_TRANSLATE_NOOP("Text", "In the other order, the date is %1"), {iso}), iso);
    }
    return error(field, "date.invalid", text, Text::of(QT_TRANSLATE_NOOP("Text", "Not a date that exists")),
                 Text::of(QT_TRANSLATE_NOOP("Text", "Write the date as day/month/year or year-month-day")));
}

Problem unreadEnumerator(const SettlementField &field, const QString &text)
{
    QStringList values;
    for (const Enumerator &value : field.values)
        values.append(QString::fromLatin1(value.value));
    return error(field, "enumerator.unknown", text, Text::of(QT_TRANSLATE_NOOP("Text", "Not one of the accepted values")),
                 Text::of(QT_TRANSLATE_NOOP("Text", "Use one of: %1"), {values.join(QStringLiteral(", "))}));
}

Problem unreadInteger(const SettlementField &field, const QString &text)
{
    // "3/12" is how contracts number the third of twelve instalments.
    DraftRow probe;
    setCellText(probe, field.name, text.section(u'/', 0, 0));
    const bool isPart = text.count(u'/') == 1 && probe.request.installmentNumber.value_or(0) > 0;
    const QString fix = isPart ? QString::number(*probe.request.installmentNumber) : QString();
    return error(field, "installment.invalid", text,
                 Text::of(QT_TRANSLATE_NOOP("Text", "Not a whole number greater than zero")),
                 fix.isEmpty() ? Text::of(QT_TRANSLATE_NOOP("Text", "Write the number of the installment, counted from 1"))
                               : Text::of(QT_TRANSLATE_NOOP("Text", "Use %1"), {fix}),
                 fix);
}

Problem unread(const SettlementField &field, const QString &text, const ColumnReading &reading)
{
    switch (field.kind) {
    case Kind::Money: return unreadMoney(field, text, reading.decimalMark);
    case Kind::Date: return unreadDate(field, text, reading.dateOrder);
    case Kind::Enumerator: return unreadEnumerator(field, text);
    case Kind::Integer: return unreadInteger(field, text);
    case Kind::Text: break;
    }
    return error(field, "text.characters", text, Text::of(QT_TRANSLATE_NOOP("Text", "This text could not be read")));
}

/// The rules of one row, field by field; `m_problems` grows in the order of the grid.
class RowRules {
public:
    explicit RowRules(const DraftRow &row) : m_row(row), m_request(row.request) {}

    QList<Problem> run()
    {
        m_type = findEnumerator(settlementTypes(), m_request.settlementType);
        for (const SettlementField &field : settlementFieldTable()) {
            if (!m_row.unread.isEmpty()) {
                if (const auto text = m_row.unread.constFind(field.name); text != m_row.unread.constEnd()) {
                    m_problems.append(unread(field, *text, m_row.reading));
                    continue;
                }
            }
            switch (field.kind) {
            case Kind::Text: checkText(field); break;
            case Kind::Enumerator: checkEnumerator(field); break;
            case Kind::Money: checkMoney(field); break;
            case Kind::Integer: checkInstallment(field); break;
            case Kind::Date: checkDate(field); break;
            }
        }
        return std::move(m_problems);
    }

private:
    void checkText(const SettlementField &field)
    {
        const QString &text = m_request.*field.text;
        const bool isIdentifier = field.text == &SettlementRequest::contractNumber
            || field.text == &SettlementRequest::assetExternalId || field.text == &SettlementRequest::assetKey;
        if (text.isEmpty()) {
            if (field.text == &SettlementRequest::externalId) {
                m_problems.append(error(field, "external_id.missing", text, Text::of(QT_TRANSLATE_NOOP("Text", "Required")),
                                        Text::of(QT_TRANSLATE_NOOP("Text", "Give the settlement an identifier of its own"))));
            } else if (field.text == &SettlementRequest::contractNumber) {
                checkSomeIdentifier(field);
            }
            return;
        }
        if (isIdentifier && checkOnlyIdentifier(field, text))
            return;
        if (field.text == &SettlementRequest::assetKey) {
            if (!isUuid(text))
                m_problems.append(notUuid(field.name, text));
        } else if (text.size() > field.maxLength) {
            m_problems.append(tooLong(field.name, text, field.maxLength));
        } else if (looksScientific(text)) {
            m_problems.append(error(field, "text.scientific", text,
                                    Text::of(QT_TRANSLATE_NOOP("Text", "A spreadsheet has replaced the number by scientific notation; its last digits are lost")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Take it again from the original file, with the column as text"))));
        } else if (field.text == &SettlementRequest::externalId && !isSafeExternalId(text)) {
            m_problems.append(unsafeExternalId(field.name, text));
        }
    }

    void checkSomeIdentifier(const SettlementField &contract)
    {
        if (m_request.assetExternalId.isEmpty() && m_request.assetKey.isEmpty()) {
            m_problems.append(error(contract, "asset.missing", {},
                                    Text::of(QT_TRANSLATE_NOOP("Text", "The asset is not identified")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Give the contract number, the asset's external id or the asset's key"))));
        }
    }

    /// The problem stands on every identifier after the first, so that the surplus ones are the marked cells.
    bool checkOnlyIdentifier(const SettlementField &field, const QString &text)
    {
        const bool hasContract = !m_request.contractNumber.isEmpty();
        const bool isSurplus = field.text == &SettlementRequest::assetExternalId
            ? hasContract
            : field.text == &SettlementRequest::assetKey && (hasContract || !m_request.assetExternalId.isEmpty());
        if (isSurplus) {
            m_problems.append(error(field, "asset.several", text,
                                    Text::of(QT_TRANSLATE_NOOP("Text", "The asset is identified twice; only one identifier may be sent")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Keep one of contract number, external id and key, and clear the others"))));
        }
        return isSurplus;
    }

    void checkEnumerator(const SettlementField &field)
    {
        const QString &value = m_request.*field.text;
        if (!value.isEmpty()) {
            if (!findEnumerator(field.values, value))
                m_problems.append(unreadEnumerator(field, value));
            return;
        }
        if (field.text == &SettlementRequest::collectionOriginType) {
            m_problems.append(warning(field, "origin.missing", value,
                                      Text::of(QT_TRANSLATE_NOOP("Text", "Without the origin, nobody can tell a settlement from a repurchase")),
                                      Text::of(QT_TRANSLATE_NOOP("Text", "Say who paid: the borrower or the assignor"))));
            return;
        }
        const bool isAssetType = field.text == &SettlementRequest::assetType;
        m_problems.append(error(field, isAssetType ? "asset_type.missing" : "settlement_type.missing", value,
                                Text::of(QT_TRANSLATE_NOOP("Text", "Required")),
                                Text::of(QT_TRANSLATE_NOOP("Text", "Choose one of the list"))));
    }

    void checkMoney(const SettlementField &field)
    {
        if (!m_request.totalValue) {
            m_problems.append(error(field, "value.missing", {}, Text::of(QT_TRANSLATE_NOOP("Text", "Required")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Write the amount with centavos, like 1234.56"))));
        } else if (*m_request.totalValue <= Money()) {
            m_problems.append(error(field, "value.not_positive", m_request.totalValue->toDecimal(),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "The amount must be greater than zero")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "A reversal is not a settlement: take the line out, or correct the amount"))));
        }
    }

    void checkInstallment(const SettlementField &field)
    {
        const std::optional<int> number = m_request.installmentNumber;
        if (number && *number < 1) {
            m_problems.append(unreadInteger(field, QString::number(*number)));
        } else if (m_type && m_type->needsInstallment && !number) {
            m_problems.append(error(field, "installment.missing", {},
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Required for this settlement type")),
                                    Text::of(QT_TRANSLATE_NOOP("Text", "Write the number of the installment, counted from 1"))));
        } else if (m_type && !m_type->needsInstallment && number) {
            m_problems.append(warning(field, "installment.unexpected", QString::number(*number),
                                      Text::of(QT_TRANSLATE_NOOP("Text", "This settlement type is about the whole asset, yet an installment is given")),
                                      Text::of(QT_TRANSLATE_NOOP("Text", "Check the settlement type, or clear the installment"))));
        }
    }

    void checkDate(const SettlementField &field)
    {
        const QDate day = m_request.*field.date;
        if (field.date == &SettlementRequest::collectionDate && day.isValid() && !calendar::isBusinessDay(day))
            m_problems.append(notBusinessDay(field.name, day));
    }

    const DraftRow &m_row;
    const SettlementRequest &m_request;
    const Enumerator *m_type = nullptr;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> validate(const DraftRow &row)
{
    return RowRules(row).run();
}

Problem duplicateExternalId(const QString &externalId, int otherLine)
{
    return makeProblem(Severity::Error, QStringLiteral("external_id"), "external_id.duplicate", externalId,
                       otherLine > 0 ? Text::of(QT_TRANSLATE_NOOP("Text", "Already used on line %1"), {QString::number(otherLine)})
                                     : Text::of(QT_TRANSLATE_NOOP("Text", "Already used by another line of this batch")),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Take the line out if it is a copy; otherwise give it an identifier of its own")));
}

} // namespace esteira::settlement
