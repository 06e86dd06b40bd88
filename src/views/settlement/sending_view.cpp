#include "views/settlement/sending_view.h"

#include "core/format.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/failure_list_model.h"
#include "viewmodels/settlement/submission_view_model.h"
#include "views/design/button.h"
#include "views/design/delegates.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/design/panel.h"
#include "views/design/segments.h"
#include "views/design/table.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace esteira::views {

using design::FigureLabel;
using design::TextLabel;
using design::TextRole;
using viewmodels::FailureListModel;
using viewmodels::StateCountModel;

SendingView::SendingView(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent)
    : QWidget(parent), m_state(state), m_figures(new viewmodels::SubmissionViewModel(state, this)),
      m_counts(new StateCountModel(this)), m_failures(new FailureListModel(workplace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(buildFigures());
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(buildCounts());
    lower->addWidget(buildFailures(), 1);
    column->addLayout(lower, 1);
    connect(m_figures, &viewmodels::SubmissionViewModel::figuresChanged, this, &SendingView::showFigures);
    connect(&m_state, &viewmodels::BatchState::changed, this, &SendingView::batchChanged);
    connect(m_failures, &QAbstractItemModel::rowsInserted, this, &SendingView::showFailures);
    connect(m_failures, &QAbstractItemModel::rowsRemoved, this, &SendingView::showFailures);
    connect(m_failures, &QAbstractItemModel::dataChanged, this, &SendingView::showDetail);
    batchChanged();
    showFigures();
    showFailures();
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
    row->addWidget(m_done, 0, Qt::AlignBottom);
    row->addWidget(m_ofTotal, 0, Qt::AlignBottom);
    row->addSpacing(14);
    row->addWidget(m_percent, 0, Qt::AlignBottom);
    row->addSpacing(14);
    row->addWidget(m_phase, 0, Qt::AlignBottom);
    row->addStretch(1);
    m_rate = addFigure(panel, QStringLiteral("sendingRate"));
    m_left = addFigure(panel, QStringLiteral("sendingTimeLeft"));
    m_ends = addFigure(panel, QStringLiteral("sendingEndsAt"));
    m_flight = addFigure(panel, QStringLiteral("sendingInFlight"));
    for (const Figure &figure : {m_rate, m_left, m_ends, m_flight}) {
        row->addWidget(figure.box);
        row->addSpacing(18);
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
        m_flight.caption->setText(tr("At the same time"));
        showFigures();
    });
    return panel;
}

QWidget *SendingView::buildCounts()
{
    auto *panel = new design::Panel(this);
    panel->setFixedWidth(400);
    m_countTable = new QTableView(panel);
    m_countTable->setObjectName(QStringLiteral("sendStateTable"));
    m_countTable->setModel(m_counts);
    design::setupTable(*m_countTable);
    m_countTable->setItemDelegateForColumn(StateCountModel::State, new design::StatusDelegate(design::ChipStyle::Plain, m_countTable));
    m_countTable->setItemDelegateForColumn(StateCountModel::Count, new design::CountDelegate(m_countTable));
    m_countTable->setItemDelegateForColumn(StateCountModel::Total, new design::MoneyDelegate(m_countTable));
    m_countTable->setColumnWidth(StateCountModel::State, 190);
    m_countTable->setColumnWidth(StateCountModel::Count, 70);
    m_countTable->horizontalHeader()->setStretchLastSection(true);
    m_countTable->setSelectionMode(QAbstractItemView::SingleSelection);
    panel->body()->addWidget(m_countTable);
    connect(m_countTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit rowsWanted(index.data(StateCountModel::KeyRole).toString());
    });
    speak(panel, [this, panel] {
        panel->setTitle(tr("Rows by status"));
        panel->setCaption(tr("always adds up to the batch"));
        m_countTable->setAccessibleName(tr("Rows by status; Enter shows them"));
    });
    return panel;
}

