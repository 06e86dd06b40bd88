#pragma once

#include "services/workplace.h"

#include <QWidget>

class QStackedWidget;
class QTableView;
class QTimer;

namespace esteira::design {
class Banner;
class Button;
class EmptyState;
class LoadingBar;
class SearchField;
class TextLabel;
}

namespace esteira::viewmodels {
class BatchState;
class ProblemListModel;
class RowTableModel;
class Session;
}

namespace esteira::views {

/// Where a draft is assembled and corrected: what the batch is, its rows as an editable table, the problems under them,
/// the control totals at the right (mockup 03). Every edit is on disk when it is answered; the page shows it.
class DraftView : public QWidget {
    Q_OBJECT
public:
    DraftView(services::Workplace &workplace, viewmodels::Session &session, viewmodels::BatchState &state, QWidget *parent = nullptr);

    void goToProblem(int step);
    void applyFix();
    void toggleOnlyProblems();
    void focusSearch();
    void setToday();
    QTableView *table() const { return m_table; }

signals:
    void importWanted();
    void editBatchWanted();
    void savingChanged(int pending);
    void failed(const esteira::Error &error);

private:
    QWidget *buildFacts();
    QWidget *buildTools();
    QWidget *buildGrid();
    QWidget *buildProblems();
    void batchChanged();
    void updateFacts();
    void updateTools();
    void applyQuery();
    void showState();
    void jumpTo(const QModelIndex &problem);
    void deleteSelected();

    viewmodels::Session &m_session;
    viewmodels::BatchState &m_state;
    viewmodels::RowTableModel *m_rows;
    viewmodels::ProblemListModel *m_problems;
    QTableView *m_table = nullptr;
    QTableView *m_problemTable = nullptr;
    QWidget *m_problemPanel = nullptr;
    design::TextLabel *m_problemCounts = nullptr;
    QWidget *m_facts = nullptr;
    QStackedWidget *m_stack = nullptr;
    design::EmptyState *m_empty = nullptr;
    design::LoadingBar *m_loading = nullptr;
    design::Button *m_delete = nullptr;
    design::Button *m_onlyProblems = nullptr;
    design::SearchField *m_search = nullptr;
    QTimer *m_searchTimer = nullptr;
    ports::RowId m_jumpRow = 0; ///< a cell to go to once its row is in the table
    QString m_jumpField;
};

} // namespace esteira::views
