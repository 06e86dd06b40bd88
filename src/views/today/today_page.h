#pragma once

#include "services/today/worklist.h"
#include "services/workplace.h"

#include <QWidget>

class QBoxLayout;
class QListView;
class QStackedWidget;

namespace esteira::design {
class Banner;
class Button;
class EmptyState;
class LoadingBar;
class MetricStrip;
class Panel;
class TextLabel;
}

namespace esteira::viewmodels {
class Session;
class StatusSumModel;
class TodayState;
}

namespace esteira::views {

class SettledChart;
class ShareBar;

/// The first page: what needs a person now, money by status, what was settled per day, what happened last
/// (mockup 01, without what no data stands behind yet). Every line leads to the exact place.
class TodayPage : public QWidget {
    Q_OBJECT
public:
    TodayPage(services::Workplace &workplace, const viewmodels::Session &session, QWidget *parent = nullptr);

    viewmodels::TodayState &state() { return *m_state; }
    void refresh();
    /// Reads again and asks the administrator.
    void queryNow();

signals:
    void needActivated(const esteira::services::Need &need);
    /// Empty: drafts.
    void statusActivated(const QString &status);
    /// A day of the chart, by the batches settled on it.
    void dayActivated(const QStringList &batches);
    void batchWanted(ports::BatchId batch);
    void eventsWanted();
    void importWanted();
    void newBatchWanted();
    /// A first try with made-up data, in the embedded sandbox only.
    void sampleWanted();
    /// Needs to be corrected or decided, for the rail.
    void needsChanged(qint64 urgent);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTitle();
    QWidget *buildDay();
    QWidget *buildNeeds();
    QWidget *buildChart();
    QWidget *buildSums();
    QWidget *buildEvents();
    QWidget *buildFresh();
    void say();
    void showState();
    void showFigures();
    void showDate();
    void showMetrics();
    void openNeed(const QModelIndex &index);
    void openEvent(const QModelIndex &index);

    const viewmodels::Session &m_session;
    viewmodels::TodayState *m_state;
    viewmodels::StatusSumModel *m_sums;
    design::TextLabel *m_title = nullptr;
    design::TextLabel *m_date = nullptr;
    design::TextLabel *m_holiday = nullptr;
    design::TextLabel *m_read = nullptr;
    design::Button *m_refresh = nullptr;
    design::Button *m_import = nullptr;
    design::Button *m_new = nullptr;
    design::LoadingBar *m_loading = nullptr;
    design::Banner *m_failed = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_day = nullptr;
    QWidget *m_fresh = nullptr;
    design::MetricStrip *m_metrics = nullptr;
    design::Panel *m_needPanel = nullptr;
    QStackedWidget *m_needStack = nullptr;
    QListView *m_needList = nullptr;
    design::EmptyState *m_noNeeds = nullptr;
    design::Panel *m_chartPanel = nullptr;
    SettledChart *m_chart = nullptr;
    design::TextLabel *m_average = nullptr;
    design::Panel *m_sumPanel = nullptr;
    ShareBar *m_bar = nullptr;
    QListView *m_sumList = nullptr;
    design::TextLabel *m_sumTotal = nullptr;
    design::Panel *m_eventPanel = nullptr;
    QListView *m_eventList = nullptr;
    design::Button *m_allEvents = nullptr;
    design::EmptyState *m_welcome = nullptr;
    design::Button *m_freshImport = nullptr;
    design::Button *m_freshNew = nullptr;
    design::Button *m_sample = nullptr;
};

} // namespace esteira::views
