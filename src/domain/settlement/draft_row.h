#pragma once

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
    int sourceLine = 0;            ///< line of the imported file; 0 when typed
    QString note;                  ///< extra column of the file worth keeping (borrower's name)

    friend bool operator==(const DraftRow &, const DraftRow &) = default;
};

/// The cell's text as it would be typed: the unread text, or the value (money "1234.56", dates ISO).
QString cellText(const DraftRow &row, const QString &field);

/// Reads a typed text into the row's field (money and dates in any of the accepted spellings); what cannot be read
/// goes to `unread`.
void setCellText(DraftRow &row, const QString &field, const QString &text);

/// Every problem of one row alone (settlement.md 1.2; domain-rules.md): required, lengths, formats, exactly one asset
/// identifier, instalment for instalment types, value > 0, real dates, ambiguous or over-precise values.
QList<Problem> validate(const DraftRow &row);

/// The problem of an external_id already used by another row of the batch.
Problem duplicateExternalId(const QString &externalId, int otherLine);

} // namespace esteira::settlement
