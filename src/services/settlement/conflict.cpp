#include "services/settlement/conflict.h"

namespace esteira::services {

Error conflictError(const ports::StoredRow &row, const settlement::Settlement &found)
{
    return makeError(ErrorKind::Conflict,
        Text::of(QT_TRANSLATE_NOOP("Text", "The administrator has settlement %1 with other data: %2."),
                 {row.draft.request.externalId, settlement::differingFields(row.draft.request, found).join(QStringLiteral(", "))}),
        Text::of(QT_TRANSLATE_NOOP("Text", "Nothing was sent twice. Compare both: keep what is there, or remove it and insert the row with a new identifier.")));
}

ports::RowOutcome comparedWith(const ports::StoredRow &row, const settlement::Settlement &found, ports::Source source)
{
    ports::RowOutcome outcome;
    outcome.row = row.id;
    outcome.settlement = found;
    outcome.source = source;
    outcome.hadUnknownAttempt = row.hadUnknownAttempt;
    outcome.state = settlement::SendState::Accepted;
    if (!settlement::readsBackEqual(row.draft.request, found)) {
        outcome.state = settlement::SendState::Conflict;
        outcome.error = conflictError(row, found);
    }
    return outcome;
}

} // namespace esteira::services
