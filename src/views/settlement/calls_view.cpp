#include "views/settlement/calls_view.h"

#include "viewmodels/exchange/exchange_list_model.h"
#include "viewmodels/settlement/batch_state.h"
#include "views/design/button.h"
#include "views/design/delegates.h"
#include "views/design/labels.h"
#include "views/design/notices.h"
#include "views/design/table.h"
#include "views/exchange/exchange_view.h"
#include "views/settlement/copy_rows.h"
#include "views/shell/action_dialog.h"
#include "views/shell/speak.h"
#include "views/shell/surface.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace esteira::views {

using design::TextLabel;
using design::TextRole;
using viewmodels::ExchangeListModel;

namespace {
constexpr int kRoomForPath = 760;
}

ports::ExchangeQuery callsOf(const ports::StoredBatch &batch, const QString &settlementExternalId)
{
    ports::ExchangeQuery query;
    query.connectionId = batch.connectionId;
    query.fundClassKey = batch.fundClassKey;
    query.batchExternalId = batch.request.externalId;
    query.settlementExternalId = settlementExternalId;
    return query;
}

void dressCallTable(QTableView &table)
{
    design::setupTable(table);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setItemDelegateForColumn(ExchangeListModel::Time, new design::DateDelegate(&table));
    table.setItemDelegateForColumn(ExchangeListModel::Method, new design::MonoDelegate(&table));
    table.setItemDelegateForColumn(ExchangeListModel::Path, new design::MonoDelegate(&table));
    table.setItemDelegateForColumn(ExchangeListModel::About, new design::MonoDelegate(&table));
    table.setItemDelegateForColumn(ExchangeListModel::Http, new design::StatusDelegate(design::ChipStyle::Plain, &table));
    table.setItemDelegateForColumn(ExchangeListModel::Duration, new design::CountDelegate(&table));
    table.setItemDelegateForColumn(ExchangeListModel::Times, new design::CountDelegate(&table));
    const QList<int> widths{136, 60, 200, 140, 118, 76, 84};
    for (int i = 0; i < widths.size(); ++i)
        table.setColumnWidth(i, widths.at(i));
    table.horizontalHeader()->setSectionResizeMode(ExchangeListModel::Path, QHeaderView::Stretch);
    copyRowsOf(table);
}

void fitCallTable(QTableView &table, int width)
{
    const bool narrow = width < kRoomForPath;
    table.setColumnHidden(ExchangeListModel::Path, narrow);
    table.horizontalHeader()->setSectionResizeMode(ExchangeListModel::About, narrow ? QHeaderView::Stretch : QHeaderView::Interactive);
}

CallsView::CallsView(services::Workplace &workplace, viewmodels::BatchState &state, QWidget *parent)
    : QWidget(parent), m_state(state), m_model(new ExchangeListModel(workplace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new Surface(&design::Tokens::surf, Qt::BottomEdge, this);
    buildBar(bar);
    column->addWidget(bar);
    m_loading = new design::LoadingBar(this);
    column->addWidget(m_loading);
    m_stack = new QStackedWidget(this);
    m_split = new QSplitter(Qt::Horizontal, m_stack);
    m_split->setChildrenCollapsible(false);
    m_table = new QTableView(m_split);
    m_table->setObjectName(QStringLiteral("callTable"));
    m_table->setModel(m_model);
    dressCallTable(*m_table);
    m_table->setMinimumWidth(420);
    auto *side = new Surface(&design::Tokens::surf, Qt::LeftEdge, m_split);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    m_exchange = new ExchangeView(workplace, side);
    m_exchange->setObjectName(QStringLiteral("callDetail"));
    sideColumn->addWidget(m_exchange);
    side->setMinimumWidth(320);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({760, 480});
    m_empty = new design::EmptyState(QStringLiteral("arrow-left-right"), {}, m_stack);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(&state, &viewmodels::BatchState::changed, this, &CallsView::batchChanged);
    connect(m_model, &ExchangeListModel::loadStateChanged, this, &CallsView::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const ports::KeptExchange *kept = m_model->exchange(current.row());
        m_exchange->setExchange(kept ? kept->id : 0);
    });
    connect(m_split, &QSplitter::splitterMoved, this, [this] { fitCallTable(*m_table, m_split->sizes().value(0)); });
    speak(this, [this] {
        m_table->setAccessibleName(tr("Calls to the administrator about this batch"));
        m_all->setText(tr("All calls of the batch"));
        showState();
    });
}

void CallsView::buildBar(QWidget *bar)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    m_about = new TextLabel({}, TextRole::Support, "t2", bar);
    m_about->setObjectName(QStringLiteral("callsAbout"));
    m_all = new design::Button({}, design::ButtonVariant::Ghost, QStringLiteral("x"), bar);
    m_all->setObjectName(QStringLiteral("allCallsButton"));
    m_all->setControlSize(design::ControlSize::Small);
    row->addWidget(m_about);
    row->addWidget(m_all);
    row->addStretch(1);
    connect(m_all, &QPushButton::clicked, this, [this] { showSettlement({}); });
}

void CallsView::showSettlement(const QString &externalId)
{
    m_settlement = externalId;
    ask();
    showState();
}

void CallsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCallTable(*m_table, m_split->sizes().value(0));
}

void CallsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    batchChanged();
    fitCallTable(*m_table, m_split->sizes().value(0));
}

void CallsView::batchChanged()
{
    if (m_state.hasItem() && m_model->query().batchExternalId != m_state.item().batch.request.externalId)
        m_settlement.clear();
    ask();
}

/// Calls are read only once somebody looks at them.
void CallsView::ask()
{
    if (isVisible() && m_state.hasItem())
        m_model->setQuery(m_state.batchId(), callsOf(m_state.item().batch, m_settlement));
}

void CallsView::showState()
{
    using viewmodels::LoadState;
    m_loading->setLoading(m_model->loadState() == LoadState::Loading);
    m_all->setVisible(!m_settlement.isEmpty());
    m_about->setText(m_settlement.isEmpty() ? tr("Request and response of every call about this batch; documents are masked.")
                                            : tr("Calls about settlement %1").arg(m_settlement));
    const bool failed = m_model->loadState() == LoadState::Failed && m_model->error();
    const bool empty = m_model->loadState() == LoadState::Loaded && m_model->rowCount() == 0;
    m_empty->setSentence(failed ? errorWords(*m_model->error()) : tr("No call is kept. Calls are kept for 90 days."));
    m_stack->setCurrentIndex(failed || empty ? 1 : 0);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

} // namespace esteira::views
