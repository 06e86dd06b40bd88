#pragma once

#include "domain/settlement/enumerators.h"
#include "domain/settlement/settlement.h"

#include <span>

namespace esteira::settlement {

/// How one field of a settlement is kept, read and limited (settlement.md 1.2): the one table that cells and rules
/// share. Constant data, free of threads.
struct SettlementField {
    enum class Kind { Text, Enumerator, Money, Integer, Date };

    QString name;   ///< wire name
    Kind kind = Kind::Text;
    QString SettlementRequest::*text = nullptr; ///< Text and Enumerator
    QDate SettlementRequest::*date = nullptr;   ///< Date
    int maxLength = 0;                          ///< Text
    std::span<const Enumerator> values = {};    ///< Enumerator
};

/// In the order of the grid.
std::span<const SettlementField> settlementFieldTable();

/// nullptr for a name that is no field.
const SettlementField *findSettlementField(QStringView name);

} // namespace esteira::settlement
