#include "views/settlement/sending_view.h"

#include "core/format.h"
#include "viewmodels/exchange/exchange_list_model.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/submission_view_model.h"
#include "views/design/button.h"
#include "views/design/delegates.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/paint.h"
#include "views/design/panel.h"
#include "views/design/segments.h"
#include "views/design/table.h"
#include "views/exchange/exchange_dialog.h"
#include "views/settlement/calls_view.h"
#include "views/settlement/copy_rows.h"
#include "views/settlement/failures_panel.h"
#include "views/settlement/pace_chart.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace esteira::views {

using design::FigureLabel;
using design::TextLabel;
using design::TextRole;
using viewmodels::ExchangeListModel;
using viewmodels::StateCountModel;

namespace {
constexpr int kCountsWidth = 400;
constexpr int kCallsHeight = 148;
/// Below this there is room for the failures or for the calls, not for both.
constexpr int kRoomForCalls = 740;
constexpr int kLastCalls = 50;
} // namespace

SendingView::SendingView(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_state(state), m_figures(new viewmodels::SubmissionViewModel(state, this)),
      m_counts(new StateCountModel(this)), m_calls(new ExchangeListModel(workplace, this))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(12);
    m_column->addWidget(buildFigures());
    m_upper = new QHBoxLayout;
    m_upper->setSpacing(12);
    m_upper->addWidget(buildCounts());
    m_upper->addWidget(buildPace(), 1);
    m_column->addLayout(m_upper, 1);
    m_failures = new FailuresPanel(workplace, state, this);
    m_column->addWidget(m_failures, 100);
    buildCalls();
    connect(m_failures, &FailuresPanel::rowsWanted, this, &SendingView::rowsWanted);
    connect(m_failures, &FailuresPanel::callsWanted, this, &SendingView::callsWanted);
    connect(m_failures, &FailuresPanel::acceptTheirsWanted, this, &SendingView::acceptTheirsWanted);
    connect(m_failures, &FailuresPanel::sendOursWanted, this, &SendingView::sendOursWanted);
    connect(m_figures, &viewmodels::SubmissionViewModel::figuresChanged, this, &SendingView::showFigures);
    connect(m_figures, &viewmodels::SubmissionViewModel::paceChanged, this, &SendingView::showPace);
    connect(&m_state, &viewmodels::BatchState::changed, this, &SendingView::batchChanged);
    batchChanged();
    showFigures();
    showPace();
}

SendingView::Figure SendingView::addFigure(QWidget *parent, const QString &name)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    Figure figure{box, new TextLabel({}, TextRole::Support, "t3", box), new FigureLabel(TextRole::Strip, box)};
    figure.value->setObjectName(name);
    column->addWidget(figure.caption);
    column->addWidget(figure.value);
    return figure;
}

QWidget *SendingView::buildFigures()
{
    auto *panel = new design::Panel(this);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 12, 16, 14);
    inner->setSpacing(10);
    panel->body()->addLayout(inner);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_done = new FigureLabel(TextRole::Figure, panel);
    m_done->setObjectName(QStringLiteral("sendingDone"));
    m_ofTotal = new TextLabel({}, TextRole::Section, "t2", panel);
    m_percent = new FigureLabel(TextRole::Strip, panel);
    m_percent->setObjectName(QStringLiteral("sendingPercent"));
    m_phase = new TextLabel({}, TextRole::Body, "t2", panel);
    m_phase->setObjectName(QStringLiteral("sendingPhase"));
    m_phase->setWordWrap(true);
    row->addWidget(m_done, 0, Qt::AlignBottom);
    row->addWidget(m_ofTotal, 0, Qt::AlignBottom);
    row->addSpacing(14);
    row->addWidget(m_percent, 0, Qt::AlignBottom);
    row->addSpacing(14);
    row->addWidget(m_phase, 1, Qt::AlignBottom);
    m_rate = addFigure(panel, QStringLiteral("sendingRate"));
    m_left = addFigure(panel, QStringLiteral("sendingTimeLeft"));
    m_ends = addFigure(panel, QStringLiteral("sendingEndsAt"));
    m_way = addFigure(panel, QStringLiteral("sendingOnTheirWay"));
    for (const Figure &figure : {m_rate, m_left, m_ends, m_way}) {
        row->addSpacing(14);
        row->addWidget(figure.box);
    }
    inner->addLayout(row);
    m_bar = new design::SegmentedProgress(panel);
    m_bar->setObjectName(QStringLiteral("sendingBar"));
    m_bar->setFixedHeight(18);
    inner->addWidget(m_bar);
    speak(panel, [this] {
        m_rate.caption->setText(tr("Pace"));
        m_left.caption->setText(tr("Time left"));
        m_ends.caption->setText(tr("Ends about"));
        m_way.caption->setText(tr("On their way"));
        m_way.box->setToolTip(tr("Settlements that are being sent and have no answer yet: the line Sending of the table below."));
        showFigures();
    });
    return panel;
}

