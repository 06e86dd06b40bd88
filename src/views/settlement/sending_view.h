#pragma once

#include "services/workplace.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace esteira::design {
class Button;
class FigureLabel;
class Panel;
class SegmentedProgress;
class TextLabel;
}

namespace esteira::viewmodels {
class BatchState;
class FailureListModel;
class StateCountModel;
class SubmissionViewModel;
}

namespace esteira::views {

/// How the sending goes: figures and bar, rows by state (each line a filter), what failed and what to do (mockup 05).
class SendingView : public QWidget {
    Q_OBJECT
public:
    SendingView(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent = nullptr);

signals:
    /// A line of the counts was activated: show these rows.
    void rowsWanted(const QString &sendState);

private:
    struct Figure {
        QWidget *box;
        design::TextLabel *caption;
        design::FigureLabel *value;
    };
    QWidget *buildFigures();
    QWidget *buildCounts();
    QWidget *buildFailures();
    Figure addFigure(QWidget *parent, const QString &name);
    void batchChanged();
    void showFigures();
    void showFailures();
    void showDetail();

    viewmodels::BatchState &m_state;
    viewmodels::SubmissionViewModel *m_figures;
    viewmodels::StateCountModel *m_counts;
    viewmodels::FailureListModel *m_failures;
    design::FigureLabel *m_done = nullptr;
    design::TextLabel *m_ofTotal = nullptr;
    design::FigureLabel *m_percent = nullptr;
    design::TextLabel *m_phase = nullptr;
    Figure m_rate{};
    Figure m_left{};
    Figure m_ends{};
    Figure m_flight{};
    design::SegmentedProgress *m_bar = nullptr;
    QTableView *m_countTable = nullptr;
    QTableView *m_failureTable = nullptr;
    design::Panel *m_failurePanel = nullptr;
    QStackedWidget *m_failureStack = nullptr;
    design::TextLabel *m_none = nullptr;
    design::TextLabel *m_detailTitle = nullptr;
    design::TextLabel *m_detailCode = nullptr;
    design::TextLabel *m_detail = nullptr;
    design::Button *m_correct = nullptr;
};

} // namespace esteira::views
