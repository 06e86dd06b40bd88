#pragma once

#include "services/workplace.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace esteira::design {
class Button;
class FigureLabel;
class StatusChip;
class TextLabel;
class ElidedLabel;
}

namespace esteira::viewmodels {
class BatchState;
class Session;
}

namespace esteira::views {

class ExpensesView;
class FlowPanel;
class RowsView;

/// The selected batch under the list: what it is, its flow and timeline, its settlements.
class BatchPreview : public QWidget {
    Q_OBJECT
public:
    BatchPreview(services::Workplace &workplace, const viewmodels::Session &session, QWidget *parent = nullptr);

    void setBatch(ports::BatchId batch);
    viewmodels::BatchState &state() { return *m_state; }

signals:
    void openWanted(ports::BatchId batch);
    void removalWanted(const QList<ports::RowId> &rows, Money total);

private:
    void buildHeader(QWidget *header);
    void update();
    void updateTabs();

    const viewmodels::Session &m_session;
    viewmodels::BatchState *m_state;
    design::ElidedLabel *m_title;
    design::TextLabel *m_id;
    design::StatusChip *m_chip;
    design::ElidedLabel *m_facts;
    design::FigureLabel *m_total;
    design::Button *m_query;
    design::Button *m_open;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    FlowPanel *m_flow;
    RowsView *m_rows;
    ExpensesView *m_expenses;
};

} // namespace esteira::views