QWidget *SendingView::buildCounts()
{
    auto *panel = new design::Panel(this);
    panel->setFixedWidth(kCountsWidth);
    m_countTable = new QTableView(panel);
    m_countTable->setObjectName(QStringLiteral("sendStateTable"));
    m_countTable->setModel(m_counts);
    design::setupTable(*m_countTable);
    m_countTable->horizontalHeader()->hide();
    m_countTable->setItemDelegateForColumn(StateCountModel::State, new design::StatusDelegate(design::ChipStyle::Plain, m_countTable));
    m_countTable->setItemDelegateForColumn(StateCountModel::Count, new design::CountDelegate(m_countTable));
    m_countTable->setItemDelegateForColumn(StateCountModel::Total, new design::MoneyDelegate(m_countTable));
    m_countTable->setColumnWidth(StateCountModel::Count, 70);
    m_countTable->setColumnWidth(StateCountModel::Total, 130);
    m_countTable->horizontalHeader()->setSectionResizeMode(StateCountModel::State, QHeaderView::Stretch);
    m_countTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_countTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    copyRowsOf(*m_countTable);
    panel->body()->addWidget(m_countTable);
    panel->body()->addStretch(1);
    connect(m_countTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit rowsWanted(index.data(StateCountModel::KeyRole).toString());
    });
    // A click is enough: the line is a filter, and nothing here is chosen for anything else.
    connect(m_countTable, &QTableView::clicked, this, [this](const QModelIndex &index) {
        emit rowsWanted(index.data(StateCountModel::KeyRole).toString());
    });
    speak(panel, [this, panel] {
        panel->setTitle(tr("Rows by status"));
        panel->setCaption(tr("always adds up to the batch"));
        m_countTable->setAccessibleName(tr("Rows by status; Enter shows them"));
        m_countTable->setToolTip(tr("Click a line to see its settlements"));
    });
    return panel;
}

QWidget *SendingView::buildPace()
{
    m_pacePanel = new design::Panel(this);
    m_pace = new PaceChart(m_pacePanel);
    m_pacePanel->body()->addWidget(m_pace, 1);
    speak(m_pacePanel, [this] {
        m_pacePanel->setTitle(tr("Settlements per second"));
        m_pacePanel->setCaption(tr("the last five minutes; the pace adjusts itself"));
    });
    return m_pacePanel;
}

QWidget *SendingView::buildCalls()
{
    m_callPanel = new design::Panel(this);
    auto *all = new design::Button({}, design::ButtonVariant::Ghost, QStringLiteral("external-link"), m_callPanel);
    all->setObjectName(QStringLiteral("showCallsButton"));
    all->setControlSize(design::ControlSize::Small);
    m_callPanel->addToHeader(all);
    m_callTable = new QTableView(m_callPanel);
    m_callTable->setObjectName(QStringLiteral("lastCallTable"));
    m_callTable->setModel(m_calls);
    dressCallTable(*m_callTable);
    m_callTable->horizontalHeader()->hide();
    m_callTable->setColumnHidden(ExchangeListModel::Times, true);
    m_callTable->setMinimumHeight(2 * design::kRowHeight);
    m_callPanel->body()->addWidget(m_callTable, 1);
    connect(all, &QPushButton::clicked, this, [this] { emit callsWanted({}); });
    connect(m_callTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const ports::KeptExchange *kept = m_calls->exchange(index.row()))
            (new ExchangeDialog(m_workplace, kept->id, this))->show();
    });
    speak(m_callPanel, [this, all] {
        m_callPanel->setTitle(tr("Last calls"));
        m_callPanel->setCaption(tr("documents are masked"));
        all->setText(tr("All calls"));
        m_callTable->setAccessibleName(tr("Last calls to the administrator; Enter shows request and response"));
    });
    return m_callPanel;
}

void SendingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    batchChanged();
    placeCalls();
}

void SendingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCalls();
}

/// While there is a pace to show the calls stand below, where there is room; otherwise they take its place.
void SendingView::placeCalls()
{
    const QList<viewmodels::PaceSample> &samples = m_figures->pace();
    const bool pace = std::any_of(samples.begin(), samples.end(), [](const viewmodels::PaceSample &sample) { return sample.perSecond > 0; });
    m_pacePanel->setVisible(pace);
    if (pace && m_column->indexOf(m_callPanel) < 0) {
        m_column->addWidget(m_callPanel);
        m_callPanel->setFixedHeight(kCallsHeight);
    } else if (!pace && m_upper->indexOf(m_callPanel) < 0) {
        m_callPanel->setMinimumHeight(0);
        m_callPanel->setMaximumHeight(QWIDGETSIZE_MAX);
        m_upper->addWidget(m_callPanel, 1);
    }
    m_callPanel->setVisible(!pace || height() >= kRoomForCalls);
    fitCallTable(*m_callTable, pace ? width() : width() - kCountsWidth);
}

void SendingView::batchChanged()
{
    m_failures->setBatch(m_state.hasItem() && m_state.item().batch.submitted ? m_state.batchId() : 0);
    m_counts->setLines(m_state.sendLines());
    // As high as its lines: the table is read as a whole, never scrolled.
    m_countTable->setFixedHeight(m_counts->rowCount() * design::kRowHeight + 2);
    if (isVisible() && m_state.hasItem()) {
        ports::ExchangeQuery query = callsOf(m_state.item().batch);
        query.limit = kLastCalls;
        m_calls->setQuery(m_state.batchId(), query);
    }
}

void SendingView::showPace()
{
    m_pace->setSamples(m_figures->pace());
    placeCalls();
}

void SendingView::showFigures()
{
    if (!m_bar)
        return;
    const auto &figures = m_figures->figures();
    m_done->setText(figures.done);
    m_ofTotal->setText(figures.ofTotal);
    m_percent->setText(figures.percent);
    m_phase->setText(figures.phase);
    const auto show = [](const Figure &figure, const QString &value) {
        figure.box->setVisible(!value.isEmpty());
        figure.value->setText(value);
        figure.value->setAccessibleName(figure.caption->text() + QStringLiteral(": ") + value);
    };
    show(m_rate, figures.rate);
    show(m_left, figures.timeLeft);
    show(m_ends, figures.endsAt);
    show(m_way, figures.onTheirWay);
    m_bar->setProgress(figures.bar);
    m_bar->setSpokenText(figures.spoken);
}

} // namespace esteira::views
