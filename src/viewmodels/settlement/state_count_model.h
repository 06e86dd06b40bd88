#pragma once

#include "domain/settlement/control_totals.h"
#include "viewmodels/status/status_look.h"

#include <QAbstractTableModel>

namespace esteira::viewmodels {

/// Rows and money by state, with the total below: "Accepted 1,832 1,698,214.77". Each line is also a filter, its key the
/// send state or the administrator's status. The total line has an empty key. GUI thread.
class StateCountModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Count, Total, ColumnCount };
    enum Role { KeyRole = Qt::UserRole + 1 };
    struct Line {
        QString key;
        status::Look look;
        settlement::CountAndTotal value;
        friend bool operator==(const Line &, const Line &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// Lines with the same keys are updated in place.
    void setLines(QList<Line> lines);
    settlement::CountAndTotal sum() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

private:
    QList<Line> m_lines;
};

} // namespace esteira::viewmodels
