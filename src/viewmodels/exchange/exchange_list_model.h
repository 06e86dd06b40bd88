#pragma once

#include "services/workplace.h"
#include "viewmodels/settlement/load_state.h"
#include "viewmodels/status/status_look.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace esteira::viewmodels {

/// The calls to the administrator about a batch or one of its settlements, newest first. Follows the batch; lines keep
/// their place, new ones come at the top. GUI thread.
class ExchangeListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Method, Path, About, Http, Duration, Times, ColumnCount };

    explicit ExchangeListModel(services::Workplace &workplace, QObject *parent = nullptr);

    /// `batch` is followed, 0: every batch; a query without a connection shows nothing.
    void setQuery(ports::BatchId batch, const ports::ExchangeQuery &query);
    const ports::ExchangeQuery &query() const { return m_query; }
    LoadState loadState() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    const ports::KeptExchange *exchange(int row) const { return row >= 0 && row < m_exchanges.size() ? &m_exchanges.at(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

signals:
    void loadStateChanged();

private:
    void read();
    void apply(const QList<ports::KeptExchange> &exchanges);
    void setState(LoadState state);

    services::Workplace &m_workplace;
    ports::BatchId m_batch = 0;
    ports::ExchangeQuery m_query;
    QList<ports::KeptExchange> m_exchanges;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    QTimer m_timer;
    int m_number = 0;
};

/// The call that taught what a line of a timeline tells: the one it names, else the last that began before it. 0 for none.
qint64 callOf(const ports::Event &event, const QList<ports::KeptExchange> &exchanges);
/// "201", or that there was no answer, with the family of its meaning.
status::Look httpLook(const ports::ExchangeRecord &exchange);
/// The path from the batch on: what comes before is the same for every call.
QString shortPath(const ports::ExchangeRecord &exchange);

} // namespace esteira::viewmodels
