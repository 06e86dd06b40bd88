#pragma once

#include "ports/assignment/assignment_store.h"
#include "services/assignment/assignment_service.h"
#include "services/workplace.h"

#include <QWidget>

class QListView;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace esteira::design {
class Banner;
class Button;
class ElidedLabel;
class EmptyState;
class FigureLabel;
class LoadingBar;
class StatusChip;
class TextLabel;
}

namespace esteira::viewmodels {
class AssetTableModel;
class AssignmentListModel;
class Session;
}

namespace esteira::views {

enum class AssignmentAct;

/// The assignment pipeline: batches at the left, the chosen one at the right with its assets and what can be done now
/// (mockup 06). GUI thread; nothing in it blocks.
class AssignmentsPage : public QWidget {
    Q_OBJECT
public:
    AssignmentsPage(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent = nullptr);

    qint64 openCount() const;
    ports::AssignmentId currentAssignment() const { return m_current; }
    void select(ports::AssignmentId assignment);
    void queryNow();

signals:
    void countsChanged();

private:
    QWidget *buildList();
    QWidget *buildDetail();
    QWidget *buildHead();
    void buildTable();
    void listChanged();
    void showListState();
    void currentChanged();
    void readProgress();
    void showDetail();
    void showActions();
    void showAssetState();
    void start(QFuture<Outcome> work);
    void ask(AssignmentAct act);
    QList<int> selectedRows() const;

    services::Workplace &m_workplace;
    viewmodels::Session &m_session;
    viewmodels::AssignmentListModel *m_model;
    viewmodels::AssetTableModel *m_assets;
    ports::AssignmentId m_current = 0;
    ports::AssignmentListItem m_item;
    services::AssignmentProgress m_progress;
    std::optional<Error> m_error; ///< of the last thing asked for here

    design::TextLabel *m_pageTitle = nullptr;
    design::LoadingBar *m_loading = nullptr;
    QStackedWidget *m_listStack = nullptr;
    QListView *m_list = nullptr;
    design::EmptyState *m_listEmpty = nullptr;
    QStackedWidget *m_detailStack = nullptr;
    design::EmptyState *m_noDetail = nullptr;
    design::ElidedLabel *m_assignor = nullptr;
    design::TextLabel *m_id = nullptr;
    design::StatusChip *m_chip = nullptr;
    design::ElidedLabel *m_facts = nullptr;
    design::FigureLabel *m_total = nullptr;
    design::Button *m_send = nullptr;
    design::Button *m_pause = nullptr;
    design::Button *m_close = nullptr;
    design::Button *m_reopen = nullptr;
    design::Button *m_remove = nullptr;
    design::Button *m_query = nullptr;
    design::Banner *m_banner = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_assetStack = nullptr;
    QTableView *m_table = nullptr;
    design::EmptyState *m_assetEmpty = nullptr;
};

} // namespace esteira::views
