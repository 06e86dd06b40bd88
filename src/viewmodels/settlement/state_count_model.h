#pragma once

#include "domain/settlement/control_totals.h"
#include "viewmodels/cells/titled_table_model.h"
#include "viewmodels/status/status_look.h"


namespace esteira::viewmodels {

/// Rows and money by state, with the total below: "Accepted 1,832 1,698,214.77". Each line is also a filter, its key the
/// send state or the administrator's status. The total line has an empty key. GUI thread.
class StateCountModel : public TitledTableModel {
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

    using TitledTableModel::TitledTableModel;
    /// Lines with the same keys are updated in place.
    void setLines(QList<Line> lines);
    settlement::CountAndTotal sum() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString title(int column) const override;
    Qt::Alignment alignment(int column) const override;

private:
    QList<Line> m_lines;
};

} // namespace esteira::viewmodels
