#pragma once

#include "ports/events/event_feed.h"
#include "services/workplace.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTimer;

namespace esteira::design {
class Banner;
class Button;
class EmptyState;
class IconLabel;
class LoadingBar;
class MetricStrip;
class SearchField;
class TextLabel;
}

namespace esteira::viewmodels {
class ColumnFilterModel;
class ExchangeListModel;
class FeedListModel;
class Session;
}

namespace esteira::views {

class EventDetail;
class ExchangeView;
class MinuteBars;
class TableFurniture;

/// What came from the administrator and what was asked of it: the webhooks, also those that were turned away or never
/// came, each with its effect, its checks and its JSON (mockup 08); and every call with request and response.
class EventsPage : public QWidget {
    Q_OBJECT
public:
    EventsPage(services::Workplace &workplace, viewmodels::Session &session, QWidget *parent = nullptr);

    viewmodels::FeedListModel &model() { return *m_model; }
    /// Only lines with this result, of all days.
    void showOnly(ports::FeedResult result);
    void focusSearch();
    void queryNow();

signals:
    void batchWanted(ports::BatchId batch);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTitle();
    QWidget *buildFigures();
    QWidget *buildFilters();
    QWidget *buildFeed();
    QWidget *buildCalls();
    void dressTable();
    void say();
    void fillFilters();
    void applyFilter();
    void clearFilter();
    void showState();
    void showFigures();
    void showReceiver();
    void showCalls();
    void exportLines();
    const ports::FeedLine *currentLine() const;

    services::Workplace &m_workplace;
    viewmodels::Session &m_session;
    viewmodels::FeedListModel *m_model;
    viewmodels::ColumnFilterModel *m_filter;
    viewmodels::ExchangeListModel *m_calls;
    design::TextLabel *m_title = nullptr;
    design::IconLabel *m_receiverIcon = nullptr;
    design::TextLabel *m_receiver = nullptr;
    design::Button *m_hold = nullptr;
    design::Button *m_export = nullptr;
    design::Button *m_query = nullptr;
    QTabBar *m_tabs = nullptr;
    design::MetricStrip *m_metrics = nullptr;
    MinuteBars *m_bars = nullptr;
    design::TextLabel *m_barsTitle = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_result = nullptr;
    QComboBox *m_days = nullptr;
    design::SearchField *m_search = nullptr;
    design::Button *m_clear = nullptr;
    design::Button *m_views = nullptr;
    design::Button *m_columns = nullptr;
    TableFurniture *m_furniture = nullptr;
    design::TextLabel *m_held = nullptr;
    QTimer *m_searchTimer = nullptr;
    design::LoadingBar *m_loading = nullptr;
    design::Banner *m_notice = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    design::EmptyState *m_empty = nullptr;
    EventDetail *m_detail = nullptr;
    QStackedWidget *m_callStack = nullptr;
    QTableView *m_callTable = nullptr;
    design::EmptyState *m_noCalls = nullptr;
    ExchangeView *m_call = nullptr;
};

} // namespace esteira::views
