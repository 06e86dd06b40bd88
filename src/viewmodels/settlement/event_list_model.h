#pragma once

#include "services/workplace.h"
#include "viewmodels/settlement/load_state.h"

#include <QAbstractListModel>

namespace esteira::viewmodels {

/// The timeline of a batch or of one row, newest first. Follows the store; lines that grow keep their place. GUI thread.
class EventListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< "14:31:58", with the day when it is not today's
        DetailRole,
        IconRole,
        FamilyRole,                  ///< int(flow::Family)
        SourceIconRole,
        SourceRole,                  ///< in words
        ShortSourceRole              ///< in one word
    };

    explicit EventListModel(services::Workplace &workplace, QObject *parent = nullptr);

    /// row 0: the batch itself.
    void setBatch(ports::BatchId batch, ports::RowId row = 0);
    LoadState loadState() const { return m_state; }
    /// Newest first: also for the flow diagram.
    const QList<ports::Event> &events() const { return m_events; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool event(QEvent *event) override;

signals:
    void eventsChanged();

private:
    void read();
    void apply(const QList<ports::Event> &events);

    services::Workplace &m_workplace;
    ports::BatchId m_batch = 0;
    ports::RowId m_row = 0;
    QList<ports::Event> m_events;
    LoadState m_state = LoadState::Idle;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace esteira::viewmodels
