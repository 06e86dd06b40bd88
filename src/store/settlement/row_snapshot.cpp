#include "store/settlement/row_snapshot.h"

#include "domain/settlement/settlement_fields.h"
#include "store/settlement/json_columns.h"

namespace esteira::store::snapshot {

namespace {

using settlement::SettlementField;
using Kind = SettlementField::Kind;

const QString kUnread = QStringLiteral("#unread");
const QString kReading = QStringLiteral("#reading");
const QString kLine = QStringLiteral("#line");
const QString kNote = QStringLiteral("#note");

QString valueOf(const settlement::SettlementRequest &request, const SettlementField &field)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Enumerator: return request.*field.text;
    case Kind::Money: return request.totalValue ? request.totalValue->toDecimal() : QString();
    case Kind::Integer: return request.installmentNumber ? QString::number(*request.installmentNumber) : QString();
    case Kind::Date: return (request.*field.date).toString(Qt::ISODate);
    }
    return {};
}

/// What was written by valueOf(), read without the leniency that people's texts get.
void setValue(settlement::SettlementRequest &request, const SettlementField &field, const QString &value)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Enumerator: request.*field.text = value; return;
    case Kind::Money: request.totalValue = Money::fromDecimal(value); return;
    case Kind::Integer: request.installmentNumber = value.toInt(); return;
    case Kind::Date: request.*field.date = QDate::fromString(value, Qt::ISODate); return;
    }
}

} // namespace

QString of(const settlement::DraftRow &row)
{
    QJsonObject object;
    for (const SettlementField &field : settlement::settlementFieldTable()) {
        if (const QString value = valueOf(row.request, field); !value.isEmpty())
            object.insert(field.name, value);
    }
    if (!row.unread.isEmpty()) {
        QJsonObject unread;
        for (auto it = row.unread.constBegin(); it != row.unread.constEnd(); ++it)
            unread.insert(it.key(), it.value());
        object.insert(kUnread, unread);
    }
    if (row.reading != settlement::ColumnReading())
        object.insert(kReading, int(row.reading.decimalMark) * 10 + int(row.reading.dateOrder));
    if (row.sourceLine > 0)
        object.insert(kLine, row.sourceLine);
    if (!row.note.isEmpty())
        object.insert(kNote, row.note);
    return object.isEmpty() ? QStringLiteral("{}") : json::fromObject(object);
}

settlement::DraftRow toRow(const QString &text)
{
    const QJsonObject object = json::toObject(text);
    settlement::DraftRow row;
    for (const SettlementField &field : settlement::settlementFieldTable()) {
        if (const auto value = object.constFind(field.name); value != object.constEnd())
            setValue(row.request, field, value->toString());
    }
    const QJsonObject unread = object.value(kUnread).toObject();
    for (auto it = unread.constBegin(); it != unread.constEnd(); ++it)
        row.unread.insert(it.key(), it.value().toString());
    const int reading = object.value(kReading).toInt();
    row.reading = {DecimalMark(reading / 10), settlement::DateOrder(reading % 10)};
    row.sourceLine = object.value(kLine).toInt();
    row.note = object.value(kNote).toString();
    return row;
}

} // namespace esteira::store::snapshot
