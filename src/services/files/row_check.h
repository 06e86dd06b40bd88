#pragma once

#include "domain/settlement/draft_row.h"

#include <QHash>

namespace esteira::services {

/// The problems the rows of one file have, told row by row in file order: the rules of a row, an external id already
/// used above, and what only looks like a payment. Remembers one number a row. Not for two threads.
class RowCheck {
public:
    /// Two payments of the same asset, installment, type, day and value: 64 bits that are equal for equal ones.
    static quint64 businessKey(const settlement::SettlementRequest &request);
    /// The same asset, installment and value, on whatever day and of whatever type.
    static quint64 nearKey(const settlement::SettlementRequest &request);

    QList<settlement::Problem> problemsOf(const settlement::DraftRow &row);
    static bool hasError(const QList<settlement::Problem> &problems);

private:
    QHash<QString, int> m_ids;
    QHash<quint64, int> m_payments;
};

} // namespace esteira::services
