#pragma once

#include "services/workplace.h"

#include <QObject>
#include <QTimer>

namespace esteira::viewmodels {

/// The first rows of a query on a batch, read again when the batch changes: for lists of what needs a person, which are
/// worked off from the top. `total` says how many there are beyond the sample. GUI thread.
class RowSample : public QObject {
    Q_OBJECT
public:
    RowSample(services::Workplace &workplace, ports::RowQuery query, int limit, QObject *parent = nullptr);

    void setBatch(ports::BatchId batch);
    const QList<ports::StoredRow> &rows() const { return m_rows; }
    qint64 total() const { return m_total; }

signals:
    void rowsChanged();

private:
    void read();
    void take(QList<ports::StoredRow> rows, qint64 total);

    services::Workplace &m_workplace;
    ports::RowQuery m_query;
    int m_limit;
    ports::BatchId m_batch = 0;
    QList<ports::StoredRow> m_rows;
    qint64 m_total = 0;
    int m_number = 0;
    QTimer m_timer;
};

} // namespace esteira::viewmodels
