#pragma once

#include "services/workplace.h"

#include <QWidget>

class QTableView;

namespace esteira::design {
class StatusChip;
class TextLabel;
}

namespace esteira::viewmodels {
class BatchState;
class EventListModel;
class ExchangeListModel;
}

namespace esteira::views {

class ConflictBox;
class FactList;
class TimelinePanel;

/// One settlement of a sent batch beside the table: what it is, what happened to it step by step and where each step was
/// learnt, the calls that prove it, and what to do where something must be done.
class RowDetail : public QWidget {
    Q_OBJECT
public:
    RowDetail(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent = nullptr);

    void setRow(const ports::StoredRow &row);
    void clear();
    ports::RowId row() const { return m_row ? m_row->id : 0; }

signals:
    /// Asks for all calls about this settlement.
    void callsWanted(const QString &externalId);
    void acceptTheirsWanted(ports::RowId row);
    void sendOursWanted(ports::RowId row);

private:
    QWidget *buildHead();
    QWidget *buildCalls();
    void fill();
    void openStep(const QModelIndex &index);

    services::Workplace &m_workplace;
    viewmodels::BatchState &m_state;
    std::optional<ports::StoredRow> m_row;
    design::TextLabel *m_id = nullptr;
    design::StatusChip *m_chip = nullptr;
    FactList *m_facts = nullptr;
    design::TextLabel *m_problem = nullptr;
    ConflictBox *m_conflict = nullptr;
    viewmodels::EventListModel *m_events;
    TimelinePanel *m_timeline = nullptr;
    viewmodels::ExchangeListModel *m_calls;
    QTableView *m_callTable = nullptr;
};

} // namespace esteira::views
