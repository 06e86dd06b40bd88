#pragma once

#include "services/workplace.h"

#include <QWidget>

class QAction;
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
class RowTableModel;
class Session;
}

namespace esteira::views {

class DraftSheet;
class ProblemsPanel;
class SheetView;

/// Where a draft is assembled and corrected: what the batch is, its rows as an editable table, the problems under them,
/// the control totals at the right (mockup 03). Every edit is on disk when it is answered; the page shows it.
class DraftView : public QWidget {
    Q_OBJECT
public:
    DraftView(services::Workplace &workplace, viewmodels::Session &session, viewmodels::BatchState &state, QWidget *parent = nullptr);

    void goToProblem(int step);
    void applyFix();
    void fixSimilar();
    void toggleOnlyProblems();
    void showOnlyProblems();
    void focusSearch();
    /// Shows the rows with this text.
    void find(const QString &text);
    void setToday();
    QTableView *table() const;
    /// What the menu "Edit" holds; nullptr stands for a line.
    const QList<QAction *> &editActions() const;
    /// For the status bar.
    QString selectionWords() const;
    /// "Saved at 14:32", or what is still on its way.
    QString savedWords() const;

signals:
    void importWanted();
    void editBatchWanted();
    void savingChanged(int pending);
    void failed(const esteira::Error &error);
    void selectionWordsChanged();
    void narrowChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildFacts();
    QWidget *buildTools();
    QWidget *buildGrid();
    void listen();
    void addPaneKeys();
    void batchChanged();
    void updateFacts();
    void updateTools();
    void applyQuery();
    void showState();
    void jumpTo(ports::RowId row, const QString &field, bool enter);
    void fix(ports::RowId row, const QString &field, const QString &text);
    void showAllRows();
    void goToPane(int step);
    design::Button *toolFor(const char *action, const char *objectName, QWidget *bar);

    services::Workplace &m_workplace;
    viewmodels::Session &m_session;
    viewmodels::BatchState &m_state;
    viewmodels::RowTableModel *m_rows;
    SheetView *m_table = nullptr;
    DraftSheet *m_sheet = nullptr;
    ProblemsPanel *m_problems = nullptr;
    QWidget *m_totals = nullptr;
    QWidget *m_facts = nullptr;
    QStackedWidget *m_stack = nullptr;
    design::EmptyState *m_empty = nullptr;
    design::LoadingBar *m_loading = nullptr;
    design::Button *m_onlyProblems = nullptr;
    design::SearchField *m_search = nullptr;
    QTimer *m_searchTimer = nullptr;
    ports::RowId m_jumpRow = 0; ///< a cell to go to once its row is in the table
    QString m_jumpField;
    bool m_jumpEnters = false;
    bool m_isNarrow = false;
};

} // namespace esteira::views
