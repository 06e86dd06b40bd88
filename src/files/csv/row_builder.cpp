#include "files/csv/row_builder.h"

#include "files/csv/cell_reading.h"
#include "files/csv/csv_writer.h"
#include "files/text_scan.h"

#include <algorithm>

namespace esteira::files {

namespace {

using settlement::DraftRow;
using Kind = settlement::SettlementField::Kind;

constexpr size_t kKnownValues = 256; // an enumerator column with more different texts is none; memory stays bounded
constexpr qsizetype kLineShown = 300;
const QString kTotalValue = QStringLiteral("total_value");

} // namespace

RowBuilder::RowBuilder(const std::vector<Column> &columns, ports::TextEncoding encoding, size_t cellsExpected)
    : m_encoding(encoding), m_cellsExpected(cellsExpected)
{
    for (const Column &column : columns) {
        Plan plan;
        plan.column = column;
        plan.field = settlement::findSettlementField(column.field);
        if (plan.field || column.field == QLatin1String(ports::kNoteField))
            m_plans.push_back(std::move(plan));
    }
}

QString RowBuilder::text(std::string_view cell) const
{
    return withoutFormulaGuard(decoded(trimmed(cell), m_encoding)).trimmed();
}

DraftRow RowBuilder::build(std::span<const std::string_view> cells, std::string_view raw, qint64 line)
{
    DraftRow row;
    row.sourceLine = int(line);
    for (Plan &plan : m_plans) {
        if (size_t(plan.column.index) >= cells.size())
            continue;
        const std::string_view cell = trimmed(cells[size_t(plan.column.index)]);
        if (!cell.empty())
            readCell(plan, cell, row);
    }
    const auto hasText = [](std::string_view cell) { return !trimmed(cell).empty(); };
    if (cells.size() > m_cellsExpected &&
        std::any_of(cells.begin() + qptrdiff(m_cellsExpected), cells.end(), hasText)) {
        // A separator inside an unquoted text has moved every cell behind it. No amount of such a line may be believed,
        // so the amount's cell shows the line as it is and waits for a person.
        row.request.totalValue.reset();
        row.unread.insert(kTotalValue, decoded(raw.substr(0, kLineShown), m_encoding));
    }
    return row;
}

void RowBuilder::readCell(Plan &plan, std::string_view cell, DraftRow &row)
{
    if (!plan.field) {
        row.note = text(cell);
        return;
    }
    switch (plan.field->kind) {
    case Kind::Text: row.request.*plan.field->text = text(cell); return;
    case Kind::Enumerator: readEnumerator(plan, cell, row); return;
    case Kind::Money:
        if (!readMoney(plan, cell, row))
            keepUnread(plan, cell, row);
        return;
    case Kind::Integer:
        row.request.installmentNumber = plainNumber(cell);
        if (!row.request.installmentNumber)
            keepUnread(plan, cell, row);
        return;
    case Kind::Date:
        if (const auto date = dateInOrder(cell, plan.column.reading.dateOrder))
            row.request.*plan.field->date = *date;
        else
            keepUnread(plan, cell, row);
        return;
    }
}

bool RowBuilder::readMoney(const Plan &plan, std::string_view cell, DraftRow &row) const
{
    const DecimalMark mark = plan.column.reading.decimalMark;
    const auto amount = plainAmount(cell);
    if (amount && (mark == DecimalMark::Unknown || amount->mark == DecimalMark::Unknown || amount->mark == mark)) {
        row.request.totalValue = amount->value;
        return true;
    }
    if (!plan.column.byOperator)
        return false;
    // The operator said which mark is decimal: that answers the cells that were ambiguous on their own.
    const ParsedMoney chosen = parseMoney(text(cell), mark);
    if (const Money *value = std::get_if<Money>(&chosen))
        row.request.totalValue = *value;
    return std::holds_alternative<Money>(chosen);
}

/// The domain reads what the quick readers left, and keeps the text where it cannot.
void RowBuilder::keepUnread(const Plan &plan, std::string_view cell, DraftRow &row) const
{
    settlement::setCellText(row, plan.column.field, text(cell), plan.column.reading);
}

void RowBuilder::readEnumerator(Plan &plan, std::string_view cell, DraftRow &row)
{
    if (plan.lastBytes != cell) {
        plan.lastBytes.assign(cell);
        auto found = plan.known.find(plan.lastBytes);
        if (found == plan.known.end()) {
            DraftRow probe;
            settlement::setCellText(probe, plan.column.field, text(cell), plan.column.reading);
            const bool read = probe.unread.isEmpty();
            Enumerated value{read ? probe.request.*plan.field->text : text(cell), read};
            if (plan.known.size() >= kKnownValues)
                plan.known.clear();
            found = plan.known.emplace(plan.lastBytes, std::move(value)).first;
        }
        plan.last = found->second;
    }
    if (plan.last.read)
        row.request.*plan.field->text = plan.last.value;
    else
        row.unread.insert(plan.column.field, plan.last.value);
}

} // namespace esteira::files
