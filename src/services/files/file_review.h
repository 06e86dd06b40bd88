#pragma once

#include "domain/settlement/control_totals.h"
#include "services/files/row_check.h"

#include "ports/settlement/batch_store.h"

#include <QHash>

namespace esteira::services {

/// Every problem of a file, before anything of it enters a draft.
struct FileReview {
    static constexpr qsizetype kShown = 5000;

    struct LineProblem {
        int line = 0;
        settlement::Problem problem;
    };
    QList<LineProblem> problems; ///< by line; the first kShown
    qint64 errors = 0;           ///< all of them
    qint64 warnings = 0;
    qint64 rowsWithErrors = 0;
    settlement::CountAndTotal good; ///< rows without errors
};

/// Looks at the rows of a file one after the other, then at rows of earlier batches, and finds what was paid already
/// (the external id, the same payment, or nearly the same). Thirty bytes or so a row. Not for two threads.
class FileReviewer {
public:
    void add(const settlement::DraftRow &row);
    /// A row of another batch of the same fund; the strongest likeness of each row of the file is kept.
    void compare(const ports::StoredBatch &batch, const ports::StoredRow &row);
    FileReview finish();

private:
    enum class Likeness { ExternalId, Payment, Near };
    struct Hit {
        Likeness likeness;
        settlement::Problem problem;
    };
    void consider(const QHash<quint64, int> &lines, quint64 key, Likeness likeness, const ports::StoredBatch &batch, const ports::StoredRow &row);

    RowCheck m_check;
    FileReview m_review;
    QHash<quint64, int> m_ids;
    QHash<quint64, int> m_payments;
    QHash<quint64, int> m_near;
    QHash<int, Hit> m_hits;
};

} // namespace esteira::services
