#include "store/settlement/row_query.h"

#include "store/database/sql_session.h"
#include "store/settlement/row_records.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace esteira::store {

namespace {

struct Sortable {
    const char *field;  ///< as the models name it: wire names, and what a row has of its own
    const char *column;
};

constexpr std::array kSortable{
    Sortable{"position", "id"},
    Sortable{"external_id", "external_id"},
    Sortable{"asset_type", "asset_type"},
    Sortable{"settlement_type", "settlement_type"},
    Sortable{"total_value", "total_centavos"},
    Sortable{"collection_origin_type", "collection_origin_type"},
    Sortable{"contract_number", "contract_number"},
    Sortable{"asset_external_id", "asset_external_id"},
    Sortable{"asset_key", "asset_key"},
    Sortable{"if_code", "if_code"},
    Sortable{"participant_control_number", "participant_control_number"},
    Sortable{"installment_number", "installment_number"},
    Sortable{"installment_maturity_date", "installment_maturity_date"},
    Sortable{"installment_external_id", "installment_external_id"},
    Sortable{"collection_date", "collection_date"},
    Sortable{"note", "note"},
    Sortable{"source_line", "source_line"},
    Sortable{"problems", "errors * 1000 + warnings"},
    Sortable{"send_state", "send_state"},
    Sortable{"attempts", "attempts"},
    Sortable{"status", "status"},
    Sortable{"status_since", "status_since"},
};

/// "column IN (?, ?)" with its values.
void addChoice(QString &sql, QVariantList &values, const char *column, const QStringList &choices)
{
    if (choices.isEmpty())
        return;
    const QString marks = QStringList(choices.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    sql += QStringLiteral(" AND %1 IN (%2)").arg(QLatin1StringView(column), marks);
    for (const QString &choice : choices)
        values.append(notNull(choice));
}

void addText(QString &sql, QVariantList &values, QString text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return;
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    const QString pattern = u'%' + text + u'%';
    QStringList conditions;
    for (const char *column : {"external_id", "contract_number", "asset_external_id", "asset_key", "note"}) {
        conditions.append(QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(QLatin1StringView(column)));
        values.append(pattern);
    }
    sql += QStringLiteral(" AND (%1)").arg(conditions.join(QStringLiteral(" OR ")));
}

/// The ids of a batch in which no position is missing follow from their number: a million of them without a look at a
/// row. Nothing when rows were deleted.
std::optional<QList<ports::RowId>> withoutGaps(SqlSession &session, ports::BatchId batch)
{
    SqlStatement &counts = session.statement("SELECT next_position - 1, (SELECT coalesce(sum(row_count), 0) FROM row_tally"
                                             " WHERE batch_id = batch.id) FROM batch WHERE id = ?");
    std::optional<QList<ports::RowId>> ids;
    if (counts.run(batch) && counts.next() && counts.integer(0) == counts.integer(1)) {
        ids.emplace(counts.integer(0));
        std::iota(ids->begin(), ids->end(), rows::idOf(batch, 1));
    }
    counts.finish();
    return ids;
}

} // namespace

Result<QList<ports::RowId>> queryRowIds(SqlSession &session, ports::BatchId batch, const ports::RowQuery &query, int first)
{
    const auto sort = std::find_if(kSortable.begin(), kSortable.end(),
                                   [&](const Sortable &known) { return query.sortField == QLatin1StringView(known.field); });
    if (sort == kSortable.end()) {
        return failure(ErrorKind::Bug, Text::of(QT_TRANSLATE_NOOP("Text", "Rows cannot be sorted by %1."), {query.sortField}));
    }
    if (query == ports::RowQuery()) {
        if (auto ids = withoutGaps(session, batch))
            return *ids;
    }
    // Few rows have problems and there is an index of them; everything else reads the table, which is in order.
    QString sql = QStringLiteral("SELECT id FROM settlement WHERE ")
        + (query.onlyWithProblems ? QStringLiteral("problems IS NOT NULL AND batch_id = %1").arg(batch) : QString::fromLatin1(rows::ofBatch(batch)));
    QVariantList values;
    addChoice(sql, values, "send_state", query.sendStates);
    addChoice(sql, values, "status", query.statuses);
    addText(sql, values, query.text);
    const QString direction = query.order == ports::SortOrder::Ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    sql += QStringLiteral(" ORDER BY %1 %2, id %2").arg(QLatin1StringView(sort->column), direction);

    if (first > 0)
        sql += QStringLiteral(" LIMIT %1").arg(first);

    SqlStatement found = session.prepare(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        found.bind(int(i), values.at(i));
    found.execute();
    QList<ports::RowId> ids;
    while (found.next())
        ids.append(found.integer(0));
    return ids;
}

} // namespace esteira::store
