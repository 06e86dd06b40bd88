#pragma once

#include "ports/files/settlement_file.h"
#include "services/files/file_review.h"

#include <QAbstractTableModel>

namespace esteira::viewmodels {

/// Everything wrong with a file that is about to be imported, by line: where, the text as it stands there, the rule, and
/// what to do. GUI thread.
class FileProblemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Severity, Line, Field, Content, Problem, Suggestion, ColumnCount };
    enum Role { LineRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    /// Problems of the file as a whole come first. A column is named as the file names it.
    void setProblems(const ports::FileInspection &inspection, const QList<services::FileReview::LineProblem> &problems);
    void clear() { setEntries({}); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

private:
    struct Entry {
        int line = 0;
        QString header; ///< of the file's column; empty where it has none
        settlement::Problem problem;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    void setEntries(QList<Entry> entries);
    QString columnWords(const Entry &entry) const;

    QList<Entry> m_entries;
};

} // namespace esteira::viewmodels
