#include "domain/settlement/draft_row.h"

#include "domain/settlement/settlement_fields.h"
#include "domain/settlement/unread_values.h"

namespace esteira::settlement {

namespace {

using Kind = SettlementField::Kind;

void clearValue(SettlementRequest &request, const SettlementField &field)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Enumerator: (request.*field.text).clear(); return;
    case Kind::Money: request.totalValue.reset(); return;
    case Kind::Integer: request.installmentNumber.reset(); return;
    case Kind::Date: request.*field.date = QDate(); return;
    }
}

/// False when the text cannot be read without a doubt; the request is then as it was.
bool readValue(SettlementRequest &request, const SettlementField &field, const QString &text, const ColumnReading &reading)
{
    switch (field.kind) {
    case Kind::Text: request.*field.text = text; return true;
    case Kind::Enumerator: {
        const Enumerator *value = findEnumeratorByName(field.values, text);
        if (value)
            request.*field.text = QString::fromLatin1(value->value);
        return value;
    }
    case Kind::Money: {
        const ParsedMoney money = readMoney(text, reading.decimalMark);
        if (const Money *value = std::get_if<Money>(&money))
            request.totalValue = *value;
        return std::holds_alternative<Money>(money);
    }
    case Kind::Integer: {
        const auto number = readWholeNumber(text);
        if (number)
            request.installmentNumber = number;
        return number.has_value();
    }
    case Kind::Date: {
        const ParsedDate date = parseDate(text, reading.dateOrder);
        if (const QDate *value = std::get_if<QDate>(&date))
            request.*field.date = *value;
        return std::holds_alternative<QDate>(date);
    }
    }
    return false;
}

} // namespace

QStringList settlementFields()
{
    static const QStringList kNames = [] {
        QStringList names;
        for (const SettlementField &field : settlementFieldTable())
            names.append(field.name);
        return names;
    }();
    return kNames;
}

QString cellText(const DraftRow &row, const QString &field)
{
    if (const auto unread = row.unread.constFind(field); unread != row.unread.constEnd())
        return *unread;
    const SettlementField *known = findSettlementField(field);
    if (!known)
        return {};
    switch (known->kind) {
    case Kind::Text:
    case Kind::Enumerator: return row.request.*known->text;
    case Kind::Money: return row.request.totalValue ? row.request.totalValue->toDecimal() : QString();
    case Kind::Integer:
        return row.request.installmentNumber ? QString::number(*row.request.installmentNumber) : QString();
    case Kind::Date: return (row.request.*known->date).toString(Qt::ISODate);
    }
    return {};
}

void setCellText(DraftRow &row, const QString &field, const QString &text, const ColumnReading &reading)
{
    const SettlementField *known = findSettlementField(field);
    if (!known)
        return;
    row.unread.remove(field);
    clearValue(row.request, *known);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || readValue(row.request, *known, trimmed, reading))
        return;
    row.unread.insert(field, text);
    if (known->kind == Kind::Money)
        row.reading.decimalMark = reading.decimalMark;
    if (known->kind == Kind::Date)
        row.reading.dateOrder = reading.dateOrder;
}

} // namespace esteira::settlement
