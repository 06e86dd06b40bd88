#pragma once

#include "ports/assignment/assignment_store.h"
#include "services/workplace.h"

#include <QWidget>

class QListView;
class QStackedWidget;
class QStandardItemModel;
class QTabBar;
class QTableView;

namespace esteira::design {
class Banner;
class Button;
class EmptyState;
class LoadingBar;
class MetricStrip;
class StatusChip;
class TextLabel;
}

namespace esteira::viewmodels {
class ApprovalState;
class Session;
}

namespace esteira::views {

class FactList;

/// The manager's desk (mockups 07 and 11): at the left what awaits a decision and what was decided this week, over all
/// funds; at the right what is decided on. J and K go through the list, A and N open the confirmations, D and H show
/// documents and history; no key decides. GUI thread.
class ApprovalPage : public QWidget {
    Q_OBJECT
public:
    ApprovalPage(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent = nullptr);

    viewmodels::ApprovalState &state() { return *m_state; }

signals:
    /// Of those that wait and can be decided here.
    void countChanged(int count);

private:
    enum Tab { FiguresTab, AssetsTab, HistoryTab };

    QWidget *buildQueue();
    QWidget *buildDecision();
    QWidget *buildTabs();
    QWidget *buildFigures();
    QWidget *buildFooter();
    QListView *makeList(const char *name, QStandardItemModel *model);
    QTableView *makeTable(const char *name, QStandardItemModel *model);
    void addKeys();
    void say();
    void showQueue();
    void markOpen();
    void fill(QStandardItemModel &model, const QList<ports::AssignmentListItem> &items);
    void showDecision();
    void showMetrics();
    void showAssets();
    void showShares();
    void showChecks();
    void showDecidable();
    void showHistory();
    void step(int by);
    void confirm(bool approves);

    viewmodels::Session &m_session;
    viewmodels::ApprovalState *m_state;
    design::TextLabel *m_title = nullptr;
    design::TextLabel *m_waitingTitle = nullptr;
    design::TextLabel *m_decidedTitle = nullptr;
    design::TextLabel *m_keys = nullptr;
    design::LoadingBar *m_loading = nullptr;
    QStandardItemModel *m_waiting = nullptr;
    QStandardItemModel *m_decided = nullptr;
    QListView *m_waitingList = nullptr;
    QListView *m_decidedList = nullptr;
    QStackedWidget *m_pages = nullptr;
    design::EmptyState *m_empty = nullptr;
    design::TextLabel *m_name = nullptr;
    design::StatusChip *m_chip = nullptr;
    design::MetricStrip *m_metrics = nullptr;
    design::Banner *m_notice = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_tabPages = nullptr;
    QStandardItemModel *m_borrowers = nullptr;
    QStandardItemModel *m_months = nullptr;
    QStandardItemModel *m_assets = nullptr;
    QStandardItemModel *m_history = nullptr;
    QTableView *m_borrowerTable = nullptr;
    QTableView *m_monthTable = nullptr;
    QTableView *m_assetTable = nullptr;
    QTableView *m_historyTable = nullptr;
    FactList *m_checks = nullptr;
    FactList *m_earlier = nullptr;
    design::TextLabel *m_why = nullptr;
    design::Button *m_approve = nullptr;
    design::Button *m_deny = nullptr;
};

} // namespace esteira::views
