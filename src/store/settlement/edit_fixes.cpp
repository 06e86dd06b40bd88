#include "domain/settlement/similar_problems.h"
#include "store/database/sql_session.h"
#include "store/settlement/edit_history.h"
#include "store/settlement/json_columns.h"
#include "store/settlement/row_records.h"

#include <map>

/// One decision for many rows, and sums of many rows.
namespace esteira::store::edits {

namespace {

using ports::BatchId;
using ports::RowId;
using settlement::Problem;

/// Each row with its own suggestion.
QList<ports::DraftEdit::Row> fixesOf(SqlSession &session, BatchId batch, const Problem &like)
{
    SqlStatement &found = session.statement("SELECT id, problems FROM settlement WHERE problems IS NOT NULL AND batch_id = ? ORDER BY position");
    found.run(batch);
    QList<ports::DraftEdit::Row> fixes;
    while (found.next()) {
        const QString problems = found.text(1);
        // Most rows have other problems; reading JSON is what costs.
        if (!problems.contains(like.code))
            continue;
        for (const Problem &problem : json::toProblems(problems)) {
            if (settlement::isSimilar(problem, like))
                fixes.append({found.integer(0), {problem.fix}});
        }
    }
    return fixes;
}

/// Some hundredths of a second: whoever asks for something else meanwhile does not notice.
constexpr qint64 kRowsCountedTogether = 25'000;

struct Sums {
    ports::SelectionTotals totals;
    void add(const SqlStatement &found)
    {
        const qint64 amounts = found.integer(1);
        totals.rows += found.integer(0);
        if (amounts == 0)
            return;
        const Money least = found.money(3);
        const Money most = found.money(4);
        totals.least = totals.amounts == 0 ? least : std::min(totals.least, least);
        totals.most = totals.amounts == 0 ? most : std::max(totals.most, most);
        totals.amounts += amounts;
        totals.sum += found.money(2);
    }
};

} // namespace

Result<qint64> countSimilar(SqlSession &session, BatchId batch, const Problem &problem)
{
    return qint64(fixesOf(session, batch, problem).size());
}

Result<ports::EditResult> fixSimilar(SqlSession &session, BatchId batch, const Problem &problem, const QDateTime &now)
{
    ports::DraftEdit edit;
    edit.batch = batch;
    edit.kind = ports::EditKind::FixSimilar;
    edit.fields = {problem.field};
    edit.rows = fixesOf(session, batch, problem);
    return apply(session, edit, now);
}

Result<ports::SelectionTotals> totals(SqlSession &session, const QList<RowId> &ids)
{
    QList<RowId> sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    Sums sums;
    SqlStatement &found = session.statement("SELECT count(*), count(total_centavos), sum(total_centavos), min(total_centavos), max(total_centavos)"
                                            " FROM settlement WHERE id BETWEEN ? AND ?");
    // Rows that stand together are one question.
    for (qsizetype first = 0; first < sorted.size() && !session.failed();) {
        qsizetype last = first;
        while (last + 1 < sorted.size() && sorted.at(last + 1) <= sorted.at(last) + 1)
            ++last;
        if (found.run(sorted.at(first), sorted.at(last)) && found.next())
            sums.add(found);
        found.finish();
        first = last + 1;
    }
    if (const qint64 amounts = sums.totals.amounts; amounts > 0) {
        const qint64 sum = sums.totals.sum.centavos();
        sums.totals.average = Money::fromCentavos((sum + (sum < 0 ? -amounts : amounts) / 2) / amounts);
    }
    return sums.totals;
}

Result<ports::DraftParts> parts(SqlSession &session, BatchId batch, qint64 firstPosition)
{
    std::map<QString, settlement::CountAndTotal> byType;
    std::map<QString, settlement::CountAndTotal> byOrigin;
    const RowId first = rows::idOf(batch, firstPosition);
    const RowId last = std::min(first + kRowsCountedTogether, rows::idOf(batch + 1, 0)) - 1;
    SqlStatement &found = session.statement("SELECT settlement_type, collection_origin_type, count(*), sum(total_centavos)"
                                            " FROM settlement WHERE id BETWEEN ? AND ? AND send_state <> 'removed' GROUP BY 1, 2");
    found.run(first, last);
    while (found.next()) {
        for (auto *sum : {&byType[found.text(0)], &byOrigin[found.text(1)]}) {
            sum->count += found.integer(2);
            sum->total += found.money(3);
        }
    }
    const auto listed = [](const std::map<QString, settlement::CountAndTotal> &sums) {
        QList<ports::DraftPart> list;
        for (const auto &[value, rows] : sums)
            list.append({value, rows});
        std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.rows.total > b.rows.total; });
        return list;
    };
    SqlStatement &next = session.statement("SELECT min(id) FROM settlement WHERE id BETWEEN ? AND ?");
    next.run(last + 1, rows::idOf(batch + 1, 0) - 1);
    const qint64 goOn = next.next() && !next.isNull(0) ? rows::positionOf(next.integer(0)) : 0;
    next.finish();
    return ports::DraftParts{listed(byType), listed(byOrigin), goOn};
}

Result<std::optional<ports::DifferenceRow>> explain(SqlSession &session, BatchId batch, Money missing)
{
    using Answer = std::optional<ports::DifferenceRow>;
    if (missing.centavos() < 0) {
        SqlStatement found = session.prepare(QStringLiteral("SELECT id, position FROM settlement WHERE %1 AND total_centavos = ? LIMIT 2")
                                                 .arg(QString::fromLatin1(rows::ofBatch(batch))));
        found.run(Money() - missing);
        Answer answer;
        if (found.next())
            answer = ports::DifferenceRow{found.integer(0), found.integer(1), {}};
        return found.next() ? Answer() : answer; // of two nobody knows which
    }
    SqlStatement &found = session.statement("SELECT id, position, problems FROM settlement WHERE problems IS NOT NULL AND batch_id = ? AND total_centavos IS NULL");
    found.run(batch);
    Answer answer;
    while (found.next()) {
        for (const Problem &problem : json::toProblems(found.text(2))) {
            if (problem.field != QStringLiteral("total_value") || Money::fromDecimal(problem.fix) != std::optional(missing))
                continue;
            if (answer)
                return Answer();
            answer = ports::DifferenceRow{found.integer(0), found.integer(1), problem.fix};
        }
    }
    return answer;
}

} // namespace esteira::store::edits
