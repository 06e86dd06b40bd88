#pragma once

#include "services/workplace.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace esteira::design {
class Button;
class EmptyState;
class LoadingBar;
class SearchField;
class TextLabel;
}

namespace esteira::viewmodels {
enum class BatchView;
class BatchFilterModel;
class BatchListModel;
class Session;
}

namespace esteira::views {

class BatchPreview;
class TableFurniture;

/// All batches, and the selected one under them (mockup 02).
class BatchesPage : public QWidget {
    Q_OBJECT
public:
    BatchesPage(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent = nullptr);

    viewmodels::BatchListModel &model() { return *m_model; }
    /// Batches that need a person, for the rail.
    qint64 needingAttention() const;
    qint64 openCount() const;
    ports::BatchId currentBatch() const;
    void select(ports::BatchId batch);
    void showView(viewmodels::BatchView view);
    /// Only these batches, by their external ids, as a filter that can be taken away.
    void showOnly(const QStringList &externalIds);
    void focusSearch();
    void queryNow();
    /// How many, how much: the selection's totals for the status bar.
    QString selectionWords() const;

signals:
    void batchOpened(ports::BatchId batch);
    void newBatchWanted();
    void importWanted();
    void cloneWanted(ports::BatchId batch);
    void templateWanted(ports::BatchId batch);
    void removalWanted(const QList<ports::RowId> &rows, Money total);
    void countsChanged();
    void selectionChanged();

private:
    QWidget *buildTitle();
    QWidget *buildTabs();
    void buildTable();
    void dressColumns();
    void updateTabs();
    void showState();
    void showPreview();
    void keepSelection();
    void clearFilters();
    void showFilterChip();
    void showBatchMenu(const QPoint &where);

    viewmodels::Session &m_session;
    viewmodels::BatchListModel *m_model;
    viewmodels::BatchFilterModel *m_filter;
    design::TextLabel *m_title = nullptr;
    design::SearchField *m_search = nullptr;
    design::Button *m_import = nullptr;
    design::Button *m_new = nullptr;
    design::Button *m_columns = nullptr;
    design::Button *m_export = nullptr;
    design::Button *m_views = nullptr;
    design::Button *m_chip = nullptr; ///< what the filter row lets through; a click takes it away
    QTabBar *m_tabs = nullptr;
    design::LoadingBar *m_loading = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    TableFurniture *m_furniture = nullptr;
    design::EmptyState *m_empty = nullptr;
    BatchPreview *m_preview = nullptr;
    ports::BatchId m_wanted = 0; ///< to be selected once it is in the table
};

} // namespace esteira::views
