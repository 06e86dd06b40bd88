#pragma once

#include "ports/files/settlement_file.h"

#include <QAbstractTableModel>

namespace esteira::viewmodels {

/// The columns of a file and the fields they stand for; the field may be chosen. Emits chosen() and leaves the change to
/// a new inspection, which is what decides what a column really holds. GUI thread.
class FileColumnsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Header, Sample, Field, Evidence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// `changed` are the columns that differ from the file the map was learnt from.
    void setColumns(QList<ports::FileColumn> columns, const QList<int> &changed = {});

    /// Fields that can be chosen: wire names in the order of the grid, the note, and empty for "ignore".
    static QStringList choices();
    static QString choiceLabel(const QString &field);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

signals:
    void chosen(int column, const QString &field);

private:
    QList<ports::FileColumn> m_columns;
    QList<int> m_changed;
};

} // namespace esteira::viewmodels
