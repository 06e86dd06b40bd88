#pragma once

#include "domain/settlement/column_reading.h"
#include "domain/settlement/problem.h"
#include "domain/settlement/settlement.h"

#include <QMap>
#include <QStringList>

namespace esteira::settlement {

/// The editable fields of a settlement, in the order of the grid; names are the wire's.
QStringList settlementFields();

/// One row of a draft: the values that could be read, and the text of those that could not, so that nothing a person
/// or a file wrote is lost and the cell can show it.
struct DraftRow {
    SettlementRequest request;
    QMap<QString, QString> unread; ///< field → text as written, only where it could not be read into `request`
    ColumnReading reading;         ///< how the columns of `unread` were read; it decides which problem they have
    int sourceLine = 0;            ///< line of the imported file; 0 when typed
    QString note;                  ///< extra column of the file worth keeping (borrower's name)

    friend bool operator==(const DraftRow &, const DraftRow &) = default;
};

/// The cell's text as it would be typed: the unread text, or the value (money "1234.56", dates ISO).
QString cellText(const DraftRow &row, const QString &field);

/// Reads a text into the row's field: money and dates in any of the accepted spellings, enumerators by value or by
/// label in either language. What cannot be read without a doubt goes to `unread`. A person's text is read as kTyped, a
/// file's by what its column proves. A field that does not exist is ignored.
void setCellText(DraftRow &row, const QString &field, const QString &text, const ColumnReading &reading = kTyped);

/// Every problem of one row alone (settlement.md 1.2; domain-rules.md), in the order of the grid: required, lengths,
/// formats, exactly one asset identifier, instalment for instalment types, value > 0, real dates, ambiguous or
/// over-precise values. At most one problem a field. A good row costs no allocation.
///
/// Errors: external_id.missing, text.too_long, text.characters, text.scientific, asset_type.missing,
/// settlement_type.missing, enumerator.unknown, asset.missing, asset.several, key.not_uuid, installment.missing,
/// installment.invalid, value.missing, value.ambiguous, value.too_many_decimals, value.decimal_mark, value.too_large,
/// value.invalid, value.not_positive, date.invalid, date.ambiguous, date.order.
/// Warnings: origin.missing, installment.unexpected, date.not_business_day.
QList<Problem> validate(const DraftRow &row);

/// The problem (external_id.duplicate) of an external_id already used by another row of the batch.
Problem duplicateExternalId(const QString &externalId, int otherLine);

} // namespace esteira::settlement
