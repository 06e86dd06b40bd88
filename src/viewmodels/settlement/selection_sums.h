#pragma once

#include "services/workplace.h"

#include <QObject>
#include <QTimer>

namespace esteira::viewmodels {

/// Rows, sum, average, lowest and highest of what is selected, added up by the store in centavos; the last selection
/// asked about wins. GUI thread; never blocks.
class SelectionSums : public QObject {
    Q_OBJECT
public:
    explicit SelectionSums(services::Workplace &workplace, QObject *parent = nullptr);

    /// Fewer than two rows say nothing that the row itself does not.
    void setRows(const QList<ports::RowId> &rows);
    /// Empty while there is nothing to say.
    QString words() const;

signals:
    void changed();

private:
    void read();

    services::Workplace &m_workplace;
    QList<ports::RowId> m_rows;
    std::optional<ports::SelectionTotals> m_totals;
    QTimer m_timer;
    int m_number = 0;
};

} // namespace esteira::viewmodels
