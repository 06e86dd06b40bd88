#pragma once

#include "services/workplace.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;
class QTableView;

namespace esteira::design {
class FigureLabel;
class Panel;
class SegmentedProgress;
class TextLabel;
}

namespace esteira::viewmodels {
class BatchState;
class ExchangeListModel;
class StateCountModel;
class SubmissionViewModel;
}

namespace esteira::views {

class FailuresPanel;
class PaceChart;

/// How the sending goes: figures and bar, rows by state (each line a filter), the pace, what failed and what to do, the
/// last calls (mockup 05).
class SendingView : public QWidget {
    Q_OBJECT
public:
    SendingView(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent = nullptr);

signals:
    /// A line of the counts was activated: show these rows.
    void rowsWanted(const QString &sendState);
    /// Show the calls about one settlement; empty: about the whole batch.
    void callsWanted(const QString &externalId);
    void acceptTheirsWanted(ports::RowId row);
    void sendOursWanted(ports::RowId row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Figure {
        QWidget *box;
        design::TextLabel *caption;
        design::FigureLabel *value;
    };
    QWidget *buildFigures();
    QWidget *buildCounts();
    QWidget *buildPace();
    QWidget *buildCalls();
    Figure addFigure(QWidget *parent, const QString &name);
    void batchChanged();
    void showFigures();
    void showPace();
    void placeCalls();

    services::Workplace &m_workplace;
    viewmodels::BatchState &m_state;
    viewmodels::SubmissionViewModel *m_figures;
    viewmodels::StateCountModel *m_counts;
    viewmodels::ExchangeListModel *m_calls;
    design::FigureLabel *m_done = nullptr;
    design::TextLabel *m_ofTotal = nullptr;
    design::FigureLabel *m_percent = nullptr;
    design::TextLabel *m_phase = nullptr;
    Figure m_rate{};
    Figure m_left{};
    Figure m_ends{};
    Figure m_way{};
    design::SegmentedProgress *m_bar = nullptr;
    QTableView *m_countTable = nullptr;
    design::Panel *m_pacePanel = nullptr;
    PaceChart *m_pace = nullptr;
    FailuresPanel *m_failures = nullptr;
    design::Panel *m_callPanel = nullptr;
    QTableView *m_callTable = nullptr;
    QBoxLayout *m_upper = nullptr;
    QBoxLayout *m_column = nullptr;
};

} // namespace esteira::views
