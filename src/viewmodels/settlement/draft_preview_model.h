#pragma once

#include "domain/settlement/draft_row.h"

#include <QAbstractTableModel>

namespace esteira::viewmodels {

/// The first rows of a file as they would enter the draft, with the problems they would have there. GUI thread.
class DraftPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<settlement::DraftRow> &rows);
    /// Problems of the rows shown, with their line in the file.
    struct LineProblem {
        int line = 0;
        settlement::Problem problem;
    };
    QList<LineProblem> problems() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

private:
    QList<settlement::DraftRow> m_rows;
    QList<QList<settlement::Problem>> m_problems;
};

} // namespace esteira::viewmodels
