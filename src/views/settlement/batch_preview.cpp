#include "views/settlement/batch_preview.h"

#include "core/format.h"
#include "viewmodels/settlement/batch_state.h"
#include "viewmodels/settlement/batch_words.h"
#include "viewmodels/shell/session.h"
#include "views/design/button.h"
#include "views/design/chip.h"
#include "views/design/figures.h"
#include "views/design/labels.h"
#include "views/settlement/expenses_view.h"
#include "views/settlement/flow_panel.h"
#include "views/settlement/rows_view.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextRole;
using viewmodels::BatchAction;

namespace {
enum Tab { FlowTab, RowsTab, ExpensesTab };
}

BatchPreview::BatchPreview(services::Workplace &workplace, const viewmodels::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_state(new viewmodels::BatchState(workplace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new Surface(&design::Tokens::surf, {}, this);
    header->setFixedHeight(44);
    buildHeader(header);
    column->addWidget(header);
    auto *tabRow = new Surface(&design::Tokens::surf, Qt::BottomEdge, this);
    auto *tabLayout = new QHBoxLayout(tabRow);
    tabLayout->setContentsMargins(8, 0, 8, 0);
    m_tabs = new QTabBar(tabRow);
    m_tabs->setObjectName(QStringLiteral("previewTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab(QString());
    tabLayout->addWidget(m_tabs, 1);
    column->addWidget(tabRow);
    m_pages = new QStackedWidget(this);
    m_flow = new FlowPanel(workplace, *m_state, m_pages);
    m_rows = new RowsView(workplace, session, *m_state, m_pages);
    m_rows->table()->setObjectName(QStringLiteral("previewRowTable"));
    m_expenses = new ExpensesView(m_pages);
    m_pages->addWidget(m_flow);
    m_pages->addWidget(m_rows);
    m_pages->addWidget(m_expenses);
    column->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_state, &viewmodels::BatchState::changed, this, &BatchPreview::update);
    connect(m_rows, &RowsView::removalWanted, this, &BatchPreview::removalWanted);
    speak(this, [this] {
        m_query->setText(tr("Query now"));
        m_query->setToolTip(tr("Asks the administrator for the status of this batch (F5)"));
        m_open->setText(tr("Open"));
        m_tabs->setAccessibleName(tr("Views of the batch"));
        update();
    });
}

void BatchPreview::buildHeader(QWidget *header)
{
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(12);
    m_title = new design::ElidedLabel({}, TextRole::Section, &design::Tokens::text, header);
    m_id = new design::TextLabel({}, TextRole::Mono, "t2", header);
    m_id->setObjectName(QStringLiteral("previewBatchId"));
    m_chip = new design::StatusChip(header);
    m_chip->setObjectName(QStringLiteral("previewStatus"));
    m_facts = new design::ElidedLabel({}, TextRole::Support, &design::Tokens::t2, header);
    m_total = new design::FigureLabel(TextRole::Strip, header);
    m_query = new Button({}, ButtonVariant::Default, QStringLiteral("refresh-cw"), header);
    m_query->setObjectName(QStringLiteral("previewQueryButton"));
    m_open = new Button({}, ButtonVariant::Default, QStringLiteral("external-link"), header);
    m_open->setObjectName(QStringLiteral("previewOpenButton"));
    row->addWidget(m_title);
    row->addWidget(m_id);
    row->addWidget(m_chip);
    row->addWidget(m_facts, 1);
    row->addWidget(m_total);
    row->addWidget(m_query);
    row->addWidget(m_open);
    connect(m_query, &QPushButton::clicked, this, [this] { m_state->start(BatchAction::QueryNow); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(m_state->batchId()); });
}

void BatchPreview::setBatch(ports::BatchId batch)
{
    m_state->setBatch(batch);
}

void BatchPreview::update()
{
    m_query->setEnabled(m_state->hasItem());
    m_open->setEnabled(m_state->hasItem());
    if (!m_state->hasItem())
        return;
    const ports::BatchListItem &item = m_state->item();
    const ports::StoredBatch &batch = item.batch;
    const QString description = batch.request.description;
    m_title->setText(description.isEmpty() ? m_session.fundName(batch.fundClassKey) : description);
    m_id->setText(batch.request.externalId);
    m_chip->setLook(viewmodels::lookOf(batch, m_state->phase()));
    QStringList facts{viewmodels::accountWords(batch.request)};
    if (batch.request.referenceDate.isValid())
        facts.append(tr("ref. %1").arg(format::date(batch.request.referenceDate)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_total->setText(format::moneyWithSymbol(item.summary.totals.local.total));
    m_query->setVisible(m_state->offer(BatchAction::QueryNow).offered);
    m_expenses->setExpenses(batch.expenses);
    updateTabs();
}

void BatchPreview::updateTabs()
{
    const ports::BatchListItem &item = m_state->item();
    m_tabs->setTabText(FlowTab, tr("Flow"));
    m_tabs->setTabText(RowsTab, tr("Settlements") + u'\t' + format::count(item.summary.totals.local.count));
    m_tabs->setTabText(ExpensesTab, tr("Expenses") + u'\t' + format::count(item.batch.expenses.size()));
    m_tabs->setTabVisible(ExpensesTab, !item.batch.expenses.isEmpty());
}

} // namespace esteira::views