QWidget *SendingView::buildFailures()
{
    m_failurePanel = new design::Panel(this);
    m_failureStack = new QStackedWidget(m_failurePanel);
    auto *filled = new QWidget(m_failureStack);
    auto *row = new QHBoxLayout(filled);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_failureTable = new QTableView(filled);
    m_failureTable->setObjectName(QStringLiteral("failureTable"));
    m_failureTable->setModel(m_failures);
    design::setupTable(*m_failureTable);
    m_failureTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_failureTable->setItemDelegateForColumn(FailureListModel::Line, new design::CountDelegate(m_failureTable));
    m_failureTable->setItemDelegateForColumn(FailureListModel::Result, new design::StatusDelegate(design::ChipStyle::Tinted, m_failureTable));
    m_failureTable->setItemDelegateForColumn(FailureListModel::ExternalId, new design::MonoDelegate(m_failureTable));
    m_failureTable->setItemDelegateForColumn(FailureListModel::Amount, new design::MoneyDelegate(m_failureTable));
    m_failureTable->setItemDelegateForColumn(FailureListModel::Http, new design::CountDelegate(m_failureTable));
    m_failureTable->setItemDelegateForColumn(FailureListModel::Code, new design::MonoDelegate(m_failureTable));
    const QList<int> widths{54, 126, 170, 100, 52, 96, 240};
    for (int i = 0; i < widths.size(); ++i)
        m_failureTable->setColumnWidth(i, widths.at(i));
    m_failureTable->horizontalHeader()->setStretchLastSection(true);
    auto *side = new Surface(&design::Tokens::surf, Qt::LeftEdge, filled);
    side->setFixedWidth(280);
    auto *detail = new QVBoxLayout(side);
    detail->setContentsMargins(14, 12, 12, 12);
    m_detailTitle = new TextLabel({}, TextRole::PanelTitle, "text", side);
    m_detailCode = new TextLabel({}, TextRole::Mono, "t2", side);
    m_detail = new TextLabel({}, TextRole::Body, "text", side);
    m_detail->setObjectName(QStringLiteral("failureDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    detail->addWidget(m_detailTitle);
    detail->addWidget(m_detailCode);
    detail->addWidget(m_detail);
    m_correct = new design::Button({}, design::ButtonVariant::Default, QStringLiteral("pencil"), side);
    m_correct->setObjectName(QStringLiteral("correctRefusedButton"));
    detail->addWidget(m_correct, 0, Qt::AlignLeft);
    connect(m_correct, &QPushButton::clicked, this, [this] { emit rowsWanted(QStringLiteral("refused")); });
    detail->addStretch(1);
    row->addWidget(m_failureTable, 1);
    row->addWidget(side);
    m_none = new TextLabel({}, TextRole::Body, "t2", m_failureStack);
    m_none->setAlignment(Qt::AlignCenter);
    m_failureStack->addWidget(filled);
    m_failureStack->addWidget(m_none);
    m_failurePanel->body()->addWidget(m_failureStack);
    connect(m_failureTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SendingView::showDetail);
    speak(m_failurePanel, [this] {
        m_failurePanel->setTitle(tr("Failures"));
        m_failureTable->setAccessibleName(tr("Settlements refused, without an answer or in conflict"));
        m_correct->setText(tr("Correct in the table"));
        m_none->setText(tr("Nothing refused, nothing without an answer."));
        showFailures();
    });
    return m_failurePanel;
}

void SendingView::batchChanged()
{
    m_failures->setBatch(m_state.hasItem() && m_state.item().batch.submitted ? m_state.batchId() : 0);
    m_counts->setLines(m_state.sendLines());
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
    show(m_flight, figures.inFlight);
    m_bar->setProgress(figures.bar);
    m_bar->setSpokenText(figures.spoken);
}

void SendingView::showFailures()
{
    if (!m_none)
        return;
    const bool any = m_failures->rowCount() > 0;
    m_failureStack->setCurrentIndex(any ? 0 : 1);
    m_failurePanel->setCaption(any ? format::count(m_failures->total()) : QString());
    if (any && !m_failureTable->currentIndex().isValid())
        m_failureTable->selectRow(0);
    showDetail();
}

void SendingView::showDetail()
{
    if (!m_failureTable)
        return;
    const ports::StoredRow *row = m_failures->row(m_failureTable->currentIndex().row());
    m_detailTitle->setText(row ? tr("Line %1").arg(format::count(row->position)) : QString());
    QStringList code;
    if (row && row->lastError && row->lastError->httpStatus)
        code.append(QStringLiteral("HTTP %1").arg(row->lastError->httpStatus));
    if (row && row->lastError && !row->lastError->apiCode.isEmpty())
        code.append(row->lastError->apiCode);
    m_detailCode->setText(code.join(QStringLiteral(" · ")));
    m_detail->setText(row ? FailureListModel::explanation(*row) : QString());
    m_correct->setVisible(row && row->sendState == settlement::SendState::Refused);
}

} // namespace esteira::views
