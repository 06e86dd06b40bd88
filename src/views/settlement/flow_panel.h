#pragma once

#include "services/workplace.h"

#include <QTimer>
#include <QWidget>

namespace esteira::flow_view {
class FlowDiagramView;
}

class QModelIndex;
class QSplitter;
class QVBoxLayout;

namespace esteira::viewmodels {
class BatchState;
class EventListModel;
}

namespace esteira::views {

class TimelinePanel;

/// The flow of one batch beside its timeline; where there is no room for both side by side, the timeline stands below.
/// Follows the BatchState it is given.
class FlowPanel : public QWidget {
    Q_OBJECT
public:
    FlowPanel(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent = nullptr);

    /// Puts a widget under the diagram, which then takes only the height it needs. Takes ownership.
    void setBelow(QWidget *widget);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void batchChanged();
    void webhooksMayHaveCome();
    void readWebhooks();
    void redrawSoon();
    void redraw();
    void placeTimeline();
    void openStep(const QModelIndex &index);

    services::Workplace &m_workplace;
    viewmodels::BatchState &m_state;
    viewmodels::EventListModel *m_events;
    flow_view::FlowDiagramView *m_diagram;
    QVBoxLayout *m_left;
    QSplitter *m_split;
    QSplitter *m_lower = nullptr;
    TimelinePanel *m_timeline;
    QList<ports::WebhookTally> m_webhooks;
    QTimer m_webhookTimer;
    QTimer m_redrawTimer;
    bool m_webhooksAgain = false;
    ports::BatchId m_batch = 0;
};

} // namespace esteira::views
