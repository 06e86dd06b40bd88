#pragma once

#include "viewmodels/cells/titled_table_model.h"
#include "viewmodels/settlement/row_sample.h"


namespace esteira::viewmodels {

/// Rows that the administrator refused, did not answer, or that differ from what is there: what happened, its code, the
/// administrator's own text. GUI thread.
class FailureListModel : public TitledTableModel {
    Q_OBJECT
public:
    enum Column { Line, Result, ExternalId, Amount, Http, Code, Message, ColumnCount };

    explicit FailureListModel(services::Workplace &workplace, QObject *parent = nullptr);
    void setBatch(ports::BatchId batch) { m_sample.setBatch(batch); }
    qint64 total() const { return m_sample.total(); }
    const ports::StoredRow *row(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }
    /// What happened and what to do, for the panel beside the table.
    static QString explanation(const ports::StoredRow &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString title(int column) const override;
    Qt::Alignment alignment(int column) const override;

private:
    void rebuild();

    RowSample m_sample;
    QList<ports::StoredRow> m_rows;
};

} // namespace esteira::viewmodels
