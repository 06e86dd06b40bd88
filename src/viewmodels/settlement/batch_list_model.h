#pragma once

#include "services/workplace.h"
#include "viewmodels/settlement/load_state.h"
#include "viewmodels/tables/column_filter_model.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>

namespace esteira::viewmodels {

class Session;

/// Every batch this computer knows. Follows the store's changes row by row: no reset after the first load, so selection
/// and scroll position stay. GUI thread.
class BatchListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Status, ExternalId, Description, Fund, ReferenceDate, Origin, Rows, Progress, Attention, Value, Age, Updated, Environment, ColumnCount
    };
    enum Role { IdRole = Qt::UserRole + 1 };

    BatchListModel(services::Workplace &workplace, const Session &session, QObject *parent = nullptr);

    void refresh();
    LoadState loadState() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    const ports::BatchListItem &item(int row) const { return m_items.at(row); }
    /// Row of a batch, or -1.
    int rowOf(ports::BatchId batch) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

signals:
    void loadStateChanged();
    /// Counts may have changed: for tabs and the rail.
    void itemsChanged();

private:
    void apply(QList<ports::BatchListItem> items);
    void changeColumn(Column column);
    void setState(LoadState state);
    QVariant shown(const ports::BatchListItem &item, Column column) const;
    QVariant sortValue(const ports::BatchListItem &item, Column column) const;

    services::Workplace &m_workplace;
    const Session &m_session;
    QList<ports::BatchListItem> m_items;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    bool m_reading = false;
    bool m_again = false;
    QTimer m_ageTimer;
};

/// The tabs over the list.
enum class BatchView { Recent, ToClose, AwaitingPayment, Settling, NeedsAttention, Discarded };
bool belongsTo(BatchView view, const ports::BatchListItem &item);

/// Sorts by value and shows one tab, one connection, one fund, one text, and what is written above the columns.
class BatchFilterModel : public ColumnFilterModel {
    Q_OBJECT
public:
    BatchFilterModel(BatchListModel &batches, const Session &session, QObject *parent = nullptr);
    void setView(BatchView view);
    void setText(const QString &text);
    /// What the connection and the fund of the session let through, before tab and text.
    qint64 countIn(BatchView view) const;
    bool isFiltered() const;
    const ports::BatchListItem &item(const QModelIndex &index) const;
    QModelIndex indexOf(ports::BatchId batch) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isOfSession(const ports::BatchListItem &item) const;

    BatchListModel &m_batches;
    const Session &m_session;
    BatchView m_view = BatchView::Recent;
    QString m_text;
};

} // namespace esteira::viewmodels
