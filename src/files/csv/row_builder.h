#pragma once

#include "domain/settlement/draft_row.h"
#include "domain/settlement/settlement_fields.h"
#include "ports/files/settlement_file.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace esteira::files {

/// Turns the cells of a record into a draft row, by the columns' mapping and the way each column is to be read. What
/// cannot be read without a doubt stays as unread text. Keeps the values of enumerator columns, which repeat, so that a
/// row costs little more than its texts. Not for use by two threads at once.
class RowBuilder {
public:
    struct Column {
        int index = 0;
        QString field;
        settlement::ColumnReading reading;
        bool byOperator = false; ///< the operator chose mark or order: ambiguous cells are read by it
    };

    RowBuilder(const std::vector<Column> &columns, ports::TextEncoding encoding, size_t cellsExpected);

    settlement::DraftRow build(std::span<const std::string_view> cells, std::string_view raw, qint64 line);

    /// Text of a cell as a person wrote it: decoded, trimmed, without the guard against formulas.
    QString text(std::string_view cell) const;

private:
    struct Enumerated {
        QString value;
        bool read = false;
    };
    struct Plan {
        Column column;
        const settlement::SettlementField *field = nullptr; ///< nullptr: the note
        std::unordered_map<std::string, Enumerated> known;  ///< enumerator columns
        std::string lastBytes;
        Enumerated last;
    };

    void readCell(Plan &plan, std::string_view cell, settlement::DraftRow &row);
    void readEnumerator(Plan &plan, std::string_view cell, settlement::DraftRow &row);
    bool readMoney(const Plan &plan, std::string_view cell, settlement::DraftRow &row) const;
    void keepUnread(const Plan &plan, std::string_view cell, settlement::DraftRow &row) const;

    std::vector<Plan> m_plans;
    ports::TextEncoding m_encoding;
    size_t m_cellsExpected;
};

} // namespace esteira::files
