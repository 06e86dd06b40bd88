#include "viewmodels/settlement/row_sample.h"

#include "core/future.h"
#include "services/change_notifier.h"

namespace esteira::viewmodels {

namespace {
constexpr int kReadMs = 250;
}

RowSample::RowSample(services::Workplace &workplace, ports::RowQuery query, int limit, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_query(std::move(query)), m_limit(limit)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kReadMs);
    connect(&m_timer, &QTimer::timeout, this, &RowSample::read);
    connect(&workplace.changes, &services::ChangeNotifier::batchChanged, this, [this](qint64 batch) {
        if (batch == m_batch && !m_timer.isActive())
            m_timer.start();
    });
}

void RowSample::setBatch(ports::BatchId batch)
{
    if (batch == m_batch)
        return;
    m_batch = batch;
    take({}, 0);
    read();
}

void RowSample::read()
{
    const int number = ++m_number;
    if (!m_batch)
        return;
    whenDone(m_workplace.batches.rowIds(m_batch, m_query), this, [this, number](const Result<QList<ports::RowId>> &ids) {
        if (!ids || number != m_number)
            return;
        if (ids->isEmpty()) {
            take({}, 0);
            return;
        }
        whenDone(m_workplace.batches.rows(ids->first(std::min<qsizetype>(m_limit, ids->size()))), this,
                 [this, number, total = ids->size()](const Result<QList<ports::StoredRow>> &rows) {
            if (rows && number == m_number)
                take(*rows, total);
        });
    });
}

void RowSample::take(QList<ports::StoredRow> rows, qint64 total)
{
    m_rows = std::move(rows);
    m_total = total;
    emit rowsChanged();
}

} // namespace esteira::viewmodels
