#include "viewmodels/settlement/conflict_lines.h"

#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/settlement/row_cells.h"

namespace esteira::viewmodels {

QList<ConflictLine> conflictLines(const ports::StoredRow &row)
{
    if (!row.found)
        return {};
    settlement::DraftRow theirs;
    theirs.request = row.found->sent;
    const QStringList differing = settlement::differingFields(row.draft.request, *row.found);
    QList<ConflictLine> lines;
    for (const QString &field : rowFields()) {
        if (differing.contains(field))
            lines.append({fieldLabel(field), shownCell(row.draft, field), shownCell(theirs, field)});
    }
    return lines;
}

std::optional<Money> presentValueOf(const ports::StoredRow &row)
{
    Money sum;
    for (const settlement::AffectedAsset &asset : row.assets) {
        if (!asset.presentValue)
            return std::nullopt;
        sum += *asset.presentValue;
    }
    return row.assets.isEmpty() ? std::nullopt : std::optional(sum);
}

} // namespace esteira::viewmodels
