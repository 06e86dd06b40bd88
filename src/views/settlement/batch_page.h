#pragma once

#include "services/workplace.h"

#include <QWidget>

class QHBoxLayout;
class QShortcut;
class QStackedWidget;
class QTabBar;

namespace esteira::design {
class Banner;
class Breadcrumb;
class Button;
class StatusChip;
class TextLabel;
}

namespace esteira::viewmodels {
class BatchState;
class Session;
}

namespace esteira::views {

class DraftView;
class FlowPanel;
class CallsView;
class RowDetail;
class RowsView;
class SendingView;

/// Where a batch is opened: at its rows in one send state or status, or at the rows of a draft that have problems.
struct BatchPlace {
    QString sendState;
    QString status;
    bool problems = false;
};

/// One batch from draft to completed: a draft is edited, a sent one is watched in three views (sending, flow,
/// settlements). The actions at the top are those the flow allows now; a blocked one says why beside it.
class BatchPage : public QWidget {
    Q_OBJECT
public:
    BatchPage(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent = nullptr);

    void setBatch(ports::BatchId batch);
    void setBatchAt(ports::BatchId batch, const BatchPlace &place);
    /// Looks for a settlement in the batch that is shown next, or now when it is already.
    void findWhenShown(const QString &text) { m_find = text; }
    viewmodels::BatchState &state() { return *m_state; }
    DraftView &draft() { return *m_draft; }
    bool showsDraft() const;
    /// For the window's title: "AUR-20261119-02 · Morning return".
    QString title() const;

    void send();
    void pauseOrResume();
    void closeBatch();
    void discardBatch();
    void deleteDraft();
    void cancelSending();
    void editBatch();
    void queryNow();
    /// Leads the keyboard to why the next step is not allowed.
    void explain();

signals:
    void leaveWanted();
    void importWanted(ports::BatchId batch);
    void titleChanged();

private:
    QWidget *buildHeader();
    void buildActions(QWidget *header, QHBoxLayout *row);
    QWidget *buildReason();
    void buildTabs();
    void buildViews();
    void connectViews(RowDetail &detail);
    void showError(const Error &error);
    void showRows(const QString &sendState, const QString &status);
    void goToPlace();
    void showCalls(const QString &settlement);
    void update();
    void updateActions();
    void updateTabs();
    void updateNotice();
    void chooseView();
    void findRow();
    void showSaved(int pending);

    services::Workplace &m_workplace;
    viewmodels::Session &m_session;
    viewmodels::BatchState *m_state;
    design::Breadcrumb *m_trail = nullptr;
    design::TextLabel *m_id = nullptr;
    design::StatusChip *m_chip = nullptr;
    design::TextLabel *m_saved = nullptr;
    design::TextLabel *m_reason = nullptr;
    QWidget *m_reasonRow = nullptr;
    design::Button *m_totals = nullptr;
    design::Button *m_query = nullptr;
    design::Button *m_delete = nullptr;
    design::Button *m_discard = nullptr;
    design::Button *m_pause = nullptr;
    design::Button *m_resume = nullptr;
    design::Button *m_cancel = nullptr;
    design::Button *m_send = nullptr;
    design::Button *m_close = nullptr;
    design::Banner *m_notice = nullptr;
    design::Button *m_discardRead = nullptr;
    QWidget *m_noticeRow = nullptr;
    QWidget *m_tabRow = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr;
    DraftView *m_draft = nullptr;
    SendingView *m_sending = nullptr;
    FlowPanel *m_flow = nullptr;
    RowsView *m_rows = nullptr;
    CallsView *m_calls = nullptr;
    QShortcut *m_pauseKey = nullptr;
    ports::BatchId m_shown = 0;
    std::optional<BatchPlace> m_place; ///< to be shown once the batch is read
    QString m_find; ///< waits for the batch to be read
    QString m_shownStatus;
    QString m_trailTitle;
    bool m_wasDraft = true;
    int m_pendingEdits = 0;
};

} // namespace esteira::views
