#pragma once

#include "viewmodels/settlement/row_sample.h"

#include <QAbstractTableModel>

namespace esteira::viewmodels {

/// The problems of a draft, cell by cell, in the order of its rows: the panel one works through from the top. Shows the
/// first rows with problems; hidden() says how many rows more there are. GUI thread.
class ProblemListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Severity, Line, Field, Content, Problem, Suggestion, ColumnCount };
    enum Role { RowIdRole = Qt::UserRole + 1, FieldRole, FixRole };

    explicit ProblemListModel(services::Workplace &workplace, QObject *parent = nullptr);
    void setBatch(ports::BatchId batch) { m_sample.setBatch(batch); }
    /// nullptr for a row that is not there.
    const settlement::Problem *problem(int row) const;
    qint64 hiddenRows() const { return m_sample.total() - m_sample.rows().size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

private:
    struct Entry {
        ports::RowId row = 0;
        qint64 position = 0;
        settlement::Problem problem;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    void rebuild();

    RowSample m_sample;
    QList<Entry> m_entries;
};

} // namespace esteira::viewmodels
