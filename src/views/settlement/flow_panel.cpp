#include "views/settlement/flow_panel.h"

#include "core/future.h"
#include "domain/settlement/settlement_flow.h"
#include "viewmodels/settlement/batch_flow.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/event_list_model.h"
#include "views/flow/flow_diagram_view.h"
#include "views/exchange/exchange_dialog.h"
#include "views/settlement/calls_view.h"
#include "views/settlement/timeline_view.h"

#include <QBoxLayout>
#include <QSplitter>

namespace esteira::views {

namespace {
/// Looking more often than this would count much for little.
constexpr int kWebhookMs = 1000;
/// A drawn change fades in over 150 ms; more of them than this a second would only flicker.
constexpr int kRedrawMs = 200;
constexpr int kRoomForBoth = 1080;
} // namespace

FlowPanel::FlowPanel(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_state(state), m_events(new viewmodels::EventListModel(workplace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setChildrenCollapsible(false);
    auto *left = new QWidget(m_split);
    m_left = new QVBoxLayout(left);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(0);
    m_diagram = new flow_view::FlowDiagramView(settlement::settlementFlow(), left);
    m_diagram->setObjectName(QStringLiteral("flowDiagram"));
    m_left->addWidget(m_diagram, 1);
    m_timeline = new TimelinePanel(*m_events, m_split);
    m_split->addWidget(left);
    m_split->addWidget(m_timeline);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({900, 340});
    column->addWidget(m_split);
    connect(m_timeline, &TimelinePanel::activated, this, &FlowPanel::openStep);

    m_webhookTimer.setSingleShot(true);
    m_webhookTimer.setInterval(kWebhookMs);
    connect(&m_webhookTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_webhooksAgain, false))
            webhooksMayHaveCome();
    });
    connect(&state, &viewmodels::BatchState::changed, this, &FlowPanel::batchChanged);
    connect(m_events, &viewmodels::EventListModel::eventsChanged, this, [this] {
        webhooksMayHaveCome();
        redrawSoon();
    });
    m_redrawTimer.setSingleShot(true);
    m_redrawTimer.setInterval(kRedrawMs);
    connect(&m_redrawTimer, &QTimer::timeout, this, &FlowPanel::redraw);
}

void FlowPanel::setBelow(QWidget *widget)
{
    m_lower = new QSplitter(Qt::Horizontal, this);
    m_lower->setChildrenCollapsible(false);
    m_lower->addWidget(widget);
    m_lower->setStretchFactor(0, 1);
    m_left->setStretchFactor(m_diagram, 0);
    m_left->addWidget(m_lower, 1);
}

void FlowPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTimeline();
}

/// The diagram's words come first: it is narrowed only as far as they can be read.
void FlowPanel::placeTimeline()
{
    const bool narrow = width() < kRoomForBoth;
    QSplitter *place = narrow && m_lower ? m_lower : m_split;
    if (m_timeline->parentWidget() != place) {
        place->addWidget(m_timeline);
        place->setSizes(place == m_split ? QList<int>{900, 340} : QList<int>{660, 320});
    }
    m_timeline->setVisible(!narrow || m_lower);
}

void FlowPanel::openStep(const QModelIndex &index)
{
    if (!m_state.hasItem() || index.row() >= m_events->events().size())
        return;
    ports::ExchangeQuery query = callsOf(m_state.item().batch);
    query.onlyBatch = true;
    openCallOf(m_workplace, query, m_events->events().at(index.row()), this);
}

void FlowPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    batchChanged();
}

void FlowPanel::batchChanged()
{
    if (!isVisible())
        return;
    if (m_batch != m_state.batchId()) {
        m_batch = m_state.batchId();
        m_webhooks.clear();
        m_webhookTimer.stop(); // the pause was another batch's
        m_webhooksAgain = false;
        m_events->setBatch(m_batch);
    } else {
        webhooksMayHaveCome();
    }
    redrawSoon();
}

/// At once, and once more after the pause for those that came meanwhile.
void FlowPanel::webhooksMayHaveCome()
{
    if (!m_state.hasItem())
        return;
    if (m_webhookTimer.isActive()) {
        m_webhooksAgain = true;
        return;
    }
    readWebhooks();
    m_webhookTimer.start();
}

void FlowPanel::readWebhooks()
{
    const ports::StoredBatch &batch = m_state.item().batch;
    const auto tally = m_workplace.inbox.tally(batch.connectionId, batch.request.externalId, viewmodels::closedAt(m_events->events()));
    whenDone(tally, this, [this, asked = m_batch](const Result<QList<ports::WebhookTally>> &webhooks) {
        if (!webhooks || asked != m_batch)
            return;
        m_webhooks = *webhooks;
        redrawSoon();
    });
}

void FlowPanel::redrawSoon()
{
    if (!m_redrawTimer.isActive())
        m_redrawTimer.start();
}

void FlowPanel::redraw()
{
    if (isVisible() && m_state.hasItem() && m_batch == m_state.batchId())
        m_diagram->setState(viewmodels::flowStateOf(m_state.item(), m_events->events(), m_webhooks));
}

} // namespace esteira::views
