#pragma once

#include "domain/settlement/column_reading.h"
#include "ports/settlement/batch_store.h"

namespace esteira::ports {

/// What a person did to the rows of a draft in one go; what "Undo" names.
enum class EditKind { Cell, Fill, Paste, Clear, Cut, Insert, Duplicate, Delete, Fix, FixSimilar, Import };

/// One change of a draft's rows, undone and redone as a whole.
struct DraftEdit {
    struct Row {
        RowId row = 0;     ///< 0: a new row at the end
        QStringList texts; ///< one for each field; a null text leaves the cell as it is, an empty one clears it
    };
    BatchId batch = 0;
    EditKind kind = EditKind::Cell;
    QStringList fields;                        ///< wire names, and "note"
    QList<settlement::ColumnReading> readings; ///< one for each field; empty: as a person types
    QList<Row> rows;
    QList<RowId> copied;  ///< rows to be copied to the end under new external ids
    QList<RowId> deleted;
};

/// A step as its name needs it.
struct EditStep {
    EditKind kind = EditKind::Cell;
    QString field;  ///< where only one was changed
    qint64 rows = 0;
    friend bool operator==(const EditStep &, const EditStep &) = default;
};

struct EditHistory {
    std::optional<EditStep> undo; ///< what would be undone next
    std::optional<EditStep> redo;
    bool sent = false;            ///< what was sent cannot be undone: the history ended there
    friend bool operator==(const EditHistory &, const EditHistory &) = default;
};

struct EditResult {
    QList<RowId> added;   ///< in order
    RowId touched = 0;    ///< the first row that changed or came back: where to look
    qint64 rows = 0;      ///< how many rows changed, came or went
};

/// Of the rows asked for; amounts only of those that have one.
struct SelectionTotals {
    qint64 rows = 0;
    qint64 amounts = 0;
    Money sum;
    Money average;        ///< to the nearest centavo
    Money least;
    Money most;
    friend bool operator==(const SelectionTotals &, const SelectionTotals &) = default;
};

/// What a draft is made of: its rows by one enumerator, largest amount first; an empty value where it is missing.
struct DraftPart {
    QString value;
    settlement::CountAndTotal rows;
    friend bool operator==(const DraftPart &, const DraftPart &) = default;
};
struct DraftParts {
    QList<DraftPart> byType;
    QList<DraftPart> byOrigin;
    qint64 next = 0;      ///< position from which to ask on; 0 when all rows were counted
    friend bool operator==(const DraftParts &, const DraftParts &) = default;
};

/// The row that alone explains a difference of the totals.
struct DifferenceRow {
    RowId row = 0;
    qint64 position = 0;
    QString fix;          ///< the suggestion that would bring the missing amount; empty: the row is too much
    friend bool operator==(const DifferenceRow &, const DifferenceRow &) = default;
};

/// The rows of drafts as a person edits them: blocks of cells in one commit, and a history that outlives the program.
/// Rows are changed where they are kept, so that neither a paste nor a fill needs them in memory. Safe from any thread;
/// futures finish on the store's. An edit answered ok is on disk; one that fails changed nothing.
class DraftEditor {
public:
    virtual ~DraftEditor() = default;

    /// Refused (Invalid) when a row can no longer be changed: then none is. Once the batch was sent nothing is
    /// remembered for undoing.
    virtual QFuture<Result<EditResult>> apply(const DraftEdit &edit) = 0;
    /// Gives every row of the last edit its earlier values. Refused (Invalid) with nothing to undo.
    virtual QFuture<Result<EditResult>> undo(BatchId batch) = 0;
    virtual QFuture<Result<EditResult>> redo(BatchId batch) = 0;
    virtual QFuture<Result<EditHistory>> history(BatchId batch) = 0;

    /// Rows with a problem like this one (settlement::isSimilar) that has a suggestion.
    virtual QFuture<Result<qint64>> countSimilar(BatchId batch, const settlement::Problem &problem) = 0;
    /// Gives each of them its own suggestion, as one step.
    virtual QFuture<Result<EditResult>> fixSimilar(BatchId batch, const settlement::Problem &problem) = 0;

    /// The first ids in the order of the query, found without sorting the rest: what a person sees first.
    virtual QFuture<Result<QList<RowId>>> firstRowIds(BatchId batch, const RowQuery &query, int count) = 0;
    virtual QFuture<Result<SelectionTotals>> totals(const QList<RowId> &rows) = 0;
    /// Of the rows from this position on, so many that nobody else waits long; ask again from `next`.
    virtual QFuture<Result<DraftParts>> parts(BatchId batch, qint64 firstPosition) = 0;
    /// `missing`: expected less what the draft has; negative where it has too much.
    virtual QFuture<Result<std::optional<DifferenceRow>>> explain(BatchId batch, Money missing) = 0;
};

} // namespace esteira::ports
