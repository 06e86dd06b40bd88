#include "services/files/file_review.h"

#include "core/text.h"

#include <algorithm>

namespace esteira::services {

namespace {

using settlement::Problem;
using settlement::Severity;

quint64 idKey(const QString &externalId)
{
    return qHash(externalId, 3);
}

void insertOnce(QHash<quint64, int> &lines, quint64 key, int line)
{
    if (!lines.contains(key))
        lines.insert(key, line);
}

} // namespace

void FileReviewer::add(const settlement::DraftRow &row)
{
    const QList<Problem> problems = m_check.problemsOf(row);
    for (const Problem &problem : problems) {
        (problem.severity == Severity::Error ? m_review.errors : m_review.warnings) += 1;
        if (m_review.problems.size() < FileReview::kShown)
            m_review.problems.append({row.sourceLine, problem});
    }
    const settlement::SettlementRequest &request = row.request;
    if (RowCheck::hasError(problems)) {
        ++m_review.rowsWithErrors;
    } else {
        ++m_review.good.count;
        m_review.good.total += request.totalValue.value_or(Money());
    }
    if (!request.externalId.isEmpty())
        insertOnce(m_ids, idKey(request.externalId), row.sourceLine);
    if (request.totalValue) {
        insertOnce(m_payments, RowCheck::businessKey(request), row.sourceLine);
        insertOnce(m_near, RowCheck::nearKey(request), row.sourceLine);
    }
}

void FileReviewer::compare(const ports::StoredBatch &batch, const ports::StoredRow &row)
{
    const settlement::SettlementRequest &request = row.draft.request;
    if (!request.externalId.isEmpty())
        consider(m_ids, idKey(request.externalId), Likeness::ExternalId, batch, row);
    if (!request.totalValue)
        return;
    consider(m_payments, RowCheck::businessKey(request), Likeness::Payment, batch, row);
    consider(m_near, RowCheck::nearKey(request), Likeness::Near, batch, row);
}

void FileReviewer::consider(const QHash<quint64, int> &lines, quint64 key, Likeness likeness, const ports::StoredBatch &batch,
                            const ports::StoredRow &row)
{
    const auto line = lines.constFind(key);
    if (line == lines.constEnd())
        return;
    const auto known = m_hits.constFind(*line);
    if (known != m_hits.constEnd() && known->likeness <= likeness)
        return;
    const QStringList where{batch.request.externalId, QString::number(row.position)};
    const Text keepOne = Text::of(QT_TRANSLATE_NOOP("Text", "Leave it out, unless it really was paid again"));
    Problem problem{Severity::Warning, QStringLiteral("total_value"), QStringLiteral("payment.earlier"), settlement::cellText(row.draft, QStringLiteral("total_value")), {}, keepOne, {}};
    switch (likeness) {
    case Likeness::ExternalId:
        problem.field = QStringLiteral("external_id");
        problem.code = QStringLiteral("external_id.earlier");
        problem.offending = row.draft.request.externalId;
        problem.text = Text::of(QT_TRANSLATE_NOOP("Text", "This external ID is already in batch %1, row %2"), where);
        break;
    case Likeness::Payment:
        problem.text = Text::of(QT_TRANSLATE_NOOP("Text", "The same payment is already in batch %1, row %2: asset, installment, type, day and value"), where);
        break;
    case Likeness::Near:
        problem.code = QStringLiteral("payment.near");
        problem.text = Text::of(QT_TRANSLATE_NOOP("Text", "Looks like a payment in batch %1, row %2: same asset, installment and value, another day or type"), where);
        break;
    }
    m_hits.insert(*line, {likeness, problem});
}

FileReview FileReviewer::finish()
{
    for (auto hit = m_hits.constBegin(); hit != m_hits.constEnd(); ++hit) {
        ++m_review.warnings;
        m_review.problems.append({hit.key(), hit->problem});
    }
    std::stable_sort(m_review.problems.begin(), m_review.problems.end(),
                     [](const FileReview::LineProblem &a, const FileReview::LineProblem &b) { return a.line < b.line; });
    if (m_review.problems.size() > FileReview::kShown)
        m_review.problems.resize(FileReview::kShown);
    return std::move(m_review);
}

} // namespace esteira::services
