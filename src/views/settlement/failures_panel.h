#pragma once

#include "services/workplace.h"
#include "views/design/panel.h"

class QStackedWidget;
class QTableView;

namespace esteira::design {
class Button;
class StatusChip;
class TextLabel;
}

namespace esteira::viewmodels {
class BatchState;
class FailureListModel;
}

namespace esteira::views {

class ConflictBox;

/// The settlements that were refused, got no answer or are in conflict, with code and text; for the chosen one what
/// happened and what to do.
class FailuresPanel : public design::Panel {
    Q_OBJECT
public:
    FailuresPanel(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent = nullptr);
    void setBatch(ports::BatchId batch);

signals:
    void rowsWanted(const QString &sendState);
    void callsWanted(const QString &externalId);
    void acceptTheirsWanted(ports::RowId row);
    void sendOursWanted(ports::RowId row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTable(QWidget *parent);
    QWidget *buildDetail(QWidget *parent);
    void showFailures();
    void showDetail();

    viewmodels::BatchState &m_state;
    viewmodels::FailureListModel *m_failures;
    QStackedWidget *m_stack;
    QTableView *m_table = nullptr;
    design::TextLabel *m_none;
    design::StatusChip *m_refused;
    design::StatusChip *m_unknown;
    design::StatusChip *m_conflicts;
    design::TextLabel *m_title = nullptr;
    design::TextLabel *m_code = nullptr;
    design::TextLabel *m_words = nullptr;
    ConflictBox *m_conflict = nullptr;
    design::Button *m_correct = nullptr;
    design::Button *m_calls = nullptr;
};

} // namespace esteira::views
